import { and, asc, desc, eq, isNull, or } from "drizzle-orm";
import { fall } from "../../../fall/schema.ts";
import type { Tx } from "../../../foundation/database/transaction.ts";
import { istUuid } from "../../../foundation/database/uuid.ts";
import { frage } from "../schema.ts";

export type Frage = typeof frage.$inferSelect;

/** A question by its id, or undefined where the asking identity does not see it. */
export async function leseFrage(tx: Tx, officeId: string, id: string): Promise<Frage | undefined> {
  if (!istUuid(id)) return undefined;
  const [zeile] = await tx.select().from(frage).where(and(eq(frage.officeId, officeId), eq(frage.id, id)));
  return zeile;
}

/** The question that a form has already asked, if it has. */
export async function leseFrageZuVorgang(tx: Tx, officeId: string, vorgang: string): Promise<Frage | undefined> {
  const [zeile] = await tx.select().from(frage).where(and(eq(frage.officeId, officeId), eq(frage.vorgang, vorgang)));
  return zeile;
}

/** The questions of a case that the asking identity sees, newest first. */
export async function leseFragen(tx: Tx, officeId: string, fallId: string): Promise<Frage[]> {
  return tx.select().from(frage).where(and(eq(frage.officeId, officeId), eq(frage.fallId, fallId))).orderBy(desc(frage.gestellt));
}

/** What there is to answer in the cases of an employee, and whom to call; soonest first. */
export async function leseOffeneFragen(tx: Tx, officeId: string, mitarbeiterId: string): Promise<(Pick<Frage, "id" | "bis" | "beantwortet"> & { nummer: string })[]> {
  return tx.select({ id: frage.id, bis: frage.bis, beantwortet: frage.beantwortet, nummer: fall.nummer }).from(frage)
    .innerJoin(fall, and(eq(fall.officeId, frage.officeId), eq(fall.id, frage.fallId)))
    .where(and(eq(frage.officeId, officeId), eq(fall.leistungssachbearbeitungId, mitarbeiterId), or(isNull(frage.beantwortet), eq(frage.verstanden, "nein"))))
    .orderBy(asc(frage.bis));
}

/** A person's questions that were answered and not rated yet. */
export async function leseBeantwortete(tx: Tx, officeId: string, personId: string): Promise<Frage[]> {
  const eigene = await tx.select().from(frage).where(and(eq(frage.officeId, officeId), eq(frage.personId, personId), isNull(frage.verstanden))).orderBy(asc(frage.gestellt));
  return eigene.filter((f) => f.beantwortet !== null);
}
