import { describe, expect, test } from "vitest";
import { berechne, type Ergebnis, type Fall, type Knoten, type Person } from "../berechne.ts";

function rechne(monat: string, personen: Person[], weiteres: Partial<Fall> = {}): Ergebnis {
  const antwort = berechne({ monat, unterkunft: { art: "keine" }, personen, ...weiteres });
  if (!("anspruch" in antwort)) throw new Error(JSON.stringify(antwort));
  return antwort;
}

const VON_EINKOMMEN = /^(abzug|frei|nachweis|kindergeld)/;

/** All steps about the income of a person with their amounts. */
function schritte({ erklaerung }: Ergebnis, id: string): Record<string, number> {
  const alle = (knoten: Knoten): Knoten[] => [knoten, ...knoten.kinder.flatMap(alle)];
  return Object.fromEntries(erklaerung.filter(({ person }) => person === id).flatMap(alle).filter(({ schluessel }) => VON_EINKOMMEN.test(schluessel)).map(({ schluessel, betrag }) => [schluessel, betrag]));
}

type Zeile = [was: string, person: Partial<Person>, anrechenbar: number, schritte: Record<string, number>];

function pruefe(monat: string, zeilen: Zeile[], weiteres: Partial<Fall> = {}): void {
  test.each(zeilen)(`${monat}: %s`, (_, person, anrechenbar, erwartet) => {
    const ergebnis = rechne(monat, [{ id: "a", geburtsdatum: "1980-01-01", ...person }], weiteres);
    expect(ergebnis.personen[0]?.anrechenbar).toBe(anrechenbar);
    expect(schritte(ergebnis, "a")).toEqual(erwartet);
  });
}

const lohn = (brutto: number, weiteres: object = {}): Partial<Person> => ({ einkommen: [{ art: "erwerbstaetigkeit", brutto, ...weiteres }] });
const rente = (betrag: number, weiteres: object = {}): Partial<Person> => ({ einkommen: [{ art: "rente", betrag, ...weiteres }] });

describe("earnings of an adult (§ 11b Abs. 2 and 3 SGB II)", () => {
  pruefe("2025-01", [
    ["100 euros are free", lohn(100), 0, { "abzug.grundabsetzbetrag": 100 }],
    ["20 percent of what lies above", lohn(101), 0.8, { "abzug.grundabsetzbetrag": 100, "abzug.freibetrag1": 0.2 }],
    ["the end of the first band", lohn(520), 336, { "abzug.grundabsetzbetrag": 100, "abzug.freibetrag1": 84 }],
    ["30 percent above it", lohn(521), 336.7, { "abzug.grundabsetzbetrag": 100, "abzug.freibetrag1": 84, "abzug.freibetrag2": 0.3 }],
    ["the end of the second band", lohn(1000), 672, { "abzug.grundabsetzbetrag": 100, "abzug.freibetrag1": 84, "abzug.freibetrag2": 144 }],
    ["10 percent above it", lohn(1001), 672.9, { "abzug.grundabsetzbetrag": 100, "abzug.freibetrag1": 84, "abzug.freibetrag2": 144, "abzug.freibetrag3": 0.1 }],
    ["nothing above 1,200 without a child", lohn(1300), 952, { "abzug.grundabsetzbetrag": 100, "abzug.freibetrag1": 84, "abzug.freibetrag2": 144, "abzug.freibetrag3": 20 }],
    ["at 400 euros expenses are not proven", lohn(400, { absetzbar: 150 }), 240, { "abzug.grundabsetzbetrag": 100, "abzug.freibetrag1": 60 }],
    ["above 400 they are", lohn(401, { absetzbar: 150 }), 190.8, { "abzug.nachgewiesen": 150, "abzug.freibetrag1": 60.2 }],
    ["expenses of 100 euros are the flat amount", lohn(500, { absetzbar: 100 }), 320, { "abzug.grundabsetzbetrag": 100, "abzug.freibetrag1": 80 }],
    ["taxes at most the wages", lohn(300, { steuern: 400 }), 0, { "abzug.steuern": 300, "abzug.freibetrag1": 40, "abzug.begrenzung": -40 }],
    ["contributions at most what taxes left", lohn(300, { steuern: 100, sozialversicherung: 250 }), 0, { "abzug.steuern": 100, "abzug.sozialversicherung": 200, "abzug.freibetrag1": 40, "abzug.begrenzung": -40 }],
    ["the flat amount at most what both left", lohn(300, { steuern: 100, sozialversicherung: 150 }), 0, { "abzug.steuern": 100, "abzug.sozialversicherung": 150, "abzug.grundabsetzbetrag": 50, "abzug.freibetrag1": 40, "abzug.begrenzung": -40 }],
    ["the way to work by car", { ...lohn(1000), absetzungen: [{ art: "fahrt", kilometer: 20, tage: 20 }] }, 662, { "abzug.nachgewiesen": 110, "abzug.freibetrag1": 84, "abzug.freibetrag2": 144, nachweis: 110, "nachweis.fahrt": 80 }],
    ["no more than by bus", { ...lohn(1000), absetzungen: [{ art: "fahrt", kilometer: 20, tage: 20, oeffentlicherVerkehr: 75 }] }, 667, { "abzug.nachgewiesen": 105, "abzug.freibetrag1": 84, "abzug.freibetrag2": 144, nachweis: 105, "nachweis.fahrtBegrenzt": 75 }],
    ["what is proven, if more", { ...lohn(1000), absetzungen: [{ art: "fahrt", kilometer: 20, tage: 20, nachgewiesen: 90 }] }, 652, { "abzug.nachgewiesen": 120, "abzug.freibetrag1": 84, "abzug.freibetrag2": 144, nachweis: 120, "nachweis.fahrtBegrenzt": 90 }],
    ["the flat rate, if what is proven is less", { ...lohn(1000), absetzungen: [{ art: "fahrt", kilometer: 20, tage: 20, nachgewiesen: 10 }] }, 662, { "abzug.nachgewiesen": 110, "abzug.freibetrag1": 84, "abzug.freibetrag2": 144, nachweis: 110, "nachweis.fahrtBegrenzt": 80 }],
    ["items without income are not spoken of", { absetzungen: [{ art: "vorsorge", betrag: 50 }] }, 0, {}],
  ]);

  pruefe("2023-06", [["the second band begins at 1,000 until June 2023", lohn(1100), 810, { "abzug.grundabsetzbetrag": 100, "abzug.freibetrag1": 180, "abzug.freibetrag3": 10 }]]);
  pruefe("2011-08", [["a period begun before July 2011 keeps the old bands: 20 percent up to 800", lohn(900), 650, { "abzug.grundabsetzbetrag": 100, "abzug.freibetrag1Bisherig": 140, "abzug.freibetrag3Bisherig": 10 }]], { bewilligungszeitraumBeginn: "2011-06-01" });
  pruefe("2011-08", [["one begun in July 2011 has the new: 20 percent up to 1,000", lohn(900), 640, { "abzug.grundabsetzbetrag": 100, "abzug.freibetrag1": 160 }]], { bewilligungszeitraumBeginn: "2011-07-01" });
  pruefe("2012-08", [["profit has no flat rate for expenses of work", { einkommen: [{ art: "selbstaendigkeit", gewinn: 600 }], absetzungen: [{ art: "vorsorge", betrag: 120 }] }, 350, { "abzug.nachgewiesen": 150, "abzug.freibetrag1": 100, nachweis: 150, "nachweis.vorsorge": 120 }]]);
  pruefe("2012-08", [["wages do, until July 2016", { ...lohn(600), absetzungen: [{ art: "vorsorge", betrag: 120 }] }, 334.67, { "abzug.nachgewiesen": 165.33, "abzug.freibetrag1": 100, nachweis: 165.33, "nachweis.vorsorge": 120 }]]);
});

describe("other income", () => {
  pruefe("2025-01", [
    ["ten euros are next to nothing", rente(10), 0, { "frei.bagatelle": 10 }],
    ["a cent more counts", rente(10.01), 0, { "abzug.versicherungspauschale": 10.01 }],
    ["30 euros for insurance", rente(200), 170, { "abzug.versicherungspauschale": 30 }],
    ["benefits for mothers are free", { einkommen: [{ art: "mutterschaftsgeld", betrag: 400 }] }, 0, { "frei.mutterschaftsgeld": 400 }],
    ["maintenance paid, up to the title", { ...rente(300), absetzungen: [{ art: "unterhalt", betrag: 100, titel: 80 }] }, 190, { "abzug.versicherungspauschale": 30, "abzug.unterhalt": 80 }],
    ["maintenance paid, up to what is left", { ...rente(300), absetzungen: [{ art: "unterhalt", betrag: 500, titel: 500 }, { art: "ausbildungsfoerderung", betrag: 100 }] }, 0, { "abzug.versicherungspauschale": 30, "abzug.unterhalt": 270 }],
    ["what is counted for a child's training, up to what is left", { ...rente(300), absetzungen: [{ art: "unterhalt", betrag: 80, titel: 80 }, { art: "ausbildungsfoerderung", betrag: 500 }] }, 0, { "abzug.versicherungspauschale": 30, "abzug.unterhalt": 80, "abzug.ausbildungsfoerderung": 190 }],
    ["33 years of work, then maintenance", { ...rente(300, { grundrentenmonate: 396 }), absetzungen: [{ art: "unterhalt", betrag: 500, titel: 500 }, { art: "ausbildungsfoerderung", betrag: 50 }] }, 0, { "abzug.versicherungspauschale": 30, "abzug.grundrente": 160, "abzug.unterhalt": 110 }],
    ["33 years of work, then a little of each", { ...rente(300, { grundrentenmonate: 396 }), absetzungen: [{ art: "unterhalt", betrag: 60, titel: 60 }, { art: "ausbildungsfoerderung", betrag: 20 }] }, 30, { "abzug.versicherungspauschale": 30, "abzug.grundrente": 160, "abzug.unterhalt": 60, "abzug.ausbildungsfoerderung": 20 }],
    ["beside wages no second 30 euros", { einkommen: [{ art: "erwerbstaetigkeit", brutto: 200 }, { art: "rente", betrag: 200 }] }, 280, { "abzug.grundabsetzbetrag": 100, "abzug.freibetrag1": 20 }],
  ]);
});

describe("a child's income", () => {
  const mutter: Person = { id: "m", geburtsdatum: "1980-01-01" };
  const kind = (geburtsdatum: string, person: Partial<Person>): Person => ({ id: "k", geburtsdatum, eltern: ["m"], ...person });
  const ferien = (brutto: number, weiteres: object = {}): Partial<Person> => lohn(brutto, { ferienjob: true, ...weiteres });

  test.each<[was: string, monat: string, kind: Person, anrechenbar: number, schritte: Record<string, number>]>([
    ["under 15, 100 euros of earnings are free (§ 1 Abs. 1 Nr. 9 of the ordinance)", "2025-08", kind("2010-09-01", lohn(150)), 50, { "frei.kindErwerb": 100 }],
    ["under 15, expenses of work", "2025-08", kind("2010-09-01", lohn(200, { absetzbar: 30 })), 70, { "frei.kindErwerb": 100, "abzug.tatsaechlich": 30 }],
    ["under 15, all of 80 euros", "2025-08", kind("2010-09-01", lohn(80)), 0, { "frei.kindErwerb": 80 }],
    ["15 on the last day of the month: as adults", "2025-08", kind("2010-08-31", lohn(150)), 40, { "abzug.grundabsetzbetrag": 100, "abzug.freibetrag1": 10 }],
    ["a pupil's holiday job is free", "2025-08", kind("2008-01-01", { ausbildung: "schule", ...ferien(800) }), 0, { "frei.ferienjob": 800 }],
    ["nobody else's is", "2025-08", kind("2005-01-01", ferien(800)), 532, { "abzug.grundabsetzbetrag": 100, "abzug.freibetrag1": 84, "abzug.freibetrag2": 84 }],
    ["until June 2023 up to a yearly amount: to the cent", "2023-05", kind("2006-01-01", { ausbildung: "schule", ...ferien(800, { bisherImJahr: 1600 }) }), 0, { "frei.ferienjob": 800 }],
    ["what exceeds it counts, with what was deducted", "2012-08", kind("1995-01-01", { ausbildung: "schule", ...ferien(800, { bisherImJahr: 700, steuern: 5, sozialversicherung: 30 }) }), 125, { "frei.ferienjob": 500, "abzug.steuern": 5, "abzug.sozialversicherung": 30, "abzug.grundabsetzbetrag": 100, "abzug.freibetrag1": 40 }],
    ["what exceeds it counts, with expenses", "2012-08", kind("1995-01-01", { ausbildung: "schule", ...ferien(1800, { bisherImJahr: 1100, absetzbar: 160 }) }), 1340, { "frei.ferienjob": 100, "abzug.nachgewiesen": 160, "abzug.freibetrag1": 180, "abzug.freibetrag3": 20 }],
    ["a minor has no 30 euros", "2025-08", kind("2015-01-01", rente(200)), 200, {}],
    ["a minor with a contract of its own has", "2025-08", kind("2015-01-01", { ...rente(200), eigeneVersicherung: true }), 170, { "abzug.versicherungspauschale": 30 }],
    ["18 on the last day of the month: 30 euros", "2025-08", kind("2007-08-31", rente(200)), 170, { "abzug.versicherungspauschale": 30 }],
    ["18 a day later: none", "2025-08", kind("2007-09-01", rente(200)), 200, {}],
    ["a gift for a confirmation is free until 18", "2025-08", kind("2010-01-01", { einkommen: [{ art: "religioesesFest", betrag: 3000 }] }), 0, { "frei.religioesesFest": 3000 }],
    ["up to 3,100 euros", "2025-08", kind("2010-01-01", { einkommen: [{ art: "religioesesFest", betrag: 3150 }] }), 50, { "frei.religioesesFest": 3100 }],
    ["a trainee keeps earnings up to the Minijob limit", "2025-08", kind("2005-01-01", { ausbildung: "berufsausbildung", ...lohn(700) }), 90, { "abzug.jung": 556, "abzug.freibetrag2": 54 }],
    ["the month of the 25th birthday is the last", "2025-08", kind("2000-08-20", { ausbildung: "berufsausbildung", ...lohn(500) }), 0, { "abzug.jung": 500 }],
  ])("%s", (_, monat, person, anrechenbar, erwartet) => {
    const ergebnis = rechne(monat, [mutter, person]);
    expect(ergebnis.personen[1]?.anrechenbar).toBe(anrechenbar);
    expect(schritte(ergebnis, "k")).toEqual(erwartet);
  });
});

test("who is not erwerbsfähig keeps what is proven, and nothing for a child's training (§ 11b Abs. 1 Satz 1 Nr. 8)", () => {
  const b = (weiteres: Partial<Person>): Person => ({ id: "b", geburtsdatum: "1980-01-01", partner: "a", erwerbsfaehig: false, ...weiteres });
  const ergebnis = rechne("2025-01", [{ id: "a", geburtsdatum: "1980-01-01", partner: "b" }, b({ ...rente(300), absetzungen: [{ art: "ausbildungsfoerderung", betrag: 100 }, { art: "unterhalt", betrag: 40, titel: 40 }] })]);
  expect(schritte(ergebnis, "b")).toEqual({ "abzug.versicherungspauschale": 30, "abzug.unterhalt": 40 });
});
