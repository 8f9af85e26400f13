import { expect, test } from "vitest";
import { berechne, type Fall, type Person } from "../berechne.ts";
import { ABLEHNUNGSTEXTE } from "../render/ablehnung.ts";
import { ABLEHNUNGEN, type Ablehnungsgrund } from "./ablehnung.ts";

const fall = (monat: string, ...personen: Person[]): Fall => ({ monat, unterkunft: { art: "keine" }, personen });
const MUTTER: Person = { id: "m", geburtsdatum: "1980-01-01" };
const kind = (geburtsdatum: string, rest: Partial<Person> = {}): Person => ({ id: "k", geburtsdatum, eltern: ["m"], ...rest });

const wohnung = (monat: string, unterkunft: Partial<Fall["unterkunft"]>): Fall => ({ monat, unterkunft: { art: "miete", bruttokaltmiete: 400, heizung: 50, ...unterkunft }, personen: [MUTTER] });

const BEISPIELE: Record<Ablehnungsgrund, Fall> = {
  monatUnbekannt: fall("2027-01", MUTTER),
  dreiGenerationen: fall("2025-01", MUTTER, kind("2001-01-01", { einkommen: [{ art: "arbeitslosengeld", betrag: 100 }] }), { id: "e", geburtsdatum: "2019-01-31", eltern: ["k"] }),
  elternOhnePartnerschaft: fall("2025-01", MUTTER, { id: "v", geburtsdatum: "1980-01-01", lage: { getrenntVon: "m" } }, kind("2015-01-01", { eltern: ["m", "v"] })),
  partnerUnter15: fall("2025-01", { ...MUTTER, partner: "k" }, { id: "k", geburtsdatum: "2010-02-01", partner: "m" }),
  freibetragUnbelegt: fall("2011-12", MUTTER, kind("1992-01-01", { einkommen: [{ art: "taschengeldFreiwilligendienst", betrag: 200 }] })),
  einkommenUnbelegt: fall("2015-01", { ...MUTTER, einkommen: [{ art: "hygienehilfe", betrag: 50 }] }),
  absetzungUnbelegt: { ...fall("2016-09", { ...MUTTER, absetzungen: [{ art: "pflichtversicherung", jahresbeitrag: 120 }] }), bewilligungszeitraumBeginn: "2016-07-01" },
  schulbuecherVor2021: fall("2020-12", MUTTER, kind("2010-01-01", { mehrbedarfe: [{ art: "schulbuecher", betrag: 20 }] })),
  foerderungVor2016: fall("2016-07", MUTTER, kind("1998-01-01", { ausbildung: "schule", einkommen: [{ art: "bafoeg", betrag: 200 }] })),
  ausbildungVor2016: fall("2016-07", { ...MUTTER, ausbildung: "berufsausbildung" }),
  gesamtgrenzeVor2021: wohnung("2020-12", { angemessen: { gesamt: 400 } }),
  warmwasserGemessenVor2021: wohnung("2020-12", { warmwasser: "dezentral", warmwasserGemessen: 20 }),
  guthabenVor2021: wohnung("2020-12", { guthaben: [{ art: "heizung", im: "2020-11", betrag: 50, nichtAnerkannt: 20 }] }),
  genossenschaftsanteileVor2021: wohnung("2020-12", { einmaligeKosten: [{ art: "genossenschaftsanteile", im: "2020-12", betrag: 500, zugesichert: true }] }),
  einrichtungMitPartner: fall("2025-01", { ...MUTTER, partner: "v" }, { id: "v", geburtsdatum: "1980-01-01", partner: "m", einkommen: [{ art: "rente", betrag: 300 }], lage: { einrichtung: { art: "haft", ab: "2025-01-10", sechsMonate: true } } }),
  aufenthaltUnbelegt: fall("2019-01", { ...MUTTER, lage: { aufenthalt: { recht: "ohne" } } }),
  kinderzuschlag: fall("2025-01", { ...MUTTER, einkommen: [{ art: "kinderzuschlag", betrag: 297 }] }, kind("1999-01-01")),
  minderungVorApril2011: fall("2011-06", { ...MUTTER, minderungen: [{ art: "pflichtverletzung", tag: "2011-03-31", festgestelltAm: "2011-04-20" }] }),
  aufrechnungVorApril2011: fall("2011-03", { ...MUTTER, aufrechnungen: [{ art: "darlehen", offen: 100, erklaertAm: "2011-02-01" }] }),
  klassenfahrtVorApril2011: fall("2011-03", MUTTER, kind("2000-01-01", { bildungUndTeilhabe: [{ art: "klassenfahrt", betrag: 200 }] })),
};

test.each(Object.entries(BEISPIELE))("%s is refused with place, norm and sentence, never with an amount", (grund, beispiel) => {
  const antwort = berechne(beispiel);
  expect(antwort).toEqual({ nichtUnterstuetzt: [{ pfad: expect.any(String), norm: expect.stringContaining("§"), text: expect.any(String), schluessel: grund }] });
});

test("every reason has its sentence in both languages", () => {
  expect(Object.keys(ABLEHNUNGSTEXTE).toSorted()).toEqual(Object.keys(ABLEHNUNGEN).toSorted());
});

test("the path names the person concerned", () => {
  expect(berechne(BEISPIELE.foerderungVor2016)).toMatchObject({ nichtUnterstuetzt: [{ pfad: "personen[1].einkommen" }] });
});

test.each<[string, Fall]>([
  ["a partner in hospital for a short time", fall("2025-01", { ...MUTTER, partner: "v" }, { id: "v", geburtsdatum: "1980-01-01", partner: "m", lage: { einrichtung: { art: "krankenhaus", ab: "2025-01-10" } } })],
  ["a partner in custody for a short time", fall("2025-01", { ...MUTTER, partner: "v" }, { id: "v", geburtsdatum: "1980-01-01", partner: "m", lage: { einrichtung: { art: "haft", ab: "2025-01-10" } } })],
  ["a partner in custody for long without means", fall("2025-01", { ...MUTTER, partner: "v" }, { id: "v", geburtsdatum: "1980-01-01", partner: "m", lage: { einrichtung: { art: "haft", ab: "2025-01-10", sechsMonate: true } } })],
  ["parents of whom nobody says whether they are partners", fall("2025-01", MUTTER, { id: "v", geburtsdatum: "1980-01-01" }, kind("2015-01-01", { eltern: ["m", "v"] }))],
  ["a partner who comes out of custody on the last day before", fall("2025-01", { ...MUTTER, partner: "v" }, { id: "v", geburtsdatum: "1980-01-01", partner: "m", lage: { einrichtung: { art: "haft", ab: "2024-01-10", bis: "2024-12-31" } } })],
  ["looking for work before 2013, and without five years until 2020", fall("2019-01", { ...MUTTER, lage: { aufenthalt: { recht: "arbeitsuche" } } })],
  ["looking for training since 2025", fall("2025-01", { ...MUTTER, lage: { aufenthalt: { recht: "ausbildungssuche" } } })],
  ["a partner of 15", fall("2025-01", { ...MUTTER, partner: "k" }, { id: "k", geburtsdatum: "2010-01-31", partner: "m" })],
  ["earnings of an employable child", fall("2025-01", MUTTER, kind("2005-01-01", { einkommen: [{ art: "erwerbstaetigkeit", brutto: 200 }] }))],
  ["earnings of a child under 15", fall("2025-01", MUTTER, kind("2012-01-01", { einkommen: [{ art: "erwerbstaetigkeit", brutto: 200 }] }))],
  ["an allowance of 2019, whatever is proven", fall("2019-06", MUTTER, kind("2001-02-01", { einkommen: [{ art: "taschengeldFreiwilligendienst", betrag: 200 }], absetzungen: [{ art: "vorsorge", betrag: 200 }] }))],
  ["an allowance of 2014 with nothing proven", fall("2014-06", MUTTER, kind("1995-02-01", { einkommen: [{ art: "taschengeldFreiwilligendienst", betrag: 200 }], absetzungen: [{ art: "unterhalt", betrag: 20, titel: 20 }] }))],
  ["an allowance since 2021", fall("2021-01", MUTTER, kind("2001-02-01", { einkommen: [{ art: "taschengeldFreiwilligendienst", betrag: 200 }] }))],
  ["school books since 2021", fall("2021-01", MUTTER, kind("2010-01-01", { mehrbedarfe: [{ art: "schulbuecher", betrag: 20 }] }))],
  ["a training grant since August 2016", fall("2016-08", MUTTER, kind("1998-01-01", { ausbildung: "schule", einkommen: [{ art: "bafoeg", betrag: 200 }] }))],
  ["provision of the self-employed until 2022", fall("2022-12", { ...MUTTER, vermoegensgegenstaende: [{ art: "altersvorsorgeSelbstaendig", wert: 10_000, jahre: 3 }] })],
  ["a common limit since 2021", wohnung("2021-01", { angemessen: { gesamt: 400 } })],
  ["metered hot water since 2021", wohnung("2021-01", { warmwasser: "dezentral", warmwasserGemessen: 20 })],
  ["a credit balance in 2020 without costs not recognised", wohnung("2020-12", { guthaben: [{ art: "heizung", im: "2020-11", betrag: 50 }] })],
  ["costs not recognised while a text is at hand", wohnung("2013-01", { guthaben: [{ art: "heizung", im: "2012-12", betrag: 50, nichtAnerkannt: 20 }] })],
  ["a deposit in 2020", wohnung("2020-12", { einmaligeKosten: [{ art: "mietkaution", im: "2020-12", betrag: 500, zugesichert: true }] })],
  ["an apprentice at home before August 2016", fall("2016-07", MUTTER, kind("1998-01-01", { ausbildung: "berufsausbildung" }))],
  ["earnings of someone outside the Bedarfsgemeinschaft", fall("2025-01", MUTTER, { id: "o", geburtsdatum: "1945-01-01", einkommen: [{ art: "erwerbstaetigkeit", brutto: 500 }] })],
  ["a breach before April 2011, a year later", fall("2012-06", { ...MUTTER, minderungen: [{ art: "pflichtverletzung", tag: "2011-03-31", festgestelltAm: "2011-04-20" }] })],
  ["work refused while no text of the law is at hand", fall("2026-06", { ...MUTTER, minderungen: [{ art: "arbeitsverweigerung", tag: "2026-04-23", festgestelltAm: "2026-05-10" }] })],
])("%s is computed", (_, beispiel) => {
  expect(berechne(beispiel)).toHaveProperty("anspruch");
});
