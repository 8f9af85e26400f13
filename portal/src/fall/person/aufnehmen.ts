import { and, eq } from "drizzle-orm";
import { geltende } from "../fakt/fakt.ts";
import { fall as faelle, mitgliedschaft, person } from "../schema.ts";
import { erfasseFakten, heutige, leseFakten, leseFall, type NeuePerson, type NeuerFakt, sichtmitglieder, type Vorgang } from "../store.ts";
import { erwachsene, sehen } from "./sichtbarkeit.ts";

/**
 * Somebody joins a case, such as a child that was born. Facts about them and about their family are entered with them.
 * An adult sees the case from now on, but nothing that was entered before.
 * @param von first day, YYYY-MM-DD
 * @throws Error where the asking identity does not see the case
 */
export async function nimmAuf(v: Vorgang, fallId: string, neu: NeuePerson, fakten: NeuerFakt[], von: string): Promise<void> {
  const { tx, wer: { officeId }, heute } = v;
  const fall = await leseFall(tx, officeId, fallId);
  if (!fall) throw new Error("The case is not there.");
  const { eltern, ...zeile } = neu;
  const sicht = [
    ...sichtmitglieder(heutige(fall.mitglieder), geltende(await leseFakten(tx, officeId, fallId), heute)),
    { personId: neu.id, geburtsdatum: neu.geburtsdatum, eltern },
  ];
  await tx.insert(person).values({ officeId, ...zeile, sichtbarFuer: sehen(sicht, neu.id, heute) });
  await tx.insert(mitgliedschaft).values({ officeId, fallId, personId: neu.id, von, sichtbarFuer: erwachsene(sicht, heute) });
  const sehend = [...new Set([...fall.fall.sichtbarFuer, ...erwachsene(sicht.slice(-1), heute)])];
  await tx.update(faelle).set({ sichtbarFuer: sehend }).where(and(eq(faelle.officeId, officeId), eq(faelle.id, fallId)));
  await erfasseFakten(v, fallId, sicht, [{ personId: neu.id, inhalt: { art: "familie", eltern }, von }, ...fakten]);
}
