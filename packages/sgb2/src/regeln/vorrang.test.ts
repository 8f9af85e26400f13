import * as fc from "fast-check";
import { expect, test } from "vitest";
import { berechne, type Fall } from "../berechne.ts";
import { WOHNGELDWERTE } from "../recht/wohngeld.ts";
import { wohngeld } from "./wohngeld.ts";

const SINGLE: Fall = {
  monat: "2025-05",
  unterkunft: { art: "miete", bruttokaltmiete: 400, heizung: 60 },
  personen: [{ id: "a", geburtsdatum: "1980-01-01", einkommen: [{ art: "erwerbstaetigkeit", brutto: 1500, steuern: 50, sozialversicherung: 300 }] }],
};

const vorrang = (fall: Fall): unknown => {
  const antwort = berechne(fall);
  return "anspruch" in antwort ? antwort.vorrang : "refused";
};

test("the formula of § 19 WoGG", () => {
  expect(wohngeld(1, 510_40, 978_25)).toBe(222_00);
  expect(wohngeld(3, 770_20, 1328_25)).toBe(462_00);
});

test("low rents and incomes are lifted to the least values of annex 3", () => {
  expect(wohngeld(1, 0, 0)).toBe(wohngeld(1, 54_00, 396_00));
  expect(wohngeld(12, 0, 0)).toBe(wohngeld(12, 298_00, 2943_00));
});

test("a high income leaves none, and more than twelve persons are not computed", () => {
  expect(wohngeld(2, 600_00, 4000_00)).toBe(0);
  expect(wohngeld(13, 600_00, 1000_00)).toBe(0);
});

test("more income never means more, more rent never less", () => {
  const euro = (bis: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: bis * 100 });
  fc.assert(fc.property(fc.integer({ min: 1, max: 12 }), euro(1200), euro(2500), euro(500), (n, miete, einkommen, mehr) => {
    expect(wohngeld(n, miete, einkommen + mehr)).toBeLessThanOrEqual(wohngeld(n, miete, einkommen));
    if (wohngeld(n, miete, einkommen) > 0) expect(wohngeld(n, miete + mehr, einkommen)).toBeGreaterThanOrEqual(wohngeld(n, miete, einkommen));
  }));
});

/** Annex 3 in whole numbers of any size. */
function genau(personen: number, miete: number, einkommen: number): number {
  const w = WOHNGELDWERTE[personen - 1] ?? WOHNGELDWERTE[0];
  const [m, y] = [BigInt(Math.max(miete, w.m * 100)), BigInt(Math.max(einkommen, w.y * 100))];
  const z1 = BigInt(w.a) * 10n ** 8n + BigInt(w.b) * m * 10n + BigInt(w.c) * y;
  const z4 = ((m * 10n ** 8n - (z1 * y) / 100n) * 115n) / 100n;
  return z4 <= 0n ? 0 : Number((z4 + 5n * 10n ** 9n) / 10n ** 10n) * 100;
}

test("as exact as with whole numbers of any size, up to a rent of 9,000 euros", () => {
  const cent = (bis: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: bis });
  fc.assert(fc.property(fc.integer({ min: 1, max: 12 }), cent(9000_00), fc.oneof(cent(9000_00), cent(999_999_999)), (n, miete, einkommen) => {
    expect(wohngeld(n, miete, einkommen)).toBe(genau(n, miete, einkommen));
  }), { numRuns: 2000 });
});

test("no reason to compare where it cannot be enough", () => {
  expect(vorrang(SINGLE)).toBeDefined();
  expect(vorrang({ ...SINGLE, unterkunft: { ...SINGLE.unterkunft, wohngeldHoechstbetrag: 361 } })).toBeUndefined();
  expect(vorrang({ ...SINGLE, personen: [{ id: "a", geburtsdatum: "1980-01-01" }] })).toBeUndefined();
});

test("with the local limit nothing is assumed of it", () => {
  const antwort = berechne({ ...SINGLE, unterkunft: { ...SINGLE.unterkunft, wohngeldHoechstbetrag: 400 } });
  expect(antwort).toMatchObject({ anspruch: 221, vorrang: { wohngeldHoechstens: 222 } });
  expect("hinweise" in antwort && antwort.hinweise.map(({ schluessel }) => schluessel)).not.toContain("vorrangOhneHoechstbetrag");
});

test.each<[string, Partial<Fall>]>([
  ["before 2025", { monat: "2024-12" }],
  ["for owners", { unterkunft: { art: "eigentum", bruttokaltmiete: 400, heizung: 60 } }],
  ["without a claim", { personen: [{ id: "a", geburtsdatum: "1980-01-01", einkommen: [{ art: "rente", betrag: 2000 }] }] }],
  ["for students", { personen: [...SINGLE.personen.map((person) => ({ ...person, partner: "b" })), { id: "b", geburtsdatum: "1999-01-01", partner: "a", ausbildung: "studium" }] }],
])("nothing is said %s", (_, anders) => {
  expect(vorrang({ ...SINGLE, ...anders })).toBeUndefined();
});

test("Kinderzuschlag asks for 900 euros of a couple and 600 of one parent, whatever is deducted", () => {
  const mitVerdienst = (brutto: number): Fall => ({
    ...SINGLE, unterkunft: { art: "miete", bruttokaltmiete: 300, heizung: 30 },
    personen: [{ id: "a", geburtsdatum: "1980-01-01", einkommen: [{ art: "erwerbstaetigkeit", brutto }] }, { id: "k", geburtsdatum: "2020-01-01", eltern: ["a"], einkommen: [{ art: "kindergeld", betrag: 255 }, { art: "unterhaltsvorschuss", betrag: 227 }] }],
  });
  expect(vorrang(mitVerdienst(599.99))).toBeUndefined();
  expect(vorrang(mitVerdienst(1200))).toMatchObject({ kinderzuschlagHoechstens: 194.85 });
});

test("one parent with 800 euros: Kinderzuschlag counts, and 110 euros of income do not for Wohngeld", () => {
  // Wohngeld: M 100 + 142.60, Y 697.50 + 227 − 110; 1.15 × (242.60 − 0.14139326 × 814.50) = 146.55.
  const fall: Fall = {
    ...SINGLE, unterkunft: { art: "miete", bruttokaltmiete: 100, heizung: 0 },
    personen: [{ id: "a", geburtsdatum: "1980-01-01", einkommen: [{ art: "erwerbstaetigkeit", brutto: 800 }] }, { id: "k", geburtsdatum: "2020-01-01", eltern: ["a"], einkommen: [{ art: "kindergeld", betrag: 255 }, { art: "unterhaltsvorschuss", betrag: 227 }] }],
  };
  expect(vorrang(fall)).toMatchObject({ wohngeldHoechstens: 147, kinderzuschlagHoechstens: 194.85 });
});

test("up to 100 euros may be missing for those who work, and nothing for others (§ 6a Abs. 1a BKGG)", () => {
  const familie = (einkommen: NonNullable<Fall["personen"][number]["einkommen"]>): Fall => ({
    ...SINGLE, unterkunft: { art: "miete", bruttokaltmiete: 1200, heizung: 80 },
    personen: [{ id: "a", geburtsdatum: "1980-01-01", partner: "b", einkommen }, { id: "b", geburtsdatum: "1980-01-01", partner: "a" }, { id: "k", geburtsdatum: "2015-01-01", eltern: ["a", "b"], einkommen: [{ art: "kindergeld", betrag: 255 }] }],
  });
  expect(vorrang(familie([{ art: "erwerbstaetigkeit", brutto: 2000, steuern: 50, sozialversicherung: 400 }]))).toEqual({ wohngeldHoechstens: 885, kinderzuschlagHoechstens: 297, anspruch: 1255 });
  expect(vorrang(familie([{ art: "arbeitslosengeld", betrag: 1202 }]))).toBeUndefined();
  // 1427.01 − 1065 − 297 = 65.01; earnings of 100 euros carry deductions of 100.
  expect(vorrang(familie([{ art: "arbeitslosengeld", betrag: 1000 }, { art: "erwerbstaetigkeit", brutto: 100 }]))).toBeDefined();
  expect(vorrang(familie([{ art: "arbeitslosengeld", betrag: 1150 }, { art: "selbstaendigkeit", gewinn: 100 }]))).toBeDefined();
  expect(vorrang(familie([{ art: "arbeitslosengeld", betrag: 1000 }, { art: "erwerbstaetigkeit", brutto: 99.99 }]))).toBeUndefined();
  // 1337 − 956 − 297 = 84; the deductions of 110 euros are none from earnings.
  expect(vorrang(familie([{ art: "arbeitslosengeld", betrag: 1200, ausgaben: 80 }]))).toBeUndefined();
});

test("what a child earns carries no deductions of its parents (§ 6a Abs. 1a Nr. 2 BKGG)", () => {
  const familie = (verdienst: number): Fall => ({
    ...SINGLE, unterkunft: { art: "miete", bruttokaltmiete: 1200, heizung: 80 },
    personen: [{ id: "a", geburtsdatum: "1980-01-01", partner: "b", einkommen: [{ art: "arbeitslosengeld", betrag: 1100 }] }, { id: "b", geburtsdatum: "1980-01-01", partner: "a" }, { id: "k", geburtsdatum: "2009-01-01", eltern: ["a", "b"], einkommen: [{ art: "kindergeld", betrag: 255 }, { art: "erwerbstaetigkeit", brutto: verdienst }] }],
  });
  expect(vorrang(familie(150))).toBeUndefined();
});

test("who was computed before has no say: a student in the household before leaves the reason to compare", () => {
  const vorher = vorrang(SINGLE);
  expect(vorher).toBeDefined();
  berechne({ ...SINGLE, personen: [{ id: "a", geburtsdatum: "1990-01-01", partner: "b" }, { id: "b", geburtsdatum: "1991-01-01", partner: "a", ausbildung: "studium" }] });
  expect(vorrang(SINGLE)).toEqual(vorher);
});
