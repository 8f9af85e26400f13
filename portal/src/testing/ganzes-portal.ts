import { randomUUID } from "node:crypto";
import { app, alleSeiten } from "../app.tsx";
import { createPool } from "../foundation/database/pool.ts";
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
  /** Signs somebody in anew: their session has ended, or a test wants another one. */
  meldeAn: (wer: Wer) => Promise<void>;
};

const BASIS = "http://portal.test";

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
  const web = app({ pool, transact, identitaet: zimmer, uhr: () => uhr.jetzt, baseUrl: BASIS, demo: false, demoseiten: [], melde });
  const sitzungen = sitzungsbuch(zimmer);
  const frage = async (wer: Wer, pfad: string, init: { headers: Record<string, string>; method?: string; body?: URLSearchParams }) =>
    web.request(`${BASIS}${pfad}`, { ...init, headers: { ...init.headers, cookie: await sitzungen.keks(wer) } });
  return {
    datenbank, pool, transact, buero, fremd, uhr, fehler,
    seiten: alleSeiten(zimmer),
    meldeAn: sitzungen.meldeAn,
    oeffne: (wer, pfad, kopf = {}) => frage(wer, pfad, { headers: kopf }),
    sende: (wer, pfad, felder, kopf = {}) => frage(wer, pfad, {
      method: "POST", body: new URLSearchParams(felder), headers: { origin: BASIS, "content-type": "application/x-www-form-urlencoded", ...kopf },
    }),
    schliesse: async () => {
      await Promise.all([pool.end(), anmeldepool.end()]);
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

/** Makes an account for everybody who asks for the first time, and keeps their session. */
function sitzungsbuch(zimmer: Identitaet) {
  const konten = new Map<string, Promise<string>>();
  const kekse = new Map<string, Promise<string>>();
  const name = (wer: Angemeldet): string => (wer.art === "person" ? wer.personId : wer.mitarbeiterId);
  const konto = (wer: Angemeldet): Promise<string> => merke(konten, name(wer), () => lege(zimmer, wer));
  const anmelden = async (wer: Angemeldet): Promise<string> =>
    (await zimmer.alsDemo(await konto(wer), new Request(BASIS))).map((zeile) => zeile.split(";")[0]).join("; ");
  const keks = (wer: Wer): Promise<string> => (wer.art === "gast" || wer.art === "system" ? Promise.resolve("") : merke(kekse, name(wer), () => anmelden(wer)));
  return {
    keks,
    meldeAn: async (wer: Wer): Promise<void> => {
      if (wer.art !== "gast" && wer.art !== "system") kekse.delete(name(wer));
      await keks(wer);
    },
  };
}

function lege(zimmer: Identitaet, wer: Angemeldet): Promise<string> {
  const { officeId } = wer;
  const email = `${randomUUID()}@konto.example`;
  return wer.art === "person"
    ? zimmer.personKonto({ officeId, personId: wer.personId, name: "Test", email, bestaetigtAm: wer.bestaetigt ? "2026-01-01T00:00:00.000Z" : null })
    : zimmer.mitarbeiterKonto({ officeId, mitarbeiterId: wer.mitarbeiterId, name: "Test", email, passwort: randomUUID() });
}

function merke<W>(buch: Map<string, Promise<W>>, schluessel: string, mache: () => Promise<W>): Promise<W> {
  const gemerkt = buch.get(schluessel) ?? mache();
  buch.set(schluessel, gemerkt);
  return gemerkt;
}
