import tQuantil from "@stdlib/stats-base-dists-t-quantile";
import { an, positionen, summe } from "../liste.ts";

/** Lower and upper end of an interval. */
export type Intervall = readonly [unten: number, oben: number];

/** Figures that need two values are null where there is only one. */
export type Mittelwert = {
  readonly n: number;
  readonly mittelwert: number;
  readonly standardabweichung: number | null;
  readonly standardfehler: number | null;
  readonly median: number;
  readonly intervall: Intervall | null;
};
export type GewichteterMittelwert = Mittelwert & { readonly effektivesN: number };
export type Anteil = { readonly n: number; readonly anteil: number; readonly standardfehler: number | null; readonly effektivesN: number };

/** How sure an interval is if nothing else is said. */
export const SICHERHEIT = 0.95;

/** x̄ ± t · standard error with `freiheitsgrade` degrees of freedom. */
export function tIntervall(mitte: number, standardfehler: number, freiheitsgrade: number, sicherheit: number): Intervall {
  const t = tQuantil((1 + sicherheit) / 2, freiheitsgrade);
  return [mitte - t * standardfehler, mitte + t * standardfehler];
}

/** Kish's effective number of answers: (Σw)² ÷ Σw². */
export function effektivesN(gewichte: readonly number[]): number {
  return summe(gewichte, (w) => w) ** 2 / summe(gewichte, (w) => w * w);
}

/** The value with half of the weight below it; the mean of two neighbours where exactly half lies between them. */
function median(werte: readonly number[], gewichte: readonly number[]): number {
  const folge = positionen(werte).filter((i) => an(gewichte, i) > 0).sort((a, b) => an(werte, a) - an(werte, b));
  const haelfte = summe(gewichte, (w) => w) / 2;
  const rundung = haelfte * 1e-12;
  let bisher = 0;
  for (const [platz, i] of folge.entries()) {
    bisher += an(gewichte, i);
    if (bisher > haelfte + rundung) return an(werte, i);
    if (bisher >= haelfte - rundung) return (an(werte, i) + an(werte, folge[platz + 1] ?? i)) / 2;
  }
  throw new RangeError("No median without weights");
}

/** Weighted mean, its linearised variance for independent draws (null for one value) and Σ w (x − x̄)² ÷ Σw. */
export function linearisiert(werte: readonly number[], gewichte: readonly number[]): { mitte: number; varianz: number | null; streuung: number } {
  const n = werte.length;
  const gesamt = summe(gewichte, (w) => w);
  const mitte = summe(positionen(werte), (i) => an(werte, i) * an(gewichte, i)) / gesamt;
  const quadrate = (potenz: number): number => summe(positionen(werte), (i) => (an(gewichte, i) / gesamt) ** potenz * (an(werte, i) - mitte) ** 2);
  return { mitte, varianz: n < 2 ? null : (n / (n - 1)) * quadrate(2), streuung: quadrate(1) };
}

/**
 * Mean, spread, median and t interval (n − 1 degrees of freedom) of weighted answers, as R's `survey` gives them for
 * independent draws (`svymean`, `svyvar`). Expects as many weights as values, none negative, not all 0.
 */
export function mittelwert(werte: readonly number[], gewichte: readonly number[] = werte.map(() => 1), sicherheit = SICHERHEIT): GewichteterMittelwert {
  const n = werte.length;
  const { mitte, varianz, streuung } = linearisiert(werte, gewichte);
  const standardfehler = varianz === null ? null : Math.sqrt(varianz);
  return {
    n,
    mittelwert: mitte,
    standardabweichung: n < 2 ? null : Math.sqrt((streuung * n) / (n - 1)),
    standardfehler,
    median: median(werte, gewichte),
    effektivesN: effektivesN(gewichte),
    intervall: standardfehler === null ? null : tIntervall(mitte, standardfehler, n - 1, sicherheit),
  };
}

/** The share of ones among values that are 0 or 1, with the standard error of a weighted mean. */
export function anteil(werte: readonly number[], gewichte: readonly number[] = werte.map(() => 1)): Anteil {
  const { mitte, varianz } = linearisiert(werte, gewichte);
  return { n: werte.length, anteil: mitte, standardfehler: varianz === null ? null : Math.sqrt(varianz), effektivesN: effektivesN(gewichte) };
}

/** The same figures from how often each value was given. Expects at least one answer. */
export function ausHaeufigkeiten(werte: readonly number[], anzahl: readonly number[], sicherheit = SICHERHEIT): Mittelwert {
  const n = summe(anzahl, (a) => a);
  const mitte = summe(positionen(werte), (i) => an(werte, i) * an(anzahl, i)) / n;
  const abweichungen = summe(positionen(werte), (i) => an(anzahl, i) * (an(werte, i) - mitte) ** 2);
  const standardabweichung = n < 2 ? null : Math.sqrt(abweichungen / (n - 1));
  const standardfehler = standardabweichung === null ? null : standardabweichung / Math.sqrt(n);
  return {
    n, mittelwert: mitte, standardabweichung, standardfehler,
    median: median(werte, anzahl),
    intervall: standardfehler === null ? null : tIntervall(mitte, standardfehler, n - 1, sicherheit),
  };
}
