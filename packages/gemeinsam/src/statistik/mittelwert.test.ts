import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anteil, ausHaeufigkeiten, effektivesN, mittelwert } from "./mittelwert.ts";
import { wilson } from "./wilson.ts";

describe("means", () => {
  test("of two answers with different weights", () => {
    expect(mittelwert([4, 5], [1, 2])).toEqual({
      n: 2, mittelwert: 14 / 3, median: 5, effektivesN: 9 / 5,
      standardabweichung: expect.closeTo(2 / 3, 12), standardfehler: expect.closeTo(4 / 9, 12),
      intervall: [expect.closeTo(14 / 3 - 12.706204736174694 * 4 / 9, 9), expect.closeTo(14 / 3 + 12.706204736174694 * 4 / 9, 9)],
    });
  });

  test("one answer has no spread, no error and no interval", () => {
    expect(mittelwert([4])).toEqual({ n: 1, mittelwert: 4, standardabweichung: null, standardfehler: null, median: 4, effektivesN: 1, intervall: null });
    expect(anteil([1])).toEqual({ n: 1, anteil: 1, standardfehler: null, effektivesN: 1 });
    expect(ausHaeufigkeiten([1, 2], [0, 1])).toEqual({ n: 1, mittelwert: 2, standardabweichung: null, standardfehler: null, median: 2, intervall: null });
  });

  test("counted answers give what single answers give", () => {
    fc.assert(fc.property(fc.array(fc.nat(6), { minLength: 1, maxLength: 5 }), fc.constantFrom(0.8, 0.95, 0.99), (anzahl, sicherheit) => {
      fc.pre(anzahl.some((n) => n > 0));
      const einzeln = mittelwert(anzahl.flatMap((n, i) => Array.from({ length: n }, () => i + 1)), undefined, sicherheit);
      const gezaehlt = ausHaeufigkeiten(anzahl.map((_, i) => i + 1), anzahl, sicherheit);
      for (const [name, wert] of Object.entries(gezaehlt)) {
        const anderer = einzeln[name as keyof typeof gezaehlt];
        if (typeof wert === "number" && typeof anderer === "number") expect(wert).toBeCloseTo(anderer, 10);
        else expect(Array.isArray(wert)).toBe(Array.isArray(anderer));
      }
      expect(gezaehlt.intervall?.[0] ?? 0).toBeCloseTo(einzeln.intervall?.[0] ?? 0, 10);
      expect(gezaehlt.intervall?.[1] ?? 0).toBeCloseTo(einzeln.intervall?.[1] ?? 0, 10);
    }));
  });

  test("equal weights of any size change nothing but rounding", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 20 }), fc.double({ min: 0.01, max: 1000, noNaN: true }), (werte, w) => {
      const [gleich, eins] = [mittelwert(werte, werte.map(() => w)), mittelwert(werte)];
      expect(gleich.mittelwert).toBeCloseTo(eins.mittelwert, 9);
      expect(gleich.standardfehler ?? 0).toBeCloseTo(eins.standardfehler ?? 0, 9);
      expect(gleich.median).toBe(eins.median);
      expect(gleich.effektivesN).toBeCloseTo(werte.length, 6);
    }));
  });
});

describe("the median", () => {
  test.each([
    [[3], [1], 3],
    [[1, 2, 3, 4], [1, 1, 1, 1], 2.5],
    [[4, 1, 3], [1, 1, 1], 3],
    [[1, 5], [1, 3], 5],
    [[1, 5], [3, 1], 1],
    [[1, 2, 5], [1, 2, 1], 2],
    [[1, 2, 5], [2, 1, 1], 1.5],
    [[1, 5, 9], [1, 0, 1], 5],
    [[0.1, 0.2, 0.3, 0.4], [0.1, 0.1, 0.1, 0.1], 0.25],
  ])("of %j with weights %j is %d", (werte, gewichte, median) => {
    expect(mittelwert(werte, gewichte).median).toBeCloseTo(median, 12);
  });
});

test("Kish's effective number falls with unequal weights", () => {
  expect(effektivesN([1, 1, 1])).toBe(3);
  expect(effektivesN([3, 1])).toBe(1.6);
});

describe("Wilson's interval", () => {
  test("64 of 97", () => {
    const { anteil: p, intervall: [unten, oben] } = wilson(64, 97);
    expect(p).toBe(64 / 97);
    expect([unten, oben]).toEqual([expect.closeTo(0.5610358669448852, 12), expect.closeTo(0.7463773771963067, 12)]);
  });

  test("ends exactly at 0 and 1 where nobody or everybody agrees", () => {
    expect(wilson(0, 9).intervall[0]).toBe(0);
    expect(wilson(9, 9).intervall[1]).toBe(1);
    expect(wilson(0, 9).intervall[1]).toBeLessThan(1);
    expect(wilson(9, 9).intervall[0]).toBeGreaterThan(0);
  });

  test("holds the share, lies within 0 and 1, and is mirrored by the other answer", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 500 }).chain((von) => fc.tuple(fc.integer({ min: 0, max: von }), fc.constant(von))), ([treffer, von]) => {
      const { anteil: p, intervall: [unten, oben] } = wilson(treffer, von);
      expect(unten).toBeGreaterThanOrEqual(0);
      expect(oben).toBeLessThanOrEqual(1);
      expect(unten <= p && p <= oben).toBe(true);
      expect(wilson(von - treffer, von).intervall[0]).toBeCloseTo(1 - oben, 12);
    }));
  });
});
