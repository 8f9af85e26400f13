import type { Pool } from "pg";
import { gruendeBuero, type Buero } from "../../testing/buero.ts";
import { createPool, withClient } from "../database/pool.ts";
import { testDatabase, type TestDatabase, TEST_SECRET } from "../database/test-database.ts";
import { type Transact, transactions } from "../database/transaction.ts";
import type { Seite } from "../http/seite.ts";
import { server } from "../http/server.tsx";
import { type Anmeldeereignis, identitaet, type Identitaet } from "./identitaet.ts";
import { identityPool } from "./pool.ts";

/** A portal with the pages for signing in, real sessions and two offices, for tests. */
export type Probe = {
  db: TestDatabase;
  transact: Transact;
  identitaet: Identitaet;
  buero: Buero;
  fremd: Buero;
  /** Moves the clock of sessions, limits and parked answers on. */
  warte: (millisekunden: number) => void;
  ereignisse: Anmeldeereignis[];
  fehler: unknown[];
  browser: (adresse?: string) => Browser;
  /** Rows of a query as the administrator. */
  sql: (text: string, werte?: unknown[]) => Promise<Record<string, unknown>[]>;
  schliesse: () => Promise<void>;
};

/** What somebody sees at an address. */
export type Ansicht = { status: number; text: string; ziel: string | undefined; cookies: string[] };

/** A browser with cookies of its own. */
export type Browser = {
  oeffne: (pfad: string) => Promise<Ansicht>;
  sende: (pfad: string, felder?: Record<string, string>) => Promise<Ansicht>;
  cookies: Map<string, string>;
  anfrage: (pfad: string) => Request;
};

const BASIS = "http://portal.test";
export const PERSON_A = "11111111-1111-4111-8111-111111111111";
/** A case of the office in which the person A is an adult. */
export const FALL_A = "22222222-2222-4222-8222-222222222222";

export async function probe({ demo = false, baseUrl = BASIS, seiten = [] }: { demo?: boolean; baseUrl?: string; seiten?: Seite[] } = {}): Promise<Probe> {
  const db = await testDatabase();
  const fehler: unknown[] = [];
  const ereignisse: Anmeldeereignis[] = [];
  const melde = (e: unknown) => void fehler.push(e);
  const pool = createPool(db.appUrl, { name: "test", onError: melde });
  const anmeldepool = identityPool(db.identityUrl, { onError: melde });
  const transact = transactions(pool, melde);
  const buero = await gruendeBuero(db.adminUrl, transact, "musterstadt");
  const fremd = await gruendeBuero(db.adminUrl, transact, "anderswo");
  await withClient(db.adminUrl, "test", (client) => client.query(
    `insert into handschlag.fall (office_id, id, nummer, team_id, integrationsfachkraft_id, leistungssachbearbeitung_id, angelegt, sichtbar_fuer)
     values ($1, $2, '1001', $3, $4, $5, now(), $6)`,
    [buero.office.officeId, FALL_A, buero.teamId, buero.kraefte.integrationsfachkraft.id, buero.kraefte.leistungssachbearbeitung.id, [PERSON_A]],
  ));
  let versatz = 0;
  const zimmer = identitaet({
    pool: anmeldepool, transact, config: { baseUrl, secret: TEST_SECRET, demo },
    uhr: () => new Date(Date.now() + versatz),
    adresse: ({ headers }) => headers.get("x-test-adresse") ?? "",
    protokoll: (ereignis) => void ereignisse.push(ereignis),
    personen: {
      anlegen: async (tx, officeId, p) => {
        await tx.execute(`insert into handschlag.person (office_id, id, vorname, nachname, geburtsdatum, sichtbar_fuer) values ('${officeId}', '${p.id}', '${p.vorname}', '${p.nachname}', '${p.geburtsdatum}', '{${p.id}}')`);
      },
      imFall: async (_, fall) => (fall === "eigener" ? { fallId: FALL_A, personen: [{ personId: PERSON_A, name: "Ada Arendt", anschrift: { strasse: "Am Markt 1", plz: "12345", ort: "Musterstadt" } }] } : undefined),
    },
  });
  const app = server({
    transact, baseUrl, demo, uhr: () => "2026-11-23T09:00:00.000Z",
    office: async (kuerzel) => [buero, fremd].find((b) => b.office.kuerzel === kuerzel)?.office,
    offices: async () => [buero.office, fremd.office],
    wer: zimmer.wer, parken: zimmer,
    fallSichtbarFuer: async () => [PERSON_A], menue: () => [], anzeigename: async () => undefined, melde,
  }, [...zimmer.seiten, ...seiten]);
  return {
    db, transact, identitaet: zimmer, buero, fremd, ereignisse, fehler,
    warte: (millisekunden) => { versatz += millisekunden; },
    browser: (adresse = "192.0.2.1") => browser((pfad, init) => Promise.resolve(app.request(`${baseUrl}${pfad}`, init)), baseUrl, adresse),
    sql: (text, werte = []) => withClient(db.adminUrl, "test", async (client) => (await client.query(text, werte)).rows as Record<string, unknown>[]),
    schliesse: () => schliesse(db, pool, anmeldepool),
  };
}

async function schliesse(db: TestDatabase, ...pools: Pool[]): Promise<void> {
  for (const pool of pools) await pool.end();
  await db.drop();
}

function browser(frage: (pfad: string, init: RequestInit) => Promise<Response>, baseUrl: string, adresse: string): Browser {
  const cookies = new Map<string, string>();
  const kopf = () => ({ cookie: [...cookies].map(([n, w]) => `${n}=${w}`).join("; "), "x-test-adresse": adresse, "user-agent": "Mozilla/5.0 (Android 15) Firefox/140.0" });
  const hole = async (pfad: string, init: RequestInit): Promise<Ansicht> => {
    const antwort = await frage(pfad, init);
    for (const zeile of antwort.headers.getSetCookie()) merke(cookies, zeile);
    return { status: antwort.status, text: await antwort.text(), ziel: antwort.headers.get("location") ?? undefined, cookies: antwort.headers.getSetCookie() };
  };
  return {
    cookies,
    oeffne: (pfad) => hole(pfad, { headers: kopf() }),
    sende: (pfad, felder = {}) => hole(pfad, { method: "POST", body: new URLSearchParams(felder), headers: { ...kopf(), origin: baseUrl, "content-type": "application/x-www-form-urlencoded" } }),
    anfrage: (pfad) => new Request(`${baseUrl}${pfad}`, { headers: kopf() }),
  };
}

function merke(cookies: Map<string, string>, zeile: string): void {
  const [paar = ""] = zeile.split(";");
  const [name, wert] = [paar.slice(0, paar.indexOf("=")), paar.slice(paar.indexOf("=") + 1)];
  if (wert === "" || /max-age=0/i.test(zeile)) cookies.delete(name);
  else cookies.set(name, wert);
}

/** The code in the newest mail to an address, or undefined where there is none. */
export async function codeFuer(p: Probe, email: string): Promise<string | undefined> {
  const [mail] = await p.sql("select betreff from handschlag.mail where an = $1 order by xmin::text::bigint desc, erstellt desc limit 1", [email]);
  return /\b\d{6}\b/.exec(String(mail?.["betreff"]))?.[0];
}

/** Signs in with a code by mail and returns the browser; it then stands at `/anmelden/neu` or beyond. */
export async function melde(p: Probe, email: string, amt = "musterstadt", adresse?: string): Promise<Browser> {
  const b = p.browser(adresse);
  await b.sende(`/${amt}/anmelden/person`, { email });
  await b.sende(`/${amt}/anmelden/person/code`, { code: (await codeFuer(p, email)) ?? "" });
  return b;
}

export const ADA = { art: "angaben", vorname: "Ada", nachname: "Arendt", "geburtsdatum-tag": "5", "geburtsdatum-monat": "3", "geburtsdatum-jahr": "1990" };
