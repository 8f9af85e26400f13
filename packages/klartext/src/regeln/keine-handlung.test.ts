import { describe, expect, it } from "vitest";
import { stellen } from "../../test/funde.ts";
import { keineHandlung } from "./keine-handlung.ts";

describe("no word on what to do by when", () => {
  it.each<[text: string, marked: string[]]>([
    ["Bitte schicken Sie uns den Vertrag.", ["Bitte schicken Sie uns den Vertrag."]],
    ["Guten Tag. Ihr Geld ist unterwegs.", ["Ihr Geld ist unterwegs."]],
  ])("is marked in: %s", (text, marked) => expect(stellen(keineHandlung, text)).toEqual(marked));

  it.each([
    "Bitte schicken Sie uns den Vertrag bis zum 3. Mai.",
    "Ihr Geld ist unterwegs. Sie müssen nichts tun.",
    "Bitte kommen Sie am Montag, dem 3. Mai.",
  ])("is not marked in: %s", (text) => expect(stellen(keineHandlung, text)).toEqual([]));
});
