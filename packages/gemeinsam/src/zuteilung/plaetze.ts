import { an, positionen } from "../liste.ts";
import type { Person, Tagung, Weg } from "./tagung.ts";

/** Rounds that are alike for everyone: the same places left, and everyone is free in all of them or in none. */
export type Block = { readonly runden: readonly number[]; readonly frei: readonly number[]; readonly personen: readonly number[] };

/** Where a person is bound to be in a round: `fest` before `bisher`; null where they are free. */
export function gebunden({ fest, bisher }: Person, runde: number): string | null {
  return fest?.[runde] ?? bisher?.[runde] ?? null;
}

/** All bound places of a person, one entry a round. */
export function gebundenerWeg(person: Person, runden: number): Weg {
  return positionen({ length: runden }).map((r) => gebunden(person, r));
}

/** The places that the bound leave at each station in a round; negative where more are bound than there are places. */
export function frei({ stationen, personen }: Tagung, runde: number): number[] {
  const belegt = new Map<string, number>();
  for (const person of personen) {
    const station = gebunden(person, runde);
    if (station !== null) belegt.set(station, (belegt.get(station) ?? 0) + 1);
  }
  return stationen.map((s) => s.plaetze - (belegt.get(s.id) ?? 0));
}

/** Joins all rounds into one block if they are alike and nobody wants to be together; otherwise one block a round. */
export function alsBloecke(tagung: Tagung): Block[] {
  const { personen, runden } = tagung;
  const einzeln = positionen({ length: runden }).map((r): Block => ({
    runden: [r],
    frei: frei(tagung, r),
    personen: positionen(personen).filter((p) => gebunden(an(personen, p), r) === null),
  }));
  const [erster, ...andere] = einzeln;
  const gleich = (a: readonly number[], b: readonly number[]): boolean => a.join() === b.join();
  const einig = personen.every((p) => (p.zusammen ?? []).length === 0)
    && andere.every((b) => gleich(b.frei, erster?.frei ?? []) && gleich(b.personen, erster?.personen ?? []));
  return erster && einig ? [{ ...erster, runden: einzeln.flatMap((b) => b.runden) }] : einzeln;
}
