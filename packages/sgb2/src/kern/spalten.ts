import type { Haushalt } from "./haushalt.ts";
import { ALLE_TAGE } from "./tage.ts";

type Zeilenspalte = { [K in keyof Haushalt]: Haushalt[K] extends Int32Array | Uint8Array | Float64Array ? K : never }[keyof Haushalt];
type Einzelwert = { [K in keyof Haushalt]: Haushalt[K] extends number | boolean ? K : never }[keyof Haushalt];

/**
 * What comes in for each person, and what holds where nothing is said. A fact that is not listed here is neither cleared
 * when a desk is used again nor known to mass calculation. Persons are named by their place in the household.
 */
export const PERSONENSPALTEN = {
  geburt: 0, partner: -1, eltern1: -1, eltern2: -1, erwerbsfaehigAngabe: 1, ausbildung: 0, schwangerAb: -1,
  hatBehinderung: 0, hatMerkzeichenG: 0, ernaehrung: 0, unabweisbar: 0, schulbuecher: 0, eigeneVersicherung: 0, vermoegen: 0,
  brutto: 0, bruttoSteuern: 0, bruttoBeitraege: 0, gewinn: 0, gewinnSteuern: 0, gewinnBeitraege: 0, nachgewiesen: 0,
  taschengeld: 0, kindergeld: 0, kinderzuschlag: 0, foerderung: 0, mutterschaftsgeld: 0, kapital: 0, kapitalBisher: 0,
  aufwand: 0, aufwandBisher: 0, anderes: 0,
  tageOhneAufenthaltsrecht: 0, tageInEinrichtung: 0, tageMitAltersrente: 0, tageMitGrundsicherung: 0, tageMitEntschaedigung: 0, tageNichtErreichbar: 0,
  ausschlussDerLage: 0, ausschlussDerAusbildung: 0, haushaltsgemeinschaft: 0, entbindungAm: -1, getrenntVon: -1, bleibtKopf: 0, nichtRechenbar: 0,
  anwesend: ALLE_TAGE, keinKopf: 0, umgang: 0, zahlungAnderswo: 0, umgangTage: 30,
} as const satisfies Partial<Record<Zeilenspalte, number>>;

/** What comes in for the whole household. */
export const HAUSHALTSSPALTEN = [
  "bewilligungAb", "antragSeit", "mitZeiten", "mitUmgang", "bezugSeit", "senkungSeit", "koepfe", "mitUnterkunft", "dezentral", "bruttokalt", "heizkosten",
  "grenzeUnterkunft", "grenzeHeizung",
] as const satisfies readonly Einzelwert[];

/** What comes out for each person: every amount of a result, in cents. */
export const BETRAGSSPALTEN = [
  "regelbedarf", "mehrbedarfe", "unterkunft", "heizung", "bedarf", "einkommen", "freigestellt", "absetzbetraege", "uebertrag",
  "anrechenbar", "angerechnet", "minderung", "anspruch", "sofortzuschlag", "aufrechnung", "bildung", "einmalbedarf", "darlehen",
] as const satisfies readonly Zeilenspalte[];

export type Personenspalte = keyof typeof PERSONENSPALTEN;
export type Haushaltsspalte = (typeof HAUSHALTSSPALTEN)[number];
export type Betragsspalte = (typeof BETRAGSSPALTEN)[number];

/** A column of a desk that is filled anew for every household, and its default. */
export type Eingang = { readonly spalte: Int32Array | Uint8Array | Float64Array; readonly standard: number };

/** All of them, looked up once for each desk: fifty names a person would take longer than the rules. */
export const eingaenge = (spalten: Pick<Haushalt, Personenspalte>): readonly Eingang[] =>
  (Object.entries(PERSONENSPALTEN) as [Personenspalte, number][]).map(([name, standard]) => ({ spalte: spalten[name], standard }));

/** Clears what is said about a person. */
export function leere(h: Haushalt, i: number): void {
  for (const { spalte, standard } of h.eingaenge) spalte[i] = standard;
}
