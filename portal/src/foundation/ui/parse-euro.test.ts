import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eingabeEuro, parseEuro } from "./parse-euro.ts";

describe("an amount as people type it", () => {
  it.each([
    ["1.234,56", 123_456],
    ["1 234,56", 123_456],
    ["1234,5", 123_450],
    ["1234.56", 123_456],
    ["612", 61_200],
    ["612,50 €", 61_250],
    ["€ 48", 4_800],
    ["48 EUR", 4_800],
    ["48 Euro", 4_800],
    [" 0,00 ", 0],
    ["1.234", 123_400],
    ["1\u00A0234,56", 123_456],
  ])("%s is %i cents", (eingabe, cents) => {
    expect(parseEuro(eingabe)).toBe(cents);
  });

  it.each(["", "viel", "12,345", "1.23,4", "1,2,3", "-5", "12 34", "1e3", "0x10", "99999999999999999", "1.2345"])("“%s” is not one", (eingabe) => {
    expect(parseEuro(eingabe)).toBeUndefined();
  });

  it("comes back as it was filled in", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), (cents) => {
        expect(parseEuro(eingabeEuro(cents))).toBe(cents);
      }),
    );
  });

  it("never throws and never gives a fraction of a cent", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,€ -".split("")) }), (eingabe) => {
        const cents = parseEuro(eingabe);
        expect(cents === undefined || Number.isSafeInteger(cents)).toBe(true);
      }),
    );
  });
});
