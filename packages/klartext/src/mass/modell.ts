import type { Satz } from "../analyse.ts";
import koeffizienten from "./koeffizienten.json" with { type: "json" };
import { merkmale, type Merkmale, zaehleMerkmale } from "./merkmale.ts";
import { amtszuschlag } from "./amtssprache.ts";

/** A calibrated model: difficulty = `konstante` + Σ weight · ln(1 + count). */
export type Modell = { readonly konstante: number; readonly gewichte: Readonly<Record<string, number>> };

/** Keeps a difficulty on the scale of the ratings, 1 (very easy) to 7 (very hard). */
export function aufSkala(wert: number): number {
  return Math.min(7, Math.max(1, wert));
}

/** Difficulty from counts alone, before it is put on the scale. */
export function schaetze(modell: Modell, gezaehlt: Merkmale): number {
  return merkmale.reduce((summe, merkmal) => summe + (modell.gewichte[merkmal] ?? 0) * Math.log1p(gezaehlt[merkmal]), modell.konstante);
}

/**
 * How hard a sentence is, 1 (very easy) to 7 (very hard), calibrated on ratings by learners of German,
 * plus what only office and statute language shows.
 */
export function satzSchwierigkeit(satz: Satz): number {
  return aufSkala(schaetze(koeffizienten, zaehleMerkmale(satz)) + amtszuschlag(satz));
}
