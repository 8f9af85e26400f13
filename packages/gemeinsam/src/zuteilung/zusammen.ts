import { an, summe } from "../liste.ts";
import { gebunden, type Block } from "./plaetze.ts";
import type { Tagung, Weg } from "./tagung.ts";

/** Someone can go to a station in a block of rounds. `rang`: position in their wishes, or -1. */
export type Moeglichkeit = { readonly person: number; readonly station: number; readonly block: number; readonly rang: number };

/** Pairs of people of whom at least one wishes to be with the other, each pair once. */
function paareMitWunsch({ personen }: Tagung): (readonly [number, number])[] {
  const nummer = new Map(personen.map((p, i) => [p.id, i]));
  const paare = personen.flatMap((p, i) => (p.zusammen ?? []).map((q) => [i, nummer.get(q) ?? i] as const)).filter(([a, b]) => a !== b);
  return [...new Map(paare.map(([a, b]) => [`${Math.min(a, b)} ${Math.max(a, b)}`, [a, b] as const])).values()];
}

/** What brings two people together who wish it: one choice of each, or a single one that joins somebody who is bound there. */
export function gemeinsamkeiten(tagung: Tagung, moeglich: readonly Moeglichkeit[], bloecke: readonly Block[]): number[][] {
  const { personen, stationen } = tagung;
  const stelle = new Map(moeglich.map((m, j) => [`${m.person} ${m.station} ${m.block}`, j]));
  const istGebunden = (person: number, { station, block }: Moeglichkeit): boolean =>
    an(bloecke, block).runden.every((runde) => gebunden(an(personen, person), runde) === an(stationen, station).id);
  return paareMitWunsch(tagung).flatMap(([a, b]) => moeglich.flatMap((m, eine) => {
    if (m.person !== a && m.person !== b) return [];
    const freund = m.person === a ? b : a;
    if (istGebunden(freund, m)) return [[eine]];
    const andere = m.person === a ? stelle.get(`${b} ${m.station} ${m.block}`) : undefined;
    return andere === undefined ? [] : [[eine, andere]];
  }));
}

/** How many pairs who wished to be together are, counted once a round. */
export function zaehleZusammen(tagung: Tagung, plan: ReadonlyMap<number, Weg>): number {
  return summe(paareMitWunsch(tagung), ([a, b]) => (plan.get(a) ?? []).filter((station, runde) => station !== null && station === plan.get(b)?.[runde]).length);
}
