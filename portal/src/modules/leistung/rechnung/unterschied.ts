import { vergleiche } from "@handschlag/sgb2/vergleiche";
import { monatPlus } from "./monate.ts";
import { istErgebnis, type Monatsrechnung } from "./zeitraum.ts";

/** What differs in a stretch of months, line by line and step by step. */
export type Unterschied = { von: string; bis: string } & ReturnType<typeof vergleiche>;

/** Months in which a change makes a difference, put together where the difference is the same. */
export function unterschiede(vorher: readonly Monatsrechnung[], nachher: readonly Monatsrechnung[]): Unterschied[] {
  const gleiche: Unterschied[] = [];
  for (const { monat, antwort } of nachher) {
    const alt = vorher.find((m) => m.monat === monat)?.antwort;
    if (!alt || !istErgebnis(alt) || !istErgebnis(antwort)) continue;
    const u = vergleiche(alt, antwort);
    if (u.zeilen.length === 0) continue;
    const letzter = gleiche.at(-1);
    if (letzter && monatPlus(letzter.bis, 1) === monat && JSON.stringify([letzter.zeilen, letzter.gruende]) === JSON.stringify([u.zeilen, u.gruende])) letzter.bis = monat;
    else gleiche.push({ von: monat, bis: monat, ...u });
  }
  return gleiche;
}
