import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eingabeDatum, parseDatum } from "./parse-datum.ts";

describe("a date as people type it", () => {
  it("becomes a calendar day, with or without leading zeros and spaces", () => {
    expect(parseDatum("1", "4", "2021")).toBe("2021-04-01");
    expect(parseDatum(" 01", "04 ", "2021")).toBe("2021-04-01");
  });

  it("knows leap years", () => {
    expect(parseDatum("29", "2", "2028")).toBe("2028-02-29");
    expect(parseDatum("29", "2", "2026")).toBeUndefined();
  });

  it.each([
    ["31", "4", "2026"],
    ["0", "1", "2026"],
    ["1", "13", "2026"],
    ["", "1", "2026"],
    ["eins", "1", "2026"],
    ["1.", "1", "2026"],
    ["-1", "1", "2026"],
  ])("%s %s %s is not one", (tag, monat, jahr) => {
    expect(parseDatum(tag, monat, jahr)).toBeUndefined();
  });

  it("never guesses a century", () => {
    expect(parseDatum("1", "1", "26")).toBeUndefined();
  });

  it("comes back as it was filled in", () => {
    const tage = fc.date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(tage, (tag) => {
        const iso = tag.toISOString().slice(0, 10);
        const eingabe = eingabeDatum(iso);
        expect(parseDatum(eingabe.tag, eingabe.monat, eingabe.jahr)).toBe(iso);
      }),
    );
  });
});
