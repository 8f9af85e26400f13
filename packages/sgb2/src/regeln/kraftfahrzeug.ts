import { KFZ, OHNE_GRUND } from "../kern/besitz.ts";
import { HAUPT, KIND, type Haushalt } from "../kern/haushalt.ts";
import type { Recht } from "../recht/recht.ts";

/**
 * What of a car does not count: one appropriate car for each employable person of the Bedarfsgemeinschaft, whoever owns
 * it, the most valuable ones. Appropriate by finding or declaration, otherwise up to an amount of practice, and then the
 * part above it counts.
 */
export function freiesKfz(h: Haushalt, r: Recht, k: number): number {
  const { wert, angemessen, person } = h.besitz.gegenstaende;
  if (wertvollere(h, k) >= erwerbsfaehige(h)) return 0;
  if (angemessen[k] === 1) return wert[k] as number;
  h.protokoll?.hinweis("kfzAngemessen", person[k] as number);
  return Math.min(wert[k] as number, r.werte.kfzAngemessen);
}

function wertvollere(h: Haushalt, k: number): number {
  const { art, wert, grund, person } = h.besitz.gegenstaende;
  let zahl = 0;
  for (let j = 0; j < h.besitz.zahl; j++) {
    if (art[j] !== KFZ || grund[j] !== OHNE_GRUND || !gehoertDazu(h, person[j] as number)) continue;
    if ((wert[j] as number) > (wert[k] as number) || (wert[j] === wert[k] && j < k)) zahl++;
  }
  return zahl;
}

function erwerbsfaehige(h: Haushalt): number {
  let zahl = 0;
  for (let i = 0; i < h.n; i++) if (h.erwerbsfaehig[i] === 1 && gehoertDazu(h, i)) zahl++;
  return zahl;
}

const gehoertDazu = (h: Haushalt, i: number): boolean => h.stellung[i] === HAUPT || h.stellung[i] === KIND;
