import { randomBytes } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "../database/transaction.ts";
import type { Wer } from "../identity/wer.ts";
import type { Ereignis } from "./ereignis.ts";
import { hashGlied } from "./kette.ts";
import { type Akteur, chronik, chronikKopf } from "./schema.ts";

const akteurAus = (wer: Wer): Akteur =>
  wer.art === "person" ? { art: "person", id: wer.personId }
  : wer.art === "mitarbeiter" ? { art: "mitarbeiter", id: wer.mitarbeiterId }
  : { art: "system" };

/**
 * Enters an event in a case's Chronik, in the transaction in which it happens.
 * @param sichtbarFuer ids of the adults who see the entry
 * @throws ZodError when the values do not fit the event's schema
 */
export async function eintragen<S extends z.ZodObject>(
  { tx, wer, jetzt }: { tx: Tx; wer: Wer; jetzt: string },
  fallId: string,
  ereignis: Ereignis<S>,
  werte: z.infer<S>,
  sichtbarFuer: string[],
): Promise<void> {
  const schluessel = and(eq(chronikKopf.officeId, wer.officeId), eq(chronikKopf.fallId, fallId));
  await tx.insert(chronikKopf).values({ officeId: wer.officeId, fallId, nr: 0, hash: new Uint8Array() }).onConflictDoNothing();
  // The lock on the head makes entries of one case wait for each other.
  const [kopf] = await tx.select().from(chronikKopf).where(schluessel).for("update");
  if (!kopf) throw new Error("The head of the Chronik is gone.");
  const glied = {
    officeId: wer.officeId, fallId, nr: kopf.nr + 1, zeit: new Date(jetzt).toISOString(),
    art: ereignis.art, werte: ereignis.schema.parse(werte), akteur: akteurAus(wer), sichtbarFuer,
  };
  const salz = randomBytes(16);
  const hash = hashGlied(kopf.hash, salz, glied);
  await tx.insert(chronik).values({ ...glied, salz, hash });
  await tx.update(chronikKopf).set({ nr: glied.nr, hash }).where(schluessel);
}
