import { describe, expect, it } from "vitest";
import { stellen } from "../../test/funde.ts";
import { drohung } from "./drohung.ts";

describe("a threat", () => {
  it.each<[text: string, marked: string[]]>([
    ["Anderenfalls zahlen wir nicht.", ["Anderenfalls"]],
    ["Die Leistung kann ganz oder teilweise versagt werden.", ["ganz oder teilweise versagt"]],
    ["Wir fordern Sie letztmalig auf.", ["letztmalig"]],
  ])("is marked in: %s", (text, marked) => expect(stellen(drohung, text)).toEqual(marked));

  it.each([
    "Wenn der Mietvertrag fehlt, können wir die Miete nicht zahlen.",
    "Bitte schicken Sie uns den Vertrag bis zum 3. Mai.",
  ])("is not marked in: %s", (text) => expect(stellen(drohung, text)).toEqual([]));
});
