import { geltende } from "../fakt/fakt.ts";
import { mitgliedschaft, person } from "../schema.ts";
import { erfasseFakten, leseFakten, leseFall, type NeuePerson, type NeuerFakt, sichtmitglieder, type Vorgang } from "../store.ts";
import { erwachsene, sehen } from "./sichtbarkeit.ts";

/**
 * Somebody joins a case, such as a child that was born. Facts about them and about their family are entered with them.
 * @param von first day, YYYY-MM-DD
 * @throws Error where the asking identity does not see the case
 */
export async function nimmAuf(v: Vorgang, fallId: string, neu: NeuePerson, fakten: NeuerFakt[], von: string): Promise<void> {
  const { tx, wer: { officeId }, heute } = v;
  const fall = await leseFall(tx, officeId, fallId);
  if (!fall) throw new Error("The case is not there.");
  const { eltern, ...zeile } = neu;
  const sicht = [
    ...sichtmitglieder(fall.mitglieder, geltende(await leseFakten(tx, officeId, fallId), heute)),
    { personId: neu.id, geburtsdatum: neu.geburtsdatum, eltern },
  ];
  await tx.insert(person).values({ officeId, ...zeile, sichtbarFuer: sehen(sicht, neu.id, heute) });
  await tx.insert(mitgliedschaft).values({ officeId, fallId, personId: neu.id, von, sichtbarFuer: erwachsene(sicht, heute) });
  await erfasseFakten(v, fallId, sicht, [{ personId: neu.id, inhalt: { art: "familie", eltern }, von }, ...fakten]);
}
