import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { antworte } from "../monate.ts";
import { massenrechner } from "../../test/massenrechner.ts";
import { mitEinmaligem } from "../../test/zufallsfall.ts";
import { berechne, type Fall } from "../berechne.ts";

const anspruch = (fall: Fall): number => {
  const antwort = berechne(fall);
  if (!("anspruch" in antwort)) throw new Error(JSON.stringify(antwort));
  return Math.round(antwort.anspruch * 100);
};

const ALLEIN: Fall = { monat: "2025-03", unterkunft: { art: "keine", leistungsbezugSeit: "2025-01" }, personen: [{ id: "a", geburtsdatum: "1980-01-01" }] };
const mit = (fall: Fall, monat: string, ...einkommen: NonNullable<Fall["personen"][number]["einkommen"]>): Fall => ({ ...fall, monat, personen: [{ id: "a", geburtsdatum: "1980-01-01", einkommen }] });

describe("one-off income", () => {
  test("counts the same explained and in mass calculation", () => {
    fc.assert(
      fc.property(mitEinmaligem, (fall) => {
        const erklaert = berechne(fall);
        expect(massenrechner(fall.monat)(fall)?.anspruch).toBe("anspruch" in erklaert ? Math.round(erklaert.anspruch * 100) : undefined);
      }),
      { numRuns: 150 },
    );
  });

  test("changes nothing before it comes", () => {
    fc.assert(
      fc.property(mitEinmaligem, (fall) => {
        const spaeter = { ...fall, personen: fall.personen.map((p) => ({ ...p, einkommen: (p.einkommen ?? []).map((e) => (e.zahlung ? { ...e, zufluss: "2027-01", fuer: "2026-01" } : e)) })) };
        const ohne = { ...fall, personen: fall.personen.map((p) => ({ ...p, einkommen: (p.einkommen ?? []).filter((e) => !e.zahlung) })) };
        expect(berechne(spaeter)).toMatchObject(berechne(ohne));
      }),
      { numRuns: 100 },
    );
  });

  test("when spread, counts in full over the six months, a cent a month aside", () => {
    const monate = ["2025-03", "2025-04", "2025-05", "2025-06", "2025-07", "2025-08", "2025-09"];
    fc.assert(
      fc.property(fc.integer({ min: 59_301, max: 300_000 }), (cent) => {
        const nachzahlung = { art: "arbeitslosengeld", betrag: cent / 100, zahlung: "nachzahlung", zufluss: "2025-03", fuer: "2025-02" } as const;
        const gezaehlt = monate.map((monat) => 56_300 - anspruch(mit(ALLEIN, monat, nachzahlung)) + 3_000);
        expect(gezaehlt[6]).toBe(3_000);
        expect(Math.abs(gezaehlt.slice(0, 6).reduce((a, b) => a + b, 0) - cent)).toBeLessThanOrEqual(3);
      }),
      { numRuns: 50 },
    );
  });

  test("a second Nachzahlung is judged beside the parts of the first", () => {
    const nachzahlung = (betrag: number, zufluss: string) => ({ art: "arbeitslosengeld", betrag, zahlung: "nachzahlung", zufluss, fuer: "2024-12" }) as const;
    // 1,800 / 6 = 300 leave 563 − 270 = 293; 250 more do not end the claim, 300 do: 300 / 6 = 50.
    expect(anspruch(mit(ALLEIN, "2025-04", nachzahlung(1800, "2025-03"), nachzahlung(250, "2025-04")))).toBe(4_300);
    expect(anspruch(mit(ALLEIN, "2025-04", nachzahlung(1800, "2025-03"), nachzahlung(300, "2025-04")))).toBe(24_300);
    expect(anspruch(mit(ALLEIN, "2025-04", nachzahlung(300, "2025-04"), nachzahlung(1800, "2025-03")))).toBe(24_300);
  });

  test("of a pensioner who has no claim is judged by the partner's", () => {
    const paar = (monat: string): Fall => ({
      monat, unterkunft: { art: "keine", leistungsbezugSeit: "2025-01" },
      personen: [
        { id: "a", geburtsdatum: "1950-01-01", partner: "b", einkommen: [{ art: "rente", betrag: 536 }, { art: "sonstiges", betrag: 600, zahlung: "nachzahlung", zufluss: "2025-03", fuer: "2025-02" }] },
        { id: "b", geburtsdatum: "1970-01-01", partner: "a" },
      ],
    });
    // 536 − 30 = 506 is the pensioner's own need; 600 more would cover 506 of the partner's: 600 / 6 = 100 a month.
    expect(["2025-03", "2025-08", "2025-09"].map((monat) => anspruch(paar(monat)))).toEqual([40_600, 40_600, 50_600]);
  });

  test("no longer counts after benefits were interrupted", () => {
    const nachzahlung = { art: "arbeitslosengeld", betrag: 1800, zahlung: "nachzahlung", zufluss: "2025-03", fuer: "2025-01" } as const;
    const { monat: _, ...fakten } = mit({ ...ALLEIN, unterkunft: { art: "keine", leistungszeiten: [{ von: "2025-01", bis: "2025-04" }, { von: "2025-06" }] } }, "", nachzahlung);
    expect(antworte({ ...fakten, monate: ["2025-03", "2025-04", "2025-06"] })).toMatchObject({ monate: [{ anspruch: 293 }, { anspruch: 293 }, { anspruch: 563 }] });
  });

  test("of an earlier month is judged with the rent of then", () => {
    const fall = (betrag: number): Fall => mit({ ...ALLEIN, unterkunft: { art: "miete", bruttokaltmiete: 300, heizung: 0, leistungsbezugSeit: "2025-01" } }, "2025-04", { art: "arbeitslosengeld", betrag, zahlung: "nachzahlung", zufluss: "2025-03", fuer: "2025-02" });
    // 892.99 − 30 leave a cent of the 863 in March, so nothing is left for April; 900 end the claim: 150 a month.
    expect(anspruch(fall(892.99))).toBe(86_300);
    expect(anspruch(fall(900))).toBe(86_300 - 12_000);
  });

  test("ends a claim that a breach has already taken away as it would any other", () => {
    const verweigert: Fall = { ...ALLEIN, monat: "2025-05", personen: [{ id: "a", geburtsdatum: "1980-01-01", einkommen: [{ art: "arbeitslosengeld", betrag: 1800, zahlung: "nachzahlung", zufluss: "2025-05", fuer: "2025-01" }], minderungen: [{ art: "pflichtverletzung", tag: "2025-01-10", festgestelltAm: "2025-01-20" }, { art: "arbeitsverweigerung", tag: "2025-04-10", festgestelltAm: "2025-04-20" }] }] };
    // 1,800 / 6 − 30 = 270 count; nothing is left of 563 − 270.
    expect(berechne(verweigert)).toMatchObject({ anspruch: 0, personen: [{ anrechenbar: 270, minderung: 293 }] });
  });

  test("in a month before 2011 is refused", () => {
    const fall = mit({ ...ALLEIN, unterkunft: { art: "keine", leistungsbezugSeit: "2010-11" } }, "2011-02", { art: "sonstiges", betrag: 100, zahlung: "einmalig", zufluss: "2010-12" });
    expect(berechne(fall)).toMatchObject({ nichtUnterstuetzt: [{ pfad: "monat", schluessel: "monatUnbekannt" }] });
  });

  test("of a household with a child born later is judged without it", () => {
    const nachzahlung = { art: "arbeitslosengeld", betrag: 1800, zahlung: "nachzahlung", zufluss: "2025-03", fuer: "2025-01" } as const;
    const fall = mit(ALLEIN, "2025-05", nachzahlung);
    const mitKind = { ...fall, personen: [...fall.personen, { id: "k", geburtsdatum: "2025-05-01", eltern: ["a"] }] };
    // 563 + 36 % = 765.68, child 357, less 270.
    expect(anspruch(mitKind)).toBe(85_268);
  });
});

test.each([
  [{ zahlung: "einmalig" }, "zufluss", "fehlt"],
  [{ zahlung: "nachzahlung", zufluss: "2025-03" }, "fuer", "fehlt"],
  [{ zahlung: "nachzahlung", zufluss: "2025-03", fuer: "2025-04" }, "fuer", "fuerSpaeter"],
  [{ zufluss: "2025-03", zuflussVon: "2025-01" }, "zufluss", "zuflussDoppelt"],
  [{ zuflussVon: "2025-03", zuflussBis: "2025-01" }, "zuflussBis", "zuflussVerkehrt"],
  [{ bereitsGeleistet: true }, "bereitsGeleistet", "nurEinmalig"],
])("%j is wrong at %s", (angaben, feld, schluessel) => {
  const fall = { ...ALLEIN, personen: [{ id: "a", geburtsdatum: "1980-01-01", einkommen: [{ art: "sonstiges", betrag: 1, ...angaben }] }] };
  expect(berechne(fall)).toMatchObject({ fehler: [{ pfad: `personen[0].einkommen[0].${feld}`, schluessel }] });
});
