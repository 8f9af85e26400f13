import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { schaetzeAbgaben, verteileAbzuege } from "./schaetzung.ts";

const fuer = (monat: string) => {
  const schaetze = schaetzeAbgaben(monat);
  if (!schaetze) throw new Error(`no estimate for ${monat}`);
  return schaetze;
};

describe("the estimate of taxes and contributions", () => {
  it("deducts nothing from a marginal job, up to the limit of the year", () => {
    expect(fuer("2026-11")(603_00)).toEqual({ steuern: 0, sozialversicherung: 0 });
    expect(fuer("2025-11")(556_00)).toEqual({ steuern: 0, sozialversicherung: 0 });
    expect(fuer("2025-11")(603_00).sozialversicherung).toBeGreaterThan(0);
  });

  it("comes to about a quarter at 2,000 euros", () => {
    expect(fuer("2026-11")(2000_00)).toEqual({ steuern: 91_00, sozialversicherung: 424_00 });
  });

  it("never lets more gross leave less net, and never takes more than there is", () => {
    fc.assert(fc.property(fc.constantFrom("2025-01", "2026-12"), fc.integer({ min: 0, max: 5000 }), (monat, euro) => {
      const netto = (brutto: number): number => brutto - fuer(monat)(brutto).steuern - fuer(monat)(brutto).sozialversicherung;
      expect(netto((euro + 10) * 100)).toBeGreaterThanOrEqual(netto(euro * 100));
      expect(netto(euro * 100)).toBeGreaterThanOrEqual(0);
    }));
  });

  it.each(["2024-12", "2027-01"])("is silent for %s: no value of another year is used", (monat) => {
    expect(schaetzeAbgaben(monat)).toBeUndefined();
  });
});

describe("gross and net", () => {
  it("are split without losing a cent", () => {
    fc.assert(fc.property(fc.nat(100_000), fc.nat(50_000), (abzuege, steuern) => {
      const geteilt = verteileAbzuege(abzuege, { steuern, sozialversicherung: 0 });
      expect(geteilt.steuern + geteilt.sozialversicherung).toBe(abzuege);
      expect(Math.min(geteilt.steuern, geteilt.sozialversicherung)).toBeGreaterThanOrEqual(0);
    }));
  });
});
