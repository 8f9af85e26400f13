import type { Haushalt } from "../kern/haushalt.ts";
import { anteil } from "../kern/rechnen.ts";

const GANZES = 10_000;

/** One person's part of the dwelling's costs: by heads, or a share agreed and binding, and then the rest by the other heads. */
export function kopfteil(h: Haushalt, i: number, betrag: number, koepfe: number): number {
  const w = h.wohnen;
  if (w.anteile === 0) return anteil(betrag, 1, koepfe);
  const eigener = w.anteil[i] as number;
  if (eigener >= 0) return anteil(betrag, eigener, GANZES);
  let vergeben = 0;
  for (let j = 0; j < h.n; j++) vergeben += Math.max(0, w.anteil[j] as number);
  return anteil(betrag, GANZES - vergeben, GANZES * Math.max(1, koepfe - w.anteile));
}
