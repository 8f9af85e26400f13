import type { Ergebnis } from "@handschlag/sgb2";
import type { GefrorenerMonat } from "../entscheidung/entscheidung.ts";
import { monatPlus } from "../rechnung/monate.ts";

/** Months one after the other in which the same is due. */
export type Abschnitt = { von: string; bis: string; monate: GefrorenerMonat[]; ergebnis: Ergebnis };

/**
 * Puts months together that follow each other and are equal for these persons: same name of the benefit, same amounts.
 * @param personen ids of those whom the reader is told about
 */
export function abschnitte(monate: readonly GefrorenerMonat[], personen: readonly string[]): Abschnitt[] {
  const gleiche: Abschnitt[] = [];
  for (const m of monate) {
    const letzter = gleiche.at(-1);
    if (letzter && monatPlus(letzter.bis, 1) === m.monat && betraege(letzter.ergebnis, personen) === betraege(m.ergebnis, personen)) {
      letzter.monate.push(m);
      letzter.bis = m.monat;
    } else gleiche.push({ von: m.monat, bis: m.monat, monate: [m], ergebnis: m.ergebnis });
  }
  return gleiche;
}

const betraege = ({ leistung, personen }: Ergebnis, ids: readonly string[]): string =>
  JSON.stringify([leistung, personen.filter((p) => ids.includes(p.id))]);
