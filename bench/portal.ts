// Pages per second on the real database against the same page made from remembered answers, in one process and one run.
// Usage: npm run bench -- portal
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { openDatabase } from "@handschlag/portal/src/foundation/database/open.ts";
import { createPool } from "@handschlag/portal/src/foundation/database/pool.ts";
import { transactions } from "@handschlag/portal/src/foundation/database/transaction.ts";
import { identitaet } from "@handschlag/portal/src/foundation/identity/identitaet.ts";
import { identityPool } from "@handschlag/portal/src/foundation/identity/pool.ts";
import { uhr } from "@handschlag/portal/src/foundation/uhr.ts";
import { personen } from "@handschlag/portal/src/fall/person/anmeldung.ts";
import { app } from "@handschlag/portal/src/app.tsx";
import { richteDemoEin } from "@handschlag/portal/src/demo/einrichten.ts";
import { bueros } from "@handschlag/portal/src/demo/personal.ts";
import { menschen } from "@handschlag/portal/src/demo/vorgestellte.ts";
import { zeichneAuf } from "./aufzeichnung.ts";

const BASIS = "http://bench.local";
const SEKUNDEN = 3;

const dataDir = mkdtempSync(join(tmpdir(), "handschlag-bench-"));
const db = await openDatabase({ databaseUrl: undefined, dataDir, secret: undefined, demo: true });
const schweige = () => undefined;
const echt = { app: createPool(db.app, { name: "bench", onError: schweige }), identity: identityPool(db.identity, { onError: schweige }) };
const jetzt = uhr("2026-11-23");

function portal(pools: typeof echt) {
  const transact = transactions(pools.app, (error) => { throw error; });
  const wer = identitaet({ pool: pools.identity, transact, personen, uhr: () => new Date(), adresse: () => "", config: { baseUrl: BASIS, secret: db.secret, demo: true }, protokoll: schweige });
  return { transact, wer, hono: app({ pool: pools.app, transact, statistik: transact, identitaet: wer, uhr: jetzt, baseUrl: BASIS, demo: true, demoseiten: [], melde: (error) => { throw error; } }) };
}

try {
  const wirklich = portal(echt);
  const konten = await richteDemoEin({ adminUrl: db.adminUrl, pool: echt.app, transact: wirklich.transact, identitaet: wirklich.wer, jetzt });
  const keks = async (wer: string) => (await wirklich.wer.alsDemo(konten.get(wer) ?? "", new Request(BASIS))).map((k) => k.split(";")[0]).join("; ");
  const maria = await keks(menschen.maria.id);
  const sachbearbeitung = await keks(bueros[0]?.kraefte.find((k) => k.rolle === "leistungssachbearbeitung")?.id ?? "");
  const fall = /\/fall\/([0-9a-f-]{36})"/.exec(await (await wirklich.hono.request(`${BASIS}/musterstadt`, { headers: { cookie: maria } })).text())?.[1] ?? "";
  const seiten = [
    { name: "start page", pfad: "/musterstadt", cookie: "" },
    { name: "status page (a person's case)", pfad: `/musterstadt/fall/${fall}`, cookie: maria },
    { name: "clerk's list of tasks", pfad: "/musterstadt/aufgaben", cookie: sachbearbeitung },
    { name: "clerk's list of cases", pfad: "/musterstadt/faelle", cookie: sachbearbeitung },
  ];
  console.log("page | bytes | bytes gzip | queries | pages/s with database | pages/s without | ratio");
  for (const seite of seiten) await miss(seite);
} finally {
  await Promise.all([echt.app.end(), echt.identity.end()]);
  await db.close();
  rmSync(dataDir, { recursive: true, force: true });
}

async function miss({ name, pfad, cookie }: { name: string; pfad: string; cookie: string }): Promise<void> {
  const aufgezeichnet = { app: zeichneAuf(echt.app), identity: zeichneAuf(echt.identity) };
  const { hono } = portal({ app: aufgezeichnet.app.pool, identity: aufgezeichnet.identity.pool });
  const hole = async () => {
    const antwort = await hono.request(`${BASIS}${pfad}`, { headers: { cookie } });
    const html = await antwort.text();
    if (antwort.status !== 200) throw new Error(`${pfad}: ${antwort.status}`);
    return html;
  };
  const html = await hole();
  const abfragen = aufgezeichnet.app.abfragen() + aufgezeichnet.identity.abfragen();
  const mit = await jeSekunde(hole);
  for (const a of Object.values(aufgezeichnet)) a.spieleAb();
  const ohne = await jeSekunde(hole);
  if ((await hole()).length !== html.length) throw new Error(`${name}: the page from memory is another one`);
  console.log([name, html.length, gzipSync(html).length, abfragen, mit.toFixed(0), ohne.toFixed(0), (mit / ohne).toFixed(2)].join(" | "));
}

/** How often it can be done in a second, four at a time, after warming up. */
async function jeSekunde(tu: () => Promise<unknown>): Promise<number> {
  for (let i = 0; i < 20; i += 1) await tu();
  const beginn = performance.now();
  let anzahl = 0;
  await Promise.all([1, 2, 3, 4].map(async () => {
    while (performance.now() - beginn < SEKUNDEN * 1000) { await tu(); anzahl += 1; }
  }));
  return anzahl / ((performance.now() - beginn) / 1000);
}
