import { and, desc, eq } from "drizzle-orm";
import type { Tx } from "../database/transaction.ts";
import { chronik } from "./schema.ts";

/** An entry as readers get it. */
export type Eintrag = Pick<typeof chronik.$inferSelect, "nr" | "zeit" | "art" | "werte" | "akteur">;

/** The entries of a case that the asking identity sees, newest first. */
export async function leseChronik(tx: Tx, officeId: string, fallId: string, hoechstens = 500): Promise<Eintrag[]> {
  return tx.select({ nr: chronik.nr, zeit: chronik.zeit, art: chronik.art, werte: chronik.werte, akteur: chronik.akteur }).from(chronik)
    .where(and(eq(chronik.officeId, officeId), eq(chronik.fallId, fallId))).orderBy(desc(chronik.nr)).limit(hoechstens);
}
