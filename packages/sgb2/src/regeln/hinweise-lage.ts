import type { Lage } from "../eingabe-lage.ts";
import { AUSBILDUNG } from "../kern/ausschluss.ts";
import { ALLE_TAGE } from "../kern/tage.ts";
import type { Haushalt } from "../kern/haushalt.ts";
import type { HinweisSchluessel } from "./hinweise.ts";

/** What was assumed about the situation of a person, and what follows from it. */
export function gibHinweiseZurLage(h: Haushalt, lage: Lage, i: number): void {
  for (const hinweis of hinweiseZurLage(h, lage, i)) h.protokoll?.hinweis(hinweis, i);
}

function hinweiseZurLage(h: Haushalt, lage: Lage, i: number): HinweisSchluessel[] {
  const wenn = (bedingung: boolean, hinweis: HinweisSchluessel): HinweisSchluessel[] => (bedingung ? [hinweis] : []);
  return [
    ...wenn(lage.umgang?.lebensmittelpunkt === "beide", "wechselmodell"),
    ...wenn(lage.umgang !== undefined, "umgang"),
    ...wenn(lage.einrichtung !== undefined, h.anwesend[i] === ALLE_TAGE && h.tageInEinrichtung[i] === 0 ? "krankenhaus" : "einrichtung"),
    ...wenn(lage.einrichtung?.sechsMonate === true && h.anwesend[i] !== ALLE_TAGE && (h.partner[i] as number) >= 0, "einrichtungAufDauer"),
    ...wenn(lage.nichtErreichbar !== undefined, "erreichbarkeit"),
    ...wenn(lage.aufenthalt !== undefined, "aufenthalt"),
    ...wenn(lage.arbeitserlaubnis === false, "arbeitserlaubnis"),
    ...wenn(lage.erwerbsminderung === "dauerhaft", "dauerhafteErwerbsminderung"),
    ...wenn(lage.erwerbsminderung === "befristet", "befristeteErwerbsminderung"),
    ...wenn(lage.ausbildungsfoerderung !== undefined && h.ausgeschlossen[i] === AUSBILDUNG, "haerteInAusbildung"),
  ];
}
