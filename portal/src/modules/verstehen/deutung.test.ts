import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deute } from "./deutung.ts";

const BRIEF = `Sehr geehrte Frau Muster,

Ihr Antrag auf Leistungen zur Sicherung des Lebensunterhalts konnte noch nicht abschließend bearbeitet werden. Bitte reichen Sie die Lohnabrechnung für Oktober bis zum 15.12.2026 ein. Innerhalb eines Monats nach Bekanntgabe können Sie Widerspruch einlegen. Die Karenzzeit endet am 1. März 2027.`;

describe("what a letter means", () => {
  const { aufforderungen, fristen, tage, begriffe } = deute(BRIEF, "de");

  test("says what to do, in the letter's own words", () =>
    expect(aufforderungen).toEqual(["Bitte reichen Sie die Lohnabrechnung für Oktober bis zum 15.12.2026 ein."]));

  test("names every deadline apart from the other days", () => {
    expect(fristen.map(({ tag }) => tag)).toEqual(["15.12.2026", "Innerhalb eines Monats"]);
    expect(tage).toEqual(["1. März 2027"]);
  });

  test("explains the terms in it, each once", () => {
    expect(begriffe.map((b) => b.begriff)).toEqual(expect.arrayContaining(["Karenzzeit", "Widerspruch"]));
    expect(new Set(begriffe).size).toBe(begriffe.length);
  });

  test("does not take information for a request", () => expect(deute("Wir haben Ihren Antrag bekommen. Das Geld kommt am Monatsende.", "de").aufforderungen).toEqual([]));

  test("reads any text at all", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
      const gedeutet = deute(text, "en");
      expect(gedeutet.schwerste.length).toBeLessThanOrEqual(3);
      for (const s of [...gedeutet.aufforderungen, ...gedeutet.tage]) expect(text).toContain(s);
    }));
  });
});
