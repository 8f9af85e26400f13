import * as fc from "fast-check";
import { expect, test } from "vitest";
import { anteil, dreissigstel, inCent, inVollenEuro, promilleVon, rundeWie } from "./rechnen.ts";

test("half a cent is rounded up (§ 41 Abs. 2 Satz 2 SGB II)", () => {
  rundeWie(0);
  expect([anteil(1, 1, 2), anteil(10_001, 1, 2), anteil(52_000, 1, 3), anteil(56_300, 23, 1000)]).toEqual([1, 5001, 17_333, 1295]);
});

test("until the end of 2011 half a cent is cut off (§ 77 Abs. 14 SGB II)", () => {
  rundeWie(1);
  expect([anteil(1, 1, 2), anteil(10_001, 1, 2), anteil(52_000, 1, 3), anteil(56_300, 23, 1000)]).toEqual([0, 5000, 17_333, 1294]);
  expect([anteil(3, 3_002_399_751_580_331, 2), anteil(3, 3_002_399_751_580_332, 2)]).toEqual([4_503_599_627_370_496, 4_503_599_627_370_498]);
});

test("just below half a cent is nothing, just above is a cent, also beyond what fits a number", () => {
  rundeWie(0);
  expect([anteil(49, 1, 100), anteil(50, 1, 100), anteil(51, 1, 100), anteil(149, 1, 100), anteil(150, 1, 100)]).toEqual([0, 1, 1, 1, 2]);
  expect([anteil(3, 3_002_399_751_580_331, 2), anteil(3, 3_002_399_751_580_332, 2)]).toEqual([4_503_599_627_370_497, 4_503_599_627_370_498]);
});

test.each([[0, 0], [49, 0], [50, 100], [149, 100], [150, 200], [10_049, 10_000]])("%s cents in whole euros", (cent, voll) => {
  expect(inVollenEuro(cent)).toBe(voll);
});

test("rates, thirtieths and euros", () => {
  rundeWie(0);
  expect([promilleVon(56_300, 120), promilleVon(56_300, 360), dreissigstel(56_300, 29), dreissigstel(56_300, 0), inCent(10.29), inCent()]).toEqual([6756, 20_268, 54_423, 0, 1029, 0]);
});

test("exact at any size", () => {
  rundeWie(0);
  const zahl = fc.integer({ min: 0, max: 1_000_000_000 });
  fc.assert(
    fc.property(zahl, zahl, fc.integer({ min: 1, max: 1_000_000_000 }), (a, b, c) => {
      const genau = (2n * BigInt(a) * BigInt(b) + BigInt(c)) / (2n * BigInt(c));
      fc.pre(genau <= BigInt(Number.MAX_SAFE_INTEGER));
      expect(anteil(a, b, c)).toBe(Number(genau));
    }),
  );
});

test("thirty thirtieths are the whole, and two parts are off by a cent at most", () => {
  rundeWie(0);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 30 }), (betrag, tage) => {
      expect(dreissigstel(betrag, 30)).toBe(betrag);
      expect(Math.abs(dreissigstel(betrag, tage) + dreissigstel(betrag, 30 - tage) - betrag)).toBeLessThanOrEqual(1);
    }),
  );
});
