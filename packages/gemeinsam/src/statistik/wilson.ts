import normalQuantil from "@stdlib/stats-base-dists-normal-quantile";
import { SICHERHEIT, type Intervall } from "./mittelwert.ts";

/**
 * A share and its Wilson interval without continuity correction (Wilson 1927), cut at 0 and 1.
 * Expects 0 ≤ treffer ≤ von and von > 0.
 */
export function wilson(treffer: number, von: number, sicherheit = SICHERHEIT): { anteil: number; intervall: Intervall } {
  const anteil = treffer / von;
  const z = normalQuantil((1 + sicherheit) / 2, 0, 1);
  const nenner = 1 + z ** 2 / von;
  const mitte = (anteil + z ** 2 / (2 * von)) / nenner;
  const breite = (z / nenner) * Math.sqrt((anteil * (1 - anteil)) / von + z ** 2 / (4 * von ** 2));
  // At the ends the formula is exactly 0 and 1; floating point would miss that by a hair.
  return { anteil, intervall: [treffer === 0 ? 0 : Math.max(0, mitte - breite), treffer === von ? 1 : Math.min(1, mitte + breite)] };
}
