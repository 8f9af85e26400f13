import type { InGeldeswert } from "../eingabe-einkommen.ts";
import type { Haushalt } from "../kern/haushalt.ts";
import { addiere, anteil } from "../kern/rechnen.ts";
import type { Recht } from "../recht/recht.ts";
import { lehneAb, meldeSchritt } from "./melden.ts";

/** Shares of a day's board, in percent (§ 2 Abs. 5 Satz 2 of the ordinance). */
const FRUEHSTUECK = 20;
const MITTAGESSEN = 40;
const ABENDESSEN = 40;

/** Board at one percent of the Regelbedarf a day, and other things at their market value, are income like the pay (§ 11 Abs. 1 Satz 2 SGB II). */
export function bewerteGeldeswert(h: Haushalt, r: Recht, i: number, { verpflegung, sachbezuege }: InGeldeswert, spalte: Float64Array): void {
  if (sachbezuege !== undefined && r.werte.sachbezugVerkehrswert === 0) return lehneAb(h, i, "einkommenUnbelegt");
  addiere(spalte, i, sachbezuege);
  if (verpflegung === undefined) return;
  const { fruehstueck = 0, mittagessen = 0, abendessen = 0 } = verpflegung;
  const prozent = FRUEHSTUECK * fruehstueck + MITTAGESSEN * mittagessen + ABENDESSEN * abendessen;
  const regelbedarf = r.regelbedarf[h.stufe[i] || 1] ?? 0;
  const wert = anteil(regelbedarf, prozent, 10_000);
  spalte[i] = (spalte[i] as number) + wert;
  meldeSchritt(h, i, "einkommen.verpflegung", wert, { regelbedarf, verpflegungstage: prozent / 100 });
}
