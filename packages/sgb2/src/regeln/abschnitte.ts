import type { Haushalt } from "../kern/haushalt.ts";
import { alsTag, monatVon, tageImMonat, tagImMonat } from "../kern/kalender.ts";
import type { Recht } from "../recht/recht.ts";
import { entbindungsTag } from "./mehrbedarf.ts";

/** Ages at which a need changes (§§ 7, 20, 21, 23 SGB II). */
export const istSchwelle = (alter: number): boolean =>
  alter === 6 || alter === 7 || alter === 14 || alter === 15 || alter === 16 || alter === 18 || alter === 25;

/**
 * Cuts the month into parts where a need changes on a single day (§ 41 Abs. 1 SGB II: every day counts, a month has 30).
 * What begins in the month (birth, week 13) counts by its calendar days; an age reached leaves the days before it to the
 * old level, as the end of a pregnancy does where it ends with the delivery. The same day can therefore be two cuts, so each
 * part has one day for ages and one for what begins.
 */
export function teileMonat(h: Haushalt, r: Recht): void {
  const tage = tageImMonat(r.monatsIndex);
  h.abschnitte = 1;
  h.abschnittAb[0] = 0;
  for (let i = 0; i < h.n; i++) {
    const geburt = h.geburt[i] as number;
    if (monatVon(geburt) === r.monatsIndex) schneide(h, abBeginn(tagImMonat(geburt), tage));
    else if (h.alterEnde[i] !== h.alterAnfang[i] && istSchwelle(h.alterEnde[i] as number)) schneide(h, abAlter(tagImMonat(geburt)));
    const schwangerAb = h.schwangerAb[i] as number;
    if ((h.schwanger[i] as number) > 0) {
      if (monatVon(schwangerAb) === r.monatsIndex) schneide(h, abBeginn(tagImMonat(schwangerAb), tage));
      const entbindung = r.werte.schwangerschaftBisMonatsende === 0 ? entbindungsTag(h, i) : Infinity;
      if (entbindung < Infinity && monatVon(entbindung) === r.monatsIndex) schneide(h, abAlter(tagImMonat(entbindung)));
    }
  }
  for (let a = 0; a < h.abschnitte; a++) {
    const ab = h.abschnittAb[a] as number;
    h.tagDesAlters[a] = alsTag(r.monatsIndex, ab === 29 ? tage : Math.min(ab + 1, tage));
    h.tagDesBeginns[a] = alsTag(r.monatsIndex, Math.max(1, ab + tage - 29));
  }
}

/** Thirtieths that lie before the day on which an age is reached or something ends. */
const abAlter = (tag: number): number => Math.min(tag - 1, 29);

/** Thirtieths that lie before a right beginning on this day: 30 less the calendar days left. */
const abBeginn = (tag: number, tage: number): number => (tag === 1 ? 0 : Math.max(0, 30 - (tage - tag + 1)));

function schneide(h: Haushalt, ab: number): void {
  let stelle = h.abschnitte;
  while (stelle > 0 && (h.abschnittAb[stelle - 1] as number) > ab) stelle--;
  if (stelle > 0 && h.abschnittAb[stelle - 1] === ab) return;
  for (let a = h.abschnitte; a > stelle; a--) h.abschnittAb[a] = h.abschnittAb[a - 1] as number;
  h.abschnittAb[stelle] = ab;
  h.abschnitte++;
}
