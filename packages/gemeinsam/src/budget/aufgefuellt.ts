import { bruch } from "../bruch.ts";
import { an, positionen, summe } from "../liste.ts";
import type { Wahl } from "./abstimmung.ts";
import { gleicheAnteile, unveraendertBis, type Verlauf } from "./gleiche-anteile.ts";
import { nachStimmen } from "./stimmenzahl.ts";

/** The outcome of Add1U: what the last shares bought, and what was filled in by votes afterwards. */
export type Auffuellung = { readonly anteil: bigint; readonly anteile: Verlauf; readonly rest: Verlauf };

/** After this many equal outcomes in a row it first pays to ask exactly how long that will go on. */
const GEDULD = 8;

/** What the chosen projects cost together. */
export function gesamtkosten(wahl: Wahl, projekte: readonly number[]): number {
  return summe(projekte, (j) => an(wahl.kosten, j));
}

function erschoepft(wahl: Wahl, kaeufe: readonly number[]): boolean {
  const rest = wahl.budget - gesamtkosten(wahl, kaeufe);
  return positionen(wahl.kosten).every((j) => kaeufe.includes(j) || an(wahl.kosten, j) > rest);
}

/** More money changes nothing once everything that anyone voted for is bought: here a naive Add1U would never end. */
function alleGewaehltenDabei(wahl: Wahl, kaeufe: readonly number[]): boolean {
  return positionen(wahl.kosten).every((j) => kaeufe.includes(j) || an(wahl.waehler, j).length === 0);
}

function gleicheWahl(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((j) => b.includes(j));
}

/** Raises everyone's share unit by unit; stretches in which nothing can change are skipped, which changes no result. */
function erhoehe(wahl: Wahl, start: bigint): { anteil: bigint; verlauf: Verlauf } {
  let anteil = start;
  let verlauf = gleicheAnteile(wahl, bruch(anteil, 1n));
  let [gleiche, geduld] = [0, GEDULD];
  while (!erschoepft(wahl, verlauf.kaeufe) && !alleGewaehltenDabei(wahl, verlauf.kaeufe)) {
    if (gleiche >= geduld) {
      anteil += unveraendertBis(wahl, anteil) ?? 0n;
      [gleiche, geduld] = [0, geduld * 2];
    }
    const naechster = gleicheAnteile(wahl, bruch(anteil + 1n, 1n));
    if (gesamtkosten(wahl, naechster.kaeufe) > wahl.budget) break;
    gleiche = gleicheWahl(verlauf.kaeufe, naechster.kaeufe) ? gleiche + 1 : 0;
    anteil += 1n;
    verlauf = naechster;
  }
  return { anteil, verlauf };
}

/**
 * Equal Shares filled up by Add1U (equalshares.net): from floor(budget ÷ persons) each, one unit more per person while
 * the outcome leaves room in the real budget and the next outcome still costs no more; then by number of votes.
 */
export function aufgefuellt(wahl: Wahl): Auffuellung {
  const nichts: Verlauf = { kaeufe: [], gleichstaende: [] };
  if (wahl.koepfe === 0) return { anteil: 0n, anteile: nichts, rest: nachStimmen(wahl, wahl.budget) };
  const { anteil, verlauf } = erhoehe(wahl, BigInt(wahl.budget) / BigInt(wahl.koepfe));
  const rest = wahl.budget - gesamtkosten(wahl, verlauf.kaeufe);
  return { anteil, anteile: verlauf, rest: nachStimmen(wahl, rest, verlauf.kaeufe) };
}
