import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { antworten, findeKennzeichen, findeKonsens } from "./aussagen.ts";
import { findeGruppen, type Meinung } from "./gruppen.ts";

/** Two camps that disagree on the first three statements and agree on the last; some have not seen everything. */
const lager = (n: number): Meinung[][] => Array.from({ length: n * 2 }, (_, i) => {
  const seite: Meinung = i < n ? 1 : -1;
  const gegen: Meinung = i < n ? -1 : 1;
  return [seite, seite, i % 5 === 0 ? null : gegen, i % 7 === 0 ? 0 : seite, 1];
});

describe("opinion groups", () => {
  test("two camps are found as two groups", () => {
    const { gruppen, trennung } = findeGruppen(lager(10));
    expect(new Set(gruppen).size).toBe(2);
    expect(new Set(gruppen.slice(0, 10)).size).toBe(1);
    expect(gruppen[0]).not.toBe(gruppen[10]);
    expect(trennung).toBeGreaterThan(0.8);
  });

  test("three camps are found as three", () => {
    const drei = Array.from({ length: 30 }, (_, i): Meinung[] => [i % 3 === 0 ? 1 : -1, i % 3 === 1 ? 1 : -1, i % 3 === 2 ? 1 : -1, 1]);
    expect(new Set(findeGruppen(drei).gruppen).size).toBe(3);
  });

  test("groups smaller than the threshold are not shown as groups", () => {
    expect(new Set(findeGruppen(lager(6)).gruppen)).toEqual(new Set([0]));
    expect(new Set(findeGruppen(lager(6), 6).gruppen).size).toBe(2);
  });

  test("where all agree there is one group", () => {
    expect(findeGruppen(Array.from({ length: 20 }, (): Meinung[] => [1, 1, 0])).gruppen).toEqual(Array.from({ length: 20 }, () => 0));
  });

  test("nobody, one person or one statement make no groups", () => {
    expect(findeGruppen([])).toEqual({ punkte: [], gruppen: [], trennung: 0 });
    expect(findeGruppen([[1, 1]])).toEqual({ punkte: [[0, 0]], gruppen: [0], trennung: 0 });
    expect(findeGruppen([[1], [-1]], 1)).toMatchObject({ gruppen: [0, 0], trennung: 0 });
  });

  test("the larger group has number 0", () => {
    const { gruppen } = findeGruppen([...lager(10), ...lager(10).slice(10)]);
    expect(gruppen.filter((g) => g === 0)).toHaveLength(20);
    expect(gruppen.filter((g) => g === 1)).toHaveLength(10);
  });

  test("the same votes give the same picture, and the order of people does not matter", () => {
    fc.assert(fc.property(fc.shuffledSubarray(lager(9).map((zeile, i) => ({ zeile, i })), { minLength: 18, maxLength: 18 }), (gemischt) => {
      const [so, anders] = [findeGruppen(lager(9)), findeGruppen(gemischt.map((g) => g.zeile))];
      gemischt.forEach(({ i }, j) => {
        expect(anders.punkte[j]?.[0]).toBeCloseTo(so.punkte[i]?.[0] ?? NaN, 6);
        expect(anders.punkte[j]?.[1]).toBeCloseTo(so.punkte[i]?.[1] ?? NaN, 6);
      });
      expect(anders.trennung).toBeCloseTo(so.trennung, 9);
    }), { numRuns: 30 });
  });

  test("who answered little stands further out than the same answers among many", () => {
    const stimmen: Meinung[][] = [...lager(10), [1, null, null, null, null]];
    const { punkte } = findeGruppen(stimmen);
    expect(Math.hypot(...punkte.at(-1) ?? [0, 0])).toBeGreaterThan(0);
    const ohne = findeGruppen([...lager(10), [1, 0, 0, 0, 0]]).punkte;
    expect(punkte.length).toBe(ohne.length);
  });
});

describe("what unites", () => {
  const stimmen = lager(10);
  const gruppen = stimmen.map((_, i) => (i < 10 ? 0 : 1));

  test("are the statements most people of every group share or reject", () => {
    expect(findeKonsens(stimmen, gruppen)).toEqual([{ aussage: 4, richtung: "ja", staerke: (11 / 12) ** 2 }]);
    const dagegen = stimmen.map((zeile) => zeile.map((m): Meinung => (m === 1 ? -1 : m === -1 ? 1 : m)));
    expect(findeKonsens(dagegen, gruppen)).toEqual([{ aussage: 4, richtung: "nein", staerke: (11 / 12) ** 2 }]);
  });

  test("the strongest come first", () => {
    const mehr = stimmen.map((zeile, i) => [...zeile, (i % 10 === 0 ? 0 : 1) as Meinung]);
    expect(findeKonsens(mehr, gruppen).map((k) => k.aussage)).toEqual([4, 5]);
  });

  test("without votes there is nothing that unites", () => {
    expect(findeKonsens([], [])).toEqual([]);
  });
});

describe("what sets a group apart", () => {
  const stimmen = lager(10);
  const gruppen = stimmen.map((_, i) => (i < 10 ? 0 : 1));

  test("are the statements it answers clearly more often one way", () => {
    // First camp: ten yes to statements 0 and 1, eight no of eight to statement 2, eight yes of ten to statement 3.
    expect(findeKennzeichen(stimmen, gruppen, 0)).toEqual([
      { aussage: 0, richtung: "ja", verhaeltnis: expect.closeTo(11, 9) },
      { aussage: 1, richtung: "ja", verhaeltnis: expect.closeTo(11, 9) },
      { aussage: 2, richtung: "nein", verhaeltnis: expect.closeTo(9, 9) },
      { aussage: 3, richtung: "ja", verhaeltnis: expect.closeTo(9, 9) },
    ]);
    expect(findeKennzeichen(stimmen, gruppen, 1).map((k) => [k.aussage, k.richtung])).toEqual(expect.arrayContaining([[0, "nein"], [1, "nein"], [2, "ja"], [3, "nein"]]));
  });

  test("what all say alike sets nobody apart", () => {
    expect(findeKennzeichen(stimmen, gruppen, 0).some((k) => k.aussage === 4)).toBe(false);
  });

  test("shares are drawn to one half where few answered", () => {
    expect(antworten([[1, null], [1, -1]], () => true)).toEqual([
      { ja: 2, nein: 0, gesehen: 2, zustimmung: 3 / 4, ablehnung: 1 / 4 }, { ja: 0, nein: 1, gesehen: 1, zustimmung: 1 / 3, ablehnung: 2 / 3 },
    ]);
    expect(antworten([[1], [1], [-1]], (i) => i < 2)[0]).toMatchObject({ ja: 2, nein: 0 });
  });
});
