import { FREIWILLIGENDIENST, KEINE_AUSBILDUNG, type Haushalt } from "../kern/haushalt.ts";
import { monatsIndex } from "../kern/kalender.ts";
import { promilleVon } from "../kern/rechnen.ts";
import type { Recht } from "../recht/recht.ts";
import { nachgewiesen } from "./absetzbar.ts";
import type { Regel } from "./katalog.ts";
import { lebtMitOderHatMinderjaehrigesKind } from "./kinder.ts";
import { melde, pfadEinkommen } from "./melden.ts";

/** Periods begun before keep the old bands (§ 77 Abs. 3 SGB II), until a job is taken up. */
const JULI_2011 = monatsIndex("2011-07");

/** Earnings of the month; the allowance of a voluntary service is one since July 2023 (§ 11b Abs. 2b Satz 2 SGB II). */
export function erwerbseinnahmen(h: Haushalt, r: Recht, i: number): number {
  const aufwand = h.aufwand[i] as number;
  const aufwandFrei = Math.min(aufwand, Math.max(0, r.werte.aufwandFrei - (h.aufwandBisher[i] as number)));
  const taschengeld = r.werte.absetzbetragTaschengeld > 0 ? 0 : (h.taschengeld[i] as number);
  return (h.brutto[i] as number) + (h.gewinn[i] as number) + taschengeld + aufwand - aufwandFrei;
}

/** Taxes on wages at most the wages, on profit at most the profit (§ 11b Abs. 1 Satz 1 Nr. 1: "auf das Einkommen"; § 5 of the ordinance). */
const steuernAuf = (h: Haushalt, i: number): number =>
  Math.min(h.brutto[i] as number, h.bruttoSteuern[i] as number) + Math.min(h.gewinn[i] as number, h.gewinnSteuern[i] as number);

/** Contributions, at most what taxes left of the kind of earnings they belong to. */
const beitraegeAuf = (h: Haushalt, i: number): number =>
  Math.min(Math.max(0, (h.brutto[i] as number) - (h.bruttoSteuern[i] as number)), h.bruttoBeitraege[i] as number) +
  Math.min(Math.max(0, (h.gewinn[i] as number) - (h.gewinnSteuern[i] as number)), h.gewinnBeitraege[i] as number);

/** What earnings left of the deduction that until July 2016 was made from all income (§ 11b Abs. 2 Satz 1). */
export function restVomAbsetzbetrag(h: Haushalt, r: Recht, i: number, erwerb: number): number {
  if (!gehtVomGesamtenAb(h, r, i)) return 0;
  return Math.max(0, absetzbetrag(h, r, i, erwerb) - Math.max(0, erwerb - steuernAuf(h, i) - beitraegeAuf(h, i) - freibetrag(h, r, i, erwerb, false)));
}

const gehtVomGesamtenAb = (h: Haushalt, r: Recht, i: number): boolean => r.werte.absetzbetragVomGesamten === 1 && h.erwerbsfaehig[i] === 1;

/** Deductions from earnings, at most the earnings (§ 11b Abs. 1, 2, 2b and 3 SGB II, § 5 of the ordinance). */
export function abzuegeVomErwerb(h: Haushalt, r: Recht, i: number, erwerb: number, laut: boolean): number {
  if (erwerb <= 0) return 0;
  const steuern = Math.min(erwerb, steuernAuf(h, i));
  const beitraege = Math.min(erwerb - steuern, beitraegeAuf(h, i));
  const rest = erwerb - steuern - beitraege;
  const voll = h.erwerbsfaehig[i] === 1 ? freibetrag(h, r, i, erwerb, laut) : 0;
  // What only earnings can carry comes off them first, where the other amount can come off all income.
  const grund = Math.min(gehtVomGesamtenAb(h, r, i) ? Math.max(0, rest - voll) : rest, absetzbetrag(h, r, i, erwerb));
  const gekuerzt = Math.min(rest - grund, voll);
  if (laut && h.protokoll !== null) {
    melde(h, i, "abzug.steuern", steuern);
    melde(h, i, "abzug.sozialversicherung", beitraege);
    meldeAbsetzbetrag(h, r, i, erwerb, grund);
    if (voll > gekuerzt) h.protokoll.notiere("abzug.begrenzung", i, gekuerzt - voll, { absetzbetraege: erwerb - rest + grund + voll, einkommen: erwerb }, pfadEinkommen(i));
  }
  return steuern + beitraege + grund + gekuerzt;
}

const imDienst = (h: Haushalt, i: number): boolean => h.ausbildung[i] === FREIWILLIGENDIENST || (h.taschengeld[i] as number) > 0;

/** § 11b Abs. 2b Satz 1, in force since July 2023: under 25 and learning or serving. */
const istJung = (h: Haushalt, r: Recht, i: number): boolean =>
  r.werte.absetzbetragJung > 0 && (h.alterAnfang[i] as number) < 25 && (h.ausbildung[i] !== KEINE_AUSBILDUNG || imDienst(h, i) || (h.mitBesonderem && h.posten.nachSchulende[i] === 1));

/** § 11b Abs. 2b Satz 3, in force since July 2023: a voluntary service from 25 on, of any Leistungsberechtigte. */
export const imDienstAb25 = (h: Haushalt, r: Recht, i: number): boolean =>
  r.werte.absetzbetragFreiwilligendienst > 0 && (h.alterAnfang[i] as number) >= 25 && imDienst(h, i);

/** § 11b Abs. 2 Satz 3 until June 2023: more with tax-free allowances; in the text of 2011 a fixed amount. */
const hoechstbetragMitAufwand = (h: Haushalt, r: Recht, i: number): number =>
  r.werte.absetzbetragAufwandFest === 1 ? r.werte.absetzbetragAufwand : Math.min(r.werte.absetzbetragAufwand, r.werte.grundabsetzbetrag + (h.aufwand[i] as number));

const mitAufwand = (h: Haushalt, r: Recht, i: number): boolean => r.werte.absetzbetragAufwand > 0 && (h.aufwand[i] as number) > 0;

/** In place of § 11b Abs. 1 Satz 1 Nr. 3 to 5: Abs. 2 or 2b; for those who are not erwerbsfähig what they proved. */
export function absetzbetrag(h: Haushalt, r: Recht, i: number, erwerb: number): number {
  if (imDienstAb25(h, r, i)) return r.werte.absetzbetragFreiwilligendienst;
  if (h.erwerbsfaehig[i] === 0) return nachgewiesen(h, r, i);
  if (istJung(h, r, i)) return r.werte.absetzbetragJung;
  const pauschal = pauschbetrag(h, r, i);
  return erwerb > nachweisgrenze(h, r, i) ? Math.max(pauschal, nachgewiesen(h, r, i)) : pauschal;
}

const pauschbetrag = (h: Haushalt, r: Recht, i: number): number => (mitAufwand(h, r, i) ? hoechstbetragMitAufwand(h, r, i) : r.werte.grundabsetzbetrag);
const nachweisgrenze = (h: Haushalt, r: Recht, i: number): number => (mitAufwand(h, r, i) ? hoechstbetragMitAufwand(h, r, i) : r.werte.nachweisgrenze);

function meldeAbsetzbetrag(h: Haushalt, r: Recht, i: number, erwerb: number, grund: number): void {
  const nachweis = nachgewiesen(h, r, i);
  const grundabsetzbetrag = pauschbetrag(h, r, i);
  if (imDienstAb25(h, r, i)) melde(h, i, "abzug.freiwilligendienst", grund);
  else if (h.erwerbsfaehig[i] === 0) melde(h, i, "abzug.tatsaechlich", grund);
  else if (istJung(h, r, i)) melde(h, i, "abzug.jung", grund);
  else if (erwerb > nachweisgrenze(h, r, i) && nachweis > grundabsetzbetrag) {
    h.protokoll?.notiere("abzug.nachgewiesen", i, grund, { grundabsetzbetrag, nachgewiesen: nachweis }, pfadEinkommen(i));
  } else if (mitAufwand(h, r, i) && r.werte.absetzbetragAufwandFest === 1) melde(h, i, "abzug.aufwandFest", grund);
  else if (mitAufwand(h, r, i)) {
    const werte = { hoechstens: r.werte.absetzbetragAufwand, grundabsetzbetrag: r.werte.grundabsetzbetrag, betrag: h.aufwand[i] as number };
    h.protokoll?.notiere("abzug.aufwand", i, grund, werte, pfadEinkommen(i));
  } else melde(h, i, "abzug.grundabsetzbetrag", grund);
}

/** § 11b Abs. 3: shares of gross earnings by band; in the cases of Abs. 2b without the first. */
function freibetrag(h: Haushalt, r: Recht, i: number, erwerb: number, laut: boolean): number {
  const w = r.werte;
  const bis = lebtMitOderHatMinderjaehrigesKind(h, i) ? w.freibetragBisMitKind : w.freibetragBis;
  if (h.bewilligungAb < JULI_2011) {
    return (
      stufe(h, i, "abzug.freibetrag1Bisherig", erwerb, w.freibetrag1Ab, w.freibetrag3AbVorJuli2011, w.freibetrag1Satz, laut) +
      stufe(h, i, "abzug.freibetrag3Bisherig", erwerb, w.freibetrag3AbVorJuli2011, bis, w.freibetrag3Satz, laut)
    );
  }
  const ohneErsteStufe = istJung(h, r, i) || imDienstAb25(h, r, i);
  return (
    (ohneErsteStufe ? 0 : stufe(h, i, "abzug.freibetrag1", erwerb, w.freibetrag1Ab, w.freibetrag2Ab, w.freibetrag1Satz, laut)) +
    stufe(h, i, "abzug.freibetrag2", erwerb, w.freibetrag2Ab, w.freibetrag3Ab, w.freibetrag2Satz, laut) +
    stufe(h, i, "abzug.freibetrag3", erwerb, w.freibetrag3Ab, bis, w.freibetrag3Satz, laut)
  );
}

function stufe(h: Haushalt, i: number, regel: Regel, erwerb: number, ab: number, hoechstens: number, promille: number, laut: boolean): number {
  const bis = Math.min(erwerb, hoechstens);
  if (bis <= ab) return 0;
  const betrag = promilleVon(bis - ab, promille);
  if (laut) h.protokoll?.notiere(regel, i, betrag, { bis, ab, promille }, pfadEinkommen(i));
  return betrag;
}
