import * as fc from "fast-check";
import { expect, test } from "vitest";
import { anteil, dreissigstel } from "./rechnen.ts";

test("half a cent is rounded up (§ 41 Abs. 2 Satz 2 SGB II)", () => {
  expect([anteil(1, 1, 2), anteil(10_001, 1, 2), anteil(52_000, 1, 3), anteil(56_300, 23, 1000)]).toEqual([1, 5001, 17_333, 1295]);
});

test("exact at any size", () => {
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
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 30 }), (betrag, tage) => {
      expect(dreissigstel(betrag, 30)).toBe(betrag);
      expect(Math.abs(dreissigstel(betrag, tage) + dreissigstel(betrag, 30 - tage) - betrag)).toBeLessThanOrEqual(1);
    }),
  );
});
