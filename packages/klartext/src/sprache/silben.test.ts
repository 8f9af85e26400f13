import { expect, it } from "vitest";
import { silben } from "./silben.ts";

it.each([["haus", 1], ["bescheid", 2], ["antrag", 2], ["quelle", 2], ["bedarfsgemeinschaft", 5], ["theater", 3], ["nation", 3], ["familie", 4], ["knie", 1], ["freie", 2], ["bgb", 1], ["zug", 1]])("%s has %i syllables", (wort, zahl) => expect(silben(wort)).toBe(zahl));
