import * as fc from "fast-check";
import { expect, test } from "vitest";
import { setzeEin, zerlege } from "./formel.ts";

test("values take the places of their names: money in euros, rates in percent, days as they are", () => {
  const formel = zerlege("{regelbedarf} × {promille} × {tage} / 30");
  expect(setzeEin(formel, { regelbedarf: 563_05, promille: 365, tage: 12 })).toBe("563.05 × 36.5 % × 12 / 30");
  expect(setzeEin(zerlege("min({tatsaechlich}, {grenze} × {prozent}) / {koepfe}"), { tatsaechlich: 1_00, grenze: 0, prozent: 150, koepfe: 3 })).toBe("min(1.00, 0.00 × 150 %) / 3");
});

test("the share of days is left out where the whole month counts", () => {
  expect(setzeEin(zerlege("{satz} × {tage} / 30"), { satz: 10_50, tage: 30 })).toBe("10.50");
  expect(setzeEin(zerlege("{satz} × {tage}"), { satz: 10_50, tage: 30 })).toBe("10.50 × 30");
});

test("a formula without values", () => {
  expect(setzeEin(zerlege("0"), {})).toBe("0");
});

test("amounts below zero stand in brackets", () => {
  expect(setzeEin(zerlege("{a} + {b}"), { a: 5, b: -1_234_56 })).toBe("0.05 + (−1234.56)");
});

test("any amount reads as it does with two decimals", () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1e12 }), (cent) => {
    expect(setzeEin(zerlege("{betrag}"), { betrag: cent })).toBe((cent / 100).toFixed(2));
  }));
});

test("written out, money is euros and everything else as it was, also where a value comes twice", () => {
  const werte = { betrag: 12_34, promille: 170, tage: 30, tageHier: 3, prozent: 150, koepfe: 2, personen: 4, monate: 6 };
  const formel = zerlege("{betrag} + {promille} × {betrag} − {prozent} / {koepfe} / {personen} / {monate} + {tageHier} × {tage} / 30");
  expect(setzeEin(formel, werte)).toBe("12.34 + 17 % × 12.34 − 150 % / 2 / 4 / 6 + 3");
  expect(werte).toEqual({ betrag: 12.34, promille: 170, tage: 30, tageHier: 3, prozent: 150, koepfe: 2, personen: 4, monate: 6 });
});
