import { randomUUID } from "node:crypto";
import { and, desc, eq } from "drizzle-orm";
import type { Tx } from "../../foundation/database/transaction.ts";
import { antrag } from "../schema.ts";
import type { Vorgang } from "../store.ts";
import { type AntragStand, wirktAb } from "./antrag.ts";

export type Antrag = typeof antrag.$inferSelect;

/**
 * Enters an application. It counts from the moment it is received and reaches back to the first of that month.
 * @param vorgang made by the form; sent twice, the first stays and comes back
 */
export async function stelleAntrag(
  { tx, wer: { officeId }, jetzt, heute }: Vorgang, neu: { fallId: string; gestelltVon: string; vorgang: string; sichtbarFuer: string[] },
): Promise<Antrag> {
  await tx.insert(antrag).values({ officeId, id: randomUUID(), ...neu, eingegangen: jetzt, wirktAb: wirktAb(heute), stand: "eingegangen" }).onConflictDoNothing();
  const zeile = await leseAntragZuVorgang(tx, officeId, neu.vorgang);
  if (!zeile) throw new Error("The application was not stored.");
  return zeile;
}

/** The application that a form has already made, if it has. */
export async function leseAntragZuVorgang(tx: Tx, officeId: string, vorgang: string): Promise<Antrag | undefined> {
  const [zeile] = await tx.select().from(antrag).where(and(eq(antrag.officeId, officeId), eq(antrag.vorgang, vorgang)));
  return zeile;
}

/** The applications of a case, newest first. */
export async function leseAntraege(tx: Tx, officeId: string, fallId: string): Promise<Antrag[]> {
  return tx.select().from(antrag).where(and(eq(antrag.officeId, officeId), eq(antrag.fallId, fallId))).orderBy(desc(antrag.eingegangen));
}

/** Moves an application on. */
export async function setzeStand({ tx, wer: { officeId } }: Vorgang, antragId: string, stand: AntragStand): Promise<void> {
  await tx.update(antrag).set({ stand }).where(and(eq(antrag.officeId, officeId), eq(antrag.id, antragId)));
}
