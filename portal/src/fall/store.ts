import { randomUUID } from "node:crypto";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "../foundation/database/transaction.ts";
import { istUuid } from "../foundation/database/uuid.ts";
import type { Wer } from "../foundation/identity/wer.ts";
import { mitarbeiter, office } from "../foundation/office/schema.ts";
import type { DatierterFakt, Fakt } from "./fakt/fakt.ts";
import { erwachsene, sehen, type Sichtmitglied } from "./person/sichtbarkeit.ts";
import { fakt, fall, fallZaehler, mitgliedschaft, person, tandem } from "./schema.ts";
import { type Kraft, teileZu } from "./tandem/zuteilen.ts";

/** What a store function needs to know of the request. */
export type Vorgang = { tx: Tx; wer: Wer; jetzt: string; heute: string };

// Whoever enters something knows it: it stays visible to them.
const mitErfasser = (wer: Wer, ids: string[]): string[] => (wer.art === "person" ? [...new Set([...ids, wer.personId])] : ids);

export type Fall = typeof fall.$inferSelect;
export type Person = typeof person.$inferSelect;
type Mitarbeiter = typeof mitarbeiter.$inferSelect;

/** Somebody who belongs to a case, or did until the last day `bis`. */
export type Mitglied = Person & { von: string; bis: string | null };

/** A person of the household as entered, before the database knows them. Ids are made by the caller. */
export type NeuePerson = Pick<Person, "id" | "vorname" | "nachname" | "geburtsdatum"> & Partial<Pick<Person, "anschrift" | "email" | "telefon">> & { eltern: string[] };

/** A fact to enter. Days are YYYY-MM-DD. */
export type NeuerFakt = { personId: string | null; inhalt: Fakt; von: string; bis?: string | null; ersetzt?: string; grund?: string };

/** A case with everybody who belongs to it or once did, and its tandem. */
export type FallMitMitgliedern = {
  fall: Fall;
  mitglieder: Mitglied[];
  /** For somebody who has left, the office: name, number and hours are its own, `aktiv` is false. */
  integrationsfachkraft: Mitarbeiter;
  leistungssachbearbeitung: Mitarbeiter;
};

/**
 * Opens a case for a household: next number, tandem in turn, members from `von`, facts. Persons that exist already
 * (the one who applies) are kept and only joined. A protected case is hidden from everybody but its tandem from the start.
 * @returns the new case
 */
export async function legeFallAn(v: Vorgang, personen: NeuePerson[], fakten: NeuerFakt[], von: string, { geschuetzt = false } = {}): Promise<Fall> {
  const { tx, wer, jetzt, heute } = v;
  const { officeId } = wer;
  const nummer = await naechsteNummer(tx, officeId);
  const { teamId, ...kraefte } = teileZu(nummer, await verfuegbareKraefte(tx, officeId));
  const sicht: Sichtmitglied[] = personen.map((p) => ({ personId: p.id, geburtsdatum: p.geburtsdatum, eltern: p.eltern }));
  // Somebody under eighteen who applies alone sees their own case too (§ 36 Abs. 1 SGB I).
  const alle = mitErfasser(wer, erwachsene(sicht, heute));
  const neu = { officeId, id: randomUUID(), nummer: String(nummer), teamId, ...kraefte, geschuetzt, angelegt: jetzt, ehemalige: [], sichtbarFuer: alle };
  await tx.insert(fall).values(neu);
  await tx.insert(tandem).values({ officeId, fallId: neu.id, ...kraefte, von: heute, sichtbarFuer: alle });
  await tx.insert(person).values(personen.map(({ eltern: _, ...p }) => ({ officeId, ...p, sichtbarFuer: mitErfasser(wer, sehen(sicht, p.id, heute)) }))).onConflictDoNothing();
  await tx.insert(mitgliedschaft).values(personen.map((p) => ({ officeId, fallId: neu.id, personId: p.id, von, sichtbarFuer: alle })));
  await erfasseFakten(v, neu.id, sicht, fakten);
  return neu;
}

async function naechsteNummer(tx: Tx, officeId: string): Promise<number> {
  const [zeile] = await tx.insert(fallZaehler).values({ officeId, letzte: 1001 })
    .onConflictDoUpdate({ target: fallZaehler.officeId, set: { letzte: sql`${fallZaehler.letzte} + 1` } }).returning();
  if (!zeile) throw new Error("The counter of cases cannot be read.");
  return zeile.letzte;
}

async function verfuegbareKraefte(tx: Tx, officeId: string): Promise<Kraft[]> {
  const rollen = ["integrationsfachkraft", "leistungssachbearbeitung"] as const;
  const zeilen = await tx.select({ id: mitarbeiter.id, teamId: mitarbeiter.teamId, rolle: mitarbeiter.rolle }).from(mitarbeiter)
    .where(and(eq(mitarbeiter.officeId, officeId), eq(mitarbeiter.aktiv, true), inArray(mitarbeiter.rolle, [...rollen])));
  return zeilen as Kraft[];
}

/** Enters facts about a household. One that corrects another names it (`ersetzt`) and says why (`grund`). */
export async function erfasseFakten(
  { tx, wer, jetzt, heute }: Vorgang, fallId: string, sicht: readonly Sichtmitglied[], fakten: NeuerFakt[],
): Promise<void> {
  if (fakten.length === 0) return;
  const erfasstVon = wer.art === "mitarbeiter" ? wer.mitarbeiterId : null;
  await tx.insert(fakt).values(fakten.map((f) => ({
    officeId: wer.officeId, fallId, ...f, erfasstVon, erfasstAm: jetzt,
    sichtbarFuer: mitErfasser(wer, betrifftAlle(f) ? erwachsene(sicht, heute) : sehen(sicht, f.personId ?? "", heute)),
  })));
}

// Who has moved out changes the money of all who stay.
const betrifftAlle = ({ personId, inhalt }: NeuerFakt): boolean => personId === null || inhalt.art === "auszug";

/** A case by its id, or undefined where the asking identity does not see it. */
export async function leseFall(tx: Tx, officeId: string, fallId: string): Promise<FallMitMitgliedern | undefined> {
  if (!istUuid(fallId)) return undefined;
  const [gefunden] = await tx.select().from(fall).where(and(eq(fall.officeId, officeId), eq(fall.id, fallId)));
  if (!gefunden) return undefined;
  const mitglieder = await tx.select({ person, von: mitgliedschaft.von, bis: mitgliedschaft.bis }).from(mitgliedschaft)
    .innerJoin(person, and(eq(person.officeId, mitgliedschaft.officeId), eq(person.id, mitgliedschaft.personId)))
    .where(and(eq(mitgliedschaft.officeId, officeId), eq(mitgliedschaft.fallId, fallId)))
    .orderBy(asc(person.geburtsdatum));
  const kraefte = await tx.select().from(mitarbeiter)
    .where(and(eq(mitarbeiter.officeId, officeId), inArray(mitarbeiter.id, [gefunden.integrationsfachkraftId, gefunden.leistungssachbearbeitungId])));
  const erreichbare = kraefte.every((k) => k.aktiv) ? kraefte : await vertreten(tx, officeId, kraefte);
  const integrationsfachkraft = erreichbare.find((k) => k.id === gefunden.integrationsfachkraftId);
  const leistungssachbearbeitung = erreichbare.find((k) => k.id === gefunden.leistungssachbearbeitungId);
  if (!integrationsfachkraft || !leistungssachbearbeitung) throw new Error("A case without its tandem.");
  return { fall: gefunden, mitglieder: mitglieder.map(({ person: p, von, bis }) => ({ ...p, von, bis })), integrationsfachkraft, leistungssachbearbeitung };
}

// Who has left answers nobody: until the place is passed on, the office stands in with its name, number and hours.
async function vertreten(tx: Tx, officeId: string, kraefte: readonly Mitarbeiter[]): Promise<Mitarbeiter[]> {
  const [amt] = await tx.select({ name: office.name, telefon: office.telefon, email: office.email, sprechzeiten: office.sprechzeiten }).from(office).where(eq(office.officeId, officeId));
  return kraefte.map((k) => (k.aktiv ? k : { ...k, ...amt }));
}

/** All facts of a case that the asking identity sees, corrected ones included, oldest first. */
export async function leseFakten(tx: Tx, officeId: string, fallId: string): Promise<(DatierterFakt & typeof fakt.$inferSelect)[]> {
  return tx.select().from(fakt).where(and(eq(fakt.officeId, officeId), eq(fakt.fallId, fallId))).orderBy(asc(fakt.von), asc(fakt.erfasstAm), asc(fakt.id));
}

/** Those who belong to the household now. */
export const heutige = (mitglieder: readonly Mitglied[]): Mitglied[] => mitglieder.filter((m) => m.bis === null);

/** What visibility needs of persons, by the facts about the family that hold on a day. Whoever has left sees nothing new: give `heutige`. */
export function sichtmitglieder(mitglieder: readonly Person[], fakten: readonly DatierterFakt[]): Sichtmitglied[] {
  return mitglieder.map((m) => {
    const familie = fakten.find((f) => f.personId === m.id && f.inhalt.art === "familie")?.inhalt;
    return { personId: m.id, geburtsdatum: m.geburtsdatum, eltern: familie?.art === "familie" ? familie.eltern : [] };
  });
}

/** Whether a person belongs to a case now; whoever has left applies anew, for a case of their own. */
export const gehoertDazu = ({ sichtbarFuer }: Fall, wer: Wer): boolean => wer.art === "person" && sichtbarFuer.includes(wer.personId);

/** The cases the asking identity sees, newest number first; for a person these are their own, former ones included. */
export async function leseFaelle(tx: Tx, officeId: string, grenze = 100): Promise<Fall[]> {
  return tx.select().from(fall).where(eq(fall.officeId, officeId)).orderBy(sql`${fall.nummer}::int desc`).limit(grenze);
}

/** The adults who see a case, or undefined where the asking identity does not see it. */
export async function fallSichtbarFuer(tx: Tx, officeId: string, fallId: string): Promise<string[] | undefined> {
  if (!istUuid(fallId)) return undefined;
  const [zeile] = await tx.select({ sichtbarFuer: fall.sichtbarFuer }).from(fall).where(and(eq(fall.officeId, officeId), eq(fall.id, fallId)));
  return zeile?.sichtbarFuer;
}

/** The asking person as entered, or undefined for anybody else. */
export async function lesePerson(tx: Tx, wer: Wer): Promise<Person | undefined> {
  if (wer.art !== "person") return undefined;
  const [zeile] = await tx.select().from(person).where(and(eq(person.officeId, wer.officeId), eq(person.id, wer.personId)));
  return zeile;
}
