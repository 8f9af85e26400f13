import { expect, test } from "vitest";
import { berechne, type Fall, type Person } from "../berechne.ts";

const A: Person = { id: "a", geburtsdatum: "1990-01-01", partner: "b" };
const B: Person = { id: "b", geburtsdatum: "1988-01-01", partner: "a", lage: { einzug: "2022-07-16" } };
const fall = (monat: string, personen: Person[]): Fall => ({ monat, unterkunft: { art: "miete", bruttokaltmiete: 500, heizung: 60 }, personen });

test("what is paid once is paid once for each, though the month has two parts (§ 73 SGB II)", () => {
  // Until the 15th alone: 449 + 560, for 14/30; from the 16th, 16 days of July, 404 + 280 each.
  expect(berechne(fall("2022-07", [A, B]))).toMatchObject({ einmalzahlung: 400, anspruch: 1200.47, personen: [{ anspruch: 835.67 }, { anspruch: 364.8 }] });
});

test("needs beside the claim are met once, and added up over all", () => {
  const neben: Partial<Person> = { bildungUndTeilhabe: [{ art: "klassenfahrt", betrag: 120 }], einmalbedarfe: [{ art: "erstausstattungBekleidung", betrag: 80 }, { art: "darlehen", betrag: 50 }] };
  const kinder: Person[] = [{ id: "k", geburtsdatum: "2012-03-01", eltern: ["a"], ...neben }, { id: "l", geburtsdatum: "2010-03-01", eltern: ["a"], ...neben }];
  const antwort = berechne(fall("2025-04", [{ ...A, ...neben, bildungUndTeilhabe: [] }, { ...B, lage: { einzug: "2025-04-16" } }, ...kinder]));
  expect(antwort).toMatchObject({ bildungUndTeilhabe: 240, einmalbedarf: 240, darlehen: 150, sofortzuschlag: 50, personen: [{ einmalbedarf: 80, darlehen: 50 }, {}, { bildungUndTeilhabe: 120, einmalbedarf: 80, darlehen: 50 }, {}] });
});

test("income received for days on which somebody is not there does not count, and nothing else is free", () => {
  const mitRente: Person = { ...B, lage: { einzug: "2025-04-16" }, einkommen: [{ art: "rente", betrag: 630 }] };
  expect(berechne(fall("2025-04", [A, mitRente]))).toMatchObject({ personen: [{ freigestellt: 0 }, { einkommen: 630, freigestellt: 315, absetzbetraege: 15, anrechenbar: 300, inBedarfsgemeinschaft: true }] });
});

test("somebody beside the Bedarfsgemeinschaft stays beside it in every part of the month", () => {
  const antwort = berechne(fall("2025-04", [A, { ...B, lage: { einzug: "2025-04-16" } }, { id: "c", geburtsdatum: "1950-01-01", einkommen: [{ art: "rente", betrag: 900 }] }]));
  expect(antwort).toMatchObject({ personen: [{ inBedarfsgemeinschaft: true }, { inBedarfsgemeinschaft: true }, { inBedarfsgemeinschaft: false, freigestellt: 0, anrechenbar: 0, anspruch: 0, bedarf: 0 }] });
  if (!("anspruch" in antwort)) return expect.fail("refused");
  expect(antwort.erklaerung.filter(({ person }) => person === "c")).toEqual([]);
});

test("a child that covers its need in one part of the month only belongs for the month", () => {
  const kind: Person = { id: "k", geburtsdatum: "2019-04-16", eltern: ["a"], einkommen: [{ art: "unterhalt", betrag: 620 }] };
  expect(berechne(fall("2025-04", [{ ...A, lage: {} }, { ...B, lage: { auszug: "2025-04-15" } }, kind]))).toMatchObject({ personen: [{ inBedarfsgemeinschaft: true }, {}, { regelbedarfsstufe: 5 }] });
});

test("cents of rounding are lost in no part: needs add up, and what is set against them is what is missing from the claim", () => {
  const cent = (wert: number): number => Math.round(wert * 100);
  for (let c = 0; c < 30; c++) {
    const kind: Person = { id: "k", geburtsdatum: "2016-01-01", eltern: ["a"], einkommen: [{ art: "kindergeld", betrag: 255 }] };
    const antwort = berechne({ ...fall("2025-04", [{ ...A, einkommen: [{ art: "arbeitslosengeld", betrag: 300.07 }] }, { ...B, lage: { einzug: "2025-04-18" } }, kind]), unterkunft: { art: "miete", bruttokaltmiete: 500 + c / 100, heizung: 60.01 } });
    if (!("anspruch" in antwort)) return expect.fail("refused");
    for (const p of antwort.personen) {
      expect(cent(p.regelbedarf) + cent(p.mehrbedarfe) + cent(p.unterkunft) + cent(p.heizung)).toBe(cent(p.bedarf));
      expect(cent(p.bedarf) - cent(p.angerechnet)).toBe(cent(p.anspruch));
    }
  }
});

test("child benefit that goes to a parent for part of the month is neither free nor counted twice", () => {
  const kind: Person = { id: "k", geburtsdatum: "2016-01-01", eltern: ["a"], einkommen: [{ art: "unterhalt", betrag: 600 }, { art: "kindergeld", betrag: 255 }] };
  // Until the 15th three heads: 390 + 186.67, from the 16th two: 390 + 280. Of 855 are left 278.33 and 185, of child benefit 255 and 185: 127.50 + 92.50; less 30.
  expect(berechne(fall("2025-04", [A, { ...B, lage: { auszug: "2025-04-15" } }, kind]))).toMatchObject({ personen: [{ kindergeldUebertrag: 220, freigestellt: 0, absetzbetraege: 30, anrechenbar: 190 }, {}, { kindergeldUebertrag: -220, freigestellt: 0 }] });
});

test("who leaves in the month is spoken of as somebody who belongs, and a payment made once is explained", () => {
  const antwort = berechne(fall("2022-07", [A, { ...B, lage: { auszug: "2022-07-15" }, mehrbedarfe: [{ art: "ernaehrung", betrag: 40 }] }]));
  if (!("anspruch" in antwort)) return expect.fail("refused");
  expect(antwort.hinweise.filter(({ person }) => person === "b").map(({ schluessel }) => schluessel)).toEqual(["mehrbedarfErmessen"]);
  expect(antwort.erklaerung.filter(({ schluessel }) => schluessel === "einmalzahlung").map(({ person }) => person)).toEqual(["a", "b"]);
});
