import { expect, test } from "vitest";
import { PARAMETER, type Parameter } from "./parameter.ts";
import { rechtFuer, wertImMonat } from "./recht.ts";

test("every month from 2011 to December 2026 has its law, no other has", () => {
  const jahre = Array.from({ length: 18 }, (_, i) => 2010 + i);
  const monate = jahre.flatMap((jahr) => Array.from({ length: 12 }, (_, m) => `${jahr}-${String(m + 1).padStart(2, "0")}`));
  expect(monate.filter((monat) => rechtFuer(monat) !== undefined)).toEqual(monate.slice(12, -12));
});

test("values stand in order of time, whole and with norm and source", () => {
  for (const name of Object.keys(PARAMETER) as Parameter[]) {
    const { werte } = PARAMETER[name];
    expect(werte.map(({ ab }) => ab)).toEqual(werte.map(({ ab }) => ab).toSorted());
    for (const { wert, norm, quelle } of werte) {
      expect(Number.isInteger(wert)).toBe(true);
      expect(wert === 0 || norm.includes("§")).toBe(true);
      expect(quelle).not.toBe("");
    }
  }
});

test("the Minijob limit is the minimum wage × 130 ÷ 3, rounded up to whole euros (§ 8 Abs. 1a SGB IV)", () => {
  expect(wertImMonat("absetzbetragJung", "2025-12").wert).toBe(Math.ceil((12.82 * 130) / 3) * 100);
  expect(wertImMonat("absetzbetragJung", "2026-01").wert).toBe(Math.ceil((13.9 * 130) / 3) * 100);
});
