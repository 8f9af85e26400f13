import type { Recht } from "../recht/recht.ts";
import { hatZurueckgestelltes } from "../regeln/darlehensanteil.ts";
import { vermoegenUebersteigt } from "../regeln/vermoegen.ts";
import { rechneEinheiten } from "./einheiten.ts";
import type { Haushalt } from "./haushalt.ts";

/**
 * Two parents in one household who are not partners (§ 7 Abs. 3 Nr. 2 and 4 SGB II, the presumption of Abs. 3a disproved).
 * Neither answers for the other, both for their children (§ 9 Abs. 2 Satz 2): the second parent is computed alone, and
 * what exceeds the own need goes to the children, who are computed with the first.
 */
export function rechneGetrennte(h: Haushalt, r: Recht, rechne: (h: Haushalt, r: Recht) => void): void {
  const kind = h.ablehnungPerson;
  const erster = h.eltern1[kind] as number;
  const zweiter = h.eltern2[kind] as number;
  if (!sindGetrennt(h, erster, zweiter)) return;
  h.ablehnung = null;
  h.elternGetrennt = true;
  rechneEinheiten(h, r, [zweiter, erster], rechne, {
    beginne: (einheit) => {
      h.mittelFuerKinder = einheit === erster ? h.ueberschuss : 0;
    },
    pruefe: (einheit) => {
      if (h.stellung[einheit] === 0 || vermoegenUebersteigt(h) || hatZurueckgestelltes(h)) h.ablehnung = "elternOhnePartnerschaft";
    },
  });
  h.elternGetrennt = false;
  h.mittelFuerKinder = 0;
  if (h.ablehnung === null) h.protokoll?.hinweis("elternGetrennt", erster);
}

/** Said so by both, without partners or parents of their own here, able to work and entitled, and every child is of both. */
function sindGetrennt(h: Haushalt, a: number, b: number): boolean {
  if (a < 0 || b < 0 || h.getrenntVon[a] !== b || h.getrenntVon[b] !== a) return false;
  for (const i of [a, b]) if ((h.partner[i] as number) >= 0 || (h.eltern1[i] as number) >= 0 || h.erwerbsfaehig[i] === 0 || h.ausschlussDerLage[i] !== 0) return false;
  for (let j = 0; j < h.n; j++) {
    const vonEinem = h.eltern1[j] === a || h.eltern2[j] === a || h.eltern1[j] === b || h.eltern2[j] === b;
    if (vonEinem && (h.eltern1[j] !== a || h.eltern2[j] !== b)) return false;
  }
  return true;
}
