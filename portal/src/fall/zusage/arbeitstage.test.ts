import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbeitstageNach, feiertage, istArbeitstag, ostersonntag } from "./arbeitstage.ts";

describe("working days", () => {
  it("knows Easter in years with early, late and ordinary dates", () => {
    expect([2008, 2011, 2024, 2025, 2026, 2027, 2038].map(ostersonntag))
      .toEqual(["2008-03-23", "2011-04-24", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"]);
  });

  it("lists the nine holidays of all Länder", () => {
    expect(feiertage(2026)).toEqual([
      "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-25", "2026-10-03", "2026-12-25", "2026-12-26",
    ]);
  });

  it("counts ten days over two weekends", () => {
    expect(arbeitstageNach("2026-11-23", 10)).toBe("2026-12-07");
  });

  it("begins on Monday when something comes in on a Saturday", () => {
    expect(arbeitstageNach("2026-11-21", 1)).toBe("2026-11-23");
  });

  it("leaves out Christmas and New Year", () => {
    expect(arbeitstageNach("2026-12-22", 5)).toBe("2026-12-30");
    expect(arbeitstageNach("2026-12-31", 1)).toBe("2027-01-04");
  });

  it("always ends on a working day with exactly the promised number in between", () => {
    const tag = fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));
    fc.assert(fc.property(tag, fc.integer({ min: 1, max: 30 }), (von, anzahl) => {
      const bis = arbeitstageNach(von, anzahl);
      const dazwischen = [];
      for (let t = new Date(`${von}T00:00:00Z`).getTime() + 86_400_000; t <= new Date(`${bis}T00:00:00Z`).getTime(); t += 86_400_000) {
        dazwischen.push(new Date(t).toISOString().slice(0, 10));
      }
      expect(istArbeitstag(bis)).toBe(true);
      expect(dazwischen.filter(istArbeitstag)).toHaveLength(anzahl);
    }));
  });
});
