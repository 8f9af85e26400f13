import { KIND, type Haushalt } from "../kern/haushalt.ts";
import { alterAm } from "../kern/kalender.ts";

/** Regelbedarfsstufe of a person of the Bedarfsgemeinschaft on a day (§§ 20, 23 SGB II). */
export function regelbedarfsstufe(h: Haushalt, i: number, tag: number): number {
  const alter = alterAm(h.geburt[i] as number, tag);
  if (h.stellung[i] === KIND) return stufeNachAlter(alter);
  const partner = h.partner[i] as number;
  if (partner < 0 || alterAm(h.geburt[partner] as number, tag) < 18) return 1;
  return alter < 18 ? 4 : 2;
}

function stufeNachAlter(alter: number): number {
  if (alter < 6) return 6;
  if (alter < 14) return 5;
  return alter < 18 ? 4 : 3;
}
