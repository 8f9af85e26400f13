import { positionen, summe } from "../liste.ts";

/** A question with how often each value of its scale was chosen. */
export type Frage = { readonly text: string; readonly werte: readonly number[]; readonly anzahl: readonly number[] };

/** A question whose answers are counted from 1 upwards. */
export function frageAusAnzahlen(text: string, anzahl: readonly number[]): Frage {
  return { text, anzahl, werte: positionen(anzahl).map((i) => i + 1) };
}

/** A question from single answers. */
export function frageAusAntworten(text: string, antworten: readonly number[]): Frage {
  const werte = [...new Set(antworten)].sort((a, b) => a - b);
  return { text, werte, anzahl: werte.map((wert) => antworten.filter((a) => a === wert).length) };
}

/** How many answered. */
export function umfang(frage: Frage): number {
  return summe(frage.anzahl, (a) => a);
}
