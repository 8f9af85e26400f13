import { and, eq, isNotNull } from "drizzle-orm";
import { leseFall } from "../../../fall/store.ts";
import { eintragen } from "../../../foundation/chronik/eintragen.ts";
import type { Amtsvorgang } from "../amtsvorgang.ts";
import { antwortBewertet } from "../ereignisse.ts";
import { schreibeNeuigkeit } from "../neuigkeit.ts";
import { frage } from "../schema.ts";
import type { Verstanden } from "./frage.ts";
import { type Frage, leseFrage } from "./store.ts";

/**
 * Notes what came of an answer: the person says whether it helped, the clerk that they have called. Saying the same twice
 * is saying it once. After `nein` the clerk is asked to call.
 * @returns the question, or undefined where there is no answered one to see
 */
export async function bewerteAntwort(v: Amtsvorgang, frageId: string, verstanden: Verstanden): Promise<Frage | undefined> {
  const { tx, wer: { officeId }, jetzt } = v;
  const alt = await leseFrage(tx, officeId, frageId);
  if (!alt || alt.verstanden === verstanden) return alt;
  const [neu] = await tx.update(frage).set({ verstanden, verstandenAm: jetzt })
    .where(and(eq(frage.officeId, officeId), eq(frage.id, frageId), isNotNull(frage.beantwortet))).returning();
  if (!neu) return undefined;
  await eintragen(v, neu.fallId, antwortBewertet, { frageId, verstanden }, neu.sichtbarFuer);
  if (verstanden === "nein") await schreibeNeuigkeit(v, (await leseFall(tx, officeId, neu.fallId))?.leistungssachbearbeitung.email, "nachfrage");
  return neu;
}
