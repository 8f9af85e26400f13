import { geltende, type Fakt } from "../../../fall/fakt/fakt.ts";
import type { Akte } from "../entscheidung/store.ts";

type Aktenfakt = Akte["fakten"][number];
type Familie = Extract<Fakt, { art: "familie" }>;

/**
 * A partnership stands at both: when one person's changes, the other's facts must follow. Returns those that differ, with
 * what they say now.
 * @param ab day from which it holds, YYYY-MM-DD
 */
export function gegenstuecke(fakten: readonly Aktenfakt[], personId: string | null, neu: Fakt, ab: string): { fakt: Aktenfakt; inhalt: Familie }[] {
  if (neu.art !== "familie" || personId === null) return [];
  const gilt = new Set(geltende(fakten, ab).map((f) => f.id));
  return fakten.filter((f) => gilt.has(f.id) && f.personId !== null && f.personId !== personId).flatMap((fakt) => {
    if (fakt.inhalt.art !== "familie") return [];
    const soll = neu.partner === fakt.personId ? personId : fakt.inhalt.partner === personId ? undefined : fakt.inhalt.partner;
    if (soll === fakt.inhalt.partner) return [];
    const { partner: _, ...rest } = fakt.inhalt;
    return [{ fakt, inhalt: soll === undefined ? rest : { ...rest, partner: soll } }];
  });
}
