import type { Haushalt } from "../kern/haushalt.ts";
import { alsTag, monatVon, tageImMonat, tagImMonat } from "../kern/kalender.ts";
import type { Recht } from "../recht/recht.ts";

/** Ages at which a need changes (§§ 7, 20, 21, 23 SGB II). */
const istSchwelle = (alter: number): boolean =>
  alter === 6 || alter === 7 || alter === 14 || alter === 15 || alter === 16 || alter === 18 || alter === 25;

/**
 * Cuts the month where a need changes on a single day (§ 41 Abs. 1 SGB II: every day counts, a month has 30).
 * What begins in the month (birth, week 13) counts by its calendar days; an age reached leaves the days before it to the old level.
 */
export function teileMonat(h: Haushalt, r: Recht): void {
  h.abschnitte = 1;
  h.abschnittAb[0] = 0;
  h.abschnittTag[0] = alsTag(r.monatsIndex, 1);
  const tage = tageImMonat(r.monatsIndex);
  for (let i = 0; i < h.n; i++) {
    const geburt = h.geburt[i] as number;
    const tag = tagImMonat(geburt);
    if (monatVon(geburt) === r.monatsIndex) schneide(h, alsTag(r.monatsIndex, tag), abBeginn(tag, tage));
    else if (h.alterEnde[i] !== h.alterAnfang[i] && istSchwelle(h.alterEnde[i] as number)) schneide(h, alsTag(r.monatsIndex, tag), Math.min(tag - 1, 29));
    const schwangerAb = h.schwangerAb[i] as number;
    if (h.schwanger[i] === 1 && monatVon(schwangerAb) === r.monatsIndex) schneide(h, schwangerAb, abBeginn(tagImMonat(schwangerAb), tage));
  }
  for (let a = 1; a < h.abschnitte; a++) h.abschnittAb[a] = Math.max(h.abschnittAb[a] as number, h.abschnittAb[a - 1] as number);
}

/** Thirtieths that lie before a right beginning on this day: 30 less the calendar days left. */
const abBeginn = (tag: number, tage: number): number => (tag === 1 ? 0 : Math.max(0, 30 - (tage - tag + 1)));

function schneide(h: Haushalt, tag: number, ab: number): void {
  let stelle = h.abschnitte;
  while (stelle > 0 && (h.abschnittTag[stelle - 1] as number) > tag) stelle--;
  if (stelle > 0 && h.abschnittTag[stelle - 1] === tag) {
    h.abschnittAb[stelle - 1] = Math.max(h.abschnittAb[stelle - 1] as number, ab);
    return;
  }
  for (let a = h.abschnitte; a > stelle; a--) {
    h.abschnittTag[a] = h.abschnittTag[a - 1] as number;
    h.abschnittAb[a] = h.abschnittAb[a - 1] as number;
  }
  h.abschnittTag[stelle] = tag;
  h.abschnittAb[stelle] = ab;
  h.abschnitte++;
}
