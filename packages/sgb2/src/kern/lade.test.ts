import { describe, expect, test } from "vitest";
import { berechne, type Fall, type Person, type PersonErgebnis } from "../berechne.ts";

function personen(fall: Fall): readonly PersonErgebnis[] {
  const antwort = berechne(fall);
  if (!("anspruch" in antwort)) throw new Error(JSON.stringify(antwort));
  return antwort.personen;
}

const MIETE = { art: "miete", bruttokaltmiete: 500, heizung: 50 } as const;

test("those who study keep the need that cannot be avoided, not that for school books (§ 27 Abs. 2, § 21 Abs. 6 and 6a SGB II)", () => {
  const studentin = (art: "unabweisbar" | "schulbuecher"): number | undefined => personen({ monat: "2025-05", unterkunft: { art: "keine" }, personen: [{ id: "a", geburtsdatum: "1985-01-01", partner: "b" }, { id: "b", geburtsdatum: "2000-01-01", partner: "a", ausbildung: "studium", mehrbedarfe: [{ art, betrag: 80 }] }] })[1]?.anspruch;
  expect(studentin("unabweisbar")).toBe(80);
  expect(studentin("schulbuecher")).toBe(0);
});

describe("the end of school", () => {
  const verdient = (monat: string, weiteres: Partial<Person>): number | undefined =>
    personen({ monat, unterkunft: { art: "keine" }, personen: [{ id: "m", geburtsdatum: "1980-01-01" }, { id: "k", geburtsdatum: "2005-01-01", eltern: ["m"], ...weiteres }] })[1]?.anrechenbar;

  test("leaves a holiday job free until its month, not after it (§ 1 Abs. 4 of the ordinance until June 2023)", () => {
    const schueler: Partial<Person> = { ausbildung: "schule", schulende: "2022-07-20", einkommen: [{ art: "erwerbstaetigkeit", brutto: 1000, ferienjob: true }] };
    expect(verdient("2022-07", schueler)).toBe(0);
    expect(verdient("2022-08", schueler)).toBe(720); // 1000 − 100 − 180
  });

  test("ends no training begun after it: four months later an apprentice keeps what apprentices do (§ 11b Abs. 2b SGB II)", () => {
    const azubi: Partial<Person> = { ausbildung: "berufsausbildung", schulende: "2025-05-31", einkommen: [{ art: "erwerbstaetigkeit", brutto: 500 }] };
    expect(verdient("2025-10", azubi)).toBe(0);
    expect(verdient("2025-10", { ...azubi, ausbildung: "schule" })).toBe(320); // 500 − 100 − 80
  });
});

test("without a dwelling there is no need for hot water (§ 21 Abs. 7 SGB II)", () => {
  expect(personen({ monat: "2025-05", unterkunft: { art: "keine", warmwasser: "dezentral" }, personen: [{ id: "a", geburtsdatum: "1985-01-01" }] })[0]?.mehrbedarfe).toBe(0);
  expect(personen({ monat: "2025-05", unterkunft: { ...MIETE, warmwasser: "dezentral" }, personen: [{ id: "a", geburtsdatum: "1985-01-01" }] })[0]?.mehrbedarfe).toBe(12.95);
});
