import { describe, expect, it } from "vitest";
import { stellen } from "../../test/funde.ts";
import { verneinung } from "./verneinung.ts";

describe("more than one negation", () => {
  it.each<[text: string, marked: string[]]>([
    ["Ohne Antrag bekommen Sie kein Geld.", ["Ohne Antrag bekommen Sie kein"]],
    ["Das ist nicht unzulässig.", ["nicht unzulässig"]],
    ["Sie bekommen nichts, es sei denn, Sie melden sich.", ["nichts"]],
  ])("is marked in: %s", (text, marked) => expect(stellen(verneinung, text)).toEqual(marked));

  it.each([
    "Sie bekommen kein Geld.",
    "Sie bekommen Geld, wenn Sie sich melden.",
  ])("is not marked in: %s", (text) => expect(stellen(verneinung, text)).toEqual([]));
});
