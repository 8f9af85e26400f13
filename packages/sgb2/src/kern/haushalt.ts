import { neuePosten, NICHTS_BESONDERES, type Besonderes, type Posten } from "./besonderes.ts";
import type { Protokoll } from "./protokoll.ts";
import type { Ablehnungsgrund } from "../regeln/ablehnung.ts";
import { KEINE_UMSTAENDE, type Umstaende } from "./umstaende.ts";
import { eingaenge, type Eingang } from "./spalten.ts";
import { ALLE_TAGE } from "./tage.ts";
import { neuerBesitz, type Besitz } from "./besitz.ts";
import { neuesWohnen, type Wohnen } from "./wohnen.ts";

/** Position of a person towards the Bedarfsgemeinschaft that is computed. */
export const AUSSERHALB = 0;
export const HAUPT = 1;
export const KIND = 2;
/** A child that covers its own need and therefore left (§ 7 Abs. 3 Nr. 4). */
export const GEDECKT = 3;

/** Pregnant on a day of the month, but week 13 comes later. */
export const SCHWANGER = 1;
/** Pregnant, and week 13 is reached in the month or before. */
export const SCHWANGER_SEIT_WOCHE_13 = 2;

export const KEINE_AUSBILDUNG = 0;
export const SCHULE = 1;
export const BERUFSAUSBILDUNG = 2;
export const STUDIUM = 3;
export const FREIWILLIGENDIENST = 4;

export const EINRICHTUNG_MIT_PARTNER = 1;
export const AUFENTHALT_UNBELEGT = 2;

/** Work is not permitted: not erwerbsfähig, but not erwerbsgemindert either. */
export const OHNE_ERLAUBNIS = 2;

/** Where a child of separated parents mostly lives (0: nothing said). */
export const LEBT_HIER = 1;
export const LEBT_ANDERSWO = 2;
export const LEBT_IN_BEIDEN = 3;

/**
 * The desk at which one household after the other is computed: allocated once, filled again for each household.
 * Persons are rows of the arrays, in input order. Money in cents, days as `alsTag`, months as month index, −1 for none.
 */
export type Haushalt = {
  protokoll: Protokoll | null;
  ablehnung: Ablehnungsgrund | null;
  /** Person to whom the refusal belongs. */
  ablehnungPerson: number;

  n: number;
  /** There is one-off income, whose month or months have to be decided first. */
  mitEinmaligem: boolean;
  /** There are particular facts about income, `NICHTS_BESONDERES` for most. */
  mitBesonderem: boolean;
  besonderes: Besonderes;
  readonly posten: Posten;
  bewilligungAb: number;
  /** Month of the application, before which there is no claim. */
  antragSeit: number;
  /** Someone belongs on some days of the month only: computed part by part (`rechne-zeitraeume.ts`). */
  mitZeiten: boolean;
  /** Someone is a child of separated parents. */
  mitUmgang: boolean;
  bezugSeit: number;
  senkungSeit: number;
  koepfe: number;
  mitUnterkunft: number;
  dezentral: number;
  bruttokalt: number;
  heizkosten: number;
  grenzeUnterkunft: number;
  grenzeHeizung: number;
  wohnen: Wohnen;
  besitz: Besitz;

  /** The columns of what is said about persons. */
  readonly eingaenge: readonly Eingang[];
  readonly geburt: Int32Array;
  readonly partner: Int32Array;
  readonly eltern1: Int32Array;
  readonly eltern2: Int32Array;
  readonly erwerbsfaehigAngabe: Uint8Array;
  readonly ausbildung: Uint8Array;
  readonly schwangerAb: Int32Array;
  readonly hatBehinderung: Uint8Array;
  readonly hatMerkzeichenG: Uint8Array;
  readonly ernaehrung: Float64Array;
  readonly unabweisbar: Float64Array;
  readonly schulbuecher: Float64Array;
  readonly eigeneVersicherung: Uint8Array;
  readonly vermoegen: Float64Array;
  /** Thirtieths of the month in the household, as bits. */
  readonly anwesend: Int32Array;
  /** Why there is no claim by the situation (`ausschluss.ts`): in the part that is computed, and the days of each reason. */
  readonly ausschlussDerLage: Uint8Array;
  readonly tageOhneAufenthaltsrecht: Int32Array;
  readonly tageInEinrichtung: Int32Array;
  readonly tageMitAltersrente: Int32Array;
  readonly tageMitGrundsicherung: Int32Array;
  readonly tageMitEntschaedigung: Int32Array;
  readonly tageNichtErreichbar: Int32Array;
  /** What is known about training: 0, NICHT_AUSGESCHLOSSEN or IST_AUSGESCHLOSSEN. */
  readonly ausschlussDerAusbildung: Uint8Array;
  /** A relative who shares the household (§ 9 Abs. 5). */
  readonly haushaltsgemeinschaft: Uint8Array;
  readonly entbindungAm: Int32Array;
  /** The other parent, in the same household but no partner; −1 for none. */
  readonly getrenntVon: Int32Array;
  /** Stays a head while away for a short time. */
  readonly bleibtKopf: Uint8Array;
  /** A situation that is not computed: 0, EINRICHTUNG_MIT_PARTNER or AUFENTHALT_UNBELEGT. */
  readonly nichtRechenbar: Uint8Array;
  /** Not in the household in the part of the month that is computed. */
  readonly fehlt: Uint8Array;
  /** Nobody between whom the dwelling is shared. */
  readonly keinKopf: Uint8Array;
  /** Computed apart from the parents, with the own child; and whose part of the Bedarfsgemeinschaft is computed, −1 for all. */
  readonly eigeneEinheit: Uint8Array;
  /** 0, LEBT_HIER, LEBT_ANDERSWO or LEBT_IN_BEIDEN. */
  readonly umgang: Uint8Array;
  /** The Sofortzuschlag and the payment of August 2021 are made where the child mostly lives. */
  readonly zahlungAnderswo: Uint8Array;
  /** Thirtieths for which a child of separated parents has its Regelbedarf here. */
  readonly umgangTage: Uint8Array;

  readonly brutto: Float64Array;
  readonly bruttoSteuern: Float64Array;
  readonly bruttoBeitraege: Float64Array;
  readonly gewinn: Float64Array;
  readonly gewinnSteuern: Float64Array;
  readonly gewinnBeitraege: Float64Array;
  readonly nachgewiesen: Float64Array;
  readonly taschengeld: Float64Array;
  readonly kindergeld: Float64Array;
  readonly kinderzuschlag: Float64Array;
  readonly foerderung: Float64Array;
  readonly mutterschaftsgeld: Float64Array;
  readonly kapital: Float64Array;
  readonly kapitalBisher: Float64Array;
  readonly aufwand: Float64Array;
  readonly aufwandBisher: Float64Array;
  readonly anderes: Float64Array;

  readonly alterAnfang: Int32Array;
  readonly alterEnde: Int32Array;
  readonly erwerbsfaehig: Uint8Array;
  readonly altersgrenzeErreicht: Uint8Array;
  readonly stellung: Uint8Array;
  /** 0, SCHWANGER or SCHWANGER_SEIT_WOCHE_13. */
  readonly schwanger: Uint8Array;
  /** Belongs but has no claim (a reason of `ausschluss.ts`, or 0): only what exceeds the own need counts for the others. */
  readonly ausgeschlossen: Uint8Array;
  /** Mehrbedarfe that § 27 Abs. 2 leaves to those in training. */
  readonly mehrbedarfAusbildung: Float64Array;
  /** Thirtieths of the month in the Bedarfsgemeinschaft. */
  readonly tageInBg: Uint8Array;

  readonly stufe: Uint8Array;
  /** Whether any part of the month counted with one of the levels 3 to 6. */
  readonly jungeStufe: Uint8Array;
  readonly regelbedarf: Float64Array;
  readonly mehrbedarfe: Float64Array;
  readonly unterkunft: Float64Array;
  readonly heizung: Float64Array;
  readonly bedarf: Float64Array;

  readonly einkommen: Float64Array;
  readonly freigestellt: Float64Array;
  readonly absetzbetraege: Float64Array;
  readonly uebertrag: Float64Array;
  /** Child benefit that goes from one part of the Bedarfsgemeinschaft to another, known before a part is computed. */
  readonly abgabe: Float64Array;
  /** Help presumed of relatives in the household. */
  readonly hilfe: Float64Array;
  readonly anrechenbar: Float64Array;
  /** Wealth above the allowance that has to be used. */
  readonly einsatz: Float64Array;

  readonly angerechnet: Float64Array;
  readonly anspruch: Float64Array;
  /** What each person's claim would be if no child benefit counted (§ 72 Abs. 1 Satz 2 Nr. 2). */
  readonly anspruchOhneKindergeld: Float64Array;
  readonly sofortzuschlag: Float64Array;
  readonly einmalzahlung: Float64Array;
  /** The part of a claim for Unterkunft and Heizung, and belonging on some day, of a month computed part by part. */
  readonly anspruchUnterkunft: Float64Array;
  readonly gehoerteDazu: Uint8Array;
  /** By how much a claim was reduced (§§ 31a, 32); `anspruch` is what is left. */
  readonly minderung: Float64Array;
  /** What is kept back of a claim for debts (§§ 42a, 43). */
  readonly aufrechnung: Float64Array;
  /** Benefits of § 28, and those of § 24 Abs. 3 and, as a loan, Abs. 1. */
  readonly bildung: Float64Array;
  readonly einmalbedarf: Float64Array;
  readonly darlehen: Float64Array;

  umstaende: Umstaende;

  /** Computed as if there were no child benefit for children of the Bedarfsgemeinschaft. */
  ohneKindergeld: boolean;
  /** No claim for anyone: nobody employable is left after those who cover their need (§ 7 Abs. 1 to 3), or nobody has applied yet (§ 37). */
  ohneAnspruch: boolean;
  /** The amounts are put together from several parts of the month. */
  geteilt: boolean;
  /** Only a part of the month is on the desk. */
  inTeilen: boolean;
  einheit: number;
  /** A child of the Bedarfsgemeinschaft has a child from six on of their own in it. */
  mitEnkeln: boolean;
  /** Somebody employable and in need stands in another part of the Bedarfsgemeinschaft: § 7 Abs. 2 holds through them. */
  getragen: boolean;
  /** The allowance of the first person (§ 12 Abs. 4) stands in another part of the Bedarfsgemeinschaft. */
  ohneErstenFreibetrag: boolean;
  /** The parents of the children are no partners, and the second one's means above the own need, which serve the children. */
  elternGetrennt: boolean;
  mittelFuerKinder: number;
  /** Costs of the month less repayments (§ 22 Abs. 3). */
  bruttokaltZuZahlen: number;
  heizkostenZuZahlen: number;
  unterkunftAnerkannt: number;
  heizungAnerkannt: number;
  vermoegenVorhanden: number;
  vermoegenFreibetrag: number;
  anspruchGesamt: number;
  sofortzuschlagGesamt: number;
  einmalzahlungGesamt: number;
  aufrechnungGesamt: number;
  /** Loans beside the claim. */
  darlehenGesamt: number;
  bildungGesamt: number;
  einmalbedarfGesamt: number;
  /** Loans of § 24 Abs. 1. */
  bedarfsdarlehenGesamt: number;
  /** Means of the adults above all needs of the Bedarfsgemeinschaft, less what went into needs of §§ 24 and 28. */
  ueberschuss: number;
  /** Part of the claim that is a loan (§ 24 Abs. 5). */
  anspruchAlsDarlehen: number;

  /** Thirtieth at which each part of the month begins, the last day whose ages count for it, and the last on which something begins in it. */
  abschnitte: number;
  readonly abschnittAb: Uint8Array;
  readonly tagDesAlters: Int32Array;
  readonly tagDesBeginns: Int32Array;
};

/**
 * An empty desk for households of up to `plaetze` persons. It is put together from two parts, because V8 gives an object
 * literal of 128 properties or more a shape of its own at every call, and rules compiled for one desk would not fit the next.
 */
export function neuerHaushalt(plaetze: number): Haushalt {
  const ganz = (): Int32Array => new Int32Array(plaetze);
  const klein = (): Uint8Array => new Uint8Array(plaetze);
  const geld = (): Float64Array => new Float64Array(plaetze);
  const angaben = {
    protokoll: null, ablehnung: null, ablehnungPerson: 0,
    n: 0, mitEinmaligem: false, mitBesonderem: false, besonderes: NICHTS_BESONDERES, posten: neuePosten(plaetze), bewilligungAb: 0, antragSeit: 0, mitZeiten: false, mitUmgang: false, bezugSeit: 0, senkungSeit: -1, koepfe: 1, mitUnterkunft: 0, dezentral: 0,
    bruttokalt: 0, heizkosten: 0, grenzeUnterkunft: -1, grenzeHeizung: -1, wohnen: neuesWohnen(plaetze), besitz: neuerBesitz(plaetze),
    geburt: ganz(), partner: ganz(), eltern1: ganz(), eltern2: ganz(), erwerbsfaehigAngabe: klein(), ausbildung: klein(),
    schwangerAb: ganz(), hatBehinderung: klein(), hatMerkzeichenG: klein(), ernaehrung: geld(), unabweisbar: geld(),
    schulbuecher: geld(), eigeneVersicherung: klein(), vermoegen: geld(),
    ausschlussDerLage: klein(), tageOhneAufenthaltsrecht: ganz(), tageInEinrichtung: ganz(), tageMitAltersrente: ganz(), tageMitGrundsicherung: ganz(), tageMitEntschaedigung: ganz(), tageNichtErreichbar: ganz(),
    ausschlussDerAusbildung: klein(), haushaltsgemeinschaft: klein(), entbindungAm: ganz(), getrenntVon: ganz(), bleibtKopf: klein(), nichtRechenbar: klein(),
    anwesend: ganz().fill(ALLE_TAGE), fehlt: klein(), keinKopf: klein(), eigeneEinheit: klein(), umgang: klein(), zahlungAnderswo: klein(), umgangTage: klein().fill(30),
    brutto: geld(), bruttoSteuern: geld(), bruttoBeitraege: geld(), gewinn: geld(), gewinnSteuern: geld(), gewinnBeitraege: geld(),
    nachgewiesen: geld(), taschengeld: geld(), kindergeld: geld(), kinderzuschlag: geld(), foerderung: geld(),
    mutterschaftsgeld: geld(), kapital: geld(), kapitalBisher: geld(), aufwand: geld(), aufwandBisher: geld(), anderes: geld(),
  };
  return {
    ...angaben, eingaenge: eingaenge(angaben),
    alterAnfang: ganz(), alterEnde: ganz(), erwerbsfaehig: klein(), altersgrenzeErreicht: klein(), stellung: klein(),
    schwanger: klein(), ausgeschlossen: klein(), mehrbedarfAusbildung: geld(), tageInBg: klein(),
    stufe: klein(), jungeStufe: klein(), regelbedarf: geld(), mehrbedarfe: geld(), unterkunft: geld(), heizung: geld(), bedarf: geld(),
    einkommen: geld(), freigestellt: geld(), absetzbetraege: geld(), uebertrag: geld(), abgabe: geld(), hilfe: geld(), anrechenbar: geld(), einsatz: geld(),
    angerechnet: geld(), anspruch: geld(), anspruchOhneKindergeld: geld(), sofortzuschlag: geld(), minderung: geld(), aufrechnung: geld(), bildung: geld(), einmalbedarf: geld(), darlehen: geld(),
    einmalzahlung: geld(), anspruchUnterkunft: geld(), gehoerteDazu: klein(), umstaende: KEINE_UMSTAENDE,
    ohneKindergeld: false, ohneAnspruch: false, geteilt: false, inTeilen: false, einheit: -1, mitEnkeln: false, getragen: false, ohneErstenFreibetrag: false, elternGetrennt: false, mittelFuerKinder: 0,
    bruttokaltZuZahlen: 0, heizkostenZuZahlen: 0, darlehenGesamt: 0, anspruchAlsDarlehen: 0,
    unterkunftAnerkannt: 0, heizungAnerkannt: 0, vermoegenVorhanden: 0, vermoegenFreibetrag: 0, anspruchGesamt: 0, sofortzuschlagGesamt: 0, einmalzahlungGesamt: 0, aufrechnungGesamt: 0, bildungGesamt: 0, einmalbedarfGesamt: 0, bedarfsdarlehenGesamt: 0, ueberschuss: 0,
    abschnitte: 1, abschnittAb: new Uint8Array(32), tagDesAlters: new Int32Array(32), tagDesBeginns: new Int32Array(32),
  };
}
