// Every plan of a small conference, tried one by one: what the solver is held against.
import type { Person, Tagung } from "../src/zuteilung/tagung.ts";

type Weg = (string | null)[];

/** All ways through the rounds for one person: fixed places kept, no station twice. */
function wege(tagung: Tagung, person: Person, runde = 0): Weg[] {
  if (runde === tagung.runden) return [[]];
  const fest = person.fest?.[runde] ?? person.bisher?.[runde] ?? null;
  const gebunden = Array.from({ length: tagung.runden }, (_, r) => person.fest?.[r] ?? person.bisher?.[r]);
  return wege(tagung, person, runde + 1).flatMap((rest) => {
    if (fest !== null) return [[fest, ...rest]];
    const frei = tagung.stationen.map((s) => s.id).filter((id) => !rest.includes(id) && !gebunden.includes(id));
    return [null, ...frei].map((id) => [id, ...rest]);
  });
}

/** Calls `besuche` with every plan that keeps to the places. */
export function jederPlan(tagung: Tagung, besuche: (plan: ReadonlyMap<string, Weg>) => void): void {
  const frei = new Map<string, number>(tagung.stationen.flatMap((s) => Array.from({ length: tagung.runden }, (_, r) => [`${s.id} ${r}`, s.plaetze] as const)));
  const plan = new Map<string, Weg>();
  const setze = (i: number): void => {
    const person = tagung.personen[i];
    if (!person) return besuche(plan);
    for (const weg of wege(tagung, person)) {
      const plaetze = weg.flatMap((id, r) => (id === null ? [] : [`${id} ${r}`]));
      if (plaetze.some((p) => (frei.get(p) ?? 0) === 0)) continue;
      for (const p of plaetze) frei.set(p, (frei.get(p) ?? 0) - 1);
      plan.set(person.id, weg);
      setze(i + 1);
      for (const p of plaetze) frei.set(p, (frei.get(p) ?? 0) + 1);
    }
  };
  setze(0);
}

/** What counts in order: places, ranked places, first wishes, second wishes, …, pairs together. */
export function guete(tagung: Tagung, plan: ReadonlyMap<string, Weg>): number[] {
  const raenge = Math.max(0, ...tagung.personen.map((p) => p.wuensche.length));
  const profil = Array.from({ length: raenge + 1 }, () => 0);
  let zusammen = 0;
  for (const p of tagung.personen) {
    plan.get(p.id)?.forEach((id, r) => {
      if (id === null || (p.fest?.[r] ?? null) !== null) return;
      const rang = p.wuensche.indexOf(id);
      const stelle = rang === -1 ? raenge : rang;
      profil[stelle] = (profil[stelle] ?? 0) + 1;
    });
    for (const q of (p.zusammen ?? []).filter((id) => id !== p.id)) zusammen += (plan.get(p.id) ?? []).filter((id, r) => id !== null && id === plan.get(q)?.[r]).length;
  }
  const plaetze = profil.reduce((a, b) => a + b, 0);
  return [plaetze, plaetze - (profil[raenge] ?? 0), ...profil.slice(0, raenge), zusammen];
}

/** Negative if `a` is better than `b` in the first place where they differ. */
export function vergleicheGuete(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((wert, k) => wert !== b[k]);
  return i === -1 ? 0 : (b[i] ?? 0) - (a[i] ?? 0);
}

/** All plans that no other plan is better than. */
export function bestePlaene(tagung: Tagung): Map<string, Weg>[] {
  const beste = besteGuete(tagung);
  const plaene: Map<string, Weg>[] = [];
  jederPlan(tagung, (plan) => {
    if (vergleicheGuete(guete(tagung, plan), beste) === 0) plaene.push(new Map(plan));
  });
  return plaene;
}

/** The best worth of all plans. */
export function besteGuete(tagung: Tagung): number[] {
  let beste: number[] | undefined;
  jederPlan(tagung, (plan) => {
    const wert = guete(tagung, plan);
    if (!beste || vergleicheGuete(wert, beste) < 0) beste = wert;
  });
  return beste ?? [];
}
