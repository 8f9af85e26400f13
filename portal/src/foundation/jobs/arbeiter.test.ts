import { randomUUID } from "node:crypto";
import type pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { createPool } from "../database/pool.ts";
import { type TestDatabase, testDatabase } from "../database/test-database.ts";
import { type Transact, transactions } from "../database/transaction.ts";
import { type Arbeiter, type ArbeiterDeps, starteArbeiter } from "./arbeiter.ts";
import { einreihen } from "./einreihen.ts";
import { job } from "./job.ts";
import { jobZustand } from "./zustand.ts";

const AMT_A = randomUUID();
const AMT_B = randomUUID();
const zeit = () => ({ jetzt: "2026-11-23T08:00:00.000Z", heute: "2026-11-23" });
const SOFORT = { retryLimit: 1, retryDelay: 1, retryBackoff: true, retryDelayMax: 1 };

let db: TestDatabase;
let pool: pg.Pool;
let transact: Transact;
const laufende: Arbeiter[] = [];

beforeAll(async () => {
  db = await testDatabase();
  pool = createPool(db.appUrl, { name: "test", onError: () => undefined });
  transact = transactions(pool, (error) => { throw error; });
});
afterEach(async () => {
  for (const arbeiter of laufende.splice(0)) await arbeiter.halte();
});
afterAll(async () => {
  await pool.end();
  await db.drop();
});

const systemIn = (officeId: string) => ({ art: "system", officeId }) as const;

async function arbeite(deps: Pick<ArbeiterDeps, "jobs"> & Partial<ArbeiterDeps>): Promise<Arbeiter> {
  const arbeiter = await starteArbeiter({
    url: db.appUrl, transact, zeit, aemter: async () => [AMT_A, AMT_B], beiFehler: () => undefined, sekunden: 0.5, wiederholung: SOFORT, ...deps,
  });
  laufende.push(arbeiter);
  return arbeiter;
}

/** A job that notes what it was given, under a name of its own. */
function merkendes(lauf: (daten: { nr: number }) => Promise<void> = async () => undefined) {
  const gesehen: { officeId: string; nr: number }[] = [];
  const merken = job({
    name: `test.${randomUUID()}`,
    schema: z.object({ nr: z.number().default(0) }),
    lauf: async ({ officeId }, daten) => {
      gesehen.push({ officeId, nr: daten.nr });
      await lauf(daten);
    },
  });
  return { gesehen, merken };
}

const bis = (bedingung: () => boolean | Promise<boolean>) => expect.poll(bedingung, { timeout: 15_000, interval: 50 }).toBe(true);

describe("einreihen", () => {
  test("a job queued in a committed transaction runs in its office, as the system", async () => {
    const rolle: unknown[] = [];
    const wer = job({ name: `test.${randomUUID()}`, schema: z.object({}), lauf: async ({ tx }) => {
      const { rows } = await tx.execute("select current_setting('app.role') as rolle, current_setting('app.office') as amt");
      rolle.push(rows[0]);
    } });
    await transact({ art: "gast", officeId: AMT_A }, (tx) => einreihen(tx, wer, {}));
    await arbeite({ jobs: [wer] });
    await bis(() => rolle.length === 1);
    expect(rolle).toEqual([{ rolle: "system", amt: AMT_A }]);
  });

  test("a job queued in a transaction that fails afterwards does not exist", async () => {
    const { merken, gesehen } = merkendes();
    const gescheitert = transact(systemIn(AMT_A), async (tx) => {
      await einreihen(tx, merken, { nr: 1 });
      throw new Error("something else went wrong");
    });
    await expect(gescheitert).rejects.toThrow("something else");
    await transact(systemIn(AMT_A), (tx) => einreihen(tx, merken, { nr: 2 }));
    await arbeite({ jobs: [merken] });
    await bis(() => gesehen.length > 0);
    expect(gesehen).toEqual([{ officeId: AMT_A, nr: 2 }]);
  });

  test("data that do not fit are refused where they are queued", async () => {
    const { merken } = merkendes();
    await expect(transact(systemIn(AMT_A), (tx) => einreihen(tx, merken, { nr: "viele" as never }))).rejects.toThrow("expected number");
  });

  test("of two waiting jobs with the same key one remains, and another key is another job", async () => {
    const { merken, gesehen } = merkendes();
    for (const [nr, singletonKey] of [[1, "gleich"], [2, "gleich"], [3, "anders"]] as const) {
      await transact(systemIn(AMT_A), (tx) => einreihen(tx, merken, { nr }, { singletonKey }));
    }
    await arbeite({ jobs: [merken] });
    await bis(() => gesehen.length === 2);
    expect(new Set(gesehen.map(({ nr }) => nr))).toEqual(new Set([1, 3]));
  });

  test("a job for later waits", async () => {
    const { merken } = merkendes();
    await transact(systemIn(AMT_A), (tx) => einreihen(tx, merken, { nr: 1 }, { startAfter: "2999-01-01T00:00:00Z" }));
    const { rows } = await pool.query("select start_after > now() as spaeter, state from pgboss.job where name = $1", [merken.name]);
    expect(rows).toEqual([{ spaeter: true, state: "created" }]);
  });
});

describe("Arbeiter", () => {
  test("two processes share the work and do nothing twice", async () => {
    const { merken, gesehen } = merkendes(() => new Promise((fertig) => setTimeout(fertig, 5)));
    await transact(systemIn(AMT_A), async (tx) => {
      for (let nr = 0; nr < 6; nr += 1) await einreihen(tx, merken, { nr });
    });
    await Promise.all([arbeite({ jobs: [merken] }), arbeite({ jobs: [merken] })]);
    await bis(() => gesehen.length >= 6);
    expect(gesehen.map(({ nr }) => nr).toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test("a job that fails at every try is told each time and stays visible, without its data", async () => {
    const fehler: unknown[] = [];
    const { merken } = merkendes(async () => { throw new Error("Frau Geheim wohnt im Haselweg 3"); });
    await arbeite({ jobs: [merken], beiFehler: (error, name) => fehler.push(name ?? error) });
    await transact(systemIn(AMT_A), (tx) => einreihen(tx, merken, { nr: 1 }));
    await bis(async () => (await jobZustand(pool)).gescheitert[merken.name] === 1);
    expect(fehler).toEqual([merken.name, merken.name]);
    const { rows } = await pool.query<{ text: string }>("select coalesce(output::text, '') || coalesce(source_output::text, '') as text from pgboss.job");
    expect(rows.map(({ text }) => text).join()).not.toContain("Haselweg");
  });

  test("what a failed try wrote is rolled back before the next one", async () => {
    let versuche = 0;
    const halb = job({ name: `test.${randomUUID()}`, schema: z.object({}), lauf: async ({ tx }) => {
      versuche += 1;
      await einreihen(tx, rest.merken, { nr: versuche });
      if (versuche === 1) throw new Error("half done");
    } });
    const rest = merkendes();
    await arbeite({ jobs: [halb, rest.merken] });
    await transact(systemIn(AMT_A), (tx) => einreihen(tx, halb, {}));
    await bis(() => rest.gesehen.length > 0);
    expect(rest.gesehen).toEqual([{ officeId: AMT_A, nr: 2 }]);
  });

  test("a job that is due by the clock runs once in every office", async () => {
    const { merken, gesehen } = merkendes();
    await arbeite({ jobs: [{ ...merken, takt: "0 3 * * *" }] });
    const { rows } = await pool.query("select cron, timezone from pgboss.schedule where name = $1", [merken.name]);
    expect(rows).toEqual([{ cron: "0 3 * * *", timezone: "Europe/Berlin" }]);
    await pool.query("insert into pgboss.job (name, data, policy) values ($1, '{}', 'short')", [merken.name]);
    await bis(() => gesehen.length === 2);
    expect(new Set(gesehen.map(({ officeId }) => officeId))).toEqual(new Set([AMT_A, AMT_B]));
  });

  test("a clock that no job has any more is taken away", async () => {
    const { merken } = merkendes();
    await (await arbeite({ jobs: [{ ...merken, takt: "0 3 * * *" }] })).halte();
    await arbeite({ jobs: [merken] });
    const { rowCount } = await pool.query("select from pgboss.schedule where name = $1", [merken.name]);
    expect(rowCount).toBe(0);
  });

  test("stopping waits for what is running", async () => {
    let fertig = false;
    const langsam = merkendes(async () => {
      await new Promise((weiter) => setTimeout(weiter, 300));
      fertig = true;
    });
    await transact(systemIn(AMT_A), (tx) => einreihen(tx, langsam.merken, { nr: 1 }));
    const arbeiter = await arbeite({ jobs: [langsam.merken] });
    await bis(() => langsam.gesehen.length === 1);
    await arbeiter.halte();
    expect(fertig).toBe(true);
  });
});

test("the state counts what waits and for how long", async () => {
  const { merken } = merkendes();
  const vorher = await jobZustand(pool);
  await transact(systemIn(AMT_A), (tx) => einreihen(tx, merken, { nr: 1 }, { startAfter: "2020-01-01T00:00:00Z" }));
  const zustand = await jobZustand(pool);
  expect(zustand.wartend).toBe(vorher.wartend + 1);
  expect(zustand.wartetSeitSekunden).toBeGreaterThan(3600);
});
