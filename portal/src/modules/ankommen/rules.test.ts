import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monateVor } from "../../foundation/loeschen.ts";
import { ENTWURF_MONATE, istSchonGespeichert, istUeberholt, nichtGeloeschtBis, zugesagtBis } from "./rules.ts";

const alt = { version: 5, felder: { heizung: "80", bruttokaltmiete: "500" } };

describe("the same step in two tabs", () => {
  it("is not sent twice when the answer is the same, whatever the order of its fields", () => {
    expect(istSchonGespeichert(alt, { bruttokaltmiete: "500", heizung: "80" })).toBe(true);
    expect(istUeberholt(alt, { bruttokaltmiete: "500", heizung: "80" }, 1)).toBe(false);
  });

  it("tells the tab that has not seen the newer answer", () => {
    expect(istUeberholt(alt, { bruttokaltmiete: "450", heizung: "80" }, 4)).toBe(true);
  });

  it("takes a change from whoever has seen the newest answer", () => {
    expect(istUeberholt(alt, { bruttokaltmiete: "450", heizung: "80" }, 5)).toBe(false);
  });

  it("takes the first answer from anybody", () => {
    expect(istUeberholt(undefined, { bruttokaltmiete: "450" }, 0)).toBe(false);
    expect(istSchonGespeichert(undefined, {})).toBe(false);
  });
});

describe("the office's promise", () => {
  it("is ten working days", () => {
    expect(zugesagtBis("2026-11-23")).toBe("2026-12-07");
    expect(zugesagtBis("2026-12-23")).toBe("2027-01-08");
  });
});

describe("a draft", () => {
  it("stays at least until the day that is shown, whatever months lie between", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 4000 }), (tag) => {
      const geaendert = new Date(Date.UTC(2024, 0, 1) + tag * 86_400_000).toISOString();
      const bis = nichtGeloeschtBis(geaendert);
      // What the nightly rule takes as its limit on that day.
      expect(monateVor(bis, ENTWURF_MONATE) <= geaendert.slice(0, 10)).toBe(true);
    }));
  });
});
