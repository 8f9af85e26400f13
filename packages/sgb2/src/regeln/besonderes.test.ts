import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mitBesonderem, mitPosten } from "../../test/zufallsfall-einkommen.ts";
import { berechne, type Ergebnis, type Fall, type Person } from "../berechne.ts";

const cent = (wert: number): number => Math.round(wert * 100);

function berechnet(fall: Fall): Ergebnis {
  const antwort = berechne(fall);
  if ("fehler" in antwort) throw new Error(JSON.stringify(antwort));
  fc.pre("anspruch" in antwort);
  return antwort;
}

describe("particular income and deductions item by item", () => {
  test("leave no amount negative, and what counts is what came in less what is free and deducted", () => {
    fc.assert(
      fc.property(mitBesonderem, (fall) => {
        for (const p of berechnet(fall).personen.filter(({ regelbedarfsstufe }) => regelbedarfsstufe !== null)) {
          expect(Math.min(p.anspruch, p.absetzbetraege, p.anrechenbar, p.freigestellt)).toBeGreaterThanOrEqual(0);
          expect(cent(p.anrechenbar)).toBe(cent(p.einkommen) - cent(p.freigestellt) + cent(p.kindergeldUebertrag) - cent(p.absetzbetraege));
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a further deduction never means less", () => {
    fc.assert(
      fc.property(mitPosten, ({ fall, mit }) => {
        expect(cent(berechnet(mit).anspruch)).toBeGreaterThanOrEqual(cent(berechnet(fall).anspruch) - fall.personen.length);
      }),
      { numRuns: 200 },
    );
  });
});

test("in a month of several parts what is received counts once", () => {
  const lohn: Person["einkommen"] = [{ art: "erwerbstaetigkeit", brutto: 400, verpflegung: { mittagessen: 20, fruehstueck: 10 } }];
  const personen: Person[] = [{ id: "a", geburtsdatum: "1980-01-01", einkommen: lohn }, { id: "k", geburtsdatum: "2015-01-01", eltern: ["a"], lage: { auszug: "2025-05-15" }, einkommen: [{ art: "schmerzensgeld", betrag: 50 }] }];
  const ergebnis = berechnet({ monat: "2025-05", unterkunft: { art: "keine" }, personen });
  // 400 + 563 × 1 % × 1,000 % = 456.30; less 100 and 71.26.
  expect(ergebnis.personen[0]).toMatchObject({ einkommen: 456.3, absetzbetraege: 171.26 });
});

const JE_PERSON = { monat: "2025-03", unterkunft: { art: "keine" } } as const;
test.each([
  [{ einkommen: [{ art: "betrieb", monate: [{ monat: "2025-02", einnahmen: 1, ausgaben: 0 }] }] }, "einkommen[0].monate[0].monat", "ausserhalbZeitraum"],
  [{ einkommen: [{ art: "betrieb", monate: [{ monat: "2026-03", einnahmen: 1, ausgaben: 0 }] }] }, "einkommen[0].monate[0].monat", "ausserhalbZeitraum"],
  [{ einkommen: [{ art: "betrieb", monate: [{ monat: "2025-03", einnahmen: 1, ausgaben: 0 }, { monat: "2025-03", einnahmen: 1, ausgaben: 0 }] }] }, "einkommen[0].monate[1].monat", "monatDoppelt"],
  [{ einkommen: [1, 2].map(() => ({ art: "betrieb", monate: [{ monat: "2025-03", einnahmen: 1, ausgaben: 0 }] })) }, "einkommen", "betriebDoppelt"],
  [{ einkommen: [{ art: "erwerbstaetigkeit", brutto: 900, absetzbar: 120 }], absetzungen: [{ art: "riester" }] }, "absetzungen", "absetzbarDoppelt"],
  [{ einkommen: [{ art: "erwerbstaetigkeit", brutto: 900, absetzbar: 120 }, { art: "miete", betrag: 100, ausgaben: 20 }] }, "absetzungen", "absetzbarDoppelt"],
  [{ schulende: "1980-01-01" }, "schulende", "vorGeburt"],
  [{ einkommen: [{ art: "schmerzensgeld", betrag: 1, anzurechnen: 1 }] }, "einkommen[0].anzurechnen", "unbekanntesFeld"],
  [{ einkommen: [{ art: "entschaedigungBeg", betrag: 1 }] }, "einkommen[0].vergleichsbetrag", "fehlt"],
])("%j is wrong at %s", (angaben, pfad, schluessel) => {
  expect(berechne({ ...JE_PERSON, personen: [{ id: "a", geburtsdatum: "1980-01-01", ...angaben }] })).toMatchObject({ fehler: [{ pfad: `personen[0].${pfad}`, schluessel }] });
});

test.each([
  ["a sum and maintenance", { einkommen: [{ art: "erwerbstaetigkeit", brutto: 900, absetzbar: 120 }], absetzungen: [{ art: "unterhalt", betrag: 10, titel: 10 }, { art: "ausbildungsfoerderung", betrag: 10 }] }],
  ["a sum of nothing and items", { einkommen: [{ art: "erwerbstaetigkeit", brutto: 900, absetzbar: 0 }], absetzungen: [{ art: "riester" }] }],
  ["the twelfth month of the period", { einkommen: [{ art: "betrieb", monate: [{ monat: "2026-02", einnahmen: 1, ausgaben: 0 }] }] }],
  ["school that ends the day after birth", { schulende: "1980-01-02" }],
])("%s go together", (_, angaben) => {
  expect(berechne({ ...JE_PERSON, personen: [{ id: "a", geburtsdatum: "1980-01-01", ...angaben }] })).toHaveProperty("anspruch");
});

test.each([
  [1, 0], [2, 0], [3, 225], [4, 300], [5, 300],
])("of 300 euros for bringing up foster child %i, %i count", (pflegekind, zaehlt) => {
  const ergebnis = berechnet({ ...JE_PERSON, personen: [{ id: "a", geburtsdatum: "1980-01-01", einkommen: [{ art: "pflegegeldErziehung", betrag: 300, pflegekind }] }] });
  expect(ergebnis.personen[0]?.freigestellt).toBe(300 - zaehlt);
});

test.each([
  ["2021-06", 416.27], ["2021-07", 0],
])("Überbrückungsgeld in %s: %d count", (monat, zaehlt) => {
  const ergebnis = berechnet({ ...JE_PERSON, monat, personen: [{ id: "a", geburtsdatum: "1980-01-01", einkommen: [{ art: "ueberbrueckungsgeld", betrag: 1000 }] }] });
  expect(cent(ergebnis.personen[0]?.freigestellt ?? 0)).toBe(100_000 - cent(zaehlt));
});

test("periods begun in August 2016 have the flat rates of § 6 Abs. 1 Nr. 3 and 4", () => {
  const personen: Person[] = [{ id: "a", geburtsdatum: "1980-01-01", einkommen: [{ art: "krankengeld", betrag: 200 }], absetzungen: [{ art: "pflichtversicherung", jahresbeitrag: 120 }, { art: "riester" }] }];
  // 30 + 10 + 3 % of 200 = 6: 200 − 46 = 154; 404 − 154 = 250.
  expect(berechnet({ ...JE_PERSON, monat: "2016-08", personen }).anspruch).toBe(250);
});

describe("where the texts at hand do not say, the case is refused", () => {
  test.each([
    ["2024-05", { art: "grundrenteBvg", betrag: 100 }],
    ["2024-12", { art: "soldatenentschaedigung", betrag: 100 }],
    ["2020-12", { art: "ueberbrueckungsgeld", betrag: 100 }],
    ["2022-09", { art: "preisausgleich", betrag: 100 }],
    ["2023-01", { art: "coronaHilfe", betrag: 100 }],
    ["2025-12", { art: "sterbevierteljahr", betrag: 100 }],
    ["2020-12", { art: "hygienehilfe", betrag: 100 }],
    ["2020-12", { art: "erwerbstaetigkeit", brutto: 100, ferienjob: true }],
    ["2016-07", { art: "erwerbstaetigkeit", brutto: 100, sachbezuege: 10 }],
  ])("%s: %j", (monat, einkommen) => {
    expect(berechne({ ...JE_PERSON, monat, personen: [{ id: "a", geburtsdatum: "1980-01-01", einkommen: [einkommen] }] })).toMatchObject({ nichtUnterstuetzt: [{ schluessel: "einkommenUnbelegt" }] });
  });

  test("the allowance for a Betreuer before April 2011, that of a voluntary service until July 2016 beside more that is proven, and contributions in periods begun before August 2016", () => {
    const person = (rest: object): object => ({ personen: [{ id: "a", geburtsdatum: "1980-01-01", ...rest }] });
    expect(berechne({ ...JE_PERSON, monat: "2011-03", ...person({ einkommen: [{ art: "betreuerpauschale", betrag: 100 }] }) })).toMatchObject({ nichtUnterstuetzt: [{ schluessel: "freibetragUnbelegt" }] });
    const taschengeld = { art: "taschengeldFreiwilligendienst", betrag: 300 };
    for (const nachweis of [{ einkommen: [taschengeld], absetzungen: [{ art: "vorsorge", betrag: 200 }] }, { einkommen: [taschengeld, { art: "erwerbstaetigkeit", brutto: 50, absetzbar: 150 }] }]) {
      expect(berechne({ ...JE_PERSON, monat: "2016-07", ...person(nachweis) })).toMatchObject({ nichtUnterstuetzt: [{ schluessel: "freibetragUnbelegt" }] });
    }
    expect(berechne({ ...JE_PERSON, monat: "2016-07", ...person({ absetzungen: [{ art: "riester" }] }) })).toMatchObject({ nichtUnterstuetzt: [{ pfad: "personen[0].absetzungen", schluessel: "absetzungUnbelegt" }] });
  });

  test("but not for someone outside the Bedarfsgemeinschaft", () => {
    const personen = [{ id: "a", geburtsdatum: "1980-01-01" }, { id: "o", geburtsdatum: "1945-01-01", einkommen: [{ art: "sterbevierteljahr", betrag: 100 }] }];
    expect(berechne({ ...JE_PERSON, personen })).toMatchObject({ anspruch: 563, erklaerung: expect.not.arrayContaining([expect.objectContaining({ person: "o" })]) });
  });
});
