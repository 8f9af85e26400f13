import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "../database/transaction.ts";
import type { Job } from "./job.ts";
import { GESCHEITERT, schlange, WIEDERHOLUNG } from "./warteschlange.ts";

type Optionen = {
  /** Not before this ISO instant. */
  startAfter?: string;
  /** A job with the same key that still waits makes this one superfluous. */
  singletonKey?: string;
};

/**
 * Queues a job inside the request's transaction, for the office that the transaction carries: after a rollback
 * there is no job. Put ids into `daten`, never personal data.
 * @throws ZodError when the data do not fit the job
 */
export async function einreihen<S extends z.ZodType>(tx: Tx, job: Pick<Job<S>, "name" | "schema">, daten: z.input<S>, { startAfter, singletonKey }: Optionen = {}): Promise<void> {
  job.schema.parse(daten);
  const eintragen = () => tx.execute(eintrag(job.name, JSON.stringify(daten), startAfter ?? null, singletonKey ?? randomUUID()));
  const { rows: [erster] } = await eintragen();
  if (erster?.["bekannt"] === true) return;
  await tx.execute(sql`select pgboss.create_queue(${GESCHEITERT}, '{"policy":"standard"}'), pgboss.create_queue(${job.name}, ${JSON.stringify(schlange(WIEDERHOLUNG))})`);
  await eintragen();
}

// pg-boss documents inserting into its table for clients that have only SQL, as we do inside the caller's transaction.
// https://timgit.github.io/pg-boss/#/./sql
const eintrag = (name: string, daten: string, startAfter: string | null, schluessel: string) => sql`
  with q as (select * from pgboss.queue where name = ${name}),
  neu as (
    insert into pgboss.job (name, data, start_after, keep_until, singleton_key, expire_seconds, deletion_seconds,
                            retry_limit, retry_delay, retry_backoff, retry_delay_max, policy, dead_letter)
    select q.name, jsonb_build_object('officeId', current_setting('app.office')::uuid, 'daten', ${daten}::jsonb),
           coalesce(${startAfter}::timestamptz, now()), coalesce(${startAfter}::timestamptz, now()) + q.retention_seconds * interval '1s',
           ${schluessel}::text, q.expire_seconds, q.deletion_seconds, q.retry_limit, q.retry_delay, q.retry_backoff, q.retry_delay_max, q.policy, q.dead_letter
      from q on conflict do nothing)
  select exists (select from q) as bekannt`;
