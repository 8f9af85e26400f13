import { describe, expect, it } from "vitest";
import { stellen } from "../../test/funde.ts";
import { partizipialattribut } from "./partizipialattribut.ts";

describe("too much between article and noun", () => {
  it.each<[text: string, marked: string[]]>([
    ["Die von Ihnen am 3. Mai eingereichten Unterlagen fehlen.", ["Die von Ihnen am 3. Mai eingereichten Unterlagen"]],
    ["Wir prüfen den bei uns eingegangenen Antrag.", ["den bei uns eingegangenen Antrag"]],
  ])("is marked in: %s", (text, marked) => expect(stellen(partizipialattribut, text)).toEqual(marked));

  it.each([
    "Die eingereichten Unterlagen fehlen.",
    "Die Unterlagen, die Sie am 3. Mai eingereicht haben, fehlen.",
    "Das Haus in der alten Stadt.",
  ])("is not marked in: %s", (text) => expect(stellen(partizipialattribut, text)).toEqual([]));
});
