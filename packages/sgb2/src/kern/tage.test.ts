import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alsTag, monatsIndex, tageImMonat } from "./kalender.ts";
import { ALLE_TAGE, anzahlTage, einzelneTage, enthaeltTag, tageAusser, tageVonBis } from "./tage.ts";

const JANUAR = monatsIndex("2025-01");
const FEBRUAR = monatsIndex("2025-02");
const APRIL = monatsIndex("2025-04");
const am = alsTag;

describe("days of a stay are calendar days, at most thirty", () => {
  test.each<[string, number, number, number, number]>([
    ["a whole month", JANUAR, -1, -1, 30],
    ["from before to after", JANUAR, am(JANUAR - 3, 5), am(JANUAR + 1, 5), 30],
    ["from the 15th of February", FEBRUAR, am(FEBRUAR, 15), -1, 14],
    ["until the 14th of February", FEBRUAR, -1, am(FEBRUAR, 14), 14],
    ["from the 31st", JANUAR, am(JANUAR, 31), -1, 1],
    ["from the 2nd of a month with 31 days", JANUAR, am(JANUAR, 2), -1, 30],
    ["until the 30th of a month with 31 days", JANUAR, -1, am(JANUAR, 30), 30],
    ["from the 10th to the 14th", JANUAR, am(JANUAR, 10), am(JANUAR, 14), 5],
    ["one day", APRIL, am(APRIL, 30), am(APRIL, 30), 1],
    ["only before", JANUAR, -1, am(JANUAR - 1, 31), 0],
    ["only after", JANUAR, am(JANUAR + 1, 1), -1, 0],
    ["the last day of February", FEBRUAR, -1, am(FEBRUAR, 28), 30],
  ])("%s", (_, monat, ab, bis, tage) => {
    expect(anzahlTage(tageVonBis(monat, ab, bis))).toBe(tage);
  });
});

test("a gap leaves the calendar days around it", () => {
  expect(anzahlTage(tageAusser(JANUAR, am(JANUAR, 11), am(JANUAR, 19)))).toBe(22);
  expect(anzahlTage(tageAusser(JANUAR, am(JANUAR, 20), -1))).toBe(19);
  expect(anzahlTage(tageAusser(JANUAR, am(JANUAR - 1, 20), am(JANUAR, 1)))).toBe(30);
  expect(tageAusser(JANUAR, am(JANUAR + 1, 1), -1)).toBe(ALLE_TAGE);
  expect(tageAusser(JANUAR, -1, -1)).toBe(0);
});

test("single days, the 31st too, and none of another month", () => {
  const tage = [3, 4, 31].map((tag) => am(JANUAR, tag));
  expect(anzahlTage(einzelneTage(JANUAR, tage))).toBe(3);
  expect(enthaeltTag(einzelneTage(JANUAR, tage), 2)).toBe(true);
  expect(enthaeltTag(einzelneTage(JANUAR, tage), 29)).toBe(true);
  expect(anzahlTage(einzelneTage(JANUAR, [30, 31].map((tag) => am(JANUAR, tag))))).toBe(2);
  expect(einzelneTage(JANUAR, [am(APRIL, 3)])).toBe(0);
  expect(einzelneTage(JANUAR, Array.from({ length: 31 }, (__, i) => am(JANUAR, i + 1)))).toBe(ALLE_TAGE);
});

test("what ends on a day and what begins on the next are a whole month together, or one thirtieth more in a long one", () => {
  fc.assert(fc.property(fc.integer({ min: monatsIndex("2011-01"), max: monatsIndex("2026-12") }), fc.integer({ min: 1, max: 27 }), (monat, tag) => {
    const davor = anzahlTage(tageVonBis(monat, -1, am(monat, tag)));
    const danach = anzahlTage(tageVonBis(monat, am(monat, tag + 1), -1));
    expect(davor + danach).toBe(Math.min(tageImMonat(monat), 31));
  }));
});
