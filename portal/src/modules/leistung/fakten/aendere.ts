import type { Fakt } from "../../../fall/fakt/fakt.ts";
import { erfasseFakten, heutige, type NeuerFakt, sichtmitglieder } from "../../../fall/store.ts";
import { geltende } from "../../../fall/fakt/fakt.ts";
import { gleicheMitgliedschaftAb } from "../../../fall/person/mitgliedschaft.ts";
import { tagDavor } from "../../../fall/rechenfall.ts";
import { eintragen } from "../../../foundation/chronik/eintragen.ts";
import type { Amtsvorgang } from "../amtsvorgang.ts";
import { type Akte, leseAkte, sperreFall } from "../entscheidung/store.ts";
import { faktErfasst } from "../ereignisse.ts";
import { gegenstuecke } from "./familie.ts";

type Aktenfakt = Akte["fakten"][number];

/** What is wrong with a fact: it was from the start, something has changed from a day on, or it no longer holds from then. */
export type Aenderung = { grund: string } & ({ wie: "berichtigen"; inhalt: Fakt } | { wie: "aendern"; inhalt: Fakt; ab: string } | { wie: "beenden"; ab: string });

/** What came of it. `schonErsetzt`: somebody else was faster; nothing was written. */
export type Aenderungsausgang = { art: "geaendert"; faktId: string } | { art: "nichtGefunden" | "schonErsetzt" };

/** The rows that a change makes. The old fact is never touched: a new one replaces it, and a change ends it the day before. */
export function neueZeilen({ id, personId, inhalt: alt, von, bis }: Pick<Aktenfakt, "id" | "personId" | "inhalt" | "von" | "bis">, a: Aenderung): NeuerFakt[] {
  const { grund } = a;
  if (a.wie === "berichtigen") return [{ personId, inhalt: a.inhalt, von, bis, ersetzt: id, grund }];
  const beendet: NeuerFakt = { personId, inhalt: alt, von, bis: tagDavor(a.ab), ersetzt: id, grund };
  return a.wie === "beenden" ? [beendet] : [beendet, { personId, inhalt: a.inhalt, von: a.ab, bis, grund }];
}

/** Puts a fact right, changes or ends it. Whoever else writes in this case waits; of two clerks the second is told. */
export async function aendereFakt(v: Amtsvorgang, fallId: string, faktId: string, aenderung: Aenderung): Promise<Aenderungsausgang> {
  await sperreFall(v.tx, v.wer.officeId, fallId);
  const akte = await leseAkte(v.tx, v.wer.officeId, fallId);
  const alt = akte?.fakten.find((f) => f.id === faktId);
  if (!akte || !alt) return { art: "nichtGefunden" };
  if (akte.fakten.some((f) => f.ersetzt === faktId)) return { art: "schonErsetzt" };
  const zeilen = [...neueZeilen(alt, aenderung), ...folgen(akte.fakten, alt, aenderung)];
  const wie = ({ berichtigen: "berichtigt", aendern: "geaendert", beenden: "beendet" } as const)[aenderung.wie];
  return { art: "geaendert", faktId: await schreibe(v, akte, zeilen, wie, aenderung.wie === "berichtigen" ? alt.von : aenderung.ab) };
}

function folgen(fakten: Akte["fakten"], alt: Aktenfakt, a: Aenderung): NeuerFakt[] {
  if (a.wie === "beenden") return [];
  return gegenstuecke(fakten, alt.personId, a.inhalt, a.wie === "aendern" ? a.ab : alt.von).flatMap(({ fakt, inhalt }) => neueZeilen(fakt, { ...a, inhalt }));
}

/** Adds what the file did not say yet. */
export async function ergaenzeFakt(v: Amtsvorgang, fallId: string, neu: NeuerFakt): Promise<Aenderungsausgang> {
  await sperreFall(v.tx, v.wer.officeId, fallId);
  const akte = await leseAkte(v.tx, v.wer.officeId, fallId);
  if (!akte) return { art: "nichtGefunden" };
  return { art: "geaendert", faktId: await schreibe(v, akte, [neu], "ergaenzt", neu.von) };
}

async function schreibe(v: Amtsvorgang, { fall, fakten }: Akte, zeilen: NeuerFakt[], wie: "berichtigt" | "geaendert" | "beendet" | "ergaenzt", ab: string): Promise<string> {
  const vorher = new Set(fakten.map((f) => f.id));
  await erfasseFakten(v, fall.fall.id, sichtmitglieder(heutige(fall.mitglieder), geltende(fakten, v.heute)), zeilen);
  const neue = (await leseAkte(v.tx, v.wer.officeId, fall.fall.id))?.fakten.filter((f) => !vorher.has(f.id)) ?? [];
  const neuester = neue.at(-1);
  if (!neuester) throw new Error("A fact was not stored.");
  if (neuester.inhalt.art === "auszug") await gleicheMitgliedschaftAb(v, fall.fall.id);
  await eintragen(v, fall.fall.id, faktErfasst, { wie, faktart: neuester.inhalt.art, ab }, neuester.sichtbarFuer);
  return neuester.id;
}
