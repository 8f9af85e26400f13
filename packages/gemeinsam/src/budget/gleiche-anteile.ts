import { bruch, type Bruch } from "../bruch.ts";
import { an, positionen } from "../liste.ts";
import type { Wahl } from "./abstimmung.ts";
import { Konten, type Kauf, type Preis } from "./konten.ts";
import { Schaetzung } from "./schaetzung.ts";

/** Projects that were exactly level when one of them was chosen. */
export type Gleichstand = { readonly projekte: readonly number[]; readonly gewaehlt: number };

/** What was bought in which order, with the ties on the way. */
export type Verlauf = { readonly kaeufe: readonly number[]; readonly gleichstaende: readonly Gleichstand[] };

/** The first of projects that are level. */
export function erstes(wahl: Wahl, projekte: readonly number[]): number {
  return projekte.reduce((bisher, j) => (an(wahl.rang, j) < an(wahl.rang, bisher) ? j : bisher));
}

/** The best of the priced projects: all that are exactly level. */
function beste(konten: Konten, preise: readonly Preis[]): Preis[] {
  return preise.reduce<Preis[]>((bisher, preis) => {
    const [spitze] = bisher;
    const ergebnis = spitze === undefined ? -1 : konten.vergleiche(preis, spitze);
    if (ergebnis === 0) return [...bisher, preis];
    return ergebnis < 0 ? [preis] : bisher;
  }, []);
}

function bezahlbare(konten: Konten, projekte: readonly number[]): Preis[] {
  return projekte.map((j) => konten.preis(j)).filter((p) => p !== undefined);
}

/** Projects that may be the next one: all whose upper bound reaches the best lower bound. Updates `oben`. */
export function anwaerter(schaetzung: Schaetzung, offen: readonly number[], oben: number[]): { sicher: boolean; projekte: number[] } {
  const folge = [...offen].sort((a, b) => an(oben, b) - an(oben, a));
  let latte = 0;
  const geprueft: number[] = [];
  for (const j of folge) {
    if (an(oben, j) < latte || an(oben, j) === 0) break;
    const grenzen = schaetzung.grenzen(j);
    oben[j] = grenzen.oben;
    latte = Math.max(latte, grenzen.unten);
    geprueft.push(j);
  }
  const projekte = geprueft.filter((j) => an(oben, j) > 0 && an(oben, j) >= latte);
  return { sicher: latte > 0 && projekte.length === 1, projekte };
}

/**
 * Method of Equal Shares with cost utilities (Peters, Pierczyński, Skowron 2021), without completion: everyone holds
 * `anteil` currency units; again and again the project with the most effective votes (cost ÷ smallest price p with
 * Σ min(money left, p) = cost) is bought. Every decision is exact: the estimate only sorts out what is surely worse.
 */
export function gleicheAnteile(wahl: Wahl, anteil: Bruch): Verlauf {
  const schaetzung = new Schaetzung(wahl, Number(anteil.zaehler) / Number(anteil.nenner));
  const konten = new Konten(wahl, anteil);
  const oben = wahl.kosten.map(() => Infinity);
  const kaeufe: number[] = [];
  const gleichstaende: Gleichstand[] = [];
  let gebucht = 0;
  const exakt = (projekte: readonly number[]): number[] => {
    for (; gebucht < kaeufe.length; gebucht++) bezahlbare(konten, [an(kaeufe, gebucht)]).forEach((p) => konten.kaufe(p));
    return beste(konten, bezahlbare(konten, projekte)).map((p) => p.projekt);
  };
  for (let offen = positionen(wahl.kosten); ;) {
    const { sicher, projekte } = anwaerter(schaetzung, offen, oben);
    const gleichauf = sicher ? projekte : exakt(projekte);
    if (gleichauf.length === 0) return { kaeufe, gleichstaende };
    const gewaehlt = erstes(wahl, gleichauf);
    if (gleichauf.length > 1) gleichstaende.push({ projekte: gleichauf, gewaehlt });
    schaetzung.kaufe(gewaehlt);
    kaeufe.push(gewaehlt);
    if (schaetzung.unbrauchbar) {
      exakt([]);
      schaetzung.gleicheAn(konten.angenaehert());
    }
    offen = offen.filter((j) => j !== gewaehlt);
  }
}

/** The purchases of a course once more, exactly, with who paid what and what is left. */
export function buche(wahl: Wahl, anteil: Bruch, kaeufe: readonly number[]): { kaeufe: Kauf[]; konten: Konten } {
  const konten = new Konten(wahl, anteil);
  return { kaeufe: kaeufe.flatMap((j) => bezahlbare(konten, [j]).map((p) => konten.kaufe(p))), konten };
}

/** How many more whole currency units per head change nothing in the course, from a start with `anteil` each; undefined: any number. */
export function unveraendertBis(wahl: Wahl, anteil: bigint): bigint | undefined {
  const konten = new Konten(wahl, bruch(anteil, 1n));
  for (let offen = positionen(wahl.kosten); ;) {
    const gleichauf = beste(konten, bezahlbare(konten, offen));
    if (gleichauf.length === 0) return konten.reichweite;
    const gewaehlt = erstes(wahl, gleichauf.map((p) => p.projekt));
    gleichauf.filter((p) => p.projekt === gewaehlt).forEach((p) => konten.kaufe(p));
    offen = offen.filter((j) => j !== gewaehlt);
  }
}
