import { and, eq } from "drizzle-orm";
import { nacheinander } from "../../foundation/nacheinander.ts";
import { geltende } from "../fakt/fakt.ts";
import { tagDavor } from "../rechenfall.ts";
import { fall, mitgliedschaft } from "../schema.ts";
import { leseFakten, leseFall, type Vorgang } from "../store.ts";

/**
 * Makes membership and visibility follow the facts: whoever has moved out (`auszug`) keeps what they were shown and sees
 * nothing that comes after; whoever is back belongs again.
 * @throws Error where the asking identity does not see the case
 */
export async function gleicheMitgliedschaftAb({ tx, wer: { officeId }, heute }: Vorgang, fallId: string): Promise<void> {
  const akte = await leseFall(tx, officeId, fallId);
  if (!akte) throw new Error("The case is not there.");
  const gilt = geltende(await leseFakten(tx, officeId, fallId), heute);
  const bis = (id: string): string | null => {
    const auszug = gilt.find((f) => f.inhalt.art === "auszug" && f.personId === id);
    return auszug ? tagDavor(auszug.von) : null;
  };
  await nacheinander(akte.mitglieder.filter((m) => m.bis !== bis(m.id)), ({ id }) =>
    tx.update(mitgliedschaft).set({ bis: bis(id) }).where(and(eq(mitgliedschaft.officeId, officeId), eq(mitgliedschaft.fallId, fallId), eq(mitgliedschaft.personId, id))));
  const sehende = [...akte.fall.sichtbarFuer, ...akte.fall.ehemalige];
  await tx.update(fall).set({ sichtbarFuer: sehende.filter((id) => bis(id) === null), ehemalige: sehende.filter((id) => bis(id) !== null) })
    .where(and(eq(fall.officeId, officeId), eq(fall.id, fallId)));
}
