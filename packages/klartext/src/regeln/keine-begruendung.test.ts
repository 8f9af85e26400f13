import { describe, expect, it } from "vitest";
import { stellen } from "../../test/funde.ts";
import { keineBegruendung } from "./keine-begruendung.ts";

describe("a decision without a reason", () => {
  it.each<[text: string, marked: string[]]>([
    ["Wir lehnen Ihren Antrag ab. Sie können sich wehren.", ["Wir lehnen Ihren Antrag ab."]],
  ])("is marked in: %s", (text, marked) => expect(stellen(keineBegruendung, text)).toEqual(marked));

  it.each([
    "Wir lehnen Ihren Antrag ab, weil Ihr Lohn reicht.",
    "Sie bekommen 400 Euro im Monat.",
    "Die Leistung kann sonst entzogen werden.",
  ])("is not marked in: %s", (text) => expect(stellen(keineBegruendung, text)).toEqual([]));
});
