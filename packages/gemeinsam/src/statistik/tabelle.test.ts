import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { moeglicheWerte } from "../../test/angriff.ts";
import type { Angabe } from "../schutz/unterdrueckung.ts";
import { frageAusAntworten, frageAusAnzahlen, type Frage } from "./frage.ts";
import { tabelle, tabelleNachGruppen, type Tabellenzeile } from "./tabelle.ts";

const frage = (text: string, ...anzahl: number[]): Frage => frageAusAnzahlen(text, anzahl);
const offen = (zeilen: readonly Tabellenzeile[]): string[] => zeilen.filter((z) => !("zurueckgehalten" in z)).map((z) => z.text);

describe("the table of a survey", () => {
  test("has the figures of each question", async () => {
    expect(await tabelle([frage("gut?", 0, 1, 3, 20, 73)])).toEqual([{
      text: "gut?", n: 97, mittelwert: expect.closeTo(456 / 97, 12), median: 5, standardabweichung: expect.closeTo(0.5803186706, 9),
      standardfehler: expect.closeTo(0.0589224337, 9), intervall: [expect.closeTo(4.5840708214, 9), expect.closeTo(4.817991034, 9)],
    }]);
  });

  test("a wider range is surer", async () => {
    const [[eng], [weit]] = [await tabelle([frage("x", 5, 5)], { sicherheit: 0.8 }), await tabelle([frage("x", 5, 5)], { sicherheit: 0.99 })];
    if (!eng || !weit || "zurueckgehalten" in eng || "zurueckgehalten" in weit) throw new Error("withheld");
    expect((weit.intervall?.[1] ?? 0) - (eng.intervall?.[1] ?? 0)).toBeGreaterThan(0.1);
  });

  test("shows everything without a threshold, and that nobody answered where nobody did", async () => {
    const zeilen = await tabelle([frage("eine", 0, 1), frage("keine", 0, 0)]);
    expect(offen(zeilen)).toEqual(["eine", "keine"]);
    expect(zeilen[1]).toEqual({ text: "keine", n: 0, mittelwert: null, standardabweichung: null, standardfehler: null, median: null, intervall: null });
  });

  test("withholds questions with too few answers, with nothing about them but that", async () => {
    const zeilen = await tabelle([frage("sieben", 3, 4), frage("sechs", 3, 3)], { ab: 7 });
    expect(offen(zeilen)).toEqual(["sieben"]);
    expect(zeilen[1]).toEqual({ text: "sechs", zurueckgehalten: true });
  });

  test("withholds what could be had by subtraction: the whole, a shown part, a hidden part", async () => {
    const zeilen = await tabelle([frage("alle", 5, 10, 10), frage("Team A", 3, 8, 9), frage("Team B", 2, 2, 1)], { ab: 7 });
    expect(offen(zeilen)).toEqual(["alle"]);
  });

  test("two hidden parts hide each other", async () => {
    const zeilen = await tabelle([frage("alle", 6, 11, 11), frage("A", 3, 8, 9), frage("B", 2, 2, 1), frage("C", 1, 1, 1)], { ab: 7 });
    expect(offen(zeilen)).toEqual(["alle", "A"]);
  });

  test("sees through sums of sums", async () => {
    // alle = Nord + Süd, Nord = A + B. A is small; showing B and Nord would give it away, so would B, Süd and alle.
    const zeilen = await tabelle([frage("alle", 20, 20), frage("Nord", 12, 10), frage("Süd", 8, 10), frage("A", 2, 1), frage("B", 10, 9)], { ab: 7 });
    const gezeigt = new Set(offen(zeilen));
    expect(gezeigt.has("A")).toBe(false);
    expect(gezeigt.has("B") && (gezeigt.has("Nord") || (gezeigt.has("Süd") && gezeigt.has("alle")))).toBe(false);
  });

  test("sees through two ways to split the same people, also where the whole is not in the table", async () => {
    const wege = [frage("Nord", 14, 6), frage("Süd", 10, 10), frage("Frauen", 2, 3), frage("Männer", 22, 13)];
    for (const fragen of [[frage("alle", 24, 16), ...wege], wege]) {
      const gezeigt = new Set(offen(await tabelle(fragen, { ab: 7 })));
      expect(gezeigt.has("Frauen")).toBe(false);
      expect(gezeigt.has("Männer") && (gezeigt.has("alle") || (gezeigt.has("Nord") && gezeigt.has("Süd")))).toBe(false);
    }
  });

  test("an attack that writes down every way the people could be split never pins a hidden row down", async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.nat(5), { minLength: 6, maxLength: 6 }), fc.boolean(), async (zellen, mitGanzem) => {
      // Two teams by three ages, all with the same answer: rows for the teams and the ages, perhaps for all.
      const zeile = (name: string, passt: (z: number) => boolean): Angabe => {
        const drin = [0, 1, 2, 3, 4, 5].filter(passt);
        return { name, zellen: drin, wert: drin.reduce((s, z) => s + (zellen[z] ?? 0), 0) };
      };
      const zeilen = [...(mitGanzem ? [zeile("alle", () => true)] : []), ...[0, 1].map((t) => zeile(`Team ${t}`, (z) => z % 2 === t)), ...[0, 1, 2].map((a) => zeile(`Alter ${a}`, (z) => z >> 1 === a))].filter((z) => z.wert > 0);
      const gezeigt = new Set(offen(await tabelle(zeilen.map((z) => frage(z.name, z.wert)), { ab: 3 })));
      const [sichtbar, geheim] = [zeilen.filter((z) => gezeigt.has(z.name)), zeilen.filter((z) => !gezeigt.has(z.name))];
      for (const z of sichtbar) expect(z.wert).toBeGreaterThanOrEqual(3);
      for (const werte of moeglicheWerte(sichtbar, geheim, 6, 8)) expect(werte.size).toBeGreaterThan(3);
    }), { numRuns: 40 });
  });

  test("questions that only happen to have the same number of answers are not taken for parts", async () => {
    expect(offen(await tabelle([frage("a", 10, 10), frage("b", 4, 9), frage("c", 3, 3)], { ab: 7 }))).toEqual(["a", "b"]);
  });
});

describe("groups", () => {
  const alle = [frage("q1", 10, 10), frage("q2", 4, 4)];

  test("a group is withheld also where the others and the whole would give it away", async () => {
    const { alle: ganze, gruppen } = await tabelleNachGruppen(alle, [[frage("q1", 9, 6), frage("q2", 4, 4)], [frage("q1", 1, 4), frage("q2", 0, 0)]], { ab: 7 });
    expect(offen(ganze)).toEqual(["q1", "q2"]);
    expect(gruppen.map(offen)).toEqual([[], []]);
  });

  test("with enough answers everywhere everything is shown; without a threshold as well", async () => {
    const geteilt = [[frage("q1", 5, 5), frage("q2", 4, 4)], [frage("q1", 5, 5), frage("q2", 0, 0)]];
    expect((await tabelleNachGruppen(alle.slice(0, 1), geteilt.map((g) => g.slice(0, 1)), { ab: 7 })).gruppen.map(offen)).toEqual([["q1"], ["q1"]]);
    expect((await tabelleNachGruppen(alle, geteilt)).gruppen.map(offen)).toEqual([["q1", "q2"], ["q1", "q2"]]);
  });
});

test("single answers are counted by value", () => {
  expect(frageAusAntworten("x", [5, 2.5, 5, 1])).toEqual({ text: "x", werte: [1, 2.5, 5], anzahl: [1, 1, 2] });
});
