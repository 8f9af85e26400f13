import { describe, expect, test } from "vitest";
import { berechne, type Person } from "../berechne.ts";

describe("Kinderzuschlag named at a parent", () => {
  const MUTTER: Person = { id: "m", geburtsdatum: "2003-06-15", einkommen: [{ art: "kinderzuschlag", betrag: 200 }] };
  const kind = (id: string, geburtsdatum: string, ...eltern: string[]): Person => ({ id, geburtsdatum, eltern });
  const einkommen = (...personen: Person[]): number[] => {
    const antwort = berechne({ monat: "2025-05", unterkunft: { art: "keine" }, personen });
    if (!("anspruch" in antwort)) throw new Error(JSON.stringify(antwort));
    return antwort.personen.map((person) => person.einkommen);
  };

  test("is income of the children, not of a parent under 25 or of somebody else's child", () => {
    expect(einkommen(MUTTER, kind("k1", "2022-01-01", "m"), kind("k2", "2024-01-01", "m"))).toEqual([0, 100, 100]);
    expect(einkommen(MUTTER, kind("k1", "2022-01-01", "m"), { id: "u", geburtsdatum: "2004-01-01" })).toEqual([0, 200, 0]);
  });

  test("also at the second parent", () => {
    const eltern: Person[] = [{ id: "a", geburtsdatum: "1990-01-01", partner: "m" }, { ...MUTTER, partner: "a" }];
    expect(einkommen(...eltern, kind("k1", "2022-01-01", "a", "m"))).toEqual([0, 0, 200]);
  });

  test("only of those under 25 without a partner, for whom there is Kinderzuschlag (§ 6a Abs. 1 BKGG)", () => {
    const mutter: Person = { ...MUTTER, geburtsdatum: "1975-01-01" };
    expect(einkommen(mutter, kind("k1", "2022-01-01", "m"), kind("k2", "2000-05-01", "m"))).toEqual([0, 200, 0]);
    expect(einkommen(mutter, kind("k1", "2022-01-01", "m"), kind("k2", "2000-05-02", "m"))).toEqual([0, 100, 100]);
    expect(einkommen({ id: "p", geburtsdatum: "2003-01-01", partner: "k2" }, mutter, kind("k1", "2022-01-01", "m"), { ...kind("k2", "2004-01-01", "m"), partner: "p" })).toEqual([0, 0, 200, 0]);
  });
});
