import { randomUUID } from "node:crypto";
import { app, alleSeiten } from "../app.tsx";
import { createPool, withClient } from "../foundation/database/pool.ts";
import { TEST_SECRET, testDatabase } from "../foundation/database/test-database.ts";
import { type Transact, transactions } from "../foundation/database/transaction.ts";
import type { Seite } from "../foundation/http/seite.ts";
import { type Identitaet, identitaet } from "../foundation/identity/identitaet.ts";
import { identityPool } from "../foundation/identity/pool.ts";
import type { Wer } from "../foundation/identity/wer.ts";
import { personen } from "../fall/person/anmeldung.ts";
import { gruendeBuero } from "./buero.ts";
import type { TestPortal } from "./portal.ts";

/** The portal as `app.tsx` puts it together, with real accounts and sessions, on a real database. */
export type GanzesPortal = TestPortal & {
  seiten: readonly Seite[];
  identitaet: Identitaet;
  /** Signs somebody in anew: their session has ended, or a test wants another one. */
  meldeAn: (wer: Wer) => Promise<void>;
  /** Posts a body as it is, form or not. */
  sendeRoh: (wer: Wer, pfad: string, body: Uint8Array<ArrayBuffer>) => Promise<Response>;
};

const BASIS = "http://portal.test";
const FORMULAR = { origin: BASIS, "content-type": "application/x-www-form-urlencoded" };

/** Starts it with two offices that decide themselves. Call `schliesse` at the end of the file. */
export async function ganzesPortal(): Promise<GanzesPortal> {
  const datenbank = await testDatabase();
  const fehler: unknown[] = [];
  const melde = (e: unknown) => void fehler.push(e);
  const pool = createPool(datenbank.appUrl, { name: "test", onError: melde });
  const anmeldepool = identityPool(datenbank.identityUrl, { onError: melde });
  const transact = transactions(pool, melde);
  const zimmer = raum(anmeldepool, transact);
  const uhr = { jetzt: "2026-11-23T09:00:00.000Z" };
  const buero = await gruendeBuero(datenbank.adminUrl, transact, "musterstadt");
  const fremd = await gruendeBuero(datenbank.adminUrl, transact, "anderswo");
  const zahlen = createPool(datenbank.statistikUrl, { name: "test", max: 1, onError: melde });
  const statistik = transactions(zahlen, melde);
  const web = app({ pool, transact, statistik, identitaet: zimmer, uhr: () => uhr.jetzt, baseUrl: BASIS, demo: false, demoseiten: [], melde });
  const browser = browserFuer(zimmer, datenbank.adminUrl);
  const frage = async (wer: Wer, pfad: string, init: { headers: Record<string, string>; method?: string; body?: URLSearchParams | Uint8Array<ArrayBuffer> }) => {
    const kekse = await browser.kekse(wer);
    const antwort = await web.request(`${BASIS}${pfad}`, { ...init, headers: { ...init.headers, cookie: [...kekse].map(([n, w]) => `${n}=${w}`).join("; ") } });
    for (const zeile of antwort.headers.getSetCookie()) merkeKeks(kekse, zeile);
    return antwort;
  };
  return {
    datenbank, pool, transact, buero, fremd, uhr, fehler,
    seiten: alleSeiten(zimmer, statistik),
    identitaet: zimmer,
    meldeAn: browser.meldeAn,
    oeffne: (wer, pfad, kopf = {}) => frage(wer, pfad, { headers: kopf }),
    sende: (wer, pfad, felder, kopf = {}) => frage(wer, pfad, { method: "POST", body: new URLSearchParams(felder), headers: { ...FORMULAR, ...kopf } }),
    sendeRoh: (wer, pfad, body) => frage(wer, pfad, { method: "POST", body, headers: FORMULAR }),
    schliesse: async () => {
      await Promise.all([pool.end(), zahlen.end(), anmeldepool.end()]);
      await datenbank.drop();
    },
  };
}

const raum = (pool: Parameters<typeof identitaet>[0]["pool"], transact: Transact): Identitaet => identitaet({
  pool, transact, personen,
  // Stepping in as in the demo saves the mail and the second factor; the sessions are real ones.
  config: { baseUrl: BASIS, secret: TEST_SECRET, demo: true },
  uhr: () => new Date(),
  // Limits per network address are not what these tests are about.
  adresse: () => randomUUID(),
  protokoll: () => undefined,
});

type Angemeldet = Exclude<Wer, { art: "gast" | "system" }>;

type Kekse = Map<string, string>;

/** A browser for everybody, with an account where they ask for the first time. A guest's is theirs as long as the test holds on to the same guest. */
function browserFuer(zimmer: Identitaet, adminUrl: string) {
  const konten = new Map<string, Promise<string>>();
  const offene = new Map<string | Wer, Promise<Kekse>>();
  const anmelden = async (wer: Angemeldet): Promise<Kekse> => {
    const kekse: Kekse = new Map();
    const konto = await merke(konten, schluessel(wer), () => lege(zimmer, wer));
    for (const zeile of await zimmer.alsDemo(konto, new Request(BASIS))) merkeKeks(kekse, zeile);
    // From here on the session is one of somebody who signed in as everybody does, an hour ago.
    const weg = wer.art === "person" ? "code" : "zweiterFaktor";
    await withClient(adminUrl, "test", (client) => client.query(`update auth.session set weg = $1, "createdAt" = now() - interval '1 hour' where "userId" = $2`, [weg, konto]));
    return kekse;
  };
  const kekse = (wer: Wer): Promise<Kekse> =>
    wer.art === "gast" || wer.art === "system" ? merke(offene, wer, () => Promise.resolve(new Map())) : merke(offene, schluessel(wer), () => anmelden(wer));
  return {
    kekse,
    meldeAn: async (wer: Wer): Promise<void> => {
      if (wer.art !== "gast" && wer.art !== "system") offene.delete(schluessel(wer));
      await kekse(wer);
    },
  };
}

const schluessel = (wer: Angemeldet): string => (wer.art === "person" ? wer.personId : wer.mitarbeiterId);

function merkeKeks(kekse: Kekse, zeile: string): void {
  const [paar = ""] = zeile.split(";");
  const [name, wert] = [paar.slice(0, paar.indexOf("=")), paar.slice(paar.indexOf("=") + 1)];
  if (wert === "" || /max-age=0/i.test(zeile)) kekse.delete(name);
  else kekse.set(name, wert);
}

function lege(zimmer: Identitaet, wer: Angemeldet): Promise<string> {
  const { officeId } = wer;
  const email = `${randomUUID()}@konto.example`;
  return wer.art === "person"
    ? zimmer.personKonto({ officeId, personId: wer.personId, name: "Test", email, bestaetigtAm: wer.bestaetigt ? "2026-01-01T00:00:00.000Z" : null })
    : zimmer.mitarbeiterKonto({ officeId, mitarbeiterId: wer.mitarbeiterId, name: "Test", email, passwort: randomUUID() });
}

function merke<S, W>(buch: Map<S, Promise<W>>, wofuer: S, mache: () => Promise<W>): Promise<W> {
  const gemerkt = buch.get(wofuer) ?? mache();
  buch.set(wofuer, gemerkt);
  return gemerkt;
}
