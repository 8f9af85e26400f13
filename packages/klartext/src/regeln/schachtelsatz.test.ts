import { describe, expect, it } from "vitest";
import { stellen } from "../../test/funde.ts";
import { schachtelsatz } from "./schachtelsatz.ts";

describe("a nested sentence", () => {
  it.each<[text: string, marked: string[]]>([
    ["Wir zahlen, wenn Sie uns sagen, ob Sie umgezogen sind.", ["Wir zahlen, wenn Sie uns sagen, ob Sie umgezogen sind."]],
    ["Der Antrag, den Sie uns im letzten Monat geschickt haben, liegt jetzt vor uns.", ["Der Antrag, den Sie uns im letzten Monat geschickt haben, liegt jetzt vor uns."]],
  ])("is marked in: %s", (text, marked) => expect(stellen(schachtelsatz, text)).toEqual(marked));

  it.each([
    "Wir zahlen, wenn Sie umgezogen sind.",
    "Bitte bringen Sie Ausweis, Mietvertrag und Lohnzettel mit.",
    "Wir zahlen Miete, Heizung und Wasser.",
  ])("is not marked in: %s", (text) => expect(stellen(schachtelsatz, text)).toEqual([]));
});
