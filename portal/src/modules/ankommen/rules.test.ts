import { describe, expect, it } from "vitest";
import { entwurfGrenze, geloeschtAm, istSchonGespeichert, istUeberholt, zugesagtBis } from "./rules.ts";

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
  it("goes sixty days after its last change", () => {
    expect(geloeschtAm("2026-11-23T09:00:00.000Z")).toBe("2027-01-22");
    expect(entwurfGrenze("2027-01-22T09:00:00.000Z")).toBe("2026-11-23T09:00:00.000Z");
  });
});
