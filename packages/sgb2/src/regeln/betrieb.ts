import type { Betrieb, Betriebsmonat } from "../eingabe-einkommen.ts";
import type { Haushalt } from "../kern/haushalt.ts";
import { addiere, anteil, inCent } from "../kern/rechnen.ts";
import type { Recht } from "../recht/recht.ts";
import { meldeSchritt } from "./melden.ts";

/**
 * Self-employment by its books: what came in less what was paid in the months of the Bewilligungszeitraum in which it was
 * pursued, divided by their number. In other months there is none (§ 3 Abs. 1, 2, 4 of the ordinance). A loss is nothing (§ 5).
 */
export function rechneBetrieb(h: Haushalt, r: Recht, i: number, { monate, steuern, sozialversicherung, absetzbar }: Betrieb): void {
  if (!monate.some(({ monat }) => monat === r.monat)) return;
  const einnahmen = monate.reduce((summe, m) => summe + inCent(m.einnahmen), 0);
  const ausgaben = monate.reduce((summe, m) => summe + ausgabenIm(m, r.werte.kilometerBetrieb), 0);
  const gewinn = anteil(Math.max(0, einnahmen - ausgaben), 1, monate.length);
  h.gewinn[i] = (h.gewinn[i] as number) + gewinn;
  addiere(h.gewinnSteuern, i, steuern);
  addiere(h.gewinnBeitraege, i, sozialversicherung);
  addiere(h.nachgewiesen, i, absetzbar);
  meldeSchritt(h, i, "einkommen.betrieb", gewinn, { einnahmen, ausgaben, monate: monate.length });
}

/** § 3 Abs. 7: 10 cents a kilometre more for the business with a private car, less for private trips with its own. */
const ausgabenIm = ({ ausgaben, betriebsfahrten = 0, privatfahrten = 0 }: Betriebsmonat, jeKilometer: number): number =>
  Math.max(0, inCent(ausgaben) + jeKilometer * (betriebsfahrten - privatfahrten));
