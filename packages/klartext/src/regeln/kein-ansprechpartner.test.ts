import { describe, expect, it } from "vitest";
import { stellen } from "../../test/funde.ts";
import { keinAnsprechpartner } from "./kein-ansprechpartner.ts";

describe("no person to ask", () => {
  it.each<[text: string, marked: string[]]>([
    ["Wir zahlen. Haben Sie Fragen? Telefon 0345 1234.", ["Telefon 0345 1234."]],
    ["Sehr geehrte Frau Wolf, wir zahlen.", ["Sehr geehrte Frau Wolf, wir zahlen."]],
  ])("is marked in: %s", (text, marked) => expect(stellen(keinAnsprechpartner, text)).toEqual(marked));

  it.each([
    "Wir zahlen. Fragen? Frau Krüger, Telefon 0345 1234-5.",
  ])("is not marked in: %s", (text) => expect(stellen(keinAnsprechpartner, text)).toEqual([]));
});
