import { expect, test } from "vitest";
import { berechne, type Absetzung, type Einkommen } from "../berechne.ts";

type Lage = { monat: string; einkommen?: unknown[]; absetzungen?: Absetzung[]; ausbildung?: string; seit?: string };

function hinweise({ monat, einkommen, absetzungen, ausbildung, seit }: Lage): string[] {
  const person = { id: "a", geburtsdatum: "1980-01-01", ...(einkommen ? { einkommen } : {}), ...(absetzungen ? { absetzungen } : {}), ...(ausbildung ? { ausbildung } : {}) };
  const antwort = berechne({ monat, unterkunft: { art: "keine", ...(seit ? { leistungsbezugSeit: seit } : {}) }, personen: [person] });
  if (!("hinweise" in antwort)) throw new Error(JSON.stringify(antwort));
  return antwort.hinweise.map(({ schluessel }) => schluessel).filter((schluessel) => schluessel !== "voraussetzungen");
}

const lohn = (rest: object = {}): Partial<Einkommen> => ({ art: "erwerbstaetigkeit", brutto: 200, ...rest });

test.each<[string, Lage, string[]]>([
  ["wages: nothing to add", { monat: "2025-03", einkommen: [lohn()] }, []],
  ["estimated wages: provisional", { monat: "2025-03", einkommen: [lohn({ geschaetzt: true })] }, ["vorlaeufig"]],
  ["wages of another month", { monat: "2025-03", einkommen: [lohn({ zufluss: "2025-03", fuer: "2025-02" })] }, ["fuerAnderenMonat"]],
  ["wages for this month", { monat: "2025-03", einkommen: [lohn({ zufluss: "2025-03", fuer: "2025-03" })] }, []],
  ["income of another month: nothing", { monat: "2025-04", einkommen: [{ art: "elterngeld", betrag: 300, zufluss: "2025-03" }] }, []],
  ["one-off income: the rest is wealth", { monat: "2025-03", einkommen: [{ art: "sonstiges", betrag: 50, zahlung: "einmalig", zufluss: "2025-03" }] }, ["restIstVermoegen"]],
  ["not in the month after", { monat: "2025-04", seit: "2025-01", einkommen: [{ art: "sonstiges", betrag: 50, zahlung: "einmalig", zufluss: "2025-03" }] }, []],
  ["nor until June 2023", { monat: "2023-06", einkommen: [{ art: "sonstiges", betrag: 50, zahlung: "einmalig", zufluss: "2023-06" }] }, []],
  ["before benefits", { monat: "2025-04", seit: "2025-04", einkommen: [{ art: "sonstiges", betrag: 50, zahlung: "einmalig", zufluss: "2025-03" }] }, ["zuflussVorBezug"]],
  ["a pension without and with reported years", { monat: "2025-03", einkommen: [{ art: "rente", betrag: 100 }] }, ["rente"]],
  ["with them", { monat: "2025-03", einkommen: [{ art: "rente", betrag: 100, grundrentenmonate: 400 }] }, ["grundrentenzeiten"]],
  ["before 2021 there was no allowance for them", { monat: "2020-12", einkommen: [{ art: "rente", betrag: 100, grundrentenmonate: 400 }] }, ["rechtsstandUnbelegt", "renteVor2021"]],
  ["maternity pay while it counts", { monat: "2023-06", einkommen: [{ art: "mutterschaftsgeld", betrag: 100 }] }, []],
  ["maternity pay since it does not", { monat: "2023-07", einkommen: [{ art: "mutterschaftsgeld", betrag: 100 }] }, ["mutterschaftsgeld"]],
  ["interest before it was free by the year", { monat: "2012-05", einkommen: [{ art: "kapital", betrag: 50 }] }, []],
  ["interest since then", { monat: "2022-05", einkommen: [{ art: "kapital", betrag: 50 }] }, ["kapital"]],
  ["an allowance free by the month", { monat: "2023-06", einkommen: [{ art: "aufwandsentschaedigung", betrag: 50 }] }, ["aufwandSteuerfrei"]],
  ["an allowance free by the year", { monat: "2023-07", einkommen: [{ art: "aufwandsentschaedigung", betrag: 50 }] }, ["aufwandsentschaedigung"]],
  ["help judged case by case", { monat: "2025-03", einkommen: [{ art: "zuwendung", betrag: 100 }] }, ["nachErmessen"]],
  ["way to work without the fare", { monat: "2025-03", absetzungen: [{ art: "fahrt", kilometer: 5, tage: 5 }] }, ["fahrtkosten"]],
  ["with the fare", { monat: "2025-03", absetzungen: [{ art: "fahrt", kilometer: 5, tage: 5, oeffentlicherVerkehr: 58 }] }, []],
  ["other deductions", { monat: "2025-03", absetzungen: [{ art: "riester" }, { art: "vorsorge", betrag: 5 }] }, ["vorsorge"]],
  ["a holiday job in 2012", { monat: "2012-08", einkommen: [lohn({ ferienjob: true })] }, ["ferienjobVierWochen"]],
  ["a holiday job in 2021", { monat: "2021-01", einkommen: [lohn({ ferienjob: true })] }, []],
])("%s", (_, lage, schluessel) => {
  expect(hinweise(lage)).toEqual(schluessel);
});

test.each([[{ altersrenteSeit: "2020-11-01" }, "altersrente"], [{}, "rente"]])("a partner's pension, known to be for old age or not: %j", (lage, schluessel) => {
  const antwort = berechne({
    monat: "2026-09", unterkunft: { art: "keine" },
    personen: [{ id: "a", geburtsdatum: "1980-01-01", partner: "b" }, { id: "b", geburtsdatum: "1955-01-01", partner: "a", lage, einkommen: [{ art: "rente", betrag: 600 }] }],
  });
  expect("hinweise" in antwort && antwort.hinweise.filter(({ person }) => person === "b").map((hinweis) => hinweis.schluessel)).toEqual(["gemischteBedarfsgemeinschaft", schluessel]);
});

test.each([["2016-07", "§ 40 Abs. 2 Nr. 1 SGB II in der bis 31.7.2016 geltenden Fassung"], ["2016-08", "§ 41a Abs. 1 SGB II"]])("a note names its norm as it read in %s", (monat, norm) => {
  const antwort = berechne({ monat, unterkunft: { art: "keine" }, personen: [{ id: "a", geburtsdatum: "1980-01-01", einkommen: [lohn({ geschaetzt: true })] }] });
  expect("hinweise" in antwort && antwort.hinweise.find(({ schluessel }) => schluessel === "vorlaeufig")?.norm).toBe(norm);
});
