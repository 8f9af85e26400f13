import { randomUUID } from "node:crypto";
import { leseFall } from "../../../fall/store.ts";
import { gibZusage } from "../../../fall/zusage/store.ts";
import { eintragen } from "../../../foundation/chronik/eintragen.ts";
import type { Amtsvorgang } from "../amtsvorgang.ts";
import { leseBescheid } from "../bescheid/store.ts";
import { zeileIm } from "../bescheid/anker.ts";
import { frageGestellt } from "../ereignisse.ts";
import { schreibeNeuigkeit } from "../neuigkeit.ts";
import { frage } from "../schema.ts";
import { antwortBis } from "./frage.ts";
import { type Frage, leseFrageZuVorgang } from "./store.ts";

/** A question at a line; `vorgang` is made by the form: sent twice, it is one question. */
export type NeueFrage = { bescheidId: string; zeile: string; worte: string | null; vorgang: string };

/**
 * Asks about a line of a Bescheid: the clerk of the case promises an answer by a day, both sides see it.
 * @returns the question, or undefined where the person does not see such a line
 */
export async function stelleFrage(v: Amtsvorgang, { bescheidId, zeile, worte, vorgang }: NeueFrage): Promise<Frage | undefined> {
  const { tx, wer, jetzt, heute } = v;
  const bescheid = await leseBescheid(tx, wer.officeId, bescheidId);
  if (wer.art !== "person" || !bescheid || !zeileIm(bescheid.briefe.de, zeile)) return undefined;
  const fall = await leseFall(tx, wer.officeId, bescheid.fallId);
  if (!fall) return undefined;
  const { id: mitarbeiterId, email } = fall.leistungssachbearbeitung;
  const [neu] = await tx.insert(frage).values({
    officeId: wer.officeId, id: randomUUID(), fallId: bescheid.fallId, bescheidId, zeile, worte, vorgang, personId: wer.personId, mitarbeiterId,
    gestellt: jetzt, bis: antwortBis(heute), sichtbarFuer: [wer.personId],
  }).onConflictDoNothing().returning();
  if (!neu) return leseFrageZuVorgang(tx, wer.officeId, vorgang);
  const { id: frageId, fallId, bis } = neu;
  await gibZusage(v, { fallId, richtung: "jobcenterAnPerson", personId: wer.personId, mitarbeiterId, inhalt: { art: "frageBeantworten", frageId }, bis, sichtbarFuer: [wer.personId] });
  await eintragen(v, fallId, frageGestellt, { frageId, bis }, [wer.personId]);
  await schreibeNeuigkeit(v, email, "frage");
  return neu;
}
