import type { Bestand } from "./bestand.ts";
import { rechneBestand } from "./masse.ts";
import type { Recht } from "./recht/recht.ts";

/** Upper ends of the classes in which changes of a household's claim are counted, in cents a month; the last one has none. */
export const KLASSEN = [10_00, 25_00, 50_00, 100_00, Infinity] as const;

/**
 * What another law would mean for a population in one month. Money in cents, numbers of households as sums of weights.
 * Claims include Sofortzuschlag and one-off payments.
 */
export type Folgen = {
  vorher: number;
  nachher: number;
  /** Households with more, with less, and of those the ones that had no claim before or have none after. */
  gewinnen: number;
  verlieren: number;
  neuBerechtigt: number;
  nichtMehrBerechtigt: number;
  /** By size of the change, as in `KLASSEN`. */
  mehr: number[];
  weniger: number[];
  /** Households that are not computed under one of the two laws: they count nowhere else. */
  nichtBerechnet: number;
};

/** Compares two laws of a month for every household. Without weights each household stands for itself. */
export function vergleicheRecht(bestand: Bestand, heute: Recht, danach: Recht, gewichte?: ArrayLike<number>): Folgen {
  const alt = rechneBestand(bestand, heute);
  const neu = rechneBestand(bestand, danach);
  const folgen: Folgen = { vorher: 0, nachher: 0, gewinnen: 0, verlieren: 0, neuBerechtigt: 0, nichtMehrBerechtigt: 0, mehr: KLASSEN.map(() => 0), weniger: KLASSEN.map(() => 0), nichtBerechnet: 0 };
  const summe = ({ anspruch, sofortzuschlag, einmalzahlung }: typeof alt, k: number): number => (anspruch[k] ?? 0) + (sofortzuschlag[k] ?? 0) + (einmalzahlung[k] ?? 0);
  for (let k = 0; k < bestand.haushalte; k++) {
    const gewicht = gewichte?.[k] ?? 1;
    if (alt.abgelehnt[k] === 1 || neu.abgelehnt[k] === 1) folgen.nichtBerechnet += gewicht;
    else zaehle(folgen, summe(alt, k), summe(neu, k), gewicht);
  }
  return folgen;
}

function zaehle(f: Folgen, vorher: number, nachher: number, gewicht: number): void {
  f.vorher += vorher * gewicht;
  f.nachher += nachher * gewicht;
  if (vorher === nachher) return;
  const mehr = nachher > vorher;
  if (mehr) f.gewinnen += gewicht;
  else f.verlieren += gewicht;
  if (vorher === 0) f.neuBerechtigt += gewicht;
  if (nachher === 0) f.nichtMehrBerechtigt += gewicht;
  const klasse = KLASSEN.findIndex((ende) => Math.abs(nachher - vorher) <= ende);
  const klassen = mehr ? f.mehr : f.weniger;
  klassen[klasse] = (klassen[klasse] ?? 0) + gewicht;
}
