import { AUSSERHALB, GEDECKT, HAUPT, KIND, type Haushalt } from "../kern/haushalt.ts";
import { dreissigstel } from "../kern/rechnen.ts";
import { HAUSHALT, pfadZu } from "../kern/protokoll.ts";
import type { Recht } from "../recht/recht.ts";
import { istLeistungsberechtigt } from "./bedarfsgemeinschaft.ts";
import { bereinige, einnahmen, zuletzt } from "./einkommen.ts";
import { vermuteHilfe } from "./haushaltsgemeinschaft.ts";
import { berechneVermoegen, vermoegenUebersteigt } from "./vermoegen.ts";

/**
 * Income and wealth of everyone, children first: who covers the own need leaves (§ 7 Abs. 3 Nr. 4), and child
 * benefit not needed there counts for a parent (§ 11 Abs. 1 Satz 5 SGB II).
 */
export function berechneMittel(h: Haushalt, r: Recht): void {
  for (let i = 0; i < h.n; i++) beginne(h, i);
  lasseGedeckteGehen(h, r);
  berechneVermoegen(h, r);
  if (vermoegenUebersteigt(h)) lasseGedeckteGehen(h, r);
  for (let i = 0; i < h.n; i++) {
    if (h.stellung[i] === KIND || h.stellung[i] === GEDECKT) bucheKind(h, r, i);
    else if (h.stellung[i] === AUSSERHALB) {
      behalteKindergeld(h, i);
      if (h.haushaltsgemeinschaft[i] === 1) vermuteHilfe(h, r, i);
    }
  }
  for (let i = 0; i < h.n; i++) if (h.stellung[i] === HAUPT) berechneHaupt(h, r, i);
  pruefeErwerbsfaehige(h, r);
  if (h.protokoll !== null) for (let i = 0; i < h.n; i++) notiereEinkommen(h, i);
}

/** Own income and wealth of a person. */
export const eigeneMittel = (h: Haushalt, i: number): number => (h.anrechenbar[i] as number) + (h.einsatz[i] as number);

/** Child benefit listed at a child of the Bedarfsgemeinschaft. */
const kindergeldBeimKind = (h: Haushalt, i: number): number => (h.ohneKindergeld ? 0 : (h.kindergeld[i] as number));

function beginne(h: Haushalt, i: number): void {
  if (h.stellung[i] === GEDECKT) h.stellung[i] = KIND;
  h.einkommen[i] = einnahmen(h, i, h.kindergeld[i] as number);
  h.freigestellt[i] = 0;
  h.absetzbetraege[i] = 0;
  h.uebertrag[i] = h.stellung[i] === AUSSERHALB ? 0 : (h.abgabe[i] as number);
  h.hilfe[i] = 0;
  h.anrechenbar[i] = 0;
  h.einsatz[i] = 0;
}

/** Until nobody else leaves: without a minor child that left, siblings can keep less of their earnings (§ 11b Abs. 3 Satz 3). */
function lasseGedeckteGehen(h: Haushalt, r: Recht): void {
  let gegangen = true;
  while (gegangen) {
    gegangen = false;
    for (let i = 0; i < h.n; i++) {
      if (h.stellung[i] !== KIND) continue;
      h.anrechenbar[i] = anrechenbarBeimKind(h, r, i, kindergeldBeimKind(h, i), false);
      if (eigeneMittel(h, i) < (h.bedarf[i] as number)) continue;
      h.stellung[i] = GEDECKT;
      gegangen = true;
    }
  }
}

/** Countable income; of one who turns 25 by thirtieths, but child benefit counts for its whole month (§ 11 Abs. 2 Satz 1). */
function anrechenbarBeimKind(h: Haushalt, r: Recht, i: number, kindergeld: number, laut: boolean): number {
  const tage = h.tageInBg[i] as number;
  if (tage === 30) return bereinige(h, r, i, kindergeld, laut);
  const anderes = bereinige(h, r, i, 0, false);
  return bereinige(h, r, i, kindergeld, laut) - anderes + dreissigstel(anderes, tage);
}

/** Child benefit is the child's as far as it is needed beside all other means; the rest counts for the parent. */
function bucheKind(h: Haushalt, r: Recht, i: number): void {
  if ((h.tageInBg[i] as number) < 30) meldeAusscheiden(h, r, i);
  const bedarf = h.bedarf[i] as number;
  const braucht = h.stellung[i] === KIND || anrechenbarBeimKind(h, r, i, 0, false) + (h.einsatz[i] as number) < bedarf;
  const kindergeld = braucht ? kindergeldBeimKind(h, i) : 0;
  const anrechenbar = anrechenbarBeimKind(h, r, i, kindergeld, h.protokoll !== null);
  h.anrechenbar[i] = anrechenbar;
  h.absetzbetraege[i] = zuletzt.absetzbetraege;
  h.freigestellt[i] = einnahmen(h, i, kindergeld) - zuletzt.absetzbetraege - anrechenbar;
  if (h.stellung[i] !== GEDECKT) return;
  h.protokoll?.hinweis("kindDecktBedarf", i);
  const uebrig = braucht ? eigeneMittel(h, i) - bedarf : kindergeldBeimKind(h, i);
  if (braucht) h.anrechenbar[i] = anrechenbar - uebrig;
  if (uebrig > 0) gibKindergeldAb(h, i, uebrig);
}

function meldeAusscheiden(h: Haushalt, r: Recht, i: number): void {
  if (h.protokoll === null) return;
  h.protokoll.hinweis("kindWird25", i);
  const tage = h.tageInBg[i] as number;
  const monatlich = bereinige(h, r, i, 0, false);
  if (monatlich > 0) h.protokoll.notiere("frei.nachAusscheiden", i, monatlich - dreissigstel(monatlich, tage), { monatlich, tage }, [pfadZu(i, "geburtsdatum")]);
}

/** Child benefit that is not needed counts for the parent named first: a child's parents both belong, or the case is refused. */
function gibKindergeldAb(h: Haushalt, i: number, uebrig: number): void {
  const mittel = eigeneMittel(h, i) + uebrig;
  const werte = { kindergeld: h.kindergeld[i] as number, mittel, bedarf: h.bedarf[i] as number };
  h.protokoll?.notiere("kindergeld.abgabe", i, -uebrig, werte, [pfadZu(i, "einkommen")]);
  uebernimm(h, i, h.eltern1[i] as number, uebrig);
}

/** For a child outside the Bedarfsgemeinschaft child benefit stays with the parent: Satz 5 speaks of those who belong to it. */
function behalteKindergeld(h: Haushalt, i: number): void {
  const betrag = h.kindergeld[i] as number;
  const elternteil = istHaupt(h, h.eltern1[i] as number) ? (h.eltern1[i] as number) : (h.eltern2[i] as number);
  if (betrag === 0 || h.eigeneEinheit[i] === 1 || h.elternGetrennt || !istHaupt(h, elternteil)) return;
  h.protokoll?.hinweis("kindergeldAusserhalb", i);
  uebernimm(h, i, elternteil, betrag);
}

const istHaupt = (h: Haushalt, i: number): boolean => i >= 0 && h.stellung[i] === HAUPT;

function uebernimm(h: Haushalt, kind: number, elternteil: number, betrag: number): void {
  h.uebertrag[kind] = -betrag;
  h.uebertrag[elternteil] = (h.uebertrag[elternteil] as number) + betrag;
  h.protokoll?.notiere("kindergeld.uebernahme", elternteil, betrag, { betrag }, [pfadZu(kind, "einkommen")]);
  if (h.partner[elternteil] !== -1) h.protokoll?.hinweis("kindergeldberechtigt", elternteil);
}

/** § 7 Abs. 2 Satz 1: without an employable person in need the others have no claim here; § 37 Abs. 2: nor has anyone before the application. */
function pruefeErwerbsfaehige(h: Haushalt, r: Recht): void {
  let hauptpersonen = 0;
  let erwerbsfaehige = 0;
  for (let i = 0; i < h.n; i++) {
    if (h.stellung[i] === HAUPT) hauptpersonen++;
    if ((h.stellung[i] === HAUPT || h.stellung[i] === KIND) && h.erwerbsfaehig[i] === 1 && istLeistungsberechtigt(h.ausgeschlossen[i] as number)) erwerbsfaehige++;
  }
  h.ohneAnspruch = hauptpersonen > 0 && erwerbsfaehige === 0 && !h.getragen;
  if (h.ohneAnspruch) h.protokoll?.hinweis("erwerbsfaehigeGedeckt", HAUSHALT);
  if (r.monatsIndex >= h.antragSeit) return;
  h.ohneAnspruch = true;
  h.protokoll?.hinweis("vorDemAntrag", HAUSHALT);
}

function berechneHaupt(h: Haushalt, r: Recht, i: number): void {
  h.anrechenbar[i] = bereinige(h, r, i, (h.kindergeld[i] as number) + (h.uebertrag[i] as number) + (h.hilfe[i] as number), h.protokoll !== null);
  h.einkommen[i] = (h.einkommen[i] as number) + (h.hilfe[i] as number);
  h.freigestellt[i] = zuletzt.freigestellt;
  h.absetzbetraege[i] = zuletzt.absetzbetraege;
}

/** Whether a person belongs to the Bedarfsgemeinschaft in the end. */
export const istInBedarfsgemeinschaft = (h: Haushalt, i: number): boolean => !h.ohneAnspruch && h.stellung[i] !== AUSSERHALB && h.stellung[i] !== GEDECKT;

/** What of a young parent's child benefit is not needed for their own livelihood (§ 11 Abs. 1 Satz 5): the part above the own need. */
export function nichtBenoetigtesKindergeld(h: Haushalt, r: Recht, i: number): number {
  const kindergeld = h.kindergeld[i] as number;
  const ohne = bereinige(h, r, i, 0, false) + (h.einsatz[i] as number);
  return ohne >= (h.bedarf[i] as number) ? kindergeld : Math.min(kindergeld, Math.max(0, eigeneMittel(h, i) - (h.bedarf[i] as number)));
}

function notiereEinkommen(h: Haushalt, i: number): void {
  const einkommen = h.einkommen[i] as number;
  const uebertrag = h.uebertrag[i] as number;
  if (h.stellung[i] === AUSSERHALB || (einkommen === 0 && uebertrag === 0)) return;
  const werte = { einkommen, freigestellt: h.freigestellt[i] as number, uebertrag, absetzbetraege: h.absetzbetraege[i] as number };
  h.protokoll?.notiere("einkommen.anrechenbar", i, h.anrechenbar[i] as number, werte, [pfadZu(i, "einkommen")]);
}
