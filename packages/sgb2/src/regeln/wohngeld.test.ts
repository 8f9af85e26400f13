import { describe, expect, test } from "vitest";
import type { Einkommen, Person } from "../berechne.ts";
import { neuerHaushalt } from "../kern/haushalt.ts";
import { lade } from "../kern/lade.ts";
import { rechneHaushalt } from "../kern/rechne-haushalt.ts";
import { rechtFuer, type Recht } from "../recht/recht.ts";
import { schaetzeWohngeld, wohngeld } from "./wohngeld.ts";

const KINDERGELD: Einkommen = { art: "kindergeld", betrag: 255 };
const alg = (betrag: number): Einkommen => ({ art: "arbeitslosengeld", betrag });
const mutter = (...einkommen: Einkommen[]): Person => ({ id: "m", geburtsdatum: "1985-01-01", einkommen });
const kind = (id: string, geburtsdatum: string, ...einkommen: Einkommen[]): Person => ({ id, geburtsdatum, eltern: ["m"], einkommen });

/** In cents, for a rent of 500 euros. */
function schaetze(personen: Person[], hoechstbetrag?: number): number {
  const tisch = neuerHaushalt(personen.length);
  lade(tisch, { monat: "2025-05", unterkunft: { art: "miete", bruttokaltmiete: 500, heizung: 0 }, personen });
  rechneHaushalt(tisch, rechtFuer("2025-05") as Recht);
  return schaetzeWohngeld(tisch, hoechstbetrag);
}

describe("the estimate of Wohngeld", () => {
  test("takes the rent up to the local limit with the Klimakomponente, and the relief for heating costs (§ 12 Abs. 1, 6 and 7 WoGG)", () => {
    const sechs = [mutter(alg(1500)), ...["k1", "k2", "k3", "k4", "k5"].map((id) => kind(id, "2007-01-01"))];
    expect(schaetze([mutter(alg(800))])).toBe(wohngeld(1, 500_00 + 110_40, 800_00));
    expect(schaetze([mutter(alg(800))], 400_00)).toBe(wohngeld(1, 400_00 + 19_20 + 110_40, 800_00));
    expect(schaetze(sechs)).toBe(wohngeld(6, 500_00 + 225_40 + 27_60, 1500_00));
    expect(schaetze(sechs, 300_00)).toBe(wohngeld(6, 300_00 + 39_20 + 4_80 + 225_40 + 27_60, 1500_00));
  });

  test("counts interest and training grants, not child benefit (§ 14 WoGG)", () => {
    const allein = { ...mutter(alg(500), { art: "kapital", betrag: 120 }, { art: "ausbildungsgeld", betrag: 200 }, KINDERGELD) };
    expect(schaetze([allein])).toBe(wohngeld(1, 610_40, 820_00));
  });

  test("leaves 110 euros to whoever lives alone with children, one of them under 18 with child benefit (§ 17 Nr. 3 WoGG)", () => {
    const mitFreibetrag = wohngeld(2, 642_60, 890_00);
    const ohne = wohngeld(2, 642_60, 1000_00);
    expect(mitFreibetrag).not.toBe(ohne);
    expect(schaetze([mutter(alg(1000)), kind("k", "2010-01-01", KINDERGELD)])).toBe(mitFreibetrag);
    expect(schaetze([mutter(alg(1000)), kind("k", "2010-01-01")])).toBe(ohne);
    expect(schaetze([mutter(alg(1000)), kind("k", "2007-05-01", KINDERGELD)])).toBe(ohne);
    expect(schaetze([mutter(alg(1000)), kind("k1", "2010-01-01", KINDERGELD), kind("k2", "2005-01-01")])).toBe(wohngeld(3, 670_20, 890_00));
    expect(schaetze([{ ...mutter(alg(1000)), partner: "v" }, { id: "v", geburtsdatum: "1985-01-01", partner: "m" }, kind("k", "2010-01-01", KINDERGELD)])).toBe(wohngeld(3, 670_20, 1000_00));
  });

  test("leaves what a child earns, up to 100 euros (§ 17 Nr. 4 WoGG)", () => {
    expect(schaetze([mutter(alg(1000)), kind("k", "2006-01-01", { art: "selbstaendigkeit", gewinn: 60 })])).toBe(wohngeld(2, 642_60, 1000_00));
    expect(schaetze([mutter(alg(1000)), kind("k", "2006-01-01", { art: "selbstaendigkeit", gewinn: 160 })])).toBe(wohngeld(2, 642_60, 1060_00));
    expect(schaetze([mutter(alg(1000)), kind("k", "2006-01-01", { art: "erwerbstaetigkeit", brutto: 302.5 })])).toBe(wohngeld(2, 642_60, 1100_00));
  });
});
