import type { Haushalt } from "../kern/haushalt.ts";
import { HAUSHALT } from "../kern/protokoll.ts";
import { MIETKAUTION, MIETSCHULDEN } from "../kern/wohnen.ts";
import type { Recht } from "../recht/recht.ts";

/**
 * Deposit and shares (§ 22 Abs. 6 Satz 3) and arrears (Abs. 8) as loans of the month, beside the claim and only as far as
 * wealth does not cover them: here also that below the allowances has to be used (§ 42a Abs. 1 Satz 1, § 22 Abs. 8 Satz 3).
 */
export function gewaehreWohndarlehen(h: Haushalt, r: Recht): void {
  h.darlehenGesamt = 0;
  const w = h.wohnen;
  let vermoegen = h.vermoegenVorhanden;
  for (let i = 0; i < w.einmalige; i++) {
    const art = w.einmaligArt[i] as number;
    if (w.einmaligIm[i] !== r.monatsIndex || art < MIETKAUTION) continue;
    const betrag = w.einmaligBetrag[i] as number;
    if (!kommtInFrage(h, i, art)) continue;
    const gedeckt = Math.min(betrag, vermoegen);
    vermoegen -= gedeckt;
    h.darlehenGesamt += betrag - gedeckt;
    h.protokoll?.notiere(art === MIETSCHULDEN ? "darlehen.schulden" : "darlehen.kaution", HAUSHALT, betrag - gedeckt, { betrag, vermoegen: gedeckt }, [`unterkunft.einmaligeKosten[${i}]`]);
    h.protokoll?.hinweis("darlehenErmessen", HAUSHALT);
  }
}

/** Arrears only beside benefits for the dwelling; a deposit only with an assurance given before. */
function kommtInFrage(h: Haushalt, i: number, art: number): boolean {
  if (art === MIETSCHULDEN) return h.anspruchGesamt > 0;
  if (h.wohnen.einmaligZugesichert[i] === 1) return true;
  h.protokoll?.hinweis("kostenOhneZusicherung", HAUSHALT);
  return false;
}
