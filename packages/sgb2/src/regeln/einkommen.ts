import { FREIWILLIGENDIENST, KEINE_AUSBILDUNG, type Haushalt } from "../kern/haushalt.ts";
import { promilleVon } from "../kern/rechnen.ts";
import type { Recht } from "../recht/recht.ts";
import { lebtMitOderHatMinderjaehrigesKind } from "./kinder.ts";
import type { Regel } from "./katalog.ts";

/** What `bereinige` found besides its result: filled anew by each call. */
export const zuletzt = { freigestellt: 0, absetzbetraege: 0 };

/** Everything received in the month, child benefit given apart (§ 11 Abs. 1 and 2 SGB II). */
export const einnahmen = (h: Haushalt, i: number, kindergeld: number): number =>
  erwerbseinnahmen(h, i) + kindergeld + (h.kinderzuschlag[i] as number) + (h.foerderung[i] as number) +
  (h.mutterschaftsgeld[i] as number) + (h.kapital[i] as number) + (h.aufwand[i] as number) + (h.anderes[i] as number);

const erwerbseinnahmen = (h: Haushalt, i: number): number => (h.brutto[i] as number) + (h.gewinn[i] as number) + (h.taschengeld[i] as number);

/**
 * Countable income of a person with this much child benefit, in cents (§§ 11 to 11b SGB II and the ordinance).
 * With `laut` the steps go to the explanation.
 */
export function bereinige(h: Haushalt, r: Recht, i: number, kindergeld: number, laut: boolean): number {
  const gesamt = einnahmen(h, i, kindergeld);
  const aufwandFrei = jahresfreibetrag(h.aufwand[i] as number, h.aufwandBisher[i] as number, r.werte.aufwandFrei);
  const kapitalFrei = jahresfreibetrag(h.kapital[i] as number, h.kapitalBisher[i] as number, r.werte.kapitalFrei);
  const mutter = h.mutterschaftsgeld[i] as number;
  const zaehlt = gesamt - mutter - aufwandFrei - kapitalFrei;
  if (laut && h.protokoll !== null) {
    melde(h, i, "frei.mutterschaftsgeld", mutter);
    meldeJahr(h, i, "frei.aufwandsentschaedigung", aufwandFrei, h.aufwand[i] as number, h.aufwandBisher[i] as number, r.werte.aufwandFrei);
    meldeJahr(h, i, "frei.kapital", kapitalFrei, h.kapital[i] as number, h.kapitalBisher[i] as number, r.werte.kapitalFrei);
  }
  if (zaehlt <= r.werte.bagatelle) return alsBagatelle(h, r, i, gesamt, zaehlt, laut);
  const erwerb = erwerbseinnahmen(h, i) + (h.aufwand[i] as number) - aufwandFrei;
  const kindFrei = (h.alterEnde[i] as number) < 15 ? Math.min(erwerb, r.werte.kindErwerbFrei) : 0;
  if (laut && kindFrei > 0) h.protokoll?.notiere("frei.kindErwerb", i, kindFrei, { betrag: erwerb, frei: r.werte.kindErwerbFrei }, pfad(i));
  const abzuege = vomErwerb(h, r, i, erwerb - kindFrei, laut);
  const anderes = zaehlt - erwerb;
  const pauschale = vomAnderen(h, r, i, anderes, erwerb, laut);
  zuletzt.freigestellt = mutter + aufwandFrei + kapitalFrei + kindFrei;
  zuletzt.absetzbetraege = abzuege + pauschale;
  return zaehlt - kindFrei - abzuege - pauschale;
}

function alsBagatelle(h: Haushalt, r: Recht, i: number, gesamt: number, zaehlt: number, laut: boolean): number {
  zuletzt.freigestellt = gesamt;
  zuletzt.absetzbetraege = 0;
  if (laut && zaehlt > 0) h.protokoll?.notiere("frei.bagatelle", i, zaehlt, { betrag: zaehlt, grenze: r.werte.bagatelle }, pfad(i));
  return 0;
}

const jahresfreibetrag = (betrag: number, bisher: number, jahr: number): number => Math.min(betrag, Math.max(0, jahr - bisher));

/** Deductions from earnings, at most the earnings (§ 11b Abs. 1, 2, 2b and 3 SGB II, § 5 of the ordinance). */
function vomErwerb(h: Haushalt, r: Recht, i: number, erwerb: number, laut: boolean): number {
  if (erwerb <= 0) return 0;
  const steuern = Math.min(erwerb, (h.bruttoSteuern[i] as number) + (h.gewinnSteuern[i] as number));
  const beitraege = Math.min(erwerb - steuern, (h.bruttoBeitraege[i] as number) + (h.gewinnBeitraege[i] as number));
  const rest = erwerb - steuern - beitraege;
  const grund = Math.min(rest, absetzbetrag(h, r, i, erwerb));
  const voll = h.erwerbsfaehig[i] === 1 ? erwerbstaetigenfreibetrag(h, r, i, erwerb, laut) : 0;
  const freibetrag = Math.min(rest - grund, voll);
  if (laut && h.protokoll !== null) {
    melde(h, i, "abzug.steuern", steuern);
    melde(h, i, "abzug.sozialversicherung", beitraege);
    meldeGrund(h, r, i, erwerb, grund);
    if (voll > freibetrag) h.protokoll.notiere("abzug.begrenzung", i, freibetrag - voll, { absetzbetraege: erwerb - rest + grund + voll, einkommen: erwerb }, pfad(i));
  }
  return steuern + beitraege + grund + freibetrag;
}

const imDienst = (h: Haushalt, i: number): boolean => h.ausbildung[i] === FREIWILLIGENDIENST || (h.taschengeld[i] as number) > 0;
const istJung = (h: Haushalt, i: number): boolean => (h.ausbildung[i] !== KEINE_AUSBILDUNG || imDienst(h, i)) && (h.alterAnfang[i] as number) < 25;
const imDienstAb25 = (h: Haushalt, i: number): boolean => imDienst(h, i) && (h.alterAnfang[i] as number) >= 25;

/** In place of § 11b Abs. 1 Satz 1 Nr. 3 to 5: Abs. 2 or 2b; for those who are not erwerbsfähig what they proved. */
function absetzbetrag(h: Haushalt, r: Recht, i: number, erwerb: number): number {
  const nachgewiesen = h.nachgewiesen[i] as number;
  if (h.erwerbsfaehig[i] === 0) return nachgewiesen;
  if (istJung(h, i)) return r.werte.absetzbetragJung;
  if (imDienstAb25(h, i)) return r.werte.absetzbetragFreiwilligendienst;
  return erwerb > r.werte.nachweisgrenze ? Math.max(r.werte.grundabsetzbetrag, nachgewiesen) : r.werte.grundabsetzbetrag;
}

function meldeGrund(h: Haushalt, r: Recht, i: number, erwerb: number, grund: number): void {
  if (h.erwerbsfaehig[i] === 0) melde(h, i, "abzug.tatsaechlich", grund);
  else if (istJung(h, i)) melde(h, i, "abzug.jung", grund);
  else if (imDienstAb25(h, i)) melde(h, i, "abzug.freiwilligendienst", grund);
  else if (erwerb > r.werte.nachweisgrenze && (h.nachgewiesen[i] as number) > r.werte.grundabsetzbetrag) {
    h.protokoll?.notiere("abzug.nachgewiesen", i, grund, { grundabsetzbetrag: r.werte.grundabsetzbetrag, nachgewiesen: h.nachgewiesen[i] as number }, pfad(i));
  } else melde(h, i, "abzug.grundabsetzbetrag", grund);
}

/** § 11b Abs. 3: shares of gross earnings by band; in the cases of Abs. 2b without the first. */
function erwerbstaetigenfreibetrag(h: Haushalt, r: Recht, i: number, erwerb: number, laut: boolean): number {
  const w = r.werte;
  const bis = lebtMitOderHatMinderjaehrigesKind(h, i) ? w.freibetragBisMitKind : w.freibetragBis;
  const ersteStufe = istJung(h, i) || imDienstAb25(h, i) ? 0 : stufe(h, i, "abzug.freibetrag1", erwerb, w.freibetrag1Ab, w.freibetrag2Ab, w.freibetrag1Satz, laut);
  return (
    ersteStufe +
    stufe(h, i, "abzug.freibetrag2", erwerb, w.freibetrag2Ab, w.freibetrag3Ab, w.freibetrag2Satz, laut) +
    stufe(h, i, "abzug.freibetrag3", erwerb, w.freibetrag3Ab, bis, w.freibetrag3Satz, laut)
  );
}

function stufe(h: Haushalt, i: number, regel: Regel, erwerb: number, ab: number, hoechstens: number, promille: number, laut: boolean): number {
  if (erwerb <= ab) return 0;
  const bis = Math.min(erwerb, hoechstens);
  const betrag = promilleVon(bis - ab, promille);
  if (laut) h.protokoll?.notiere(regel, i, betrag, { bis, ab, promille }, pfad(i));
  return betrag;
}

/** Deductions from everything else: 100 euros from training grants or 30 euros for insurance, unless earnings already carried theirs. */
function vomAnderen(h: Haushalt, r: Recht, i: number, anderes: number, erwerb: number, laut: boolean): number {
  if (erwerb > 0 && h.erwerbsfaehig[i] === 1) return 0;
  const foerderung = h.foerderung[i] as number;
  if (foerderung > 0 && h.erwerbsfaehig[i] === 1) return abzug(h, i, "abzug.foerderung", Math.min(foerderung, r.werte.absetzbetragFoerderung), laut);
  if ((h.alterEnde[i] as number) < 18 && h.eigeneVersicherung[i] === 0) return 0;
  return abzug(h, i, "abzug.versicherungspauschale", Math.min(anderes, r.werte.versicherungspauschale), laut);
}

function abzug(h: Haushalt, i: number, regel: Regel, betrag: number, laut: boolean): number {
  if (laut) melde(h, i, regel, betrag);
  return betrag;
}

function melde(h: Haushalt, i: number, regel: Regel, betrag: number): void {
  if (betrag > 0) h.protokoll?.notiere(regel, i, betrag, { betrag }, pfad(i));
}

function meldeJahr(h: Haushalt, i: number, regel: Regel, frei: number, betrag: number, bisher: number, jahresbetrag: number): void {
  if (betrag > 0) h.protokoll?.notiere(regel, i, frei, { betrag, jahresbetrag, bisher }, pfad(i));
}

const pfad = (i: number): string[] => [`personen[${i}].einkommen`];
