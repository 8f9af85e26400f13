import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { besteAuswahl, type Auswahl } from "./stufen.ts";

const je = (...gewichte: number[]): Float64Array => Float64Array.from(gewichte);
const wert = (gewichte: Float64Array, wahl: readonly boolean[]): number => wahl.reduce((summe, drin, j) => summe + (drin ? gewichte[j] ?? 0 : 0), 0);
const erlaubt = ({ grenzen }: Auswahl, wahl: readonly boolean[]): boolean => grenzen.every((g) => g.posten.reduce((summe, [j, faktor]) => summe + (wahl[j] ? faktor : 0), 0) <= g.hoechstens);

/** The best worth of all selections, level by level, found by trying each. */
function besteVonAllen(auswahl: Auswahl, stufen: readonly Float64Array[]): number[] {
  const alle = Array.from({ length: 2 ** auswahl.anzahl }, (_, maske) => Array.from({ length: auswahl.anzahl }, (__, j) => (maske >> j) % 2 === 1)).filter((w) => erlaubt(auswahl, w));
  const werte = alle.map((wahl) => stufen.map((s) => wert(s, wahl)));
  return werte.reduce((a, b) => {
    const i = a.findIndex((x, k) => x !== b[k]);
    return i === -1 || (a[i] ?? 0) > (b[i] ?? 0) ? a : b;
  });
}

describe("the best selection, level by level", () => {
  test("takes what it can, and nothing where there is nothing to choose", async () => {
    expect(await besteAuswahl({ anzahl: 2, grenzen: [] }, [je(1, 1)], [je(0, 0)])).toEqual([true, true]);
    expect(await besteAuswahl({ anzahl: 0, grenzen: [] }, [], [])).toEqual([]);
  });

  test("no later level, however heavy, outweighs an earlier one", async () => {
    const eine = { anzahl: 2, grenzen: [{ hoechstens: 1, posten: [[0, 1], [1, 1]] }] } as const;
    expect(await besteAuswahl(eine, [je(1, 0)], [je(0, 1e7)])).toEqual([true, false]);
    expect(await besteAuswahl(eine, [je(0, 0)], [je(0, 1e7)])).toEqual([false, true]);
  });

  test("three of which only one can be taken: half of each would be more, but is not allowed", async () => {
    const dreieck: Auswahl = { anzahl: 3, grenzen: [[0, 1], [1, 2], [0, 2]].map(([a = 0, b = 0]) => ({ hoechstens: 1, posten: [[a, 1], [b, 1]] })) };
    const wahl = await besteAuswahl(dreieck, [je(1, 1, 1)], [je(1, 3, 2)]);
    expect(wahl).toEqual([false, true, false]);
  });

  test("finds what trying every selection finds, also where the linear programs end in fractions", async () => {
    const grenze = fc.record({ hoechstens: fc.integer({ min: 0, max: 3 }), posten: fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 4 }).chain((js) => fc.tuple(...js.map((j) => fc.constantFrom(1, 1, 1, -1).map((f): [number, number] => [j, f])))) });
    const stufe = fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }).map((w) => je(...w));
    await fc.assert(fc.asyncProperty(fc.array(grenze, { maxLength: 6 }), fc.array(stufe, { minLength: 1, maxLength: 3 }), fc.array(stufe, { minLength: 1, maxLength: 2 }), async (grenzen, haupt, neben) => {
      const auswahl: Auswahl = { anzahl: 6, grenzen };
      const wahl = await besteAuswahl(auswahl, haupt, neben);
      expect(erlaubt(auswahl, wahl)).toBe(true);
      expect([...haupt, ...neben].map((s) => wert(s, wahl))).toEqual(besteVonAllen(auswahl, [...haupt, ...neben]));
    }), { numRuns: 200 });
  });
});
