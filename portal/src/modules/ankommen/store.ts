import { randomUUID } from "node:crypto";
import { and, asc, desc, eq, isNull, lt, ne } from "drizzle-orm";
import type { Richtwert } from "../../fall/rechenfall.ts";
import { antrag, person } from "../../fall/schema.ts";
import type { Vorgang } from "../../fall/store.ts";
import { richtwert } from "../../foundation/office/schema.ts";
import type { Tx } from "../../foundation/database/transaction.ts";
import { istUuid } from "../../foundation/database/uuid.ts";
import type { Felder } from "./fragen/eingabe.ts";
import { angaben, entwurf, unterlage } from "./schema.ts";
import type { Unterlagenart } from "./unterlagen.ts";

export type Entwurf = typeof entwurf.$inferSelect;
export type Angabenzeile = typeof angaben.$inferSelect;
export type Unterlagenzeile = typeof unterlage.$inferSelect;
export type Antragszeile = typeof antrag.$inferSelect;

/** A person's draft. Inside a form it is locked, so that two tabs wait for each other. */
export async function leseEntwurf(tx: Tx, officeId: string, personId: string, { sperren = false } = {}): Promise<Entwurf | undefined> {
  const abfrage = tx.select().from(entwurf).where(and(eq(entwurf.officeId, officeId), eq(entwurf.personId, personId)));
  const [zeile] = await (sperren ? abfrage.for("update") : abfrage);
  return zeile;
}

/** Begins a draft with what is known already. A draft that exists stays as it is. */
export async function beginneEntwurf({ tx, wer: { officeId }, jetzt }: Vorgang, personId: string, bekannte: Record<string, Felder>): Promise<void> {
  const antworten = Object.fromEntries(Object.entries(bekannte).map(([id, felder]) => [id, { version: 1, felder }]));
  await tx.insert(entwurf).values({ officeId, personId, antworten, version: 1, vorgang: randomUUID(), begonnen: jetzt, geaendert: jetzt }).onConflictDoNothing();
}

/** Keeps the answer of one step. */
export async function speichereAntwort({ tx, jetzt }: Pick<Vorgang, "tx" | "jetzt">, alt: Entwurf, schritt: string, felder: Felder): Promise<void> {
  const version = alt.version + 1;
  await tx.update(entwurf).set({ antworten: { ...alt.antworten, [schritt]: { version, felder } }, version, geaendert: jetzt })
    .where(and(eq(entwurf.officeId, alt.officeId), eq(entwurf.personId, alt.personId)));
}

/** Removes a draft: it was sent, or its owner takes it back. */
export async function loescheEntwurf(tx: Tx, officeId: string, personId: string): Promise<void> {
  await tx.delete(entwurf).where(and(eq(entwurf.officeId, officeId), eq(entwurf.personId, personId)));
}

/** Removes drafts last changed before an instant. Returns how many. */
export async function loescheAlteEntwuerfe(tx: Tx, vor: string): Promise<number> {
  return (await tx.delete(entwurf).where(lt(entwurf.geaendert, vor)).returning({ personId: entwurf.personId })).length;
}

/** Removes sent answers older than an instant whose application is over, decided or taken back; the facts stay in the file. */
export async function loescheAlteAngaben(tx: Tx, vor: string): Promise<number> {
  const alte = await tx.select({ officeId: angaben.officeId, antragId: angaben.antragId }).from(angaben)
    .innerJoin(antrag, and(eq(antrag.officeId, angaben.officeId), eq(antrag.id, angaben.antragId)))
    .where(and(lt(angaben.gesendet, vor), ne(antrag.stand, "eingegangen")));
  for (const { officeId, antragId } of alte) {
    await tx.delete(unterlage).where(and(eq(unterlage.officeId, officeId), eq(unterlage.antragId, antragId)));
    await tx.delete(angaben).where(and(eq(angaben.officeId, officeId), eq(angaben.antragId, antragId)));
  }
  return alte.length;
}

/** Keeps the answers as they were sent. */
export async function legeAngabenAb(tx: Tx, neu: typeof angaben.$inferInsert): Promise<void> {
  await tx.insert(angaben).values(neu);
}

/** The answers of one application, or undefined where the asking identity does not see them. */
export async function leseAngaben(tx: Tx, officeId: string, antragId: string): Promise<Angabenzeile | undefined> {
  if (!istUuid(antragId)) return undefined;
  const [zeile] = await tx.select().from(angaben).where(and(eq(angaben.officeId, officeId), eq(angaben.antragId, antragId)));
  return zeile;
}

/** What a person has sent so far, newest first. */
export async function leseAngabenVon(tx: Tx, officeId: string, personId: string): Promise<Angabenzeile[]> {
  return tx.select().from(angaben).where(and(eq(angaben.officeId, officeId), eq(angaben.personId, personId))).orderBy(desc(angaben.gesendet));
}

/** Notes which letter confirmed the receipt. False when one already did. */
export async function merkeBestaetigung(tx: Tx, officeId: string, antragId: string, bestaetigungId: string): Promise<boolean> {
  const geaendert = await tx.update(angaben).set({ bestaetigungId })
    .where(and(eq(angaben.officeId, officeId), eq(angaben.antragId, antragId), isNull(angaben.bestaetigungId))).returning({ id: angaben.antragId });
  return geaendert.length === 1;
}

/** An application by its id, or undefined where the asking identity does not see it. */
export async function leseAntrag(tx: Tx, officeId: string, antragId: string): Promise<Antragszeile | undefined> {
  if (!istUuid(antragId)) return undefined;
  const [zeile] = await tx.select().from(antrag).where(and(eq(antrag.officeId, officeId), eq(antrag.id, antragId)));
  return zeile;
}

/** The applications that the asking identity sees and that wait for a decision, oldest first. */
export async function leseOffeneAntraege(tx: Tx, officeId: string): Promise<Antragszeile[]> {
  return tx.select().from(antrag).where(and(eq(antrag.officeId, officeId), eq(antrag.stand, "eingegangen"))).orderBy(asc(antrag.eingegangen)).limit(20);
}

/** Enters where a person lives and can be called; a name only while we have not met them. */
export async function aenderePerson(
  { tx, wer: { officeId } }: Vorgang, personId: string, neu: Partial<Pick<typeof person.$inferSelect, "vorname" | "nachname" | "geburtsdatum" | "anschrift" | "telefon">>,
): Promise<void> {
  // Whoever says where they live says it to the office alone: another adult who once entered them sees no address of theirs.
  await tx.update(person).set({ ...neu, sichtbarFuer: [personId] }).where(and(eq(person.officeId, officeId), eq(person.id, personId)));
}

/** The office's limits for housing, which the calculator uses like the file does. */
export async function leseRichtwerte(tx: Tx, officeId: string): Promise<Richtwert[]> {
  return tx.select({ giltAb: richtwert.giltAb, werte: richtwert.werte, quelle: richtwert.quelle }).from(richtwert)
    .where(and(eq(richtwert.officeId, officeId), eq(richtwert.art, "unterkunft")));
}

/** Enters which papers help. */
export async function legeUnterlagenAn(
  { tx, wer: { officeId } }: Vorgang, antragId: string, fallId: string, neue: { art: Unterlagenart; personId: string | null; sichtbarFuer: string[] }[],
): Promise<void> {
  if (neue.length > 0) await tx.insert(unterlage).values(neue.map((u) => ({ officeId, id: randomUUID(), antragId, fallId, ...u })));
}

/** The papers of an application, open ones first. */
export async function leseUnterlagen(tx: Tx, officeId: string, antragId: string): Promise<Unterlagenzeile[]> {
  const alle = await tx.select().from(unterlage).where(and(eq(unterlage.officeId, officeId), eq(unterlage.antragId, antragId))).orderBy(asc(unterlage.art), asc(unterlage.id));
  return alle.sort((a, b) => Number(a.erhalten !== null) - Number(b.erhalten !== null));
}

/** Notes that a paper has come, or takes that back. */
export async function setzeErhalten({ tx, wer, jetzt }: Vorgang, zeile: Unterlagenzeile, erhalten: boolean): Promise<void> {
  await tx.update(unterlage).set(erhalten ? { erhalten: jetzt, erhaltenVon: wer.art === "mitarbeiter" ? wer.mitarbeiterId : null } : { erhalten: null, erhaltenVon: null })
    .where(and(eq(unterlage.officeId, zeile.officeId), eq(unterlage.id, zeile.id)));
}
