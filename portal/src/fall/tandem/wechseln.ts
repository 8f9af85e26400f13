import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { eintragen } from "../../foundation/chronik/eintragen.ts";
import type { Uebergabe } from "../../foundation/http/modul.ts";
import { tandemGewechselt } from "../ereignisse.ts";
import { fall as faelle, tandem, zusage } from "../schema.ts";
import type { Fall, Vorgang } from "../store.ts";
import { inhaber, plaetze, type Platz } from "./platz.ts";

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
