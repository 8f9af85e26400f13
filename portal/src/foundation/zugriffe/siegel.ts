import { createHash } from "node:crypto";
import { and, asc, desc, eq, gte, lt, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "../database/transaction.ts";
import { job } from "../jobs/job.ts";
import { zugriff, zugriffSiegel } from "./schema.ts";

type Zeile = typeof zugriff.$inferSelect;

/** The seal of a day (SHA-256): over the seal before it and all accesses of the day, in the order of time. */
export function siegel(vorher: Uint8Array, tag: string, zeilen: readonly Zeile[]): Uint8Array {
  const hash = createHash("sha256").update(vorher).update(tag);
  for (const z of zeilen) hash.update(JSON.stringify([z.id, new Date(z.zeit).toISOString(), z.mitarbeiterId, z.fallId, z.zweck, z.seite]));
  return hash.digest();
}

const anTag = (officeId: string, tag: string) => and(
  eq(zugriff.officeId, officeId),
  gte(zugriff.zeit, sql`${tag}::date::timestamp at time zone 'Europe/Berlin'`),
  lt(zugriff.zeit, sql`(${tag}::date + 1)::timestamp at time zone 'Europe/Berlin'`),
);

const leseTag = (tx: Tx, officeId: string, tag: string) => tx.select().from(zugriff).where(anTag(officeId, tag)).orderBy(asc(zugriff.zeit), asc(zugriff.id));

/** Seals a day that is over. A day that already has its seal keeps it. @param tag YYYY-MM-DD */
export async function versiegle(tx: Tx, officeId: string, tag: string): Promise<void> {
  const [letztes] = await tx.select().from(zugriffSiegel).where(and(eq(zugriffSiegel.officeId, officeId), lt(zugriffSiegel.tag, tag))).orderBy(desc(zugriffSiegel.tag)).limit(1);
  const hash = siegel(letztes?.hash ?? new Uint8Array(), tag, await leseTag(tx, officeId, tag));
  await tx.insert(zugriffSiegel).values({ officeId, tag, hash }).onConflictDoNothing();
}

/** The days on which accesses are no longer what was sealed. */
export async function pruefeSiegel(tx: Tx, officeId: string): Promise<string[]> {
  const alle = await tx.select().from(zugriffSiegel).where(eq(zugriffSiegel.officeId, officeId)).orderBy(asc(zugriffSiegel.tag));
  const gebrochen: string[] = [];
  let vorher: Uint8Array = new Uint8Array();
  for (const { tag, hash } of alle) {
    if (!Buffer.from(siegel(vorher, tag, await leseTag(tx, officeId, tag))).equals(hash)) gebrochen.push(tag);
    vorher = hash;
  }
  return gebrochen;
}

const gestern = (heute: string): string => new Date(Date.parse(`${heute}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** Every night the day before gets its seal. */
export const siegelJob = job({
  name: "zugriffe.versiegeln",
  schema: z.object({}),
  takt: "20 1 * * *",
  lauf: ({ tx, officeId, heute }) => versiegle(tx, officeId, gestern(heute)),
});
