import { PgBoss } from "pg-boss";
import { z } from "zod";
import type { Transact } from "../database/transaction.ts";
import { einreihen } from "./einreihen.ts";
import type { Job } from "./job.ts";
import { GESCHEITERT, SCHEMA, schlange, type Wiederholung, WIEDERHOLUNG } from "./warteschlange.ts";

export type ArbeiterDeps = {
  /** Address of the database for the role `handschlag_app`. */
  url: string;
  jobs: readonly Job[];
  transact: Transact;
  /** ISO instant and local day (YYYY-MM-DD). */
  zeit: () => { jetzt: string; heute: string };
  /** Every office there is, asked anew whenever a job is due for all of them. */
  aemter: () => Promise<string[]>;
  /** Told of every failed try (with the job's name) and of trouble with the queue itself (without). */
  beiFehler: (fehler: unknown, job?: string) => void;
  wiederholung?: Wiederholung;
  /** How often each queue is asked for work; half a second at least. */
  sekunden?: number;
};

export type Arbeiter = {
  /** Takes no more work, waits up to ten seconds for what is running, and leaves the rest to others. */
  halte: () => Promise<void>;
};

// A job that is due by the clock comes without an office and is handed on to every office.
const Auftrag = z.object({ officeId: z.uuid().optional(), daten: z.unknown().optional() });

/** Works on jobs until it is stopped. Several processes may do so on one database: each job runs in one of them. */
export async function starteArbeiter(deps: ArbeiterDeps): Promise<Arbeiter> {
  const boss = new PgBoss({
    connectionString: deps.url, application_name: "handschlag jobs", schema: SCHEMA, max: 3,
    // Tables are made by the migrations; this role owns none and cannot rebuild their indexes.
    migrate: false, reindex: false,
  });
  boss.on("error", (fehler) => deps.beiFehler(fehler));
  await boss.start();
  const vorlage = schlange(deps.wiederholung ?? WIEDERHOLUNG);
  await boss.createQueue(GESCHEITERT);
  for (const job of deps.jobs) {
    await bereite(boss, job, vorlage);
    await boss.work(job.name, { pollingIntervalSeconds: deps.sekunden ?? 2, batchSize: 1 }, async (stapel) => {
      for (const { data } of stapel) await fuehreAus(deps, job, data);
    });
  }
  await vergissAlteTakte(boss, deps.jobs);
  return { halte: () => boss.stop({ graceful: true, timeout: 10_000 }) };
}

async function bereite(boss: PgBoss, job: Job, { policy, ...rest }: ReturnType<typeof schlange>): Promise<void> {
  await boss.createQueue(job.name, { policy, ...rest });
  await boss.updateQueue(job.name, rest);
  if (job.takt !== undefined) await boss.schedule(job.name, job.takt, {}, { tz: "Europe/Berlin" });
}

async function vergissAlteTakte(boss: PgBoss, jobs: readonly Job[]): Promise<void> {
  const mitTakt = new Set(jobs.filter((job) => job.takt !== undefined).map((job) => job.name));
  for (const { name } of await boss.getSchedules()) if (!mitTakt.has(name)) await boss.unschedule(name);
}

async function fuehreAus(deps: ArbeiterDeps, job: Job, auftrag: unknown): Promise<void> {
  const gelungen = await versuche(deps, job, auftrag).then(() => true, (fehler: unknown) => {
    deps.beiFehler(fehler, job.name);
    return false;
  });
  // pg-boss stores what is thrown, and a database error repeats the values: so it gets none of that.
  if (!gelungen) throw new Error(`${job.name} failed; the log says why.`);
}

async function versuche(deps: ArbeiterDeps, job: Job, auftrag: unknown): Promise<void> {
  const { officeId, daten } = Auftrag.parse(auftrag ?? {});
  await (officeId === undefined ? verteile(deps, job) : laufe(deps, job, officeId, daten));
}

const laufe = ({ transact, zeit }: ArbeiterDeps, job: Job, officeId: string, daten: unknown): Promise<void> =>
  transact({ art: "system", officeId }, (tx, afterCommit) => job.lauf({ officeId, tx, afterCommit, ...zeit() }, job.schema.parse(daten)));

async function verteile({ transact, aemter }: ArbeiterDeps, job: Job): Promise<void> {
  for (const officeId of await aemter()) {
    await transact({ art: "system", officeId }, (tx) => einreihen(tx, job, {}, { singletonKey: `takt ${officeId}` }));
  }
}
