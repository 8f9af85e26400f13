import { an, positionen } from "../liste.ts";
import type { Wahl } from "./abstimmung.ts";
import { erstes, type Gleichstand, type Verlauf } from "./gleiche-anteile.ts";

/**
 * Buys by number of votes what still fits into `rest` currency units, skipping what does not; ties by lower cost, then
 * the lot. `schon` are projects that are not to be considered any more.
 */
export function nachStimmen(wahl: Wahl, rest: number, schon: readonly number[] = []): Verlauf {
  const kaeufe: number[] = [];
  const gleichstaende: Gleichstand[] = [];
  let uebrig = rest;
  let offen = positionen(wahl.kosten).filter((j) => !schon.includes(j));
  for (;;) {
    offen = offen.filter((j) => an(wahl.kosten, j) <= uebrig);
    if (offen.length === 0) return { kaeufe, gleichstaende };
    const meiste = Math.max(...offen.map((j) => an(wahl.stimmen, j)));
    const gleichauf = offen.filter((j) => an(wahl.stimmen, j) === meiste);
    const gewaehlt = erstes(wahl, gleichauf);
    if (gleichauf.length > 1) gleichstaende.push({ projekte: gleichauf, gewaehlt });
    kaeufe.push(gewaehlt);
    uebrig -= an(wahl.kosten, gewaehlt);
    offen = offen.filter((j) => j !== gewaehlt);
  }
}
