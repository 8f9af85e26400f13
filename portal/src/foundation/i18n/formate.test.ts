import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datum, euro, liste, monat, prozent, tagUndZeit, uhrzeit, zahl } from "./formate.ts";

/** Intl puts unbreakable spaces between a number and its unit. */
const glatt = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, " ");

describe("money", () => {
  it("reads as in each language", () => {
    expect(glatt(euro(123_456, "de"))).toBe("1.234,56 €");
    expect(euro(123_456, "en")).toBe("€1,234.56");
    expect(glatt(euro(-500, "de"))).toBe("-5,00 €");
  });

  it("does not break before the euro sign", () => {
    expect(euro(100, "de")).toBe("1,00\u00A0€");
  });

  it("is counted in whole cents, or it is an error", () => {
    expect(() => euro(12.5, "de")).toThrow(RangeError);
    expect(() => euro(Number.NaN, "de")).toThrow(RangeError);
  });

  it("keeps every cent", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_00, max: 1_000_000_00 }), (cents) => {
        expect(Number(euro(cents, "de").replaceAll(/[^\d-]/g, ""))).toBe(cents);
      }),
    );
  });
});

describe("days and times", () => {
  it("read as in each language", () => {
    expect(datum("2026-11-23", "de")).toBe("23.11.2026");
    expect(datum("2026-11-23", "en")).toBe("23 November 2026");
    expect(monat("2026-03", "de")).toBe("März 2026");
    expect(monat("2026-03", "en")).toBe("March 2026");
  });

  it("are those of Germany, wherever the server stands", () => {
    const kurzVorMitternacht = new Date("2026-06-30T22:30:00Z");
    expect(uhrzeit(kurzVorMitternacht, "de")).toBe("00:30 Uhr");
    expect(tagUndZeit(kurzVorMitternacht, "de")).toBe("01.07.2026, 00:30 Uhr");
    expect(tagUndZeit(kurzVorMitternacht, "en")).toBe("1 July 2026, 00:30");
  });

  it("that do not exist are errors", () => {
    for (const unsinn of ["2026-02-30", "23.11.2026", "2026-11", ""]) expect(() => datum(unsinn, "de")).toThrow(RangeError);
    expect(() => monat("2026-13", "de")).toThrow(RangeError);
  });
});

describe("figures in right-to-left text", () => {
  it("keep their order: minus before, euro sign behind", () => {
    expect(glatt(euro(-22_400, "ar-XB"))).toBe("\u2066-224,00 €\u2069");
    expect(glatt(prozent(0.5, "ar-XB"))).toBe("\u206650 %\u2069");
    expect(datum("2026-11-23", "ar-XB")).toBe("\u206623.11.2026\u2069");
    expect(uhrzeit(new Date("2026-11-23T13:30:00Z"), "ar-XB")).toBe("\u206614:30 Uhr\u2069");
  });

  it("carry no unseen signs in German and English", () => {
    expect(euro(100, "de") + datum("2026-11-23", "en")).not.toMatch(/[\u2066\u2069]/);
  });
});

describe("numbers and lists", () => {
  it("read as in each language", () => {
    expect(zahl(12_345.678, "de", 1)).toBe("12.345,7");
    expect(zahl(12_345.678, "en", 1)).toBe("12,345.7");
    expect(glatt(prozent(0.256, "de"))).toBe("26 %");
    expect(prozent(0.256, "en", 1)).toBe("25.6%");
  });

  it("join words as one speaks", () => {
    expect(liste(["Miete", "Heizung", "Strom"], "de")).toBe("Miete, Heizung und Strom");
    expect(liste(["Telefon", "Post"], "de", "oder")).toBe("Telefon oder Post");
    expect(liste(["rent", "heating"], "en")).toBe("rent and heating");
  });
});
