import { describe, expect, it } from "vitest";
import { stellen } from "../../test/funde.ts";
import { entscheidungNichtVorn } from "./entscheidung-nicht-vorn.ts";

describe("a decision that comes late", () => {
  it.each<[text: string, marked: string[]]>([
    ["Ihr Antrag kam im Mai an. Wir haben alles genau gelesen. Wir lehnen den Antrag ab.", ["Wir lehnen den Antrag ab."]],
  ])("is marked in: %s", (text, marked) => expect(stellen(entscheidungNichtVorn, text)).toEqual(marked));

  it.each([
    "Wir lehnen den Antrag ab. Der Grund ist Ihr Lohn.",
    "Wir schreiben Ihnen zu Ihrer Frage.",
  ])("is not marked in: %s", (text) => expect(stellen(entscheidungNichtVorn, text)).toEqual([]));
});
