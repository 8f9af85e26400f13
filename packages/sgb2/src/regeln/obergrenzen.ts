import type { Haushalt } from "../kern/haushalt.ts";
import { monatsIndex } from "../kern/kalender.ts";
import { HAUSHALT } from "../kern/protokoll.ts";
import { NEUES_RECHT_AB, type Recht } from "../recht/recht.ts";
import type { HinweisSchluessel } from "./hinweise.ts";
import type { Regel } from "./katalog.ts";

const NEUES_RECHT = monatsIndex(NEUES_RECHT_AB);

/**
 * § 22 Abs. 1 Satz 8, since July 2026: what lies above a limit per square metre or above the rent allowed by law is never
 * appropriate and has no Karenzzeit. It counts until six months after a request that names it (Satz 9).
 */
export function begrenzeNachSatz8(h: Haushalt, r: Recht, anerkannt: number): number {
  const w = h.wohnen;
  if (r.monatsIndex < NEUES_RECHT) return anerkannt;
  const nachFlaeche = begrenze(h, r, anerkannt, w.grenzeNachFlaeche, h.senkungSeit, "unterkunft.jeQuadratmeter", "keineAufforderung");
  return begrenze(h, r, nachFlaeche, w.zulaessigeMiete, w.ruegeSeit, "unterkunft.mietpreisbremse", "keineRuegeaufforderung");
}

function begrenze(h: Haushalt, r: Recht, anerkannt: number, grenze: number, seit: number, regel: Regel, ohneAufforderung: HinweisSchluessel): number {
  if (grenze < 0 || anerkannt <= grenze) return anerkannt;
  const ab = begrenztAb(h, r, seit);
  if (ab < 0) h.protokoll?.hinweis(ohneAufforderung, HAUSHALT);
  if (ab < 0 || r.monatsIndex < ab) return anerkannt;
  const feld = regel === "unterkunft.jeQuadratmeter" ? ["unterkunft.angemessen.jeQuadratmeter", "unterkunft.wohnflaeche"] : ["unterkunft.zulaessigeMiete"];
  h.protokoll?.notiere(regel, HAUSHALT, grenze, { anerkannt, grenze }, feld);
  return grenze;
}

/** A request made before July 2026 could not name these limits. */
function begrenztAb(h: Haushalt, r: Recht, seit: number): number {
  if (h.wohnen.nurAngemessenAb >= 0) return h.wohnen.nurAngemessenAb;
  return seit < 0 ? -1 : Math.max(seit, NEUES_RECHT) + r.werte.kostensenkungsfrist;
}
