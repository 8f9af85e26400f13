import { HAUPT, LEBT_ANDERSWO, LEBT_IN_BEIDEN, type Haushalt } from "../kern/haushalt.ts";
import { alterAm } from "../kern/kalender.ts";
import { anteil, promilleVon } from "../kern/rechnen.ts";
import type { Recht } from "../recht/recht.ts";
import { erziehtAlsKind } from "./bedarfsgemeinschaft.ts";

/** § 21 Abs. 2: after the twelfth week, until the birth or, in today's wording, the end of its month. */
export function schwangerschaft(h: Haushalt, r: Recht, i: number, abschnitt: number, regelbedarf: number): number {
  if (h.schwanger[i] === 0 || (h.tagDesBeginns[abschnitt] as number) < (h.schwangerAb[i] as number)) return 0;
  if (r.werte.schwangerschaftBisMonatsende === 0 && entbindungsTag(h, i) <= (h.tagDesAlters[abschnitt] as number)) return 0;
  return promilleVon(regelbedarf, r.werte.schwangerschaft);
}

/** Day of the delivery, as said or by the birth of a child here; Infinity where nobody knows of one. */
export function entbindungsTag(h: Haushalt, i: number): number {
  const entbindung = h.entbindungAm[i] as number;
  if (entbindung >= 0) return entbindung;
  let tag = Infinity;
  for (let j = 0; j < h.n; j++) {
    const geburt = h.geburt[j] as number;
    if ((h.eltern1[j] === i || h.eltern2[j] === i) && geburt >= (h.schwangerAb[i] as number)) tag = Math.min(tag, geburt);
  }
  return tag;
}

/** § 21 Abs. 3: rate in per mille of the need for one who brings up minor children alone, in a part of the month. */
export function satzAlleinerziehend(h: Haushalt, r: Recht, i: number, abschnitt: number): number {
  if ((h.stellung[i] !== HAUPT && !erziehtAlsKind(h, i)) || (h.partner[i] as number) >= 0 || h.elternGetrennt) return 0;
  const allein = satzFuerKinder(h, r, i, abschnitt, false);
  const mitGeteilten = h.mitUmgang && hatGeteiltes(h, i) ? satzFuerKinder(h, r, i, abschnitt, true) : allein;
  return (allein + mitGeteilten) / 2;
}

/** A child that lives with both parents in turn: half of what it would add (BSG 3.3.2009, B 4 AS 50/07 R). */
export function hatGeteiltes(h: Haushalt, i: number): boolean {
  for (let j = 0; j < h.n; j++) if (h.umgang[j] === LEBT_IN_BEIDEN && (h.eltern1[j] === i || h.eltern2[j] === i)) return true;
  return false;
}

/** Whoever only visits is brought up elsewhere. */
const zaehlt = (h: Haushalt, j: number, mitGeteilten: boolean): boolean =>
  h.fehlt[j] === 0 && h.umgang[j] !== LEBT_ANDERSWO && (mitGeteilten || h.umgang[j] !== LEBT_IN_BEIDEN);

function satzFuerKinder(h: Haushalt, r: Recht, i: number, abschnitt: number, mitGeteilten: boolean): number {
  let unter7 = 0;
  let unter16 = 0;
  let kinder = 0;
  for (let j = 0; j < h.n; j++) {
    if ((h.eltern1[j] !== i && h.eltern2[j] !== i) || !zaehlt(h, j, mitGeteilten)) continue;
    const alter = alterAm(h.geburt[j] as number, h.tagDesAlters[abschnitt] as number);
    if ((h.geburt[j] as number) > (h.tagDesBeginns[abschnitt] as number) || alter >= 18) continue;
    kinder++;
    if (alter < 16) unter16++;
    if (alter < 7) unter7++;
  }
  const jung = unter7 > 0 || unter16 >= 2 ? r.werte.alleinerziehendJung : 0;
  return Math.min(Math.max(jung, kinder * r.werte.alleinerziehendJeKind), r.werte.alleinerziehendHoechstens);
}

/** § 21 Abs. 4 and § 23 Nr. 2: with benefits for participation in working life, from 15 on. */
export function behinderung(h: Haushalt, r: Recht, i: number, tag: number, regelbedarf: number): number {
  if (h.hatBehinderung[i] === 0) return 0;
  if (alterAm(h.geburt[i] as number, tag) >= 15) return promilleVon(regelbedarf, r.werte.behinderung);
  h.protokoll?.hinweis("behinderungUnter15", i);
  return 0;
}

/** § 23 Nr. 4: with full Erwerbsminderung (or beyond the age limit, § 30 Abs. 1 SGB XII) and mark G, unless the Mehrbedarf for disability is due. */
export function merkzeichenG(h: Haushalt, r: Recht, i: number, tag: number, regelbedarf: number): number {
  if (h.hatMerkzeichenG[i] === 0) return 0;
  const alter = alterAm(h.geburt[i] as number, tag);
  const erwerbsgemindert = h.erwerbsfaehigAngabe[i] === 0 || h.altersgrenzeErreicht[i] === 1;
  if (!erwerbsgemindert || alter < 15) h.protokoll?.hinweis("merkzeichenGOhneErwerbsminderung", i);
  else if (h.hatBehinderung[i] === 1) h.protokoll?.hinweis("merkzeichenGNebenBehinderung", i);
  else return promilleVon(regelbedarf, r.werte.merkzeichenG);
  return 0;
}

/** § 21 Abs. 7: hot water made in the dwelling, by level; more where a meter of its own proves it (Satz 3). */
export function warmwasser(h: Haushalt, r: Recht, stufe: number, regelbedarf: number, koepfe: number): number {
  if (h.dezentral === 0) return 0;
  const pauschale = promilleVon(regelbedarf, r.warmwasser[stufe] as number);
  return h.wohnen.warmwasserGemessen < 0 ? pauschale : Math.max(pauschale, anteil(h.wohnen.warmwasserGemessen, 1, koepfe));
}
