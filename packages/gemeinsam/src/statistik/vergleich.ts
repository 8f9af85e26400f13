import { an, positionen, summe } from "../liste.ts";
import { linearisiert, SICHERHEIT, tIntervall, type Intervall } from "./mittelwert.ts";

/** Answers of one group or wave, with weights if there are any. */
export type Gruppe = { readonly werte: readonly number[]; readonly gewichte?: readonly number[] | undefined };

/** A difference and its interval; `deutlich`: the interval does not contain 0. Null where one side has fewer than two answers. */
export type Differenz = { readonly differenz: number; readonly standardfehler: number; readonly freiheitsgrade: number; readonly intervall: Intervall; readonly deutlich: boolean };

function differenz(wert: number, standardfehler: number, freiheitsgrade: number, sicherheit: number): Differenz {
  const intervall = standardfehler === 0 ? [wert, wert] as const : tIntervall(wert, standardfehler, freiheitsgrade, sicherheit);
  return { differenz: wert, standardfehler, freiheitsgrade, intervall, deutlich: intervall[0] > 0 || intervall[1] < 0 };
}

/**
 * Mean of `danach` minus mean of `davor` for two independent groups or two anonymous waves, with Welch's interval
 * (1947; degrees of freedom after Satterthwaite).
 */
export function vergleicheGruppen(davor: Gruppe, danach: Gruppe, sicherheit = SICHERHEIT): Differenz | null {
  const [a, b] = [davor, danach].map(({ werte, gewichte }) => ({ n: werte.length, ...linearisiert(werte, gewichte ?? werte.map(() => 1)) }));
  if (!a || !b || a.varianz === null || b.varianz === null) return null;
  const varianz = a.varianz + b.varianz;
  const freiheitsgrade = varianz === 0 ? a.n + b.n - 2 : varianz ** 2 / (a.varianz ** 2 / (a.n - 1) + b.varianz ** 2 / (b.n - 1));
  return differenz(b.mitte - a.mitte, Math.sqrt(varianz), freiheitsgrade, sicherheit);
}

/** Mean of the differences `danach − davor` of the same people or cases, with the t interval for pairs. */
export function vergleichePaare(paare: readonly (readonly [davor: number, danach: number])[], sicherheit = SICHERHEIT): Differenz | null {
  const { mitte, varianz } = linearisiert(paare.map(([davor, danach]) => danach - davor), paare.map(() => 1));
  return varianz === null ? null : differenz(mitte, Math.sqrt(varianz), paare.length - 1, sicherheit);
}

/**
 * Both sides of one question: what the person and what the office answered in the same cases. `abstand` is office minus
 * person; `gleich`, `amtHoeher` and `personHoeher` are shares of the cases.
 */
export type Sichten = {
  readonly n: number;
  readonly person: number;
  readonly amt: number;
  readonly abstand: Differenz | null;
  readonly gleich: number;
  readonly amtHoeher: number;
  readonly personHoeher: number;
};

/** The two-sided view of a question; expects at least one case. */
export function zeigeSichten(faelle: readonly { readonly person: number; readonly amt: number }[], sicherheit = SICHERHEIT): Sichten {
  const n = faelle.length;
  const teil = (passt: (f: { person: number; amt: number }) => boolean): number => faelle.filter(passt).length / n;
  return {
    n,
    person: summe(faelle, (f) => f.person) / n,
    amt: summe(faelle, (f) => f.amt) / n,
    abstand: vergleichePaare(faelle.map((f) => [f.person, f.amt]), sicherheit),
    gleich: teil((f) => f.amt === f.person),
    amtHoeher: teil((f) => f.amt > f.person),
    personHoeher: teil((f) => f.amt < f.person),
  };
}

/** How strongly goals of one person are thought to go together (Kiresuk and Sherman 1968). */
const ZUSAMMENHANG = 0.3;

/**
 * Goal attainment scaling: the T-score of one person's goals, 50 if all were reached as expected.
 * `stufe` runs from −2 (much less than expected) to +2 (much more); expects at least one goal with a weight above 0.
 */
export function zielerreichung(ziele: readonly { readonly stufe: -2 | -1 | 0 | 1 | 2; readonly gewicht?: number }[]): number {
  const gewichte = ziele.map((z) => z.gewicht ?? 1);
  const erreicht = summe(positionen(ziele), (i) => an(gewichte, i) * an(ziele, i).stufe);
  const quadrate = summe(gewichte, (w) => w * w);
  return 50 + (10 * erreicht) / Math.sqrt((1 - ZUSAMMENHANG) * quadrate + ZUSAMMENHANG * summe(gewichte, (w) => w) ** 2);
}
