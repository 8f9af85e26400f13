import { randomUUID } from "node:crypto";
import { and, asc, eq } from "drizzle-orm";
import type { Tx } from "../../foundation/database/transaction.ts";
import { zusage } from "../schema.ts";
import type { Vorgang } from "../store.ts";
import type { Ausgang, Richtung, ZusageInhalt } from "./zusage.ts";

export type Zusage = typeof zusage.$inferSelect;

/** Gives a promise between a person and an employee, due on a day. */
export async function gibZusage(
  { tx, wer: { officeId }, jetzt }: Vorgang,
  neu: { fallId: string; richtung: Richtung; personId: string; mitarbeiterId: string; inhalt: ZusageInhalt; bis: string; sichtbarFuer: string[] },
): Promise<Zusage> {
  const [zeile] = await tx.insert(zusage).values({ officeId, id: randomUUID(), ...neu, gegeben: jetzt, ausgang: "offen" }).returning();
  if (!zeile) throw new Error("The promise was not stored.");
  return zeile;
}

/** Closes the open promises about a row, such as a question that was answered. Already closed ones stay as they are. */
export async function schliesseZusagen(
  { tx, wer: { officeId }, jetzt }: Vorgang, fallId: string, passt: (inhalt: ZusageInhalt) => boolean, ausgang: Exclude<Ausgang, "offen">,
): Promise<Zusage[]> {
  const offene = await tx.select().from(zusage).where(and(eq(zusage.officeId, officeId), eq(zusage.fallId, fallId), eq(zusage.ausgang, "offen")));
  const betroffen = offene.filter((z) => passt(z.inhalt));
  for (const { id } of betroffen) {
    await tx.update(zusage).set({ ausgang, erledigt: jetzt }).where(and(eq(zusage.officeId, officeId), eq(zusage.id, id)));
  }
  return betroffen;
}

/** The promises of a case that the asking identity sees, soonest first. */
export async function leseZusagen(tx: Tx, officeId: string, fallId: string): Promise<Zusage[]> {
  return tx.select().from(zusage).where(and(eq(zusage.officeId, officeId), eq(zusage.fallId, fallId))).orderBy(asc(zusage.bis), asc(zusage.gegeben));
}
