import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { antworten, findeKennzeichen, findeKonsens, zWert } from "./aussagen.ts";
import { findeGruppen, fuelleAuf, ordne, projiziere, silhouette, startpunkte, type Meinung, type Punkt } from "./gruppen.ts";

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

describe("the steps on the way", () => {
  test("what somebody has not seen counts as the mean of those who have; what nobody saw as nothing", () => {
    expect(fuelleAuf([[1, null, null], [1, 0, null], [-1, 1, null], [null, -1, null], [null, 1, null]])).toEqual([[1, 0.25, 0], [1, 0, 0], [-1, 1, 0], [1 / 3, -1, 0], [1 / 3, 1, 0]]);
    expect(fuelleAuf([])).toEqual([]);
  });

  test("people stand along the main line of difference, those who agree to the right", () => {
    const nahe = (punkte: readonly Punkt[], erwartet: readonly Punkt[]): void => erwartet.forEach(([x, y], i) => {
      expect(punkte[i]?.[0]).toBeCloseTo(x, 9);
      expect(punkte[i]?.[1]).toBeCloseTo(y, 9);
    });
    // Both statements always go together: the axis is their diagonal, the second has nothing left to tell.
    nahe(projiziere([[1, 1], [1, 1], [-1, -1], [-1, -1]]), [[Math.SQRT2, 0], [Math.SQRT2, 0], [-Math.SQRT2, 0], [-Math.SQRT2, 0]]);
    nahe(projiziere([[-1, -1], [-1, -1], [1, 1], [1, 1]]), [[-Math.SQRT2, 0], [-Math.SQRT2, 0], [Math.SQRT2, 0], [Math.SQRT2, 0]]);
    // The first statement differs most and lies on the first axis, the second on the second; each agrees to the right or up.
    nahe(projiziere([[1, 1], [1, -1], [-1, 0], [-1, 0]]), [[1, 1], [1, -1], [-1, 0], [-1, 0]]);
    nahe(projiziere([[-1, -1], [-1, 1], [1, 0], [1, 0]]), [[-1, -1], [-1, 1], [1, 0], [1, 0]]);
  });

  test("who has seen half of the statements stands √2 times as far out as the filled-in answers say", () => {
    const stimmen: Meinung[][] = [[1, 0], [1, 0], [-1, 0], [-1, 0], [1, null], [-1, null]];
    const punkte = projiziere(stimmen);
    expect(punkte[4]?.[0]).toBeCloseTo((punkte[0]?.[0] ?? 0) * Math.SQRT2, 9);
    expect(punkte[5]?.[0]).toBeCloseTo((punkte[2]?.[0] ?? 0) * Math.SQRT2, 9);
    expect(projiziere([[1, 0], [-1, 0], [null, null]])[2]?.[0]).toBeCloseTo(0, 9);
  });

  test("the first centres are the outermost point and then always the one furthest from all others", () => {
    const punkte: Punkt[] = [[1, 0], [0, 5], [9, 0], [0, -4], [5, 1]];
    expect(startpunkte(punkte, 1)).toEqual([[0, -4]]);
    expect(startpunkte(punkte, 2)).toEqual([[0, -4], [9, 0]]);
    expect(startpunkte(punkte, 3)).toEqual([[0, -4], [9, 0], [0, 5]]);
    expect(startpunkte([...punkte].reverse(), 4)).toEqual([[0, -4], [9, 0], [0, 5], [1, 0]]);
    expect(punkte[0]).toEqual([1, 0]);
  });

  test("the silhouette compares the distance to one's own group with that to the next", () => {
    const punkte: Punkt[] = [[0, 0], [0, 1], [4, 0], [4, 1], [100, 0]];
    // First person: 1 to their own, (4 + √17) ÷ 2 to the next group, 100 to the last, who is alone and counts as close to themselves.
    const zweite = (4 + Math.sqrt(17)) / 2;
    const einer = (zweite - 1) / zweite;
    expect(silhouette(punkte.slice(0, 4), [0, 0, 1, 1], 2)).toBeCloseTo(einer, 12);
    expect(silhouette(punkte, [0, 0, 1, 1, 2], 3)).toBeCloseTo((4 * einer + 1) / 5, 12);
    expect(silhouette([[0, 0], [0, 0], [0, 0], [0, 0]], [0, 0, 1, 1], 2)).toBe(0);
  });

  test("groups are numbered by size, equal ones as they come", () => {
    expect(ordne([2, 1, 1, 0, 1, 0])).toEqual([2, 0, 0, 1, 0, 1]);
    expect(ordne([1, 0, 1, 0])).toEqual([1, 0, 1, 0]);
  });

  test("up to five camps are told apart, and two statements or two people are enough", () => {
    const fuenf = Array.from({ length: 50 }, (_, i): Meinung[] => Array.from({ length: 5 }, (__, j): Meinung => (i % 5 === j ? 1 : -1)));
    expect(new Set(findeGruppen(fuenf).gruppen).size).toBeGreaterThan(2);
    expect(findeGruppen([[1, 1], [1, 1], [-1, -1], [-1, -1]], 2).gruppen).toEqual([0, 0, 1, 1].map((g) => (findeGruppen([[1, 1], [1, 1], [-1, -1], [-1, -1]], 2).gruppen[0] === 0 ? g : 1 - g)));
    expect(new Set(findeGruppen([[1, 1], [-1, -1]], 1).gruppen).size).toBe(2);
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

  test("equally strong ones stand in the order of the statements; three of five is the least that counts", () => {
    const alle = stimmen.map((zeile) => [1, ...zeile, 1] as Meinung[]);
    expect(findeKonsens(alle, gruppen).map((k) => k.aussage)).toEqual([0, 5, 6]);
    // Five yes of eight people: (5 + 1) ÷ (8 + 2) is exactly 0.6.
    const knapp = Array.from({ length: 8 }, (_, i): Meinung[] => [i < 5 ? 1 : -1]);
    expect(findeKonsens(knapp, knapp.map(() => 0))).toEqual([{ aussage: 0, richtung: "ja", staerke: 0.6 }]);
    expect(findeKonsens(knapp.map(([m]) => [m === 1 ? 1 : -1, m === 1 ? -1 : 1]), knapp.map(() => 0)).map((k) => k.richtung)).toEqual(["ja", "nein"]);
  });

  test("the strongest come first, whatever their place", () => {
    const gemischt = stimmen.map((zeile, i) => [(i % 10 < 2 ? 0 : 1), ...zeile, (i % 10 < 1 ? 0 : 1)] as Meinung[]);
    expect(findeKonsens(gemischt, gruppen).map((k) => k.aussage)).toEqual([5, 6, 0]);
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

  test("the z value is that of two shares with one more yes and one more no each", () => {
    // 7 of 8 against 2 of 6: 8/10 and 3/8, together 11/18.
    expect(zWert(7, 8, 2, 6)).toBeCloseTo((0.8 - 0.375) / Math.sqrt((11 / 18) * (7 / 18) * (1 / 10 + 1 / 8)), 12);
    expect(zWert(2, 6, 7, 8)).toBeCloseTo(-zWert(7, 8, 2, 6), 12);
    expect(zWert(3, 9, 3, 9)).toBe(0);
  });

  test("the clearest stands first, and what fewer than half of the group say is none", () => {
    const bunt = Array.from({ length: 20 }, (_, i): Meinung[] => (i < 10 ? [i < 4 ? 1 : 0, i < 7 ? 1 : 0, 1] : [0, 0, i < 12 ? 1 : 0]));
    // Statement 0: four of ten against none is clear, but not what the group says.
    expect(findeKennzeichen(bunt, bunt.map((_, i) => (i < 10 ? 0 : 1)), 0).map((k) => [k.aussage, k.verhaeltnis])).toEqual([[1, expect.closeTo(8, 9)], [2, expect.closeTo(11 / 3, 9)]]);
    const andersherum = bunt.map(([a, b, c]) => [c ?? 0, b ?? 0, a ?? 0]);
    expect(findeKennzeichen(andersherum, bunt.map((_, i) => (i < 10 ? 0 : 1)), 0).map((k) => k.aussage)).toEqual([1, 0]);
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
