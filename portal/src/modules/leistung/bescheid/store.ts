import { and, desc, eq, getTableColumns, inArray } from "drizzle-orm";
import type { Vorgang } from "../../../fall/store.ts";
import type { Tx } from "../../../foundation/database/transaction.ts";
import { istUuid } from "../../../foundation/database/uuid.ts";
import { abruf, bescheid } from "../schema.ts";

export type Bescheid = typeof bescheid.$inferSelect;

/** A Bescheid in a list: everything but its letters. */
export type Bescheidzeile = Omit<Bescheid, "briefe">;

const { briefe: _, ...ohneBriefe } = getTableColumns(bescheid);

/** A Bescheid by its id, or undefined where the asking identity does not see it. */
export async function leseBescheid(tx: Tx, officeId: string, id: string): Promise<Bescheid | undefined> {
  if (!istUuid(id)) return undefined;
  const [zeile] = await tx.select().from(bescheid).where(and(eq(bescheid.officeId, officeId), eq(bescheid.id, id)));
  return zeile;
}

/** The Bescheide of a case that the asking identity sees, newest first. */
export async function leseBescheide(tx: Tx, officeId: string, fallId: string): Promise<Bescheidzeile[]> {
  return tx.select(ohneBriefe).from(bescheid).where(and(eq(bescheid.officeId, officeId), eq(bescheid.fallId, fallId))).orderBy(desc(bescheid.datum), desc(bescheid.id));
}

/** Those Bescheide to a person that they have not opened yet. */
export async function leseUngelesene(tx: Tx, officeId: string, personId: string): Promise<Bescheidzeile[]> {
  const alle = await tx.select(ohneBriefe).from(bescheid).where(and(eq(bescheid.officeId, officeId), eq(bescheid.personId, personId))).orderBy(desc(bescheid.datum));
  if (alle.length === 0) return [];
  const gelesen = await tx.select({ id: abruf.bescheidId }).from(abruf)
    .where(and(eq(abruf.officeId, officeId), eq(abruf.personId, personId), inArray(abruf.bescheidId, alle.map((b) => b.id))));
  return alle.filter((b) => !gelesen.some((g) => g.id === b.id));
}

/** Notes when a person first opened their Bescheid. */
export async function merkeAbruf({ tx, wer, jetzt }: Vorgang, { id, fallId, officeId }: Bescheid): Promise<void> {
  if (wer.art !== "person") return;
  await tx.insert(abruf).values({ officeId, bescheidId: id, fallId, personId: wer.personId, zeit: jetzt, sichtbarFuer: [wer.personId] }).onConflictDoNothing();
}
