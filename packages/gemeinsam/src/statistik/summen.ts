import { an, positionen, summe } from "../liste.ts";
import type { Gleichung } from "../schutz/unterdrueckung.ts";
import type { Frage } from "./frage.ts";

/** Up to this many rows every way to split the same people is found; in longer tables only wholes and their parts. */
const ALLE_WEGE = 12;
/** Up to this many rows two splits count as such even if they may be equal by chance. */
const IMMER = 6;
/** In longer tables so many attempts are made for each row. */
const VERSUCHE = 20_000;

/** How often each value that occurs anywhere was chosen in each row. */
function zaehlungen(fragen: readonly Frage[]): number[][] {
  const werte = [...new Set(fragen.flatMap((f) => f.werte))];
  return fragen.map((f) => werte.map((wert) => summe(positionen(f.werte).filter((i) => f.werte[i] === wert), (i) => an(f.anzahl, i))));
}

/** How many ways there are to put `k` of `n` rows on two sides of an equation. */
function seitenwahlen(n: number, k: number): number {
  return positionen({ length: k }).reduce((wahlen, i) => (wahlen * (n - i)) / (i + 1), 1) * 2 ** (k - 1);
}

/**
 * Rows whose answers add up to exactly those of other rows, as a whole and its parts do, or the same people split by
 * team and by age: whoever knows the rows on one side can subtract. Numbers of rows; a copy of a row is no sum.
 */
export function findeSummen(fragen: readonly Frage[]): Gleichung[] {
  const zaehlung = zaehlungen(fragen);
  const umfang = zaehlung.map((z) => summe(z, (n) => n));
  const folge = positionen(fragen).filter((i) => an(umfang, i) > 0).sort((a, b) => an(umfang, b) - an(umfang, a));
  // What the rows from a position on could still add or take away, value by value.
  const uebrig = folge.map((_, k) => positionen(an(zaehlung, 0)).map((w) => summe(folge.slice(k), (i) => an(an(zaehlung, i), w))));
  const beidseitig = folge.length <= ALLE_WEGE;
  // Two splits say little where so many rows could be put on two sides that some sums are equal by chance.
  const verschiedene = positionen(zaehlung[0] ?? []).reduce((bisher, w) => bisher * (1 + Math.max(...zaehlung.map((z) => an(z, w)))), 1);
  const sagtEtwas = (links: number, rechts: number): boolean =>
    links + rechts > 2 && (links === 1 || folge.length <= IMMER || seitenwahlen(folge.length, links + rechts) <= verschiedene);
  return folge.flatMap((ganzes, start) => {
    const funde: Gleichung[] = [];
    let versuche = 0;
    const suche = (ab: number, rest: readonly number[], links: readonly number[], rechts: readonly number[]): void => {
      if (rest.every((n) => n === 0)) {
        if (sagtEtwas(links.length, rechts.length)) funde.push({ links, rechts });
        return;
      }
      const moeglich = uebrig[ab];
      if (moeglich === undefined || rest.some((n, w) => n > an(moeglich, w) || n < (beidseitig ? -an(moeglich, w) : 0))) return;
      if (!beidseitig && ++versuche > VERSUCHE) return;
      const zeile = an(folge, ab);
      const mal = (faktor: number): number[] => rest.map((n, w) => n + faktor * an(an(zaehlung, zeile), w));
      suche(ab + 1, mal(-1), links, [...rechts, zeile]);
      if (beidseitig) suche(ab + 1, mal(1), [...links, zeile], rechts);
      suche(ab + 1, rest, links, rechts);
    };
    suche(start + 1, an(zaehlung, ganzes), [ganzes], []);
    return funde;
  });
}
