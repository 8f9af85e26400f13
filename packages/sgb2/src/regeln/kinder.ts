import { KIND, type Haushalt } from "../kern/haushalt.ts";

/**
 * § 11b Abs. 3 Satz 3: lives with a minor child in the Bedarfsgemeinschaft, whoever's it is, or has a minor child, on at
 * least one day of the month. A child that covers its need is not in the Bedarfsgemeinschaft (§ 7 Abs. 3 Nr. 4).
 */
export function lebtMitOderHatMinderjaehrigesKind(h: Haushalt, i: number): boolean {
  for (let j = 0; j < h.n; j++) {
    if ((h.alterAnfang[j] as number) >= 18 || j === i) continue;
    if (h.eltern1[j] === i || h.eltern2[j] === i || h.stellung[j] === KIND) return true;
  }
  return false;
}

/** The minor children of a person who are in the case, for the explanation. */
export function minderjaehrigeKinder(h: Haushalt, i: number): number[] {
  const kinder: number[] = [];
  for (let j = 0; j < h.n; j++) if ((h.alterAnfang[j] as number) < 18 && (h.eltern1[j] === i || h.eltern2[j] === i)) kinder.push(j);
  return kinder;
}
