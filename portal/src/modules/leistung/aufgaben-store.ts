import { and, asc, eq, lt, sql } from "drizzle-orm";
import { antrag, fall, zusage } from "../../fall/schema.ts";
import type { Tx } from "../../foundation/database/transaction.ts";

/** Applications that wait for this clerk's decision, each with the day by which it was promised. */
export async function leseOffeneAntraege(tx: Tx, officeId: string, mitarbeiterId: string): Promise<{ fallId: string; nummer: string; bis: string | null }[]> {
  return tx.select({ fallId: fall.id, nummer: fall.nummer, bis: zusage.bis }).from(antrag)
    .innerJoin(fall, and(eq(fall.officeId, antrag.officeId), eq(fall.id, antrag.fallId)))
    .leftJoin(zusage, and(eq(zusage.officeId, antrag.officeId), eq(zusage.fallId, antrag.fallId), eq(zusage.ausgang, "offen"), sql`${zusage.inhalt}->>'antragId' = ${antrag.id}::text`))
    .where(and(eq(antrag.officeId, officeId), eq(antrag.stand, "eingegangen"), eq(fall.leistungssachbearbeitungId, mitarbeiterId)))
    .orderBy(asc(antrag.eingegangen));
}

/** How many promises of the office are past their day in the cases of a team: one number, nobody's own. */
export async function zaehleUeberfaellige(tx: Tx, officeId: string, teamId: string, heute: string): Promise<number> {
  const [zeile] = await tx.select({ anzahl: sql<string>`count(*)` }).from(zusage)
    .innerJoin(fall, and(eq(fall.officeId, zusage.officeId), eq(fall.id, zusage.fallId)))
    .where(and(eq(zusage.officeId, officeId), eq(fall.teamId, teamId), eq(zusage.ausgang, "offen"), eq(zusage.richtung, "jobcenterAnPerson"), lt(zusage.bis, heute)));
  return Number(zeile?.anzahl ?? 0);
}
