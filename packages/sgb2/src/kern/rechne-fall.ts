import type { Fall } from "../eingabe.ts";
import type { Einkommen } from "../eingabe-einkommen.ts";
import { rechtFuer, type Recht } from "../recht/recht.ts";
import { vorwegBereinigt } from "../regeln/einkommen.ts";
import { verteilteMonate, zaehltAb } from "../regeln/einmalig.ts";
import { AUSSERHALB, type Haushalt } from "./haushalt.ts";
import { alsMonat, monatsIndex } from "./kalender.ts";
import { mitJahresstand } from "./jahresstand.ts";
import { lade } from "./lade.ts";
import { ladeEinkommen } from "./lade-einkommen.ts";
import { pfadZu } from "./protokoll.ts";
import { anteil, inCent, rundeWie } from "./rechnen.ts";
import { rechneHaushalt } from "./rechne-haushalt.ts";
import { einmaligeEinnahmen, type Einmaliges } from "./zufluss.ts";

/** How a one-off receipt counts: from a month on, in full, or what remains of it in equal parts over so many months. */
type Verteilung = { einnahme: Einmaliges; ab: number; monate: number; netto: number };

/**
 * Computes a case for the month of this law. One-off income comes first: whether it would end the claim, and is therefore
 * spread, the same rules decide for its month (§ 11 Abs. 3 SGB II).
 */
export function rechneFall(h: Haushalt, fall: Fall, r: Recht): void {
  const verteilungen = stelleFall(h, fall, r);
  if (verteilungen === undefined) return;
  rechneHaushalt(h, r);
  if (h.protokoll !== null && h.ablehnung === null) erlaeutere(h, fall, r, verteilungen);
}

/** Puts a case on the desk with what counts in the month, one-off income spread; undefined after a refusal. */
export function stelleFall(h: Haushalt, fall: Fall, r: Recht): readonly Verteilung[] | undefined {
  h.ablehnung = null;
  lade(h, fall);
  if (!h.mitEinmaligem) return [];
  const protokoll = h.protokoll;
  h.protokoll = null;
  const verteilungen = verteileEinmalige(h, fall);
  h.protokoll = protokoll;
  if (verteilungen !== undefined) stelle(h, fall, r, verteilungen);
  return verteilungen;
}

/** The receipts since benefits began, each decided after the earlier ones; undefined after a refusal. */
function verteileEinmalige(h: Haushalt, fall: Fall): Verteilung[] | undefined {
  const entschieden: Verteilung[] = [];
  for (const einnahme of einmaligeEinnahmen(fall)) {
    if (einnahme.monat < bezugBeginn(fall) || einnahme.monat > monatsIndex(fall.monat)) continue;
    const r = rechtFuer(alsMonat(einnahme.monat));
    if (r === undefined) return lehneAb(h);
    const ganz: Verteilung = { einnahme, ab: zaehltAb(einnahme, r), monate: 1, netto: 0 };
    const monate = verteilteMonate(einnahme, r);
    const endet = monate > 1 && beendetAnspruch(h, fall, entschieden, ganz);
    entschieden.push(endet ? { ...ganz, monate, netto: nettoImZuflussmonat(h, fall, entschieden, ganz) } : ganz);
    if (h.ablehnung !== null) return undefined;
  }
  return entschieden;
}

function lehneAb(h: Haushalt): undefined {
  h.ablehnung = "monatUnbekannt";
  return undefined;
}

/** First month of the benefits that run in the month of the case: what came before them is wealth. */
export function bezugBeginn({ unterkunft, monat, bewilligungszeitraumBeginn }: Fall): number {
  const { leistungsbezugSeit, leistungszeiten } = unterkunft;
  if (leistungszeiten === undefined) return monatsIndex(leistungsbezugSeit ?? monat);
  const laufend = leistungszeiten.find(({ von, bis = monat }) => von <= monat && bis >= monat);
  return monatsIndex(laufend?.von ?? bewilligungszeitraumBeginn ?? monat);
}

/**
 * Whether the person has a claim without this receipt and none with it, whatever is taken from it after a breach. The means
 * of a partner or parent who is shut out count for the others, so there it is their claim.
 */
function beendetAnspruch(h: Haushalt, fall: Fall, andere: readonly Verteilung[], diese: Verteilung): boolean {
  const anspruchVon = (i: number): number => (h.anspruch[i] as number) + (h.minderung[i] as number);
  const anspruch = (_: Recht, i: number): number => (h.ausgeschlossen[i] !== 0 ? alle(h).reduce((summe, j) => summe + anspruchVon(j), 0) : anspruchVon(i));
  return probe(h, fall, diese.ab, andere, diese.einnahme.person, anspruch) > 0 && probe(h, fall, diese.ab, [...andere, diese], diese.einnahme.person, anspruch) === 0;
}

const alle = (h: Haushalt): number[] => Array.from({ length: h.n }, (_, i) => i);

/** The receipt less what § 11b Abs. 1 Satz 2 deducts ahead in the month it came. */
function nettoImZuflussmonat(h: Haushalt, fall: Fall, andere: readonly Verteilung[], { einnahme, ...ganz }: Verteilung): number {
  const bereinigt = (r: Recht, i: number): number => vorwegBereinigt(h, r, i);
  const mit = probe(h, fall, einnahme.monat, [...andere, { ...ganz, einnahme, ab: einnahme.monat }], einnahme.person, bereinigt);
  return Math.max(0, mit - probe(h, fall, einnahme.monat, andere, einnahme.person, bereinigt));
}

/** Computes one month with these receipts and reads something of a person; 0 after a refusal. */
function probe(h: Haushalt, fall: Fall, monat: number, verteilungen: readonly Verteilung[], person: string, lies: (r: Recht, i: number) => number): number {
  const r = rechtFuer(alsMonat(monat));
  if (r === undefined) h.ablehnung = "monatUnbekannt";
  if (r === undefined || h.ablehnung !== null) return 0;
  const damals = imMonat(fall, alsMonat(monat));
  stelle(h, damals, r, verteilungen);
  rechneHaushalt(h, r);
  return h.ablehnung === null ? lies(r, damals.personen.findIndex(({ id }) => id === person)) : 0;
}

/** The same facts in another month since benefits began: whoever was born later is not there yet. */
function imMonat(fall: Fall, monat: string): Fall {
  const { bewilligungszeitraumBeginn: beginn, unterkunft } = fall;
  return {
    ...fall,
    monat,
    bewilligungszeitraumBeginn: beginn !== undefined && beginn.slice(0, 7) <= monat ? beginn : `${monat}-01`,
    unterkunft: unterkunft.leistungszeiten ? unterkunft : { ...unterkunft, leistungsbezugSeit: unterkunft.leistungsbezugSeit ?? fall.monat },
    personen: fall.personen.filter(({ geburtsdatum }) => geburtsdatum.slice(0, 7) <= monat),
  };
}

/** Puts the case on the desk with what counts of its one-off income in this month. */
function stelle(h: Haushalt, fall: Fall, r: Recht, verteilungen: readonly Verteilung[]): void {
  lade(h, fall);
  rundeWie(r.werte.abrundung);
  for (const v of verteilungen) {
    const i = fall.personen.findIndex(({ id }) => id === v.einnahme.person);
    if (v.monate === 1 && v.ab === r.monatsIndex) ladeEinkommen(h, i, mitJahresstand(fall.personen[i]?.einkommen ?? [], v.einnahme.einkommen, alsMonat(v.einnahme.monat)));
    else if (zaehltAnteilig(v, r)) h.anderes[i] = (h.anderes[i] as number) + anteil(v.netto, 1, v.monate);
  }
}

const zaehltAnteilig = (v: Verteilung, r: Recht): boolean => v.monate > 1 && v.ab <= r.monatsIndex && r.monatsIndex < v.ab + v.monate;

function erlaeutere(h: Haushalt, fall: Fall, r: Recht, verteilungen: readonly Verteilung[]): void {
  for (const v of verteilungen) {
    const i = fall.personen.findIndex(({ id }) => id === v.einnahme.person);
    if (h.stellung[i] === AUSSERHALB || !zaehltAnteilig(v, r)) continue;
    h.protokoll?.notiere("einkommen.anteil", i, anteil(v.netto, 1, v.monate), { betrag: Math.max(v.netto, eingegangen(v.einnahme.einkommen)), vorweg: Math.max(0, eingegangen(v.einnahme.einkommen) - v.netto), monate: v.monate }, [pfadZu(i, "einkommen")]);
    h.protokoll?.hinweis("verteilung", i);
  }
}

/** What came in, as the case names it; a loss is nothing. */
const eingegangen = (e: Einkommen): number => ("brutto" in e ? inCent(e.brutto) + inCent(e.sachbezuege) : "betrag" in e ? inCent(e.betrag) : "gewinn" in e ? Math.max(0, inCent(e.gewinn)) : 0);
