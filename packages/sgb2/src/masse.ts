import type { Bestand } from "./bestand.ts";
import type { Besitz } from "./kern/besitz.ts";
import { NICHTS_BESONDERES, setzeBesonderes } from "./kern/besonderes.ts";
import { neuerHaushalt, type Haushalt } from "./kern/haushalt.ts";
import { rechneHaushalt } from "./kern/rechne-haushalt.ts";
import { leere, type Betragsspalte, type Haushaltsspalte, type Personenspalte } from "./kern/spalten.ts";
import { KEINE_UMSTAENDE, setzeUmstaende } from "./kern/umstaende.ts";
import type { Wohnen } from "./kern/wohnen.ts";
import type { Recht } from "./recht/recht.ts";
export { BETRAGSSPALTEN, type Betragsspalte } from "./kern/spalten.ts";

/** What came out, in cents: one entry a household, and the columns asked for with one entry a person. */
export type Massenergebnis = {
  readonly anspruch: Float64Array;
  readonly sofortzuschlag: Float64Array;
  readonly einmalzahlung: Float64Array;
  /** 1 where the case is not implemented; its amounts are 0. */
  readonly abgelehnt: Uint8Array;
  readonly person: { readonly [S in Betragsspalte]?: Float64Array };
};

/** Empty columns for the results of a population, with these columns for each person. */
export function leeresErgebnis(bestand: Bestand, spalten: readonly Betragsspalte[] = []): Massenergebnis {
  const { haushalte, ab } = bestand;
  return {
    anspruch: new Float64Array(haushalte), sofortzuschlag: new Float64Array(haushalte), einmalzahlung: new Float64Array(haushalte),
    abgelehnt: new Uint8Array(haushalte),
    person: Object.fromEntries(spalten.map((name) => [name, new Float64Array(ab[haushalte] ?? 0)])),
  };
}

/**
 * Computes the households `von` to `bis` (excluded) by this law into `ergebnis`, without explanation: the same rules at one
 * desk that is used again. Nothing is allocated for a household. Columns may be shared between threads that take
 * different households.
 */
export function rechneBestand(bestand: Bestand, recht: Recht, ergebnis: Massenergebnis = leeresErgebnis(bestand), von = 0, bis = bestand.haushalte): Massenergebnis {
  const lauf = richteEin(bestand, recht, ergebnis, von, bis);
  for (let k = von; k < bis; k++) rechneZeile(lauf, k);
  return ergebnis;
}

/** What a run over a population needs for every household, looked up once. */
type Lauf = {
  bestand: Bestand;
  recht: Recht;
  ergebnis: Massenergebnis;
  tisch: Haushalt;
  haushalt: Haushaltsspalten;
  mitSeltenem: boolean;
  gewoehnlich: Wohnen;
  ohneBesitz: Besitz;
  ein: readonly Weg[];
  aus: readonly Weg[];
};

function richteEin(bestand: Bestand, recht: Recht, ergebnis: Massenergebnis, von: number, bis: number): Lauf {
  const tisch = neuerHaushalt(groessterHaushalt(bestand.ab, von, bis));
  for (let i = 0; i < tisch.geburt.length; i++) leere(tisch, i);
  return {
    bestand, recht, ergebnis, tisch, haushalt: alleHaushaltsspalten(bestand, recht), mitSeltenem: hatSeltenes(bestand),
    gewoehnlich: tisch.wohnen, ohneBesitz: tisch.besitz, ein: wege(bestand.person, tisch), aus: wege(ergebnis.person, tisch),
  };
}

/** A function of its own, called often: V8 compiles it with what it has seen of the rules, and a loop that runs already without. */
function rechneZeile({ bestand, recht, ergebnis, tisch, haushalt, mitSeltenem, gewoehnlich, ohneBesitz, ein, aus }: Lauf, k: number): void {
  const erste = bestand.ab[k] as number;
  tisch.n = (bestand.ab[k + 1] as number) - erste;
  stelleEin(tisch, haushalt, k);
  if (mitSeltenem) stelleSeltenesEin(tisch, bestand, k, gewoehnlich, ohneBesitz);
  for (let i = 0; i < tisch.n; i++) for (const { tischspalte, spalte } of ein) tischspalte[i] = spalte[erste + i] as number;
  rechneHaushalt(tisch, recht);
  const gerechnet = tisch.ablehnung === null && bestand.abgelehnt?.[k] !== 1;
  ergebnis.abgelehnt[k] = gerechnet ? 0 : 1;
  ergebnis.anspruch[k] = gerechnet ? tisch.anspruchGesamt : 0;
  ergebnis.sofortzuschlag[k] = gerechnet ? tisch.sofortzuschlagGesamt : 0;
  ergebnis.einmalzahlung[k] = gerechnet ? tisch.einmalzahlungGesamt : 0;
  for (let i = 0; i < tisch.n; i++) for (const { tischspalte, spalte } of aus) spalte[erste + i] = gerechnet ? (tischspalte[i] as number) : 0;
}

const hatSeltenes = ({ besonderes, wohnen, besitz, umstaende }: Bestand): boolean => [besonderes, wohnen, besitz, umstaende].some((facts) => (facts?.size ?? 0) > 0);

/** What few households have, kept apart by household; in a population without any of it nobody asks. */
function stelleSeltenesEin(tisch: Haushalt, bestand: Bestand, k: number, gewoehnlich: Wohnen, ohneBesitz: Besitz): void {
  setzeBesonderes(tisch, bestand.besonderes?.get(k) ?? NICHTS_BESONDERES);
  tisch.wohnen = bestand.wohnen?.get(k) ?? gewoehnlich;
  tisch.besitz = bestand.besitz?.get(k) ?? ohneBesitz;
  setzeUmstaende(tisch, bestand.umstaende?.get(k) ?? KEINE_UMSTAENDE);
}

type Spalte = Int32Array | Uint8Array | Float64Array;

/** A column of the population and the one on the desk that it fills, or that fills it. */
type Weg = { readonly tischspalte: Spalte; readonly spalte: Spalte };

function wege<S extends Spalte>(spalten: { readonly [name in Personenspalte | Betragsspalte]?: S }, tisch: Haushalt): Weg[] {
  return (Object.entries(spalten) as [Personenspalte | Betragsspalte, S][]).map(([name, spalte]) => ({ tischspalte: tisch[name], spalte }));
}

function groessterHaushalt(ab: Int32Array, von: number, bis: number): number {
  let groesste = 0;
  for (let k = von; k < bis; k++) groesste = Math.max(groesste, (ab[k + 1] as number) - (ab[k] as number));
  return groesste;
}

type Haushaltsspalten = Record<Haushaltsspalte, Int32Array>;

/** The columns of the households, missing ones filled with what holds where nothing is said. */
function alleHaushaltsspalten({ haushalte, ab, haushalt }: Bestand, recht: Recht): Haushaltsspalten {
  const mit = (wert: number): Int32Array => new Int32Array(haushalte).fill(wert);
  return {
    bewilligungAb: haushalt.bewilligungAb ?? mit(recht.monatsIndex),
    antragSeit: haushalt.antragSeit ?? mit(0),
    mitZeiten: haushalt.mitZeiten ?? mit(0),
    mitUmgang: haushalt.mitUmgang ?? mit(0),
    bezugSeit: haushalt.bezugSeit ?? mit(recht.monatsIndex),
    senkungSeit: haushalt.senkungSeit ?? mit(-1),
    koepfe: haushalt.koepfe ?? mit(0).map((_, k) => (ab[k + 1] as number) - (ab[k] as number)),
    mitUnterkunft: haushalt.mitUnterkunft ?? mit(1),
    dezentral: haushalt.dezentral ?? mit(0),
    bruttokalt: haushalt.bruttokalt ?? mit(0),
    heizkosten: haushalt.heizkosten ?? mit(0),
    grenzeUnterkunft: haushalt.grenzeUnterkunft ?? mit(-1),
    grenzeHeizung: haushalt.grenzeHeizung ?? mit(-1),
  };
}

/** One line a column: a loop over names would cost as much as a rule. */
function stelleEin(h: Haushalt, spalten: Haushaltsspalten, k: number): void {
  h.bewilligungAb = spalten.bewilligungAb[k] as number;
  h.antragSeit = spalten.antragSeit[k] as number;
  h.mitZeiten = spalten.mitZeiten[k] === 1;
  h.mitUmgang = spalten.mitUmgang[k] === 1;
  h.bezugSeit = spalten.bezugSeit[k] as number;
  h.senkungSeit = spalten.senkungSeit[k] as number;
  h.koepfe = spalten.koepfe[k] as number;
  h.mitUnterkunft = spalten.mitUnterkunft[k] as number;
  h.dezentral = spalten.dezentral[k] as number;
  h.bruttokalt = spalten.bruttokalt[k] as number;
  h.heizkosten = spalten.heizkosten[k] as number;
  h.grenzeUnterkunft = spalten.grenzeUnterkunft[k] as number;
  h.grenzeHeizung = spalten.grenzeHeizung[k] as number;
}
