import { and, asc, eq } from "drizzle-orm";
import { fall } from "../../../fall/schema.ts";
import { leseAntraege } from "../../../fall/antrag/store.ts";
import { type FallMitMitgliedern, leseFall, leseFakten } from "../../../fall/store.ts";
import type { Richtwert } from "../../../fall/rechenfall.ts";
import type { Tx } from "../../../foundation/database/transaction.ts";
import { mitarbeiter, richtwert } from "../../../foundation/office/schema.ts";
import { entscheidung } from "../schema.ts";
import type { Lage } from "./lage.ts";

export type Entscheidungszeile = typeof entscheidung.$inferSelect;

/** A case's file with everything a decision depends on. */
export type Akte = { fall: FallMitMitgliedern; fakten: Awaited<ReturnType<typeof leseFakten>>; antraege: Awaited<ReturnType<typeof leseAntraege>>; entscheidungen: Entscheidungszeile[]; richtwerte: Richtwert[] };

/** Makes everybody who writes facts or decisions of a case wait for each other until the transaction ends. */
export async function sperreFall(tx: Tx, officeId: string, fallId: string): Promise<void> {
  await tx.select({ id: fall.id }).from(fall).where(and(eq(fall.officeId, officeId), eq(fall.id, fallId))).for("update");
}

/** The file of a case, or undefined where the asking identity does not see it. */
export async function leseAkte(tx: Tx, officeId: string, fallId: string): Promise<Akte | undefined> {
  const gefunden = await leseFall(tx, officeId, fallId);
  if (!gefunden) return undefined;
  const richtwerte = await tx.select({ giltAb: richtwert.giltAb, werte: richtwert.werte, quelle: richtwert.quelle }).from(richtwert)
    .where(and(eq(richtwert.officeId, officeId), eq(richtwert.art, "unterkunft"))).orderBy(asc(richtwert.giltAb));
  return {
    fall: gefunden, richtwerte,
    fakten: await leseFakten(tx, officeId, fallId),
    antraege: await leseAntraege(tx, officeId, fallId),
    entscheidungen: await leseEntscheidungen(tx, officeId, fallId),
  };
}

/** The decisions of a case, oldest first. Only staff see them. */
export async function leseEntscheidungen(tx: Tx, officeId: string, fallId: string): Promise<Entscheidungszeile[]> {
  return tx.select().from(entscheidung).where(and(eq(entscheidung.officeId, officeId), eq(entscheidung.fallId, fallId))).orderBy(asc(entscheidung.erlassen), asc(entscheidung.id));
}

/** The decision that a form has already made, if it has. */
export async function leseEntscheidungZuVorgang(tx: Tx, officeId: string, vorgang: string): Promise<Entscheidungszeile | undefined> {
  const [zeile] = await tx.select().from(entscheidung).where(and(eq(entscheidung.officeId, officeId), eq(entscheidung.vorgang, vorgang)));
  return zeile;
}

/** An employee by id. @throws Error when there is none */
export async function leseKraft(tx: Tx, officeId: string, id: string): Promise<typeof mitarbeiter.$inferSelect> {
  const [zeile] = await tx.select().from(mitarbeiter).where(and(eq(mitarbeiter.officeId, officeId), eq(mitarbeiter.id, id)));
  if (!zeile) throw new Error("An employee who acts is not known.");
  return zeile;
}

/** What a decision depends on, out of the file: the oldest waiting application counts. */
export function lageAus({ fall: { mitglieder }, fakten, antraege, entscheidungen, richtwerte }: Akte): Lage {
  const antrag = antraege.findLast((a) => a.stand === "eingegangen");
  return {
    personen: mitglieder.map(({ id, geburtsdatum, von }) => ({ id, geburtsdatum, von })),
    fakten, richtwerte, entscheidungen,
    antrag: antrag && { id: antrag.id, wirktAb: antrag.wirktAb },
  };
}
