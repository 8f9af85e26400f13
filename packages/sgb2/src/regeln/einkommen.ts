import type { Haushalt } from "../kern/haushalt.ts";
import type { Recht } from "../recht/recht.ts";
import { absetzbetrag, abzuegeVomErwerb, erwerbseinnahmen, imDienstAb25, restVomAbsetzbetrag } from "./erwerb.ts";
import { abgesetztEinzeln, besondereAbzuege, istEinzeln, versicherungspauschale } from "./absetzbar.ts";
import { melde, pfadEinkommen } from "./melden.ts";

/** What `bereinige` found besides its result: filled anew by each call. */
export const zuletzt = { freigestellt: 0, absetzbetraege: 0 };

/** Everything received in the month, child benefit given apart (§ 11 Abs. 1 and 2 SGB II). */
export const einnahmen = (h: Haushalt, i: number, kindergeld: number): number =>
  (h.brutto[i] as number) + (h.gewinn[i] as number) + (h.taschengeld[i] as number) + kindergeld + (h.kinderzuschlag[i] as number) +
  (h.foerderung[i] as number) + (h.mutterschaftsgeld[i] as number) + (h.kapital[i] as number) + (h.aufwand[i] as number) + (h.anderes[i] as number);

/**
 * Countable income of a person with this much child benefit, in cents (§§ 11 to 11b SGB II and the ordinance).
 * With `laut` the steps go to the explanation.
 */
export function bereinige(h: Haushalt, r: Recht, i: number, kindergeld: number, laut: boolean): number {
  const gesamt = einnahmen(h, i, kindergeld);
  if (gesamt === 0) return ohneEinnahmen();
  const frei = freigestelltes(h, r, i, laut);
  const zaehlt = gesamt - frei;
  if (zaehlt <= r.werte.bagatelle) return alsBagatelle(h, r, i, gesamt, zaehlt, laut);
  const erwerb = erwerbseinnahmen(h, r, i);
  const kindFrei = kindErwerbFrei(h, r, i, erwerb);
  if (laut && kindFrei > 0) h.protokoll?.notiere("frei.kindErwerb", i, kindFrei, { betrag: erwerb, frei: r.werte.kindErwerbFrei }, pfadEinkommen(i));
  const vomErwerb = abzuegeVomErwerb(h, r, i, erwerb - kindFrei, laut);
  const rest = h.erwerbsfaehig[i] === 1 ? zaehlt - erwerb : zaehlt - kindFrei - vomErwerb;
  const vomAnderen = abzuegeVomAnderen(h, r, i, rest, erwerb, laut);
  zuletzt.freigestellt = frei + kindFrei;
  const offen = zaehlt - kindFrei - vomErwerb - vomAnderen;
  const besondere = h.mitBesonderem ? besondereAbzuege(h, i, offen, laut) : 0;
  zuletzt.absetzbetraege = vomErwerb + vomAnderen + besondere;
  return offen - besondere;
}

/** Income that counts, before deductions, with the child benefit listed here. */
export const zaehlendes = (h: Haushalt, r: Recht, i: number): number => einnahmen(h, i, h.kindergeld[i] as number) - freigestelltes(h, r, i, false);

/**
 * What counts after everything that is deducted ahead when one-off income is spread: what does not count at all, taxes,
 * contributions, costs and the allowance for earnings (§ 11b Abs. 1 Satz 2 SGB II).
 */
export function vorwegBereinigt(h: Haushalt, r: Recht, i: number): number {
  const erwerb = erwerbseinnahmen(h, r, i);
  const kindFrei = kindErwerbFrei(h, r, i, erwerb);
  return zaehlendes(h, r, i) - kindFrei - abzuegeVomErwerb(h, r, i, erwerb - kindFrei, false) - ausgabenNebenErwerb(h, i, erwerb);
}

/** Expenses of other income; those of someone with earnings are in the deduction that earnings carry (§ 11b Abs. 2 Satz 1 and 2). */
const ausgabenNebenErwerb = (h: Haushalt, i: number, erwerb: number): number =>
  h.mitBesonderem && !(erwerb > 0 && h.erwerbsfaehig[i] === 1) ? (h.posten.andereAusgaben[i] as number) : 0;

/** § 1 Abs. 1 Nr. 9 of the ordinance: earnings of children under 15. */
const kindErwerbFrei = (h: Haushalt, r: Recht, i: number, erwerb: number): number => ((h.alterEnde[i] as number) < 15 ? Math.min(erwerb, r.werte.kindErwerbFrei) : 0);

function ohneEinnahmen(): number {
  zuletzt.freigestellt = 0;
  zuletzt.absetzbetraege = 0;
  return 0;
}

/** Kinds of income that do not count, or only above a yearly amount (§ 11a Abs. 1 Nr. 5, 6; § 1 Abs. 1 Nr. 3 of the ordinance). */
function freigestelltes(h: Haushalt, r: Recht, i: number, laut: boolean): number {
  if (!h.mitBesonderem && (h.mutterschaftsgeld[i] as number) + (h.aufwand[i] as number) + (h.kapital[i] as number) === 0) return 0;
  const mutterschaftsgeld = r.werte.mutterschaftsgeldFrei === 1 ? (h.mutterschaftsgeld[i] as number) : 0;
  if (laut) melde(h, i, "frei.mutterschaftsgeld", mutterschaftsgeld);
  return (
    (h.mitBesonderem ? (h.posten.frei[i] as number) : 0) +
    mutterschaftsgeld +
    jahresfreibetrag(h, i, "frei.aufwandsentschaedigung", h.aufwand[i] as number, h.aufwandBisher[i] as number, r.werte.aufwandFrei, laut) +
    jahresfreibetrag(h, i, "frei.kapital", h.kapital[i] as number, h.kapitalBisher[i] as number, r.werte.kapitalFrei, laut)
  );
}

function jahresfreibetrag(h: Haushalt, i: number, regel: "frei.aufwandsentschaedigung" | "frei.kapital", betrag: number, bisher: number, jahresbetrag: number, laut: boolean): number {
  const frei = Math.min(betrag, Math.max(0, jahresbetrag - bisher));
  if (laut && (frei > 0 || (betrag > 0 && jahresbetrag > 0))) h.protokoll?.notiere(regel, i, frei, { betrag, jahresbetrag, bisher: Math.min(bisher, jahresbetrag) }, pfadEinkommen(i));
  return frei;
}

/** § 1 Abs. 1 Nr. 1 of the ordinance: next to nothing in a month does not count. */
function alsBagatelle(h: Haushalt, r: Recht, i: number, gesamt: number, zaehlt: number, laut: boolean): number {
  zuletzt.freigestellt = gesamt;
  zuletzt.absetzbetraege = 0;
  if (laut && zaehlt > 0) h.protokoll?.notiere("frei.bagatelle", i, zaehlt, { betrag: zaehlt, grenze: r.werte.bagatelle }, pfadEinkommen(i));
  return 0;
}

/**
 * Deductions from everything that is no earnings; earnings already carry theirs (§ 11b Abs. 1 Satz 1 Nr. 3 to 5, Abs. 2, 2b).
 * For those who are not erwerbsfähig it is all that is left: Abs. 2 Satz 1 to 3 is not for them, and what they proved includes
 * the 30 euros. The amount for a voluntary service is for everyone (Satz 6 until June 2023, then Abs. 2b Satz 3); in the
 * ordinance it replaced (§ 1 Abs. 7) it was for erwerbsfähige only.
 */
function abzuegeVomAnderen(h: Haushalt, r: Recht, i: number, anderes: number, erwerb: number, laut: boolean): number {
  const mitErwerb = erwerb > 0 && h.erwerbsfaehig[i] === 1;
  const taschengeld = r.werte.absetzbetragTaschengeld > 0 && (h.erwerbsfaehig[i] === 1 || r.werte.absetzbetragVomGesamten === 0) ? (h.taschengeld[i] as number) : 0;
  if (erwerb > 0 && imDienstAb25(h, r, i)) return 0;
  if (taschengeld > 0 && !(mitErwerb && r.werte.absetzbetragVomGesamten === 1)) return vomTaschengeld(h, r, i, taschengeld, mitErwerb ? absetzbetrag(h, r, i, erwerb) : 0, laut);
  if (mitErwerb) return abzug(h, i, "abzug.rest", Math.min(anderes, restVomAbsetzbetrag(h, r, i, erwerb)), laut);
  const foerderung = h.foerderung[i] as number;
  if (foerderung > 0 && h.erwerbsfaehig[i] === 1) return abzug(h, i, "abzug.foerderung", Math.min(foerderung, Math.max(r.werte.absetzbetragFoerderung, abgesetztEinzeln(h, r, i))), laut);
  if (istEinzeln(h, i)) return abzug(h, i, "abzug.einzeln", Math.min(anderes, abgesetztEinzeln(h, r, i)), laut);
  if (versicherungspauschale(h, r, i) === 0) return 0;
  if (erwerb > 0 && (h.nachgewiesen[i] as number) > 0) return 0;
  return abzug(h, i, "abzug.versicherungspauschale", Math.min(anderes, r.werte.versicherungspauschale), laut);
}

/**
 * § 11b Abs. 2 Satz 6 until June 2023: 250 euros in all, less what earnings already carried. In the ordinance of 2011 175
 * euros or, if more, what is proven and 60 euros beside it; not for those who earn (§ 1 Abs. 7).
 */
function vomTaschengeld(h: Haushalt, r: Recht, i: number, betrag: number, abgesetzt: number, laut: boolean): number {
  const zusatz = r.werte.taschengeldFreiNebenNachweis;
  const hoechstens = Math.max(r.werte.absetzbetragTaschengeld, zusatz === 0 ? 0 : zusatz + abgesetztEinzeln(h, r, i));
  const absetzbar = Math.min(betrag, Math.max(0, hoechstens - abgesetzt));
  if (laut) h.protokoll?.notiere("abzug.taschengeld", i, absetzbar, { betrag, hoechstens, abgesetzt }, pfadEinkommen(i));
  return absetzbar;
}

function abzug(h: Haushalt, i: number, regel: "abzug.einzeln" | "abzug.foerderung" | "abzug.rest" | "abzug.versicherungspauschale", betrag: number, laut: boolean): number {
  if (laut) melde(h, i, regel, betrag);
  return betrag;
}
