import type { Haushalt } from "../kern/haushalt.ts";
import { monatsIndex } from "../kern/kalender.ts";
import type { Wohnen } from "../kern/wohnen.ts";
import type { Recht } from "../recht/recht.ts";

/** Months of benefits before do not count towards a Karenzzeit (§ 65 SGB II). */
export const KARENZZEIT_FRUEHESTENS = monatsIndex("2023-01");

/** So long without benefits under SGB II or XII, and a new Karenzzeit begins (§ 22 Abs. 1 Satz 5; § 12 Abs. 3 Satz 4 until June 2026). */
const MONATE_BIS_NEUE = 36;

/** First month after the Karenzzeit of one year (§ 22 Abs. 1 Satz 2 SGB II; until June 2026 also § 12 Abs. 3); 0 where there is none. */
export function karenzzeitEnde(h: Haushalt, r: Recht): number {
  if (r.werte.karenzzeit === 0) return 0;
  if (h.wohnen.zeiten > 0) return endeNachZeiten(h.wohnen, r.werte.karenzzeit);
  return Math.max(h.bezugSeit, KARENZZEIT_FRUEHESTENS) + r.werte.karenzzeit;
}

/** Full months without benefits within the Karenzzeit lengthen it, so it ends when a year of benefits is used up. */
function endeNachZeiten(w: Wohnen, dauer: number): number {
  let ende = 0;
  let uebrig = dauer;
  for (let i = 0; i < w.zeiten; i++) {
    if (w.zeitSgb12[i] === 1) continue;
    if (i > 0 && (w.zeitVon[i] as number) - (w.zeitBis[i - 1] as number) > MONATE_BIS_NEUE) uebrig = dauer;
    if (uebrig === 0) continue;
    const von = Math.max(w.zeitVon[i] as number, KARENZZEIT_FRUEHESTENS);
    const monate = Math.min(uebrig, Math.max(0, (w.zeitBis[i] as number) + 1 - von));
    ende = von + monate;
    uebrig -= monate;
  }
  return ende;
}
