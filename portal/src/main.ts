import { Hono } from "hono";
import { app, module } from "./app.tsx";
import { type Config, ConfigError, readConfig } from "./foundation/config.ts";
import { type OpenDatabase, openDatabase } from "./foundation/database/open.ts";
import { createPool } from "./foundation/database/pool.ts";
import { type Transact, transactions } from "./foundation/database/transaction.ts";
import { health, readiness } from "./foundation/health.ts";
import type { Seite } from "./foundation/http/seite.ts";
import { netzadresse, vertraue } from "./foundation/http/netzadresse.ts";
import { tagVon } from "./foundation/http/tag.ts";
import { identitaet } from "./foundation/identity/identitaet.ts";
import { identityPool } from "./foundation/identity/pool.ts";
import { starteArbeiter } from "./foundation/jobs/arbeiter.ts";
import { jobZustand } from "./foundation/jobs/zustand.ts";
import { listen } from "./foundation/listen.ts";
import { loeschJob } from "./foundation/loeschen.ts";
import { createLog, type Log } from "./foundation/logs.ts";
import { mailJobs, smtpVersand } from "./foundation/mail/senden.ts";
import { alleOffices } from "./foundation/office/lesen.ts";
import { runUntilSignal, type Stop } from "./foundation/signals.ts";
import { assets } from "./foundation/ui/assets.ts";
import { uhr } from "./foundation/uhr.ts";
import { siegelJob } from "./foundation/zugriffe/siegel.ts";
import { personen } from "./fall/person/anmeldung.ts";
import { type DemoDeps, erzaehleJahr, richteDemoEin } from "./demo/einrichten.ts";
import { galerieseite } from "./demo/galerie.ts";
import { begruessung } from "./demo/begruessung.ts";
import { rollenseite } from "./demo/rollen.tsx";

type Prozess = { config: Config; log: Log; beimEnde: (stop: Stop) => void };

/** Starts the portal as configured. What it starts, it registers to be stopped in reverse order. */
async function starte(p: Prozess): Promise<void> {
  const { config, log, beimEnde } = p;
  const db = await openDatabase(config);
  beimEnde(() => db.close());
  if (db.migrated.length > 0) log.info("migrated", { count: db.migrated.length });
  const grund = grundlage(p, db);
  const demoseiten = config.demo ? await demo(p, { ...grund, adminUrl: db.adminUrl }) : [];
  const arbeiter = await arbeite(p, db, grund);
  beimEnde(() => arbeiter.halte());
  const { fetch } = anwendung(p, grund, demoseiten);
  // Built now, not while the first visitor waits.
  assets();
  const eigene = vertraue(config.proxies);
  const offen = await listen((anfrage, { incoming }) => {
    adressen.set(anfrage, netzadresse(incoming, eigene));
    return fetch(anfrage);
  }, config);
  beimEnde(() => offen.stop());
  log.info("started");
  process.stdout.write(`${config.demo ? begruessung(config.baseUrl, config) : `Handschlag: ${config.baseUrl}`}\n`);
}

async function demo({ log, beimEnde }: Prozess, deps: DemoDeps): Promise<Seite[]> {
  const konten = await richteDemoEin(deps);
  let laeuft = true;
  const jahr = erzaehleJahr(deps, () => laeuft).catch((error: unknown) => log.error("failed", { error }));
  beimEnde(async () => { laeuft = false; await jahr; });
  return [rollenseite({ konten, identitaet: deps.identitaet }), galerieseite];
}

// The server tells where a request came from; rate limits count by it.
const adressen = new WeakMap<Request, string>();

type Grundlage = ReturnType<typeof grundlage>;

// A job that has been waiting for longer than this means that nobody works on jobs.
const LAENGSTENS_S = 300;

function grundlage({ config, log, beimEnde }: Prozess, db: OpenDatabase) {
  const pool = createPool(db.app, { name: "app", onError: (error) => log.warn("database", { error }) });
  const zahlen = createPool(db.statistik, { name: "statistik", max: 2, onError: (error) => log.warn("database", { error }) });
  const anmeldung = identityPool(db.identity, { max: 5, onError: (error) => log.warn("database", { error }) });
  beimEnde(async () => { await Promise.all([pool.end(), zahlen.end(), anmeldung.end()]); });
  const transact: Transact = transactions(pool, (error) => log.error("failed", { error }));
  const jetzt = uhr(config.heute);
  const wer = identitaet({
    pool: anmeldung, transact, personen, uhr: () => new Date(), adresse: (anfrage) => adressen.get(anfrage) ?? "",
    config: { baseUrl: config.baseUrl, secret: db.secret, demo: config.demo },
    protokoll: (ereignis) => log.info("request", { job: `anmeldung:${ereignis}` }),
  });
  return { pool, transact, statistik: transactions(zahlen, (error) => log.error("failed", { error })), jetzt, identitaet: wer };
}

function anwendung({ config, log }: Prozess, { pool, transact, statistik, identitaet: wer, jetzt }: Grundlage, demoseiten: readonly Seite[]): Hono {
  return new Hono()
    .get("/health", (c) => c.json(health()))
    .get("/ready", async (c) => {
      const stand = await readiness(pool, async () => (await jobZustand(pool)).wartetSeitSekunden < LAENGSTENS_S);
      return c.json(stand, stand.ready ? 200 : 503);
    })
    .route("/", app({
      pool, transact, statistik, identitaet: wer, uhr: jetzt, demoseiten, baseUrl: config.baseUrl, demo: config.demo,
      melde: (error, request, route) => log.error("failed", { error, request, route }),
    }));
}

function arbeite({ config, log }: Prozess, db: OpenDatabase, { pool, transact, identitaet: wer, jetzt }: Grundlage) {
  const versand = config.mail && smtpVersand(config.mail);
  return starteArbeiter({
    url: db.app, transact, aemter: () => alleOffices(pool),
    jobs: [...mailJobs({ versand, transact }), ...wer.jobs, siegelJob, loeschJob(module), ...module.flatMap((m) => m.jobs)],
    zeit: () => ({ jetzt: jetzt(), heute: tagVon(jetzt()) }),
    beiFehler: (error, job) => log.error("job", { error, ...(job !== undefined && { job }) }),
  });
}

try {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  await runUntilSignal(log, (beimEnde) => starte({ config, log, beimEnde }));
} catch (error) {
  // What is said here was written for the operator: it names a variable, a port or a folder, never a person.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(error instanceof ConfigError ? 2 : 1);
}
