import { an, positionen, summe } from "../liste.ts";

/** Answers to the items of a scale: one row a person, one column an item, none missing. */
export type Antwortzeilen = readonly (readonly number[])[];

/** A figure that these answers cannot give, because they do not differ. */
export class OhneStreuung extends Error {}

function varianz(werte: readonly number[]): number {
  const mitte = summe(werte, (w) => w) / werte.length;
  return summe(werte, (w) => (w - mitte) ** 2) / (werte.length - 1);
}

function spalte(zeilen: Antwortzeilen, j: number): number[] {
  return zeilen.map((zeile) => an(zeile, j));
}

/** Turns reversed items around on a scale from `von` to `bis`. */
export function polUm(zeilen: Antwortzeilen, umgepolt: readonly number[], [von, bis]: readonly [number, number]): number[][] {
  return zeilen.map((zeile) => zeile.map((wert, j) => (umgepolt.includes(j) ? von + bis - wert : wert)));
}

/**
 * Cronbach's alpha (1951): k ÷ (k − 1) · (1 − Σ variance of the items ÷ variance of the sum).
 * Expects at least two people and two items; throws `OhneStreuung` if all sums are equal.
 */
export function alpha(zeilen: Antwortzeilen): number {
  const k = zeilen[0]?.length ?? 0;
  const gesamt = varianz(zeilen.map((zeile) => summe(zeile, (w) => w)));
  if (gesamt === 0) throw new OhneStreuung("Alle Zeilen haben dieselbe Summe. Daraus lässt sich nichts über die Verlässlichkeit sagen.");
  return (k / (k - 1)) * (1 - summe(positionen({ length: k }), (j) => varianz(spalte(zeilen, j))) / gesamt);
}

function korrelation(a: readonly number[], b: readonly number[]): number | null {
  const mitte = (werte: readonly number[]): number => summe(werte, (w) => w) / werte.length;
  const [mitteA, mitteB] = [mitte(a), mitte(b)];
  const gemeinsam = summe(positionen(a), (i) => (an(a, i) - mitteA) * (an(b, i) - mitteB)) / (a.length - 1);
  const streuung = Math.sqrt(varianz(a) * varianz(b));
  return streuung === 0 ? null : gemeinsam / streuung;
}

/** Corrected item-rest correlation of each item: with the sum of all others; null where one of them never differs. */
export function trennschaerfen(zeilen: Antwortzeilen): (number | null)[] {
  return positionen(zeilen[0] ?? []).map((j) => korrelation(spalte(zeilen, j), zeilen.map((zeile) => summe(zeile, (w) => w) - an(zeile, j))));
}
