import { KIND, type Haushalt } from "../kern/haushalt.ts";
import { alterAm } from "../kern/kalender.ts";
import { erziehtAlsKind } from "./bedarfsgemeinschaft.ts";

/** Regelbedarfsstufe of a person of the Bedarfsgemeinschaft on a day (§§ 20, 23 SGB II). */
export function regelbedarfsstufe(h: Haushalt, i: number, tag: number): number {
  const alter = alterAm(h.geburt[i] as number, tag);
  if (h.stellung[i] === KIND) return erziehtAlsKind(h, i) ? 1 : stufeNachAlter(alter);
  const partner = h.partner[i] as number;
  if (partner < 0 || alterAm(h.geburt[partner] as number, tag) < 18) return istAusgezogen(h, i, alter) ? 3 : 1;
  return alter < 18 ? 4 : 2;
}

/** Moved out without assurance: until 25 the amount of level 3 and no costs of the dwelling (§ 20 Abs. 3, § 22 Abs. 5). */
export const istAusgezogen = (h: Haushalt, i: number, alter: number): boolean => alter < 25 && h.wohnen.ausgezogen[i] === 1;

function stufeNachAlter(alter: number): number {
  if (alter < 6) return 6;
  if (alter < 14) return 5;
  return alter < 18 ? 4 : 3;
}
