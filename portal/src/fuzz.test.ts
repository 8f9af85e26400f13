import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, test, vi } from "vitest";
import type { Fakt } from "./fall/fakt/fakt.ts";
import type { Seite } from "./foundation/http/seite.ts";
import { darfHinein, type Wer } from "./foundation/identity/wer.ts";
import { alleinstehend, angemeldet, familie } from "./modules/ankommen/antrag-probe.ts";
import { faktformen } from "./modules/leistung/fakten/formen.ts";
import { stelleFrage } from "./modules/leistung/frage/stelle.ts";
import { alleinstehend as einzelne, type Probefall, stelleProbeantrag, wohnung } from "./modules/leistung/probefall.ts";
import { legeAktenAn, sql } from "./testing/akten.ts";
import { alsGast, alsKraft, stelleEin } from "./testing/buero.ts";
import { felder } from "./testing/formulare.ts";
import { type Bereite, fuzze, type Stelle } from "./testing/fuzz.ts";
import { ganzesPortal } from "./testing/ganzes-portal.ts";

// `npm run fuzz` asks for more and can repeat a run.
const ANZAHL = Number(process.env["FUZZ_RUNS"] ?? 300);
const SAAT = process.env["FUZZ_SEED"] === undefined ? undefined : Number(process.env["FUZZ_SEED"]);

const p = await ganzesPortal();
const ada = await legeAktenAn(p).then(([erste]) => erste ?? fehlt());
afterAll(() => p.schliesse());
vi.setConfig({ testTimeout: 60_000 + ANZAHL * 1000, maxConcurrency: 6 });

const lsb = alsKraft(p.buero, "leistungssachbearbeitung");

// Forms that need more than an open case.
const lagen: Record<string, Bereite> = {
  "/fall/:fall/zugriffe": async () => {
    await p.oeffne(lsb, `/musterstadt/fall/${ada.param["fall"]}`);
    return { wer: ada.wer, pfad: `/musterstadt/fall/${ada.param["fall"]}/zugriffe` };
  },
  // Only who is of the tandem gets the form, and cases go round in turn.
  "/fall/:fall/tandem": async () => {
    const { fallId } = await neuerFall();
    const [fall] = await sql(p, "select team_id, leistungssachbearbeitung_id from handschlag.fall where id = $1", [fallId]);
    return { wer: { ...lsb, teamId: fall?.["team_id"] ?? "", mitarbeiterId: fall?.["leistungssachbearbeitung_id"] ?? "" } as Wer, pfad: `/musterstadt/fall/${fallId}/tandem` };
  },
  "/schreibhilfe": () => Promise.resolve({ wer: lsb, pfad: "/musterstadt/schreibhilfe", ohneSeite: [{ name: "text", art: "lang", wert: ["Guten Tag"], angebot: [] }] }),
  "/brief-urteil": () => Promise.resolve({
    wer: ada.wer, pfad: "/musterstadt/brief-urteil",
    ohneSeite: [
      { name: "briefart", art: "verborgen", wert: ["bewilligung"], angebot: [] }, { name: "frage", art: "verborgen", wert: ["warum"], angebot: [] }, { name: "antwort", art: "auswahl", wert: [], angebot: ["ja", "nein"] },
      { name: "schwierigkeit", art: "verborgen", wert: ["2.4"], angebot: [] }, { name: "zurueck", art: "verborgen", wert: ["/bescheid/1"], angebot: [] },
    ],
  }),
  "/meine-daten": async () => ({ wer: await angemeldet(p, { bestaetigt: true }), pfad: "/musterstadt/meine-daten" }),
  "/konto": async () => ({ wer: await angemeldet(p), pfad: "/musterstadt/konto" }),
  "/abmelden": async () => ({ wer: await angemeldet(p), pfad: "/musterstadt/abmelden" }),
  "/anmelden/person/code": async () => ({ wer: await mitAdresse(), pfad: "/musterstadt/anmelden/person/code" }),
  "/anmelden/neu": async () => ({ wer: await mitCode(), pfad: "/musterstadt/anmelden/neu" }),
  "/anmelden/mitarbeiter/zweiter-faktor": async () => ({ wer: await mitPasswort(), pfad: "/musterstadt/anmelden/mitarbeiter/zweiter-faktor" }),
  "/antrag": async () => ({ wer: await angemeldet(p), pfad: "/musterstadt/antrag" }),
  "/antrag/verwerfen": async () => ({ wer: await mitEntwurf({}), pfad: "/musterstadt/antrag/verwerfen" }),
  "/antrag/pruefen": async () => ({ wer: await mitEntwurf(alleinstehend), pfad: "/musterstadt/antrag/pruefen" }),
  "/antrag/:schritt": async (n) => schritt(await mitEntwurf(familie), Object.keys(familie)[n % Object.keys(familie).length] ?? ""),
  "/fall/:fall/fakt/neu/:form": async (n) => faktstelle(await neuerFall(), `fakt/neu/${faktformen[n % faktformen.length]}`),
  "/fall/:fall/fakt/:fakt": async (n) => {
    const { fallId } = await neuerFall();
    const fakten = await sql(p, "select id from handschlag.fakt where fall_id = $1 order by inhalt ->> 'art'", [fallId]);
    return faktstelle({ fallId }, `fakt/${fakten[n % fakten.length]?.["id"]}`);
  },
  "/fall/:fall/person/neu": async () => ({ wer: lsb, pfad: `/musterstadt/fall/${(await neuerFall()).fallId}/person/neu` }),
  "/fall/:fall/entscheiden": async (n) => ({ wer: lsb, pfad: `/musterstadt/fall/${(await entscheidbarerFall(n % 2 === 0 ? 0 : 90_000_00)).fallId}/entscheiden`, vonNeuem: ["geprueft"] }),
  "/bescheid/:bescheid/frage/:zeile": async () => ({
    wer: ada.wer, pfad: `/musterstadt/bescheid/${ada.param["bescheid"]}/frage/${ada.param["zeile"]}`,
    behalten: async (gesendet, nach) => (await wert("select worte as w from handschlag.leistung_frage where id = $1", nach)) === (gesendet.get("worte") ?? "").trim(),
  }),
  "/frage/:frage": async (n) => {
    const frage = await offeneFrage();
    return n % 2 === 0 ? { wer: ada.wer, pfad: `/musterstadt/frage/${ada.param["frage"]}` } : {
      wer: lsb, pfad: `/musterstadt/frage/${frage}`,
      behalten: async (gesendet, nach) => gesendet.get("antwort") === undefined || (await wert("select antwort as w from handschlag.leistung_frage where id = $1", nach)) === gesendet.get("antwort")?.trim(),
    };
  },
};

/** The value that the database has about the last part of an address; none reads as empty. */
const wert = async (frage: string, nach: string): Promise<string> => (await sql(p, frage, [nach.split("/").at(-1)]))[0]?.["w"] ?? "";

/** A step of the application: what was taken is there again when one comes back. */
const schritt = (wer: Wer, id: string): Stelle => ({
  wer, pfad: `/musterstadt/antrag/${id}`,
  behalten: async (gesendet) => {
    const html = await (await p.oeffne(wer, `/musterstadt/antrag/${id}`)).text();
    return felder(html).filter((f) => f.art === "text" || f.art === "lang").every((f) => gesendet.get(f.name) === undefined || f.wert.includes(gesendet.get(f.name) ?? ""));
  },
});

/** A form about a fact: the reason that was given stands at the fact it made. */
const faktstelle = ({ fallId }: { fallId: string }, pfad: string): Stelle => ({
  wer: lsb, pfad: `/musterstadt/fall/${fallId}/${pfad}`,
  behalten: async (gesendet, nach) => (await wert("select grund as w from handschlag.fakt where id = $1", nach)) === (gesendet.get("grund") ?? "").trim(),
});

async function mitEntwurf(antworten: Record<string, unknown>): Promise<Wer> {
  const wer = await angemeldet(p);
  const gespeichert = Object.fromEntries(Object.entries(antworten).map(([id, eingaben]) => [id, { version: 1, felder: eingaben }]));
  await sql(p, "insert into handschlag.ankommen_entwurf (office_id, person_id, antworten, version, vorgang, begonnen, geaendert) values ($1, $2, $3, 1, $4, now(), now())",
    [wer.officeId, wer.personId, gespeichert, randomUUID()]);
  return wer;
}

/** Two adults and a child who have applied. */
function neuerFall(): Promise<Probefall> {
  const [a, b, c] = [randomUUID(), randomUUID(), randomUUID()];
  const ueber = (personId: string, inhalt: Fakt) => ({ personId, inhalt, von: "" });
  return stelleProbeantrag(p, p.buero, {
    personen: [einzelne(a), einzelne(b, { vorname: "Paul" }), einzelne(c, { vorname: "Kim", geburtsdatum: "2019-05-05", eltern: [a, b] })],
    fakten: [
      wohnung(52_000, 8000, 3), ueber(a, { art: "familie", partner: b, eltern: [] }), ueber(c, { art: "familie", eltern: [a, b] }), ueber(a, { art: "vermoegen", betrag: 100 }),
      ueber(a, { art: "einkommen", einkommen: { art: "erwerbstaetigkeit", brutto: 160_000, steuern: 2400, sozialversicherung: 32_000, absetzbar: 0 } }),
      ueber(c, { art: "einkommen", einkommen: { art: "kindergeld", betrag: 25_900 } }), ueber(b, { art: "mehrbedarf", mehrbedarf: { art: "behinderung" } }), ueber(b, { art: "ausbildung", ausbildung: "studium" }),
    ],
  });
}

/** Somebody whose application is granted, or refused for their wealth. */
function entscheidbarerFall(vermoegen: number): Promise<Probefall> {
  const a = randomUUID();
  return stelleProbeantrag(p, p.buero, { personen: [einzelne(a)], fakten: [wohnung(52_000, 8000, 1), { personId: a, inhalt: { art: "vermoegen", betrag: vermoegen }, von: "" }] });
}

async function offeneFrage(): Promise<string> {
  const v = { office: p.buero.office, jetzt: p.uhr.jetzt, heute: p.uhr.jetzt.slice(0, 10), wer: ada.wer };
  const frage = await p.transact(ada.wer, (tx) => stelleFrage({ ...v, tx }, { bescheidId: ada.param["bescheid"] ?? "", zeile: ada.param["zeile"] ?? "", worte: null, vorgang: randomUUID() }));
  return frage?.id ?? "";
}

/** Somebody who has asked for a code by mail. */
async function mitAdresse(email = `${randomUUID()}@gast.example`): Promise<Wer> {
  const gast = alsGast(p.buero);
  await p.sende(gast, "/musterstadt/anmelden/person", { email });
  return gast;
}

/** Somebody who has typed it in, and is new here. */
async function mitCode(): Promise<Wer> {
  const email = `${randomUUID()}@gast.example`;
  const gast = await mitAdresse(email);
  const [mail] = await sql(p, "select betreff from handschlag.mail where an = $1", [email]);
  await p.sende(gast, "/musterstadt/anmelden/person/code", { code: /\b\d{6}\b/.exec(mail?.["betreff"] ?? "")?.[0] ?? "" });
  return gast;
}

/** An employee who has typed in their password. */
async function mitPasswort(): Promise<Wer> {
  const { officeId } = p.buero.office;
  const kraft = await p.transact({ art: "system", officeId }, (tx) => stelleEin(tx, p.buero.office, p.buero.teamId, "administration"));
  const [email, passwort] = [`${randomUUID()}@kraft.example`, randomUUID()];
  await p.identitaet.mitarbeiterKonto({ officeId, mitarbeiterId: kraft.id, name: "Test", email, passwort });
  const gast = alsGast(p.buero);
  await p.sende(gast, "/musterstadt/anmelden/mitarbeiter", { email, passwort });
  return gast;
}

/** Any other form: sent by somebody whom the page lets in, about Ada's case. */
function offen({ pfad, zugang }: Seite): Bereite {
  const wer = [ada.wer, lsb].find((w) => darfHinein(w, zugang)) ?? alsGast(p.buero);
  return () => Promise.resolve({ wer, pfad: `/musterstadt${pfad.replaceAll(/:(\w+)/g, (_, n: string) => encodeURIComponent(ada.param[n] ?? ""))}` });
}

function fehlt(): never {
  throw new Error("There is no case.");
}

describe.concurrent(`${ANZAHL} random bodies`, () => {
  test.each(p.seiten.filter((s) => s.formular).map((s) => [s.pfad, s] as const))("at %s find no failure and lose no answer", async (pfad, seite) => {
    await fuzze(p, lagen[pfad] ?? offen(seite), ANZAHL, SAAT);
    expect(p.fehler).toEqual([]);
  });
});
