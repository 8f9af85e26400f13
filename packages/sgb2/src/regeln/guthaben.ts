import type { Haushalt } from "../kern/haushalt.ts";
import { monatsIndex } from "../kern/kalender.ts";
import { HAUSHALT } from "../kern/protokoll.ts";
import type { Recht } from "../recht/recht.ts";

/** From the first text that leaves repayments of costs not recognised out of account. */
const NICHT_ANERKANNTES_FREI_AB = monatsIndex("2021-01");

/**
 * § 22 Abs. 3: money paid back lowers the costs of the months after it came, first those it belongs to, then the other
 * kind; what exceeds a month's costs goes on to the next. Assumes that the costs of these months are like today's.
 */
export function zieheGuthabenAb(h: Haushalt, r: Recht): void {
  const w = h.wohnen;
  for (let i = 0; i < w.guthaben; i++) {
    const monate = r.monatsIndex - (w.guthabenIm[i] as number);
    const heizung = w.guthabenHeizung[i] === 1;
    const frueher = (monate - 1) * (h.bruttokalt + h.heizkosten);
    const uebrig = zaehlendes(h, r, i) - frueher;
    if (monate < 1 || uebrig <= 0) continue;
    const zuerst = Math.min(uebrig, heizung ? h.heizkostenZuZahlen : h.bruttokaltZuZahlen);
    const danach = Math.min(uebrig - zuerst, heizung ? h.bruttokaltZuZahlen : h.heizkostenZuZahlen);
    h.heizkostenZuZahlen -= heizung ? zuerst : danach;
    h.bruttokaltZuZahlen -= heizung ? danach : zuerst;
    h.protokoll?.notiere("unterkunft.guthaben", HAUSHALT, -(zuerst + danach), { betrag: zaehlendes(h, r, i), frueher: Math.max(0, frueher) }, [`unterkunft.guthaben[${i}]`]);
    if (monate > 1) h.protokoll?.hinweis("guthabenGleicheKosten", HAUSHALT);
  }
}

/** Where the costs to be paid come from: a repayment lowers them. */
export function kostenAus(h: Haushalt, feld: "bruttokaltmiete" | "heizung"): string[] {
  const gesenkt = feld === "heizung" ? h.heizkostenZuZahlen < h.heizkosten : h.bruttokaltZuZahlen < h.bruttokalt;
  return gesenkt ? [`unterkunft.${feld}`, "unterkunft.guthaben"] : [`unterkunft.${feld}`];
}

function zaehlendes(h: Haushalt, r: Recht, i: number): number {
  const frei = r.monatsIndex >= NICHT_ANERKANNTES_FREI_AB ? (h.wohnen.guthabenNichtAnerkannt[i] as number) : 0;
  return Math.max(0, (h.wohnen.guthabenBetrag[i] as number) - frei);
}
