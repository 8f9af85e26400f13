import { AUSSERHALB, GEDECKT, HAUPT, KIND, SCHWANGER_SEIT_WOCHE_13, STUDIUM, type Haushalt } from "../kern/haushalt.ts";
import { ALTERSGRENZE, AUSBILDUNG, ENTSCHAEDIGUNG, IST_AUSGESCHLOSSEN, NICHT_ERREICHBAR } from "../kern/ausschluss.ts";
import { tagImMonat } from "../kern/kalender.ts";
import { HAUSHALT } from "../kern/protokoll.ts";
import { lehneAb, lehneNichtRechenbaresAb } from "./rechenbarkeit.ts";

/**
 * Who belongs to the Bedarfsgemeinschaft (§ 7 Abs. 3 SGB II): that of the first person listed with whom an employable
 * person lives. The others stay AUSSERHALB. Sets `ablehnung` where the composition is not implemented.
 */
export function bildeBedarfsgemeinschaft(h: Haushalt): void {
  for (let i = 0; i < h.n; i++) {
    h.stellung[i] = AUSSERHALB;
    h.ausgeschlossen[i] = 0;
    if (h.nichtRechenbar[i] !== 0) lehneNichtRechenbaresAb(h, i);
  }
  for (let i = 0; i < h.n && h.ablehnung === null; i++) {
    if (h.fehlt[i] === 1) continue;
    const haupt = hauptperson(h, i);
    if (h.einheit >= 0 && haupt !== h.einheit) continue;
    if ((!hatErwerbsfaehige(h, haupt) && !h.getragen) || alleinAusgeschlossen(h, haupt)) continue;
    stelleZusammen(h, haupt);
    return;
  }
  if (h.ablehnung === null && !nurAusgeschlossene(h)) h.protokoll?.hinweis(h.inTeilen ? "keineErwerbsfaehigePersonZeitweise" : "keineErwerbsfaehigePerson", HAUSHALT);
}

/** An unmarried person under 25 with a parent in the household, on at least one day of the month (Nr. 2 and 4). */
export function lebtAlsKind(h: Haushalt, i: number): boolean {
  return h.fehlt[i] === 0 && h.eigeneEinheit[i] === 0 && (h.partner[i] as number) < 0 && (h.eltern1[i] as number) >= 0 && (h.alterAnfang[i] as number) < 25;
}

export function hauptperson(h: Haushalt, i: number): number {
  let person = i;
  while (lebtAlsKind(h, person)) person = h.eltern1[person] as number;
  return person;
}

function gehoertZu(h: Haushalt, i: number, haupt: number): boolean {
  const partner = h.partner[haupt] as number;
  if (i === haupt || i === partner) return true;
  return lebtAlsKind(h, i) && (istKindVon(h, i, haupt, partner) || (h.mitEnkeln && lebtAlsKind(h, h.eltern1[i] as number) && istKindVon(h, h.eltern1[i] as number, haupt, partner)));
}

const istKindVon = (h: Haushalt, i: number, haupt: number, partner: number): boolean => istElternteil(h, i, haupt) || (partner >= 0 && istElternteil(h, i, partner));

/** A grandchild in the one Bedarfsgemeinschaft: neither grandparents' means (§ 9 Abs. 2 Satz 2) nor, where it is computed, the parent's reach it. */
export const istEnkelkind = (h: Haushalt, i: number): boolean => h.mitEnkeln && (h.eltern1[i] as number) >= 0 && (h.stellung[h.eltern1[i] as number] === KIND || h.stellung[h.eltern1[i] as number] === GEDECKT);

/** A child of the Bedarfsgemeinschaft who brings up a child alone: alleinerziehend all the same (§ 20 Abs. 2 Satz 1, § 21 Abs. 3). */
export const erziehtAlsKind = (h: Haushalt, i: number): boolean => h.mitEnkeln && hatKind(h, i);

/** Of parents who are no partners the first is computed with the children. */
const istElternteil = (h: Haushalt, kind: number, i: number): boolean => h.eltern1[kind] === i || (h.eltern2[kind] === i && !h.elternGetrennt);

function hatErwerbsfaehige(h: Haushalt, haupt: number): boolean {
  for (let i = 0; i < h.n; i++) if (h.erwerbsfaehig[i] === 1 && istLeistungsberechtigt(h.ausschlussDerLage[i] as number) && gehoertZu(h, i, haupt)) return true;
  return false;
}

/** Whom § 7 Abs. 1 Satz 2 and Abs. 4 Satz 1 leave without benefits altogether is no erwerbsfähiger Leistungsberechtigter either. */
export const istLeistungsberechtigt = (grund: number): boolean => grund === 0 || grund === AUSBILDUNG || grund === ENTSCHAEDIGUNG || grund === NICHT_ERREICHBAR;

/** § 7 Abs. 5; who studies while living with the parents falls under Abs. 6 Nr. 2. */
function istInAusschliessenderAusbildung(h: Haushalt, i: number): boolean {
  if (h.ausschlussDerAusbildung[i] !== 0) return h.ausschlussDerAusbildung[i] === IST_AUSGESCHLOSSEN;
  return h.ausbildung[i] === STUDIUM && (h.eltern1[i] as number) < 0;
}

/** Why a person has no claim, or 0. */
function grundDesAusschlusses(h: Haushalt, i: number): number {
  if (h.altersgrenzeErreicht[i] === 1) return ALTERSGRENZE;
  const lage = h.ausschlussDerLage[i] as number;
  if (lage !== 0 && (lage !== NICHT_ERREICHBAR || h.erwerbsfaehig[i] === 1)) return lage;
  return istInAusschliessenderAusbildung(h, i) ? AUSBILDUNG : 0;
}

/** Shut out, alone and without a Mehrbedarf of § 27 Abs. 2: no claim, no Bedarfsgemeinschaft. */
function alleinAusgeschlossen(h: Haushalt, haupt: number): boolean {
  if (!istInAusschliessenderAusbildung(h, haupt) || anzahl(h, haupt) > 1) return false;
  h.protokoll?.hinweis("ausbildungAusgeschlossen", haupt);
  return h.schwanger[haupt] !== SCHWANGER_SEIT_WOCHE_13 && (h.ernaehrung[haupt] as number) + (h.unabweisbar[haupt] as number) === 0;
}

function nurAusgeschlossene(h: Haushalt): boolean {
  for (let i = 0; i < h.n; i++) if (h.fehlt[i] === 0 && h.ausschlussDerLage[i] === 0 && !istInAusschliessenderAusbildung(h, i)) return false;
  return true;
}

function anzahl(h: Haushalt, haupt: number): number {
  let summe = 0;
  for (let i = 0; i < h.n; i++) if (gehoertZu(h, i, haupt)) summe++;
  return summe;
}

function stelleZusammen(h: Haushalt, haupt: number): void {
  for (let i = 0; i < h.n; i++) {
    if (!gehoertZu(h, i, haupt)) continue;
    const kind = i !== haupt && i !== h.partner[haupt];
    h.stellung[i] = kind ? KIND : HAUPT;
    h.tageInBg[i] = 30;
    h.ausgeschlossen[i] = grundDesAusschlusses(h, i);
    if (kind) pruefeKind(h, i, haupt);
    else pruefeHaupt(h, i);
    if (h.ablehnung !== null) return;
  }
}

function pruefeHaupt(h: Haushalt, i: number): void {
  if ((h.partner[i] as number) >= 0 && (h.alterEnde[i] as number) < 15) lehneAb(h, "partnerUnter15", i);
  else if ((h.kinderzuschlag[i] as number) > 0) lehneAb(h, "kinderzuschlag", i);
}

function pruefeKind(h: Haushalt, i: number, haupt: number): void {
  const partner = h.partner[haupt] as number;
  const zweiter = h.eltern2[i] as number;
  const erster = h.eltern1[i] as number;
  if (h.mitEnkeln && lebtAlsKind(h, erster)) pruefeEnkel(h, i);
  else if ((zweiter >= 0 && zweiter !== haupt && zweiter !== partner && !h.elternGetrennt) || (erster !== haupt && erster !== partner)) lehneAb(h, "elternOhnePartnerschaft", i);
  else if (hatKind(h, i) && !h.mitEnkeln) lehneAb(h, "dreiGenerationen", i);
  if ((h.alterEnde[i] as number) >= 25) h.tageInBg[i] = Math.min(tagImMonat(h.geburt[i] as number) - 1, 29);
}

/** Two parents of a grandchild in one household are a question of its own. */
function pruefeEnkel(h: Haushalt, i: number): void {
  if ((h.eltern2[i] as number) >= 0) lehneAb(h, "elternOhnePartnerschaft", i);
}

export function hatKind(h: Haushalt, i: number): boolean {
  for (let j = 0; j < h.n; j++) if (h.fehlt[j] === 0 && istElternteil(h, j, i)) return true;
  return false;
}
