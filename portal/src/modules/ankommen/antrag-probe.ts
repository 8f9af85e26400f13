import { randomUUID } from "node:crypto";
import { person } from "../../fall/schema.ts";
import type { Wer } from "../../foundation/identity/wer.ts";
import { alsPerson } from "../../testing/buero.ts";
import { type TestPortal, testPortal } from "../../testing/portal.ts";
import type { Felder } from "./fragen/eingabe.ts";
import { ankommen } from "./modul.ts";

/** A portal with this module's pages. */
export const probe = (): Promise<TestPortal> => testPortal(ankommen.seiten);

/** Somebody who has just signed up: an account and a name, no case. */
export async function angemeldet(p: TestPortal, { vorname = "Mara", bestaetigt = false, geburtsdatum = "1990-03-14", buero = p.buero } = {}): Promise<Extract<Wer, { art: "person" }>> {
  const wer = alsPerson(buero, randomUUID(), bestaetigt);
  if (wer.art !== "person") throw new Error("not a person");
  await p.transact(wer, (tx) => tx.insert(person).values({
    officeId: wer.officeId, id: wer.personId, vorname, nachname: "Muster", geburtsdatum, email: `${vorname.toLowerCase()}@example.org`, sichtbarFuer: [wer.personId],
  }));
  return wer;
}

/** The body of a form: lists are sent as the page sends them, with `[]`. */
export const alsFormular = (felder: Felder): URLSearchParams =>
  new URLSearchParams(Object.entries(felder).flatMap(([name, wert]) => (typeof wert === "string" ? [[name, wert]] : wert.map((w) => [`${name}[]`, w]))));

/** The value of a hidden or visible input in a page. */
export const feldwert = (html: string, name: string): string | undefined => new RegExp(`name="${name}"[^>]*?value="([^"]*)"`).exec(html)?.[1];

const geboren = (tag: string, monat: string, jahr: string): Felder => ({ "geburtsdatum-tag": tag, "geburtsdatum-monat": monat, "geburtsdatum-jahr": jahr });

/** A single person's answers. */
export const alleinstehend: Record<string, Felder> = {
  ich: { vorname: "Mara", nachname: "Muster", ...geboren("14", "3", "1990") },
  anschrift: { strasse: "Am Markt 1", plz: "12345", ort: "Musterstadt", telefon: "01234 99" }, partner: { partner: "nein" }, kinder: { kinder: "0" }, jobcenter: { jobcenter: "nein" },
  "ausbildung-ich": { ausbildung: "keine" }, "gesundheit-ich": { gesundheit: ["nichts"] },
  wohnen: { wohnen: "miete" }, wohnkosten: { bruttokaltmiete: "420", heizung: "70,50" }, wohnung: { personen: "1", flaeche: "", warmwasser: "zentral" },
  "einkommen-ich": { einkommen: ["nichts"] }, vermoegen: { "vermoegen-ich": "1.500" }, nochwas: { nachricht: "" },
};

/** A family's answers: a couple with two children, one of them only hers, one income. */
export const familie: Record<string, Felder> = {
  ...alleinstehend, partner: { partner: "ja" }, partnerperson: { vorname: "Noah", nachname: "Muster", ...geboren("2", "1", "1988") },
  kinder: { kinder: "2" }, "kind-kind1": { vorname: "Lia", nachname: "Muster", ...geboren("5", "5", "2010"), eltern: "beide" },
  "kind-kind2": { vorname: "Ben", nachname: "Muster", ...geboren("1", "9", "2019"), eltern: "ich" },
  "ausbildung-partner": { ausbildung: "keine" }, "gesundheit-partner": { gesundheit: ["nichts"] }, "ausbildung-kind1": { ausbildung: "schule" }, "gesundheit-kind1": { gesundheit: ["nichts"] },
  wohnung: { personen: "4", flaeche: "80", warmwasser: "dezentral" }, "einkommen-partner": { einkommen: ["erwerbstaetigkeit"] },
  "betraege-partner": { "erwerbstaetigkeit-brutto": "1600", "erwerbstaetigkeit-steuern": "24", "erwerbstaetigkeit-sozialversicherung": "320", "erwerbstaetigkeit-absetzbar": "" },
  "einkommen-kind1": { einkommen: ["kindergeld"] }, "betraege-kind1": { kindergeld: "259" },
  "einkommen-kind2": { einkommen: ["kindergeld", "unterhalt"] }, "betraege-kind2": { kindergeld: "259", unterhalt: "300" },
  vermoegen: { "vermoegen-ich": "0", "vermoegen-partner": "2000", "vermoegen-kind1": "0", "vermoegen-kind2": "0" },
};

/** Goes the journey as a browser without JavaScript does: opens, answers, follows. Returns the pages it came through. */
export async function fuelleAus(p: TestPortal, wer: Wer, antworten: Record<string, Felder>, amt = "musterstadt"): Promise<string[]> {
  let ort = (await p.sende(wer, `/${amt}/antrag`, {})).headers.get("location") ?? "";
  const weg: string[] = [];
  while (!ort.endsWith("/pruefen")) {
    const schritt = ort.split("/").at(-1) ?? "";
    if (weg.includes(schritt)) throw new Error(`twice at ${schritt}`);
    weg.push(schritt);
    const version = feldwert(await (await p.oeffne(wer, ort)).text(), "version") ?? "";
    const antwort = await p.sende(wer, ort, alsFormular({ ...antworten[schritt], version }));
    if (antwort.status !== 303) throw new Error(`${schritt} was refused: ${/hs-fehlerliste.*?<\/ul>/s.exec(await antwort.text())?.[0] ?? antwort.status}`);
    ort = antwort.headers.get("location") ?? "";
  }
  return weg;
}

/** Fills in, checks and sends. Returns the address of the receipt and what the form of the last page held. */
export async function stelleAntragAls(p: TestPortal, wer: Wer, antworten: Record<string, Felder>, amt = "musterstadt"): Promise<{ eingang: string; formular: Record<string, string> }> {
  await fuelleAus(p, wer, antworten, amt);
  const html = await (await p.oeffne(wer, `/${amt}/antrag/pruefen`)).text();
  const formular = { vorgang: feldwert(html, "vorgang") ?? "", version: feldwert(html, "version") ?? "" };
  const antwort = await p.sende(wer, `/${amt}/antrag/pruefen`, formular);
  return { eingang: antwort.headers.get("location") ?? "", formular };
}
