import { ALTERSGRENZE, ALTERSRENTE, AUFENTHALT, AUSBILDUNG, EINRICHTUNG, ENTSCHAEDIGUNG, GRUNDSICHERUNG, NICHT_ERREICHBAR } from "../kern/ausschluss.ts";
import { AUSSERHALB, GEDECKT, HAUPT, KIND, type Haushalt } from "../kern/haushalt.ts";
import { pfadZu, type Protokoll } from "../kern/protokoll.ts";
import { anteil, inVollenEuro } from "../kern/rechnen.ts";
import type { Recht } from "../recht/recht.ts";
import { istEnkelkind } from "./bedarfsgemeinschaft.ts";
import type { Regel } from "./katalog.ts";
import { eigeneMittel } from "./mittel.ts";

/**
 * Distributes what is not covered in proportion to the needs (§ 9 Abs. 2 SGB II). A child's own means reduce its need
 * alone; parents' and partners' means count for all, but not for a pregnant child (§ 9 Abs. 3) nor for a grandchild.
 */
export function verteile(h: Haushalt, r: Recht): void {
  if (h.mittelFuerKinder > 0) verteileAnKinder(h);
  let gesamtbedarf = 0;
  let mittel = 0;
  for (let i = 0; i < h.n; i++) {
    if (h.stellung[i] === HAUPT) mittel += mittelFuerAlle(h, i);
    if (nimmtTeil(h, i)) gesamtbedarf += offenerBedarf(h, i);
  }
  const ungedeckt = Math.max(0, gesamtbedarf - mittel);
  h.ueberschuss = Math.max(0, mittel - gesamtbedarf);
  h.anspruchGesamt = 0;
  for (let i = 0; i < h.n; i++) {
    h.anspruch[i] = runde(h, r, i, nimmtTeil(h, i) ? teile(ungedeckt, offenerBedarf(h, i), gesamtbedarf) : anspruchFuerSich(h, i));
    h.angerechnet[i] = h.ausgeschlossen[i] !== 0 || h.ohneAnspruch ? Math.min(h.bedarf[i] as number, eigeneMittel(h, i)) : (h.bedarf[i] as number) - (h.anspruch[i] as number);
    h.anspruchGesamt += h.anspruch[i] as number;
    if (h.protokoll !== null && h.stellung[i] !== AUSSERHALB && !h.ohneAnspruch) erlaeutere(h, h.protokoll, i, ungedeckt, gesamtbedarf);
  }
}

/** Until March 2011 a claim has whole euros. */
function runde(h: Haushalt, r: Recht, i: number, genau: number): number {
  if (r.werte.anspruchInVollenEuro === 0) return genau;
  const gerundet = inVollenEuro(genau);
  if (gerundet !== genau) h.protokoll?.notiere("anspruch.rundung", i, gerundet - genau, { gerundet, genau }, []);
  return gerundet;
}

const teile = (ungedeckt: number, offen: number, gesamtbedarf: number): number => (gesamtbedarf === 0 ? 0 : anteil(ungedeckt, offen, gesamtbedarf));

/** Means of an adult that count for everyone: of one shut out only what exceeds the own need. */
const mittelFuerAlle = (h: Haushalt, i: number): number => (h.ausgeschlossen[i] !== 0 ? ueberschuss(h, i, eigeneMittel(h, i)) : eigeneMittel(h, i));

/** What exceeds the own need. */
const ueberschuss = (h: Haushalt, i: number, mittel: number): number => Math.max(0, mittel - (h.bedarf[i] as number));

/** Own need less, for a child, the own means. */
const offenerBedarf = (h: Haushalt, i: number): number =>
  h.stellung[i] === KIND ? Math.max(0, (h.bedarf[i] as number) - eigeneMittel(h, i) - (h.hilfe[i] as number)) : (h.bedarf[i] as number);

/** What the other parent has above the own need, in proportion to what the children's own means leave open. */
function verteileAnKinder(h: Haushalt): void {
  let offen = 0;
  for (let i = 0; i < h.n; i++) if (h.stellung[i] === KIND) offen += offenerBedarf(h, i);
  const mittel = Math.min(h.mittelFuerKinder, offen);
  if (mittel === 0) return;
  for (let i = 0; i < h.n; i++) if (h.stellung[i] === KIND) h.hilfe[i] = anteil(mittel, offenerBedarf(h, i), offen);
}

const nimmtTeil = (h: Haushalt, i: number): boolean =>
  !h.ohneAnspruch && h.ausgeschlossen[i] === 0 && (h.stellung[i] === HAUPT || (h.stellung[i] === KIND && h.schwanger[i] === 0 && !istEnkelkind(h, i)));

/** A pregnant child by its own means alone; one in training the Mehrbedarfe of § 27 Abs. 2 that are not covered. */
function anspruchFuerSich(h: Haushalt, i: number): number {
  if (h.ohneAnspruch) return 0;
  if (h.ausgeschlossen[i] === 0) return h.stellung[i] === KIND ? offenerBedarf(h, i) : 0;
  if ((h.stellung[i] !== HAUPT && h.stellung[i] !== KIND) || h.ausgeschlossen[i] !== AUSBILDUNG) return 0;
  return Math.min(h.mehrbedarfAusbildung[i] as number, Math.max(0, (h.bedarf[i] as number) - eigeneMittel(h, i)));
}

function erlaeutere(h: Haushalt, p: Protokoll, i: number, ungedeckt: number, gesamtbedarf: number): void {
  const bedarf = h.bedarf[i] as number;
  const mittel = eigeneMittel(h, i);
  if (h.stellung[i] !== GEDECKT && h.ausgeschlossen[i] !== 0) return erlaeutereAusschluss(h, p, i, mittel);
  const offen = h.stellung[i] === GEDECKT ? 0 : offenerBedarf(h, i);
  p.notiere("anspruch", i, h.anspruch[i] as number, { bedarf, angerechnet: h.angerechnet[i] as number }, []);
  if ((h.anspruch[i] as number) > 0) erlaeutereAufteilung(h, p, i);
  const hilfe = h.stellung[i] === KIND ? (h.hilfe[i] as number) : 0;
  if (hilfe > 0) p.notiere("angerechnet.andererElternteil", i, hilfe, { betrag: hilfe }, [pfadZu(i, "eltern")]);
  if (h.stellung[i] !== HAUPT && mittel > 0) p.notiere("angerechnet.eigene", i, bedarf - offen - hilfe, { mittel, bedarf }, [pfadZu(i, "einkommen")]);
  if (h.stellung[i] === KIND && !nimmtTeil(h, i)) p.hinweis(istEnkelkind(h, i) ? "enkelkind" : "schwangerOhneElterneinkommen", i);
  else if (offen > (h.anspruch[i] as number)) p.notiere("angerechnet.gemeinsam", i, offen - (h.anspruch[i] as number), { offen, ungedeckt, gesamtbedarf }, []);
}

const REGEL_DES_AUSSCHLUSSES: Readonly<Record<number, Regel>> = {
  [ALTERSGRENZE]: "anspruch.altersgrenze", [AUFENTHALT]: "anspruch.aufenthalt", [ALTERSRENTE]: "anspruch.altersrente",
  [GRUNDSICHERUNG]: "anspruch.grundsicherung", [ENTSCHAEDIGUNG]: "anspruch.entschaedigung", [NICHT_ERREICHBAR]: "anspruch.nichtErreichbar", [EINRICHTUNG]: "anspruch.einrichtung",
};

function erlaeutereAusschluss(h: Haushalt, p: Protokoll, i: number, mittel: number): void {
  const bedarf = h.bedarf[i] as number;
  const anspruch = h.anspruch[i] as number;
  const grund = h.ausgeschlossen[i] as number;
  const regel = REGEL_DES_AUSSCHLUSSES[grund];
  if (regel !== undefined) p.notiere(regel, i, 0, {}, [grund === ALTERSGRENZE ? pfadZu(i, "geburtsdatum") : pfadZu(i, "lage")]);
  else p.notiere("anspruch.ausbildung", i, anspruch, { mehrbedarfe: h.mehrbedarfAusbildung[i] as number, bedarf, mittel }, [pfadZu(i, "ausbildung")]);
  const uebrig = ueberschuss(h, i, mittel);
  if (uebrig > 0 && h.stellung[i] === HAUPT) p.notiere("mittel.ueberschuss", i, uebrig, { mittel, bedarf }, [pfadZu(i, "einkommen")]);
  p.hinweis(regel === undefined ? "ausbildungAusgeschlossen" : "gemischteBedarfsgemeinschaft", i);
}

/** § 19 Abs. 3 Satz 2: means cover Regelbedarf and Mehrbedarfe first, so what is left to pay is housing first of all. */
export const anspruchUnterkunft = (h: Haushalt, i: number): number =>
  h.ausgeschlossen[i] !== 0 ? 0 : Math.min(h.anspruch[i] as number, h.geteilt ? (h.anspruchUnterkunft[i] as number) : (h.unterkunft[i] as number) + (h.heizung[i] as number));

function erlaeutereAufteilung(h: Haushalt, p: Protokoll, i: number): void {
  const anspruch = h.anspruch[i] as number;
  const fuerUnterkunft = anspruchUnterkunft(h, i);
  p.notiere("anspruch.lebensunterhalt", i, anspruch - fuerUnterkunft, { anspruch, unterkunft: fuerUnterkunft }, []);
  p.notiere("anspruch.unterkunft", i, fuerUnterkunft, { anspruch, unterkunft: h.unterkunft[i] as number, heizung: h.heizung[i] as number }, []);
}
