import { GEDECKT, HAUPT, KIND, type Haushalt } from "../kern/haushalt.ts";

/**
 * § 11b Abs. 3 Satz 3: lives with a minor child in the Bedarfsgemeinschaft, whoever's it is, or has a minor child, on at
 * least one day of the month. Among siblings those count who covered their need, since who leaves is decided by this.
 */
export function lebtMitOderHatMinderjaehrigesKind(h: Haushalt, i: number): boolean {
  for (let j = 0; j < h.n; j++) {
    if ((h.alterAnfang[j] as number) >= 18 || j === i) continue;
    if (h.eltern1[j] === i || h.eltern2[j] === i || h.stellung[j] === KIND) return true;
    if (h.stellung[j] === GEDECKT && h.stellung[i] !== HAUPT) return true;
  }
  return false;
}
