import * as fc from "fast-check";
import { expect, test } from "vitest";
import { alterAm, alsMonat, ersterDesFolgemonats, monateNachher, monatsIndex, monatVon, tageImMonat, tageNachher, tageVorher, tagAus, tagImMonat } from "./kalender.ts";

const datum = fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }).map((tag) => tag.toISOString().slice(0, 10));

test("days keep their order, month and day of the month", () => {
  fc.assert(
    fc.property(datum, datum, (a, b) => {
      expect(tagAus(a) < tagAus(b)).toBe(a < b);
      expect(monatVon(tagAus(a))).toBe(monatsIndex(a.slice(0, 7)));
      expect(tagImMonat(tagAus(a))).toBe(Number(a.slice(8)));
    }),
  );
});

test("a year of life is completed when the birthday begins", () => {
  fc.assert(
    fc.property(datum, datum, (geburt, tag) => {
      const jahre = Number(tag.slice(0, 4)) - Number(geburt.slice(0, 4));
      expect(alterAm(tagAus(geburt), tagAus(tag))).toBe(tag.slice(5) < geburt.slice(5) ? jahre - 1 : jahre);
    }),
  );
});

test("who is born on 29 February completes the year when 1 March begins", () => {
  expect(alterAm(tagAus("2020-02-29"), tagAus("2026-02-28"))).toBe(5);
  expect(alterAm(tagAus("2020-02-29"), tagAus("2026-03-01"))).toBe(6);
});

test("months have the days of the calendar", () => {
  fc.assert(fc.property(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 0, max: 11 }), (jahr, monat) => {
    expect(tageImMonat(jahr * 12 + monat)).toBe(new Date(Date.UTC(jahr, monat + 1, 0)).getUTCDate());
  }));
});

test("so many days before a day is that day of the calendar", () => {
  fc.assert(fc.property(datum, fc.integer({ min: 0, max: 400 }), (tag, tage) => {
    const davor = new Date(Date.parse(tag) - tage * 86_400_000).toISOString().slice(0, 10);
    expect(tageVorher(tagAus(tag), tage)).toBe(tagAus(davor));
  }));
});

test.each([["2024-02", 29], ["2023-02", 28], ["2000-02", 29], ["1900-02", 28], ["2100-02", 28], ["2026-01", 31], ["2026-04", 30], ["2026-06", 30], ["2026-09", 30], ["2026-11", 30], ["2026-12", 31]])("%s has its days", (monat, tage) => {
  expect(tageImMonat(monatsIndex(monat))).toBe(tage);
  expect(alsMonat(monatsIndex(monat))).toBe(monat);
});

test.each([["2026-03-01", 1, "2026-02-28"], ["2024-03-01", 1, "2024-02-29"], ["2026-01-01", 1, "2025-12-31"], ["2026-01-31", 30, "2026-01-01"], ["2026-01-31", 31, "2025-12-31"], ["2026-05-31", 0, "2026-05-31"], ["2026-03-31", 84, "2026-01-06"]])("%s less %i days", (tag, tage, davor) => {
  expect(tageVorher(tagAus(tag), tage)).toBe(tagAus(davor));
});

test.each([["2026-02-28", 1, "2026-03-01"], ["2024-02-28", 1, "2024-02-29"], ["2024-02-29", 1, "2024-03-01"], ["2026-01-01", 30, "2026-01-31"], ["2026-01-01", 31, "2026-02-01"], ["2026-12-31", 42, "2027-02-11"], ["2026-12-31", 0, "2026-12-31"]])("%s and %i days", (tag, tage, danach) => {
  expect(tageNachher(tagAus(tag), tage)).toBe(tagAus(danach));
});

test("so many months later is the same day, and no month has none", () => {
  expect(monateNachher(tagAus("2026-11-30"), 2)).toBe(tagAus("2027-01-30"));
  expect(monateNachher(tagAus("2026-12-31"), 2)).toBeGreaterThan(tagAus("2027-02-28"));
  expect(monateNachher(tagAus("2026-12-31"), 2)).toBeLessThan(tagAus("2027-03-01"));
  expect(ersterDesFolgemonats(tagAus("2026-12-31"))).toBe(tagAus("2027-01-01"));
});
