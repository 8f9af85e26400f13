import type { Recht } from "../recht/recht.ts";
import { istSchwelle, teileMonat } from "../regeln/abschnitte.ts";
import { bestimmeErwerbsfaehigkeit } from "../regeln/personen.ts";
import { LAGEN } from "./ausschluss.ts";
import type { Haushalt } from "./haushalt.ts";
import { alterAm } from "./kalender.ts";
import { addiere, beginneSumme, schliesseSumme } from "./summe.ts";
import { enthaeltTag } from "./tage.ts";

const DREISSIG = 30;

/** Ages and what begins in the month: where each part starts, and the days that count for it. */
type Schnitt = { ab: number; tagDesAlters: number; tagDesBeginns: number };

/** Thirtieths on which the same people live together at the same levels. */
type Zeitraum = { dreissigstel: number; tage: number; schnitt: Schnitt };

/**
 * Computes a month in which someone comes, goes or visits. Every day has its own Bedarfsgemeinschaft (§ 41 Abs. 1 Satz 1
 * SGB II): for each set of people living together the month is computed by the same rules, and its claims are granted
 * for the share of days (Satz 3).
 */
export function rechneZeitraeume(h: Haushalt, r: Recht, rechne: (h: Haushalt, r: Recht) => void): void {
  const zeitraeume = bildeZeitraeume(h, r);
  const geteilt = zeitraeume.length > 1;
  const vorher = { partner: h.partner.slice(), eltern1: h.eltern1.slice(), eltern2: h.eltern2.slice(), alterAnfang: h.alterAnfang.slice(), alterEnde: h.alterEnde.slice() };
  const zurueck = (): void => {
    for (const spalte of ["partner", "eltern1", "eltern2", "alterAnfang", "alterEnde"] as const) h[spalte].set(vorher[spalte]);
  };
  beginneSumme(h);
  h.inTeilen = geteilt;
  for (const [nummer, zeitraum] of zeitraeume.entries()) {
    zurueck();
    stelleAuf(h, zeitraum);
    h.protokoll?.beginneZeitraum(nummer);
    rechne(h, r);
    if (h.ablehnung !== null) break;
    addiere(h, zeitraum.tage, geteilt);
  }
  zurueck();
  h.inTeilen = false;
  h.protokoll?.beginneZeitraum(null);
  schliesseSumme(h, geteilt);
}

/** In the order in which they end, so that the last one holds on the last day. */
function bildeZeitraeume(h: Haushalt, r: Recht): Zeitraum[] {
  const schnitte = leseSchnitte(h, r);
  const gefunden: Zeitraum[] = [];
  for (let t = DREISSIG - 1; t >= 0; t--) {
    const schnitt = schnitte.findLast(({ ab }) => ab <= t);
    if (!schnitt) continue;
    const gleicher = gefunden.find((anderer) => anderer.schnitt === schnitt && gleicheLage(h, anderer.dreissigstel, t));
    if (gleicher) gleicher.tage++;
    else gefunden.push({ dreissigstel: t, tage: 1, schnitt });
  }
  return gefunden.toReversed();
}

function leseSchnitte(h: Haushalt, r: Recht): Schnitt[] {
  teileMonat(h, r);
  return Array.from({ length: h.abschnitte }, (_, a) => ({ ab: h.abschnittAb[a] ?? 0, tagDesAlters: h.tagDesAlters[a] ?? 0, tagDesBeginns: h.tagDesBeginns[a] ?? 0 }));
}

function gleicheLage(h: Haushalt, s: number, t: number): boolean {
  for (let i = 0; i < h.n; i++) if (istDa(h, i, s) !== istDa(h, i, t) || grundAm(h, i, s) !== grundAm(h, i, t)) return false;
  return true;
}

const istDa = (h: Haushalt, i: number, t: number): boolean => enthaeltTag(h.anwesend[i] as number, t);

/** The first reason of the situation that shuts out on this day. */
function grundAm(h: Haushalt, i: number, t: number): number {
  return LAGEN.find(({ spalte }) => enthaeltTag(h[spalte][i] as number, t))?.grund ?? 0;
}

/** Sets who is there, who still is whose partner and parent, and how old everyone is. */
function stelleAuf(h: Haushalt, { dreissigstel, schnitt }: Zeitraum): void {
  h.abschnitte = 1;
  h.abschnittAb[0] = 0;
  h.tagDesAlters[0] = schnitt.tagDesAlters;
  h.tagDesBeginns[0] = schnitt.tagDesBeginns;
  for (let i = 0; i < h.n; i++) {
    h.fehlt[i] = istDa(h, i, dreissigstel) && (h.geburt[i] as number) <= schnitt.tagDesBeginns ? 0 : 1;
    h.ausschlussDerLage[i] = grundAm(h, i, dreissigstel);
    if (!istSchwelle(h.alterEnde[i] as number)) continue;
    const alter = alterAm(h.geburt[i] as number, schnitt.tagDesAlters);
    h.alterAnfang[i] = alter;
    h.alterEnde[i] = alter;
  }
  for (let i = 0; i < h.n; i++) loeseBeziehungen(h, i);
  bestimmeErwerbsfaehigkeit(h);
}

function loeseBeziehungen(h: Haushalt, i: number): void {
  const nurAnwesende = (person: number): number => (h.fehlt[person] === 0 ? person : -1);
  const erster = nurAnwesende(h.eltern1[i] as number);
  const zweiter = nurAnwesende(h.eltern2[i] as number);
  h.partner[i] = nurAnwesende(h.partner[i] as number);
  h.eltern1[i] = erster >= 0 ? erster : zweiter;
  h.eltern2[i] = erster >= 0 ? zweiter : -1;
}
