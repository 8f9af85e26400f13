import type { Fall } from "./eingabe.ts";
import { neuerHaushalt } from "./kern/haushalt.ts";
import { rechneFall } from "./kern/rechne-fall.ts";
import { rechtFuer } from "./recht/recht.ts";

/** Sums of one household, in cents. */
export type Massenergebnis = { anspruch: number; sofortzuschlag: number; einmalzahlung: number };

/**
 * A calculator for many households of one month, without explanation: the same rules at one desk that is used again.
 * It takes cases that `pruefe` found correct, with this month, and gives undefined where the case is not implemented.
 * @throws RangeError for a month whose law is not known
 */
export function massenrechner(monat: string): (fall: Fall) => Massenergebnis | undefined {
  const recht = rechtFuer(monat);
  if (!recht) throw new RangeError(`No law for ${monat}`);
  let plaetze = 8;
  let tisch = neuerHaushalt(plaetze);
  return (fall) => {
    if (fall.personen.length > plaetze) {
      plaetze = fall.personen.length;
      tisch = neuerHaushalt(plaetze);
    }
    rechneFall(tisch, fall, recht);
    if (tisch.ablehnung !== null) return undefined;
    return { anspruch: tisch.anspruchGesamt, sofortzuschlag: tisch.sofortzuschlagGesamt, einmalzahlung: tisch.einmalzahlungGesamt };
  };
}
