import { describe, expect, it } from "vitest";
import { stellen, vorschlaege } from "../../test/funde.ts";
import { wertung } from "./wertung.ts";

describe("a judging word", () => {
  it.each<[text: string, marked: string[]]>([
    ["Trotz mehrfacher Aufforderung fehlt der Nachweis.", ["Trotz mehrfacher Aufforderung"]],
    ["Ihre Einwände sind haltlos.", ["haltlos"]],
    ["Weil Sie es versäumt haben, zahlen wir nicht.", ["es versäumt"]],
  ])("is marked in: %s", (text, marked) => expect(stellen(wertung, text)).toEqual(marked));

  it.each([
    "Der Nachweis fehlt noch.",
    "Wir haben Ihnen am 3. Mai geschrieben.",
  ])("is not marked in: %s", (text) => expect(stellen(wertung, text)).toEqual([]));

  it("comes with words that only tell what happened", () => {
    expect(vorschlaege(wertung, "Ihre Einwände sind haltlos.")).toEqual(["Beschreiben Sie nur, was war: „Wir sind anderer Meinung, weil …“"]);
  });
});
