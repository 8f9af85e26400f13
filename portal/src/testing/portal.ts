import { Hono } from "hono";
import { randomUUID } from "node:crypto";
import type { Pool } from "pg";
import { createPool } from "../foundation/database/pool.ts";
import { type TestDatabase, testDatabase } from "../foundation/database/test-database.ts";
import { type Transact, transactions } from "../foundation/database/transaction.ts";
import type { Seite } from "../foundation/http/seite.ts";
import { server } from "../foundation/http/server.tsx";
import type { Umgebung } from "../foundation/http/umgebung.ts";
import type { Wer } from "../foundation/identity/wer.ts";
import { fallSichtbarFuer } from "../fall/store.ts";
import { type Buero, gruendeBuero } from "./buero.ts";

/** A portal in this process on a real database, in which a test can be anybody. */
export type TestPortal = {
  datenbank: TestDatabase;
  pool: Pool;
  transact: Transact;
  /** An office that decides and pays itself; `fremd` is another office on the same database. */
  buero: Buero;
  fremd: Buero;
  /** ISO instant of the handed-in clock; may be set. */
  uhr: { jetzt: string };
  oeffne: (wer: Wer, pfad: string, kopf?: Record<string, string>) => Promise<Response>;
  sende: (wer: Wer, pfad: string, felder: Record<string, string> | URLSearchParams, kopf?: Record<string, string>) => Promise<Response>;
  fehler: unknown[];
  schliesse: () => Promise<void>;
};

const BASIS = "http://portal.test";
// Which identity a request of a test has.
const WER = "x-test-wer";

/** Starts a portal with these pages; those that show figures are made with the role that reads them. Call `schliesse` at the end of the file. */
export async function testPortal(seiten: readonly Seite[] | ((statistik: Transact) => readonly Seite[]), mehr: Partial<Umgebung> = {}): Promise<TestPortal> {
  const datenbank = await testDatabase();
  const fehler: unknown[] = [];
  const pool = createPool(datenbank.appUrl, { name: "test", onError: (e) => fehler.push(e) });
  const transact = transactions(pool, (e) => fehler.push(e));
  const zahlen = createPool(datenbank.statistikUrl, { name: "test", max: 1, onError: (e) => fehler.push(e) });
  const buero = await gruendeBuero(datenbank.adminUrl, transact, "musterstadt");
  const fremd = await gruendeBuero(datenbank.adminUrl, transact, "anderswo", "begleitend");
  const uhr = { jetzt: "2026-11-23T09:00:00.000Z" };
  const fragende = new Map<string, Wer>();
  // Part of an outer application, as in `main.ts`.
  const app = new Hono().route("/", server({
    transact, uhr: () => uhr.jetzt, baseUrl: BASIS, demo: false,
    office: (kuerzel) => Promise.resolve([buero, fremd].find((b) => b.office.kuerzel === kuerzel)?.office),
    offices: () => Promise.resolve([buero.office, fremd.office]),
    wer: (anfrage, officeId) => {
      const wer = fragende.get(anfrage.headers.get(WER) ?? "");
      return Promise.resolve(wer?.officeId === officeId ? wer : { art: "gast", officeId });
    },
    parken: { parke: () => Promise.resolve([]), hole: () => Promise.resolve(undefined), vergiss: () => Promise.resolve() },
    fallSichtbarFuer, menue: () => [], anzeigename: () => Promise.resolve(undefined),
    melde: (e) => fehler.push(e),
    ...mehr,
  }, typeof seiten === "function" ? seiten(transactions(zahlen, (e) => fehler.push(e))) : seiten));
  const frage = async (wer: Wer, pfad: string, { headers, ...init }: { headers: Record<string, string>; method?: string; body?: URLSearchParams }): Promise<Response> => {
    const schluessel = randomUUID();
    fragende.set(schluessel, wer);
    return app.request(`${BASIS}${pfad}`, { ...init, headers: { ...headers, [WER]: schluessel } });
  };
  return {
    datenbank, pool, transact, buero, fremd, uhr, fehler,
    oeffne: (wer, pfad, kopf = {}) => frage(wer, pfad, { headers: kopf }),
    sende: (wer, pfad, felder, kopf = {}) => frage(wer, pfad, {
      method: "POST", body: new URLSearchParams(felder), headers: { origin: BASIS, "content-type": "application/x-www-form-urlencoded", ...kopf },
    }),
    schliesse: async () => {
      await Promise.all([pool.end(), zahlen.end()]);
      await datenbank.drop();
    },
  };
}
