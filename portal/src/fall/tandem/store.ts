import { and, asc, eq, inArray, or, sql } from "drizzle-orm";
import type { Tx } from "../../foundation/database/transaction.ts";
import { mitarbeiter } from "../../foundation/office/schema.ts";
import { fall as faelle, tandem } from "../schema.ts";
import type { Fall } from "../store.ts";
import { inhaber, type Platz } from "./platz.ts";

/** Who could have a place of a case: those of its team with this function, and whoever has it now; only who still works here. */
export async function kraefteFuer(tx: Tx, fall: Fall, platz: Platz): Promise<{ id: string; name: string }[]> {
  const ausDemTeam = and(eq(mitarbeiter.teamId, fall.teamId), eq(mitarbeiter.rolle, platz));
  return tx.select({ id: mitarbeiter.id, name: mitarbeiter.name }).from(mitarbeiter)
    .where(and(eq(mitarbeiter.officeId, fall.officeId), eq(mitarbeiter.aktiv, true), or(ausDemTeam, eq(mitarbeiter.id, inhaber(fall, platz)))))
    .orderBy(asc(mitarbeiter.name));
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
