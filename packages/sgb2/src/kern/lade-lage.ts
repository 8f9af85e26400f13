import type { Einrichtung, Lage, Umgang } from "../eingabe-lage.ts";
import { ausschlussDerAusbildung, EINRICHTUNG, istAufenthaltUnbelegt, LAGEN, tageDesAusschlusses } from "./ausschluss.ts";
import { AUFENTHALT_UNBELEGT, EINRICHTUNG_MIT_PARTNER, LEBT_ANDERSWO, LEBT_HIER, LEBT_IN_BEIDEN, OHNE_ERLAUBNIS, type Haushalt } from "./haushalt.ts";
import { tagAus } from "./kalender.ts";
import { ALLE_TAGE, anzahlTage, einzelneTage, tageAusser, tageVonBis } from "./tage.ts";

const UMGANG: Record<Umgang["lebensmittelpunkt"], number> = { hier: LEBT_HIER, anderswo: LEBT_ANDERSWO, beide: LEBT_IN_BEIDEN };

/** § 8 Abs. 1: hours a day from which on one is erwerbsfähig. */
const STUNDEN = 3;

/** On which days of the month the person lives here. */
export function ladeAnwesenheit(h: Haushalt, i: number, lage: Lage, monat: number): void {
  const einzug = tag(lage.einzug);
  const seitGeburt = einzug <= (h.geburt[i] as number);
  h.anwesend[i] = tageVonBis(monat, seitGeburt ? -1 : einzug, fruehester(tag(lage.auszug), tag(lage.todestag)));
}

/** Puts the situation of a person who lives here in this month on the desk. */
export function ladeLage(h: Haushalt, i: number, lage: Lage, monat: number, mittellos: boolean): void {
  if (lage.umgang !== undefined) ladeUmgang(h, i, lage.umgang, monat);
  if (lage.einrichtung !== undefined) ladeEinrichtung(h, i, lage.einrichtung, monat, mittellos);
  if (lage.erwerbsminderung !== undefined || (lage.stundenTaeglich ?? STUNDEN) < STUNDEN) h.erwerbsfaehigAngabe[i] = 0;
  else if (lage.arbeitserlaubnis === false) h.erwerbsfaehigAngabe[i] = OHNE_ERLAUBNIS;
  if (lage.aufenthalt !== undefined && istAufenthaltUnbelegt(lage.aufenthalt, monat)) h.nichtRechenbar[i] = AUFENTHALT_UNBELEGT;
  if (lage.ausbildungsfoerderung !== undefined) h.ausschlussDerAusbildung[i] = ausschlussDerAusbildung(h, i, lage.ausbildungsfoerderung, monat);
  h.haushaltsgemeinschaft[i] = lage.haushaltsgemeinschaft === true ? 1 : 0;
  h.entbindungAm[i] = tag(lage.entbindung);
  ladeAusschluesse(h, i, lage, monat);
  if (h.anwesend[i] !== ALLE_TAGE) h.mitZeiten = true;
}

function ladeUmgang(h: Haushalt, i: number, umgang: Umgang, monat: number): void {
  const hier = einzelneTage(monat, umgang.tage.map(tagAus));
  h.mitUmgang = true;
  h.umgang[i] = UMGANG[umgang.lebensmittelpunkt];
  if (umgang.lebensmittelpunkt === "anderswo") {
    h.anwesend[i] = (h.anwesend[i] as number) & hier;
    h.keinKopf[i] = 1;
    h.zahlungAnderswo[i] = umgang.andererElternteilHilfebeduerftig === true ? 1 : 0;
  } else if (umgang.lebensmittelpunkt === "beide" || umgang.andererElternteilHilfebeduerftig === true) h.umgangTage[i] = anzahlTage(hier);
}

/**
 * § 7 Abs. 4: no claim while there, except for less than six months in hospital or with 15 hours of work. Short stays leave
 * the dwelling shared, and a partner stays one (Abs. 3 Nr. 3: not separated for good). For longer whoever stays at home is
 * alone; whether means of the other would still count is not decided.
 */
function ladeEinrichtung(h: Haushalt, i: number, e: Einrichtung, monat: number, mittellos: boolean): void {
  if ((e.art === "krankenhaus" && e.sechsMonate !== true) || (e.art !== "haft" && e.arbeitet15Stunden === true)) return;
  const zuHause = tageAusser(monat, tag(e.ab), tag(e.bis));
  if (zuHause === ALLE_TAGE) return;
  const mitPartner = (h.partner[i] as number) >= 0;
  if (mitPartner && e.sechsMonate === true && !mittellos) h.nichtRechenbar[i] = EINRICHTUNG_MIT_PARTNER;
  if (mitPartner && e.sechsMonate !== true) h.tageInEinrichtung[i] = ALLE_TAGE & ~zuHause;
  else h.anwesend[i] = (h.anwesend[i] as number) & zuHause;
  h.bleibtKopf[i] = e.sechsMonate === true ? 0 : 1;
}

/** A reason that holds for the whole month is set at once; otherwise the month is computed part by part. */
function ladeAusschluesse(h: Haushalt, i: number, lage: Lage, monat: number): void {
  for (const { grund, spalte } of LAGEN) {
    const tage = grund === EINRICHTUNG ? (h.tageInEinrichtung[i] as number) : tageDesAusschlusses(grund, lage, h.geburt[i] as number, monat);
    h[spalte][i] = tage;
    if (tage === ALLE_TAGE && h.ausschlussDerLage[i] === 0) h.ausschlussDerLage[i] = grund;
    else if (tage !== 0 && tage !== ALLE_TAGE) h.mitZeiten = true;
  }
}

const tag = (datum: string | undefined): number => (datum === undefined ? -1 : tagAus(datum));
const fruehester = (a: number, b: number): number => (a < 0 ? b : b < 0 ? a : Math.min(a, b));
