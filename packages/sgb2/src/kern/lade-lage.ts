import type { Lage, Umgang } from "../eingabe-lage.ts";
import { LEBT_ANDERSWO, LEBT_HIER, LEBT_IN_BEIDEN, type Haushalt } from "./haushalt.ts";
import { tagAus } from "./kalender.ts";
import { ALLE_TAGE, anzahlTage, einzelneTage, tageVonBis } from "./tage.ts";

const UMGANG: Record<Umgang["lebensmittelpunkt"], number> = { hier: LEBT_HIER, anderswo: LEBT_ANDERSWO, beide: LEBT_IN_BEIDEN };

/** Puts the situation of a person in this month on the desk. */
export function ladeLage(h: Haushalt, i: number, lage: Lage, monat: number): void {
  const einzug = tag(lage.einzug);
  const seitGeburt = einzug <= (h.geburt[i] as number);
  h.anwesend[i] = tageVonBis(monat, seitGeburt ? -1 : einzug, fruehester(tag(lage.auszug), tag(lage.todestag)));
  if (lage.umgang !== undefined) ladeUmgang(h, i, lage.umgang, monat);
  if (h.anwesend[i] !== ALLE_TAGE) h.mitZeiten = true;
}

function ladeUmgang(h: Haushalt, i: number, umgang: Umgang, monat: number): void {
  const hier = einzelneTage(monat, umgang.tage.map(tagAus));
  h.mitUmgang = true;
  h.umgang[i] = UMGANG[umgang.lebensmittelpunkt];
  if (umgang.lebensmittelpunkt === "anderswo") {
    h.anwesend[i] = (h.anwesend[i] as number) & hier;
    h.keinKopf[i] = 1;
    h.zahlungAnderswo[i] = umgang.andererElternteilHilfebeduerftig === true ? 1 : 0;
  } else if (umgang.lebensmittelpunkt === "beide" || umgang.andererElternteilHilfebeduerftig === true) h.umgangTage[i] = anzahlTage(hier);
}

const tag = (datum: string | undefined): number => (datum === undefined ? -1 : tagAus(datum));
const fruehester = (a: number, b: number): number => (a < 0 ? b : b < 0 ? a : Math.min(a, b));
