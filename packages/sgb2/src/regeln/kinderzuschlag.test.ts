import { describe, expect, test } from "vitest";
import { berechne, type Einkommen, type Fall, type Person } from "../berechne.ts";
import { neuerHaushalt } from "../kern/haushalt.ts";
import { lade } from "../kern/lade.ts";
import { rechneHaushalt } from "../kern/rechne-haushalt.ts";
import { rechtFuer, type Recht } from "../recht/recht.ts";
import { hoechsterKinderzuschlag } from "./kinderzuschlag.ts";

const KINDERGELD: Einkommen = { art: "kindergeld", betrag: 255 };
const alg = (betrag: number): Einkommen => ({ art: "arbeitslosengeld", betrag });
const mutter = (...einkommen: Einkommen[]): Person => ({ id: "m", geburtsdatum: "1985-01-01", einkommen });
const kind = (id: string, ...einkommen: Einkommen[]): Person => ({ id, geburtsdatum: "2020-01-01", eltern: ["m"], einkommen });
const fall = (...personen: Person[]): Fall => ({ monat: "2025-05", unterkunft: { art: "miete", bruttokaltmiete: 300, heizung: 30 }, personen });

/** In euros. */
function hoechstens(...personen: Person[]): number {
  const tisch = neuerHaushalt(personen.length);
  const recht = rechtFuer("2025-05") as Recht;
  lade(tisch, fall(...personen));
  rechneHaushalt(tisch, recht);
  return hoechsterKinderzuschlag(tisch, recht) / 100;
}

describe("the most Kinderzuschlag there can be (§ 6a BKGG)", () => {
  test("297 euros for each child with child benefit", () => {
    expect(hoechstens(mutter(alg(1000)), kind("k1", KINDERGELD), kind("k2", KINDERGELD))).toBe(594);
    expect(hoechstens(mutter(alg(1000)), kind("k1", KINDERGELD), kind("k2"))).toBe(297);
    expect(hoechstens(mutter(alg(1000)), kind("k1"))).toBe(0);
  });

  test("not for a young mother herself, though she has child benefit of her own", () => {
    expect(hoechstens({ ...mutter(alg(630), KINDERGELD), geburtsdatum: "2002-01-01" }, kind("k", KINDERGELD))).toBe(297);
  });

  test("600 euros of one parent and 900 of a couple, in which child benefit and what children earn do not count (Abs. 1 Nr. 2)", () => {
    const paar = (betrag: number): Person[] => [{ ...mutter(alg(betrag)), partner: "v" }, { id: "v", geburtsdatum: "1985-01-01", partner: "m" }, kind("k", KINDERGELD)];
    expect([600, 599.99].map((betrag) => hoechstens(mutter(alg(betrag)), kind("k", KINDERGELD)))).toEqual([297, 0]);
    expect([900, 899.99].map((betrag) => hoechstens(...paar(betrag)))).toEqual([297, 0]);
    expect(hoechstens(mutter(alg(400), KINDERGELD), kind("k", KINDERGELD))).toBe(0);
    expect(hoechstens(mutter(alg(400)), { ...kind("k", KINDERGELD, alg(500)), geburtsdatum: "2008-01-01" })).toBe(0);
  });

  test("less 45 percent of what the parents have above their needs, all of the housing counted as theirs (Abs. 6 Satz 3)", () => {
    const lohn = (brutto: number): number => hoechstens(mutter({ art: "erwerbstaetigkeit", brutto }), kind("k", KINDERGELD));
    // 563 + 202.68 + 300 + 30 = 1095.68; 1600 − 378 is 126.32 more, 45 percent of which are 56.84.
    expect(lohn(1600)).toBe(240.16);
    expect(lohn(1400)).toBe(297);
    expect(lohn(3000)).toBe(0);
  });

  test("the comparison adds no step to the explanation", () => {
    const verdient: Person = { ...kind("k", KINDERGELD, { art: "unterhaltsvorschuss", betrag: 227 }), eigeneVersicherung: true };
    const antwort = berechne(fall(mutter({ art: "erwerbstaetigkeit", brutto: 1200 }), verdient));
    if (!("erklaerung" in antwort)) throw new Error(JSON.stringify(antwort));
    expect(antwort.vorrang).toBeDefined();
    expect(JSON.stringify(antwort.erklaerung).split('"abzug.versicherungspauschale"').length - 1).toBe(1);
  });
});
