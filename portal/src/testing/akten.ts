import { randomUUID } from "node:crypto";
import { mitarbeiter, team } from "../foundation/office/schema.ts";
import { withClient } from "../foundation/database/pool.ts";
import type { Wer } from "../foundation/identity/wer.ts";
import { person } from "../fall/schema.ts";
import { stellen } from "../modules/leistung/bescheid/anker.ts";
import { leseBescheid } from "../modules/leistung/bescheid/store.ts";
import { beantworteFrage } from "../modules/leistung/frage/beantworte.ts";
import { stelleFrage } from "../modules/leistung/frage/stelle.ts";
import { entscheideProbe } from "../modules/leistung/probefall.ts";
import { alleinstehend, familie, stelleAntragAls } from "../modules/ankommen/antrag-probe.ts";
import type { Felder } from "../modules/ankommen/fragen/eingabe.ts";
import { eingangsbestaetigung } from "../modules/ankommen/eingangsbestaetigung.ts";
import { alsKraft, alsPerson, type Buero, stelleEin } from "./buero.ts";
import type { GanzesPortal } from "./ganzes-portal.ts";

/** What of a case somebody may see or not. `angaben` are the answers as they were sent, with the letter that confirms them. */
export const objekte = ["fall", "antrag", "angaben", "bescheid", "frage", "fakt"] as const;
export type Objekt = (typeof objekte)[number];

/** Words that only some people may ever read, besides the staff who see the case. */
export type Geheimnis = { was: string; woerter: string[]; sichtbarFuer: string[]; nurBestaetigt?: true };

/** Somebody of a case: what one could open of theirs, who of the people sees each thing, and which staff work on the case. */
export type Habe = {
  name: string;
  wer: Extract<Wer, { art: "person" }>;
  buero: Buero;
  teamId: string;
  tandem: string[];
  geschuetzt: boolean;
  /** Values of path parameters. */
  param: Record<string, string>;
  sichtbar: Record<Objekt, string[]>;
  geheimnisse: Geheimnis[];
};

type Mensch = Extract<Wer, { art: "person" }>;
type Zeile = Record<string, string>;

/** Every case a test about access needs: two adults of one household, a stranger, somebody protected, somebody unverified, another office. */
export async function legeAktenAn(p: GanzesPortal): Promise<Habe[]> {
  await stelleZweitesTeamEin(p, p.buero);
  const [ada, bert] = await paar(p);
  const dora = await einzeln(p, p.buero, "Dora", { miete: "623,38", rente: "221,43" });
  const gitta = await einzeln(p, p.buero, "Gitta", { miete: "633,39", rente: "231,53" });
  const uli = await einzeln(p, p.buero, "Uli", { miete: "643,41", rente: "241,63", bestaetigt: false });
  const fritz = await einzeln(p, p.fremd, "Fritz", { miete: "653,42", rente: "251,73" });
  await sql(p, "update handschlag.fall set geschuetzt = true where id = $1", [gitta.param["fall"]]);
  return [ada, bert, dora, { ...gitta, geschuetzt: true }, uli, fritz];
}

/** A second team with its own tandem and lead: not everybody of an office works on every case. */
async function stelleZweitesTeamEin(p: GanzesPortal, { office }: Buero): Promise<void> {
  const teamId = randomUUID();
  await p.transact({ art: "system", officeId: office.officeId }, async (tx) => {
    await tx.insert(team).values({ officeId: office.officeId, id: teamId, name: "Team 2" });
    for (const rolle of ["integrationsfachkraft", "leistungssachbearbeitung", "teamleitung"] as const) await stelleEin(tx, { ...office, kuerzel: `${office.kuerzel} 2` }, teamId, rolle);
  });
}

/** Everybody who works in an office. */
export async function kraefteVon(p: GanzesPortal, { office: { officeId } }: Buero): Promise<Extract<Wer, { art: "mitarbeiter" }>[]> {
  const alle = await p.transact({ art: "system", officeId }, (tx) => tx.select().from(mitarbeiter));
  return alle.map((k) => ({ art: "mitarbeiter", officeId, mitarbeiterId: k.id, teamId: k.teamId, rolle: k.rolle, kontoId: "" }));
}

async function paar(p: GanzesPortal): Promise<[Habe, Habe]> {
  const ada = await meldeAn(p, p.buero, "Ada");
  await stelleAntragAls(p, ada, {
    ...alleinstehend, ...eigenes("Ada", "613,37", "211,31"), partner: { partner: "ja" }, "einkommen-ich": { einkommen: ["unterhalt"] }, "betraege-ich": { unterhalt: "211,31" },
    partnerperson: { vorname: "Bert", nachname: "Bertnagel", "geburtsdatum-tag": "2", "geburtsdatum-monat": "1", "geburtsdatum-jahr": "1988" },
    "ausbildung-partner": { ausbildung: "keine" }, "gesundheit-partner": { gesundheit: ["nichts"] }, "einkommen-partner": { einkommen: ["rente"] }, "betraege-partner": { rente: "212,32" },
    kinder: { kinder: "1" }, "kind-kind1": { ...familie["kind-kind2"], vorname: "Cleo", nachname: "Cleonagel", eltern: "ich" },
    "einkommen-kind1": { einkommen: ["kindergeld"] }, "betraege-kind1": { kindergeld: "259" },
    wohnung: { personen: "3", flaeche: "70", warmwasser: "zentral" }, vermoegen: { "vermoegen-ich": "1", "vermoegen-partner": "2", "vermoegen-kind1": "3" },
  });
  const habe = await vollende(p, p.buero, ada, "Ada");
  const [zeile] = await sql(p, "select id from handschlag.person where nachname = 'Bertnagel'");
  const bert = alsPerson(p.buero, zeile?.["id"] ?? "") as Mensch;
  const [adas, berts] = [ada.personId, bert.personId];
  const beide = [adas, berts];
  const eigene = await dingeVon(p, p.buero, habe, bert);
  return [
    { ...habe, sichtbar: { ...habe.sichtbar, fall: beide, antrag: beide }, geheimnisse: [
      ...namen("Ada", [adas]), ...adresse("Ada", beide), ...betraege("Adas Unterhalt", "211,31", [adas]), ...betraege("die Miete", "613,37", beide),
      { was: "Adas Kind", woerter: ["Cleonagel"], sichtbarFuer: [adas] },
    ] },
    { ...habe, name: "Bert", wer: bert, param: { ...habe.param, ...eigene }, sichtbar: { fall: beide, antrag: beide, angaben: [adas], bescheid: [berts], frage: [berts], fakt: beide }, geheimnisse: [
      { was: "Berts Name", woerter: ["Bertnagel"], sichtbarFuer: beide }, ...betraege("Berts Rente", "212,32", beide),
      { was: "Berts Frage", woerter: ["Fragewort-Bert", "Antwortwort-Bert"], sichtbarFuer: [berts] },
    ] },
  ];
}

async function einzeln(p: GanzesPortal, buero: Buero, name: string, { miete, rente, bestaetigt = true }: { miete: string; rente: string; bestaetigt?: boolean }): Promise<Habe> {
  const wer = await meldeAn(p, buero, name, bestaetigt);
  await stelleAntragAls(p, wer, { ...alleinstehend, ...eigenes(name, miete, rente) }, buero.office.kuerzel);
  const habe = await vollende(p, buero, wer, name);
  const nur = [wer.personId];
  return { ...habe, geheimnisse: [...namen(name, nur), ...adresse(name, nur), ...betraege(`die Rente von ${name}`, rente, nur), ...betraege(`die Miete von ${name}`, miete, nur), await leistungsbetrag(p, habe)] };
}

const eigenes = (name: string, miete: string, rente: string): Record<string, Felder> => ({
  ich: { vorname: name, nachname: `${name}nagel`, "geburtsdatum-tag": "14", "geburtsdatum-monat": "3", "geburtsdatum-jahr": "1990" },
  anschrift: { strasse: `${name}gasse 7`, plz: "12345", ort: "Musterstadt", telefon: "" },
  wohnkosten: { bruttokaltmiete: miete, heizung: "70" }, nochwas: { nachricht: `Nachrichtwort-${name}` },
  "einkommen-ich": { einkommen: ["rente"] }, "betraege-ich": { rente },
});

const namen = (name: string, sichtbarFuer: string[]): Geheimnis[] => [
  { was: `der Name von ${name}`, woerter: [`${name}nagel`, `${name.toLowerCase()}@geheim.example`], sichtbarFuer },
  { was: `die Nachricht von ${name}`, woerter: [`Nachrichtwort-${name}`], sichtbarFuer },
  { was: `die Frage von ${name}`, woerter: [`Fragewort-${name}`, `Antwortwort-${name}`], sichtbarFuer },
];

// The home is the household's: who lives there gets letters there.
const adresse = (name: string, sichtbarFuer: string[]): Geheimnis[] => [{ was: `die Wohnung von ${name}`, woerter: [`${name}gasse`], sichtbarFuer }];

// As it is shown in German and in English, and as it is stored.
const betraege = (was: string, betrag: string, sichtbarFuer: string[]): Geheimnis[] =>
  [{ was, woerter: [betrag, betrag.replace(",", "."), betrag.replace(",", "")], sichtbarFuer }];

/** What a Bescheid grants: its person reads it once we know that it is them. */
async function leistungsbetrag(p: GanzesPortal, { name, wer }: Habe): Promise<Geheimnis> {
  const [zeile] = await sql(p, "select betraege -> 0 ->> 'cents' as cents from handschlag.leistung_bescheid where person_id = $1", [wer.personId]);
  const cents = zeile?.["cents"] ?? "";
  const [euro, rest] = [cents.slice(0, -2), cents.slice(-2)];
  const tausend = (trenner: string) => euro.replace(/(?=(\d{3})$)(?<=\d)/, trenner);
  return { was: `der Betrag im Bescheid von ${name}`, woerter: [`${tausend(".")},${rest}`, `${tausend(",")}.${rest}`], sichtbarFuer: [wer.personId], nurBestaetigt: true };
}

async function meldeAn(p: GanzesPortal, buero: Buero, vorname: string, bestaetigt = true): Promise<Mensch> {
  const wer = alsPerson(buero, randomUUID(), bestaetigt) as Mensch;
  await p.transact(wer, (tx) => tx.insert(person).values({
    officeId: wer.officeId, id: wer.personId, vorname, nachname: `${vorname}nagel`, geburtsdatum: "1990-03-14", email: `${vorname.toLowerCase()}@geheim.example`, sichtbarFuer: [wer.personId],
  }));
  return wer;
}

/** From the application to the answered question. */
async function vollende(p: GanzesPortal, buero: Buero, wer: Mensch, name: string): Promise<Habe> {
  const [akte] = await sql(p, `select f.id as fall, a.id as antrag, f.team_id, f.integrationsfachkraft_id, f.leistungssachbearbeitung_id from handschlag.antrag a
    join handschlag.fall f on f.id = a.fall_id where a.gestellt_von = $1`, [wer.personId]);
  const { fall = "", antrag = "", team_id: teamId = "", integrationsfachkraft_id: ifk = "", leistungssachbearbeitung_id: lsb = "" } = akte ?? {};
  await p.transact({ art: "system", officeId: wer.officeId }, (tx, afterCommit) =>
    eingangsbestaetigung.lauf({ officeId: wer.officeId, tx, afterCommit, jetzt: p.uhr.jetzt, heute: p.uhr.jetzt.slice(0, 10) }, { antragId: antrag }));
  const { art } = await entscheideProbe(p, buero, fall);
  if (art !== "erlassen") throw new Error(`The case of ${name} was not decided: ${art}`);
  const nur = [wer.personId];
  const habe: Habe = {
    name, wer, buero, teamId, tandem: [ifk, lsb], geschuetzt: false, geheimnisse: [],
    param: { fall, antrag, schritt: "anschrift", form: "einkommen", begriff: "bescheid" },
    sichtbar: { fall: nur, antrag: nur, angaben: nur, bescheid: nur, frage: nur, fakt: nur },
  };
  return { ...habe, param: { ...habe.param, ...(await dingeVon(p, buero, habe, wer, name)) } };
}

/** The Bescheid of one adult, a question they asked at its first line, and a fact about them. */
async function dingeVon(p: GanzesPortal, buero: Buero, { param }: Habe, wer: Mensch, name = "Bert"): Promise<Zeile> {
  const [bescheid] = await sql(p, "select id from handschlag.leistung_bescheid where person_id = $1", [wer.personId]);
  const [fakt] = await sql(p, "select id from handschlag.fakt where person_id = $1 and inhalt ->> 'art' = 'einkommen'", [wer.personId]);
  const amt = { office: buero.office, jetzt: p.uhr.jetzt, heute: p.uhr.jetzt.slice(0, 10) };
  const bescheidId = bescheid?.["id"] ?? "";
  const gestellt = await p.transact(wer, async (tx) => {
    const brief = (await leseBescheid(tx, wer.officeId, bescheidId))?.briefe.de;
    const zeile = (brief && stellen(brief)[0]?.id) ?? "";
    return stelleFrage({ ...amt, tx, wer }, { bescheidId, zeile, worte: `Fragewort-${name}`, vorgang: randomUUID() });
  });
  if (!gestellt) throw new Error(`${name} has no line to ask about.`);
  const kraft = alsKraft(buero, "leistungssachbearbeitung");
  await p.transact(kraft, (tx) => beantworteFrage({ ...amt, tx, wer: kraft }, { frageId: gestellt.id, antwort: `Antwortwort-${name}` }));
  return { ...param, bescheid: bescheidId, zeile: gestellt.zeile, frage: gestellt.id, fakt: fakt?.["id"] ?? "" };
}

/** Rows of a query as the administrator. */
export const sql = (p: GanzesPortal, text: string, werte: unknown[] = []): Promise<Zeile[]> =>
  withClient(p.datenbank.adminUrl, "test", async (client) => (await client.query(text, werte)).rows as Zeile[]);
