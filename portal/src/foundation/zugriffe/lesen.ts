import { and, desc, eq } from "drizzle-orm";
import type { Tx } from "../database/transaction.ts";
import { mitarbeiter } from "../office/schema.ts";
import { zugriff } from "./schema.ts";

/** Who opened a case, when and what for; newest first. Names are for those who asked for them. */
export async function leseZugriffe(tx: Tx, officeId: string, fallId: string, hoechstens = 200) {
  return tx.select({ zeit: zugriff.zeit, zweck: zugriff.zweck, rolle: mitarbeiter.rolle, name: mitarbeiter.name }).from(zugriff)
    .innerJoin(mitarbeiter, and(eq(mitarbeiter.officeId, zugriff.officeId), eq(mitarbeiter.id, zugriff.mitarbeiterId)))
    .where(and(eq(zugriff.officeId, officeId), eq(zugriff.fallId, fallId))).orderBy(desc(zugriff.zeit)).limit(hoechstens);
}
