import type { Recht } from "../recht/recht.ts";
import { hauptperson } from "../regeln/bedarfsgemeinschaft.ts";
import type { Haushalt } from "./haushalt.ts";
import { addiere, beginneSumme, schliesseSumme } from "./summe.ts";

const KEINE_EINHEIT = -1;

/** What is done before a part is computed, and after it. */
type Schritte = { beginne: (einheit: number) => void; pruefe: (einheit: number) => void };

/**
 * Computes a Bedarfsgemeinschaft whose parts share no means, part by part by the same rules, and puts the results together.
 * `pruefe` looks at each part and refuses the case where something would flow after all.
 */
export function rechneEinheiten(h: Haushalt, r: Recht, einheiten: readonly number[], rechne: (h: Haushalt, r: Recht) => void, { beginne, pruefe }: Schritte): void {
  beginneSumme(h);
  const vermoegen = { vorhanden: 0, freibetrag: 0 };
  for (const einheit of einheiten) {
    h.einheit = einheit;
    beginne(einheit);
    rechne(h, r);
    if (h.ablehnung === null) pruefe(einheit);
    if (h.ablehnung !== null) break;
    addiere(h, 30, false);
    vermoegen.vorhanden += h.vermoegenVorhanden;
    vermoegen.freibetrag += h.vermoegenFreibetrag;
  }
  h.einheit = KEINE_EINHEIT;
  if (h.ablehnung !== null) return;
  schliesseSumme(h, false);
  h.vermoegenVorhanden = vermoegen.vorhanden;
  h.vermoegenFreibetrag = vermoegen.freibetrag;
}

/** The part whose people own most, before anything is left out. */
export const reichsteEinheit = (h: Haushalt, einheiten: readonly number[]): number => einheiten.reduce((a, b) => (vermoegenDer(h, b) > vermoegenDer(h, a) ? b : a));

function vermoegenDer(h: Haushalt, einheit: number): number {
  const { zahl, angabe, gegenstaende } = h.besitz;
  let summe = 0;
  for (let i = 0; i < h.n; i++) if (hauptperson(h, i) === einheit) summe += zahl > 0 ? (angabe[i] as number) : (h.vermoegen[i] as number);
  for (let k = 0; k < zahl; k++) if (hauptperson(h, gegenstaende.person[k] as number) === einheit) summe += gegenstaende.wert[k] as number;
  return summe;
}
