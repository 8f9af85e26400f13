import { expect, it } from "vitest";
import { bekanntheit } from "./wortkunde.ts";

it.each([
  ["häusern", "erste"], ["gegangen", "erste"], ["anträge", "zweite"], ["beeinträchtigt", "dritte"], ["einsteins", "name"],
  ["erwärmung", "abgeleitet"], ["benutzung", "abgeleitet"], ["gartenhaus", "zusammengesetzt"], ["ablation", "fremd"], ["", "fremd"],
] as const)("%s: %s", (wort, art) => expect(bekanntheit(wort)).toBe(art));
