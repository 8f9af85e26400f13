import { randomUUID } from "node:crypto";
import { and, asc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import { eintragen } from "../../foundation/chronik/eintragen.ts";
import type { Tx } from "../../foundation/database/transaction.ts";
import type { Uebergabe } from "../../foundation/http/modul.ts";
import { mitarbeiter } from "../../foundation/office/schema.ts";
import { tandemGewechselt } from "../ereignisse.ts";
import { fall as faelle, tandem, zusage } from "../schema.ts";
import type { Fall, Vorgang } from "../store.ts";
import { inhaber, plaetze, type Platz } from "./platz.ts";

/** Who could have a place of a case: those of its team with this function, and whoever has it now; only who still works here. */
export async function kraefteFuer(tx: Tx, fall: Fall, platz: Platz): Promise<{ id: string; name: string }[]> {
  const ausDemTeam = and(eq(mitarbeiter.teamId, fall.teamId), eq(mitarbeiter.rolle, platz));
  return tx.select({ id: mitarbeiter.id, name: mitarbeiter.name }).from(mitarbeiter)
    .where(and(eq(mitarbeiter.officeId, fall.officeId), eq(mitarbeiter.aktiv, true), or(ausDemTeam, eq(mitarbeiter.id, inhaber(fall, platz)))))
    .orderBy(asc(mitarbeiter.name));
}

/**
 * Gives a case another tandem from today on. Open promises go with the place; the Chronik tells both sides.
 * @returns which places passed from whom to whom: none where nothing changed, undefined where somebody else was faster
 */
export async function wechsleTandem(v: Vorgang, alt: Fall, neu: Record<Platz, string>): Promise<Uebergabe[] | undefined> {
  const { tx, heute } = v;
  const { officeId, id: fallId, sichtbarFuer } = alt;
  const uebergaben = plaetze.flatMap((platz) => (inhaber(alt, platz) === neu[platz] ? [] : [{ platz, von: inhaber(alt, platz), an: neu[platz] }]));
  if (uebergaben.length === 0) return [];
  const paar = { leistungssachbearbeitungId: neu.leistungssachbearbeitung, integrationsfachkraftId: neu.integrationsfachkraft };
  const { rowCount } = await tx.update(faelle).set(paar).where(and(
    eq(faelle.officeId, officeId), eq(faelle.id, fallId),
    eq(faelle.leistungssachbearbeitungId, alt.leistungssachbearbeitungId), eq(faelle.integrationsfachkraftId, alt.integrationsfachkraftId)));
  if (rowCount === 0) return undefined;
  await tx.update(tandem).set({ bis: heute }).where(and(eq(tandem.officeId, officeId), eq(tandem.fallId, fallId), isNull(tandem.bis)));
  await tx.insert(tandem).values({ officeId, id: randomUUID(), fallId, ...paar, von: heute, sichtbarFuer });
  for (const { von, an } of uebergaben) {
    await tx.update(zusage).set({ mitarbeiterId: an })
      .where(and(eq(zusage.officeId, officeId), eq(zusage.fallId, fallId), eq(zusage.mitarbeiterId, von), eq(zusage.ausgang, "offen")));
  }
  await eintragen(v, fallId, tandemGewechselt, { plaetze: uebergaben.map((u) => u.platz) }, sichtbarFuer);
  return uebergaben;
}

/** Everybody who is or was in the tandem of a case: whoever reads its Chronik knows them by name. */
export async function leseBegleitung(tx: Tx, officeId: string, fallId: string): Promise<{ id: string; name: string }[]> {
  return tx.selectDistinct({ id: mitarbeiter.id, name: mitarbeiter.name }).from(mitarbeiter).innerJoin(tandem, and(
    eq(tandem.officeId, mitarbeiter.officeId), or(eq(tandem.integrationsfachkraftId, mitarbeiter.id), eq(tandem.leistungssachbearbeitungId, mitarbeiter.id))))
    .where(and(eq(tandem.officeId, officeId), eq(tandem.fallId, fallId)));
}

/** Cases that the asking employee is responsible for and in whose tandem somebody no longer works here. */
export async function leseVerwaiste(tx: Tx, officeId: string, zustaendig: { teamId: string } | { mitarbeiterId: string }): Promise<Fall[]> {
  const gegangen = tx.select({ id: mitarbeiter.id }).from(mitarbeiter).where(and(eq(mitarbeiter.officeId, officeId), eq(mitarbeiter.aktiv, false)));
  return tx.select().from(faelle).where(and(
    eq(faelle.officeId, officeId),
    "teamId" in zustaendig
      ? and(eq(faelle.teamId, zustaendig.teamId), or(inArray(faelle.leistungssachbearbeitungId, gegangen), inArray(faelle.integrationsfachkraftId, gegangen)))
      : or(
        and(eq(faelle.leistungssachbearbeitungId, zustaendig.mitarbeiterId), inArray(faelle.integrationsfachkraftId, gegangen)),
        and(eq(faelle.integrationsfachkraftId, zustaendig.mitarbeiterId), inArray(faelle.leistungssachbearbeitungId, gegangen)))))
    .orderBy(sql`${faelle.nummer}::int`);
}
