import { SCHWANGER, SCHWANGER_SEIT_WOCHE_13, type Haushalt } from "../kern/haushalt.ts";
import { alsTag, alterAm, monatVon, tageImMonat, tageVorher, tagImMonat } from "../kern/kalender.ts";
import type { Recht } from "../recht/recht.ts";
import { istLeistungsberechtigt } from "./bedarfsgemeinschaft.ts";

/** Nobody reaches the limit of § 7a before this age. */
const FRUEHESTE_ALTERSGRENZE = 65;

/** Week 42 ends 30 weeks after the twelfth: a pregnancy begun longer ago is over. */
const MONATE_BIS_ENTBINDUNG = 7;

/** Twelve weeks, counted as for the Mehrbedarf, lie before week 13. */
const TAGE_BIS_WOCHE_13 = 84;

/** Ages in the month, Erwerbsfähigkeit (§§ 7, 7a, 8 SGB II) and pregnancy of every person. */
export function bestimmePersonen(h: Haushalt, r: Recht): void {
  const erster = alsTag(r.monatsIndex, 1);
  const letzter = alsTag(r.monatsIndex, tageImMonat(r.monatsIndex));
  for (let i = 0; i < h.n; i++) {
    const geburt = h.geburt[i] as number;
    h.alterAnfang[i] = alterAm(geburt, erster);
    h.alterEnde[i] = alterAm(geburt, letzter);
    h.altersgrenzeErreicht[i] = (h.alterEnde[i] as number) >= FRUEHESTE_ALTERSGRENZE && r.monatsIndex > monatDerAltersgrenze(geburt) ? 1 : 0;
  }
  bestimmeErwerbsfaehigkeit(h);
  for (let i = 0; i < h.n; i++) h.schwanger[i] = schwangerschaft(h, r, i, letzter);
}

/** § 7 Abs. 1 Satz 1 Nr. 1 and 2, § 8: by age and by what was said. */
export function bestimmeErwerbsfaehigkeit(h: Haushalt): void {
  for (let i = 0; i < h.n; i++) {
    h.erwerbsfaehig[i] = (h.alterEnde[i] as number) >= 15 && h.altersgrenzeErreicht[i] === 0 && h.erwerbsfaehigAngabe[i] === 1 ? 1 : 0;
  }
}

/** Whether the only one through whom others can be entitled becomes 15 within the month: before that day nobody is entitled (§ 7 Abs. 1 Satz 1 Nr. 1, Abs. 2 Satz 1). */
export function wirdErstErwerbsfaehig(h: Haushalt): boolean {
  let wird15 = false;
  for (let i = 0; i < h.n; i++) {
    if (h.erwerbsfaehig[i] === 0 || !istLeistungsberechtigt(h.ausschlussDerLage[i] as number)) continue;
    if (h.alterAnfang[i] !== 14) return false;
    wird15 = true;
  }
  return wird15;
}

/** Month with whose end the limit of § 7a is reached: the month in which the year of life is completed, a day before the birthday. */
export function monatDerAltersgrenze(geburt: number): number {
  const monat = monatVon(geburt) + FRUEHESTE_ALTERSGRENZE * 12 + anhebung(Math.floor(monatVon(geburt) / 12));
  return tagImMonat(geburt) === 1 ? monat - 1 : monat;
}

function anhebung(jahrgang: number): number {
  if (jahrgang < 1947) return 0;
  if (jahrgang <= 1958) return jahrgang - 1946;
  return jahrgang <= 1963 ? 12 + 2 * (jahrgang - 1958) : 24;
}

function schwangerschaft(h: Haushalt, r: Recht, i: number, letzter: number): number {
  const ab = h.schwangerAb[i] as number;
  if (ab < 0 || tageVorher(ab, TAGE_BIS_WOCHE_13) > letzter) return 0;
  if (ab > letzter) return SCHWANGER;
  const entbindung = h.entbindungAm[i] as number;
  if (entbindung >= 0) return monatVon(entbindung) < r.monatsIndex ? 0 : SCHWANGER_SEIT_WOCHE_13;
  for (let j = 0; j < h.n; j++) {
    const geburt = h.geburt[j] as number;
    if ((h.eltern1[j] === i || h.eltern2[j] === i) && geburt >= ab && monatVon(geburt) < r.monatsIndex) return 0;
  }
  if (r.monatsIndex - monatVon(ab) <= MONATE_BIS_ENTBINDUNG) return SCHWANGER_SEIT_WOCHE_13;
  h.protokoll?.hinweis("schwangerschaftBeendet", i);
  return 0;
}
