import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frueher, monateVon, monatPlus, spaeter } from "./monate.ts";

const monat = fc.tuple(fc.integer({ min: 2011, max: 2090 }), fc.integer({ min: 1, max: 12 })).map(([j, m]) => `${j}-${String(m).padStart(2, "0")}`);

describe("months", () => {
  test("go over the end of a year in both directions", () => {
    expect([monatPlus("2026-12", 1), monatPlus("2026-01", -1), monatPlus("2026-11", 14)]).toEqual(["2027-01", "2025-12", "2028-01"]);
  });

  test("are listed from the first to the last, and not at all backwards", () => {
    expect(monateVon("2026-11", "2027-02")).toEqual(["2026-11", "2026-12", "2027-01", "2027-02"]);
    expect(monateVon("2026-02", "2026-01")).toEqual([]);
  });

  test("forth and back is where one was, and a year has twelve", () => {
    fc.assert(fc.property(monat, fc.integer({ min: -60, max: 60 }), (m, n) => {
      expect(monatPlus(monatPlus(m, n), -n)).toBe(m);
      expect(monateVon(m, monatPlus(m, 11))).toHaveLength(12);
      expect([frueher(m, monatPlus(m, n)), spaeter(m, monatPlus(m, n))]).toEqual([m, monatPlus(m, n)].toSorted());
    }));
  });
});
