import type { Felder } from "./wege.ts";

/** What a household answers, by step of the application. */
export type Antworten = Record<string, Felder>;

const geboren = (tag: string, monat: string, jahr: string): Felder => ({ "geburtsdatum-tag": tag, "geburtsdatum-monat": monat, "geburtsdatum-jahr": jahr });

/** Somebody who lives alone and earns nothing. */
export const alleinstehend: Antworten = {
  ich: { vorname: "Nora", nachname: "Neumann", ...geboren("1", "2", "1994") },
  anschrift: { strasse: "Birkenallee 3", plz: "12345", ort: "Musterstadt", telefon: "01234 5678" }, partner: { partner: "nein" }, kinder: { kinder: "0" }, jobcenter: { jobcenter: "nein" },
  "ausbildung-ich": { ausbildung: "keine" }, "gesundheit-ich": { gesundheit: ["nichts"] },
  wohnen: { wohnen: "miete" }, wohnkosten: { bruttokaltmiete: "420", heizung: "70,50" }, wohnung: { personen: "1", warmwasser: "zentral" },
  "einkommen-ich": { einkommen: ["nichts"] }, vermoegen: { "vermoegen-ich": "1500" }, nochwas: { nachricht: "Bitte rufen Sie mich vormittags an." },
};

/** Two who live together, one of them works. */
export const paar: Antworten = {
  ...alleinstehend, partner: { partner: "ja" }, partnerperson: { vorname: "Milan", nachname: "Neumann", ...geboren("12", "7", "1990") },
  "ausbildung-partner": { ausbildung: "keine" }, "gesundheit-partner": { gesundheit: ["nichts"] }, wohnung: { personen: "2", flaeche: "60", warmwasser: "zentral" },
  "einkommen-partner": { einkommen: ["erwerbstaetigkeit"] },
  "betraege-partner": { "erwerbstaetigkeit-brutto": "800", "erwerbstaetigkeit-steuern": "0", "erwerbstaetigkeit-sozialversicherung": "164" },
  vermoegen: { "vermoegen-ich": "1500", "vermoegen-partner": "0" },
};

/** A couple with two children. */
export const familie: Antworten = {
  ...paar, kinder: { kinder: "2" },
  "kind-kind1": { vorname: "Lia", nachname: "Neumann", ...geboren("5", "5", "2010"), eltern: "beide" }, "kind-kind2": { vorname: "Ben", nachname: "Neumann", ...geboren("1", "9", "2019"), eltern: "ich" },
  "ausbildung-kind1": { ausbildung: "schule" }, "gesundheit-kind1": { gesundheit: ["nichts"] }, wohnung: { personen: "4", flaeche: "80", warmwasser: "dezentral" },
  "einkommen-kind1": { einkommen: ["kindergeld"] }, "betraege-kind1": { kindergeld: "259" }, "einkommen-kind2": { einkommen: ["kindergeld"] }, "betraege-kind2": { kindergeld: "259" },
  vermoegen: { "vermoegen-ich": "1500", "vermoegen-partner": "0", "vermoegen-kind1": "0", "vermoegen-kind2": "0" },
};
