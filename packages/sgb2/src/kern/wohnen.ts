/** Why more than the limits is recognised (§ 22 Abs. 1 Satz 7, 9, 12 SGB II). */
export const KEINE_AUSNAHME = 0;
export const UNABWEISBAR = 1;
export const KINDER = 2;
export const UNZUMUTBAR = 3;
export const UNWIRTSCHAFTLICH = 4;

/** Kinds of costs that arise in one month. */
export const NEBENKOSTEN = 0;
export const HEIZKOSTEN = 1;
export const INSTANDHALTUNG = 2;
export const UMZUGSKOSTEN = 3;
export const DOPPELMIETE = 4;
export const MIETKAUTION = 5;
export const GENOSSENSCHAFTSANTEILE = 6;
export const MIETSCHULDEN = 7;

/** Longest list of the input and one more: the time of benefits at hand. */
const EINTRAEGE = 61;

/**
 * The part of the desk for what few dwellings have. Everything stands at its default unless the case says otherwise;
 * `besonders` tells loader and rules that something does. Money in cents, months as month index, −1 for none.
 */
export type Wohnen = {
  besonders: boolean;
  grenzeGesamt: number;
  /** Limit per square metre times the area. */
  grenzeNachFlaeche: number;
  zulaessigeMiete: number;
  ruegeSeit: number;
  nurAngemessenAb: number;
  ausnahme: number;
  ausnahmeBis: number;
  todesfall: number;
  /** The death follows from a day of death; that the costs were appropriate before is assumed. */
  todesfallAbgeleitet: boolean;
  kleinerSeit: number;
  warmwasserGemessen: number;

  /** Month of the move and the thirtieths of it spent in the dwelling before. */
  umzugAb: number;
  tageVorUmzug: number;
  umzugErforderlich: boolean;
  umzugZugesichert: boolean;
  gleichesGebiet: boolean;
  bisherUnterkunft: number;
  bisherHeizung: number;

  zeiten: number;
  readonly zeitVon: Int32Array;
  readonly zeitBis: Int32Array;
  readonly zeitSgb12: Uint8Array;

  einmalige: number;
  readonly einmaligArt: Uint8Array;
  readonly einmaligIm: Int32Array;
  readonly einmaligBetrag: Float64Array;
  readonly einmaligMonate: Int32Array;
  readonly einmaligZugesichert: Uint8Array;

  guthaben: number;
  readonly guthabenHeizung: Uint8Array;
  readonly guthabenIm: Int32Array;
  readonly guthabenBetrag: Float64Array;
  readonly guthabenNichtAnerkannt: Float64Array;

  /** Persons with a share of their own, and the shares in hundredths of a percent (−1: by heads). */
  anteile: number;
  readonly anteil: Int32Array;
  readonly ausgezogen: Uint8Array;
};

const OHNE_BESONDERES = {
  besonders: false, grenzeGesamt: -1, grenzeNachFlaeche: -1, zulaessigeMiete: -1, ruegeSeit: -1, nurAngemessenAb: -1,
  ausnahme: KEINE_AUSNAHME, ausnahmeBis: -1, todesfall: -1, todesfallAbgeleitet: false, kleinerSeit: -1, warmwasserGemessen: -1,
  umzugAb: -1, tageVorUmzug: 0, umzugErforderlich: false, umzugZugesichert: false, gleichesGebiet: true, bisherUnterkunft: 0, bisherHeizung: 0,
  zeiten: 0, einmalige: 0, guthaben: 0, anteile: 0,
};

/** The part of an empty desk for up to `plaetze` persons. */
export function neuesWohnen(plaetze: number): Wohnen {
  const ganz = (): Int32Array => new Int32Array(EINTRAEGE);
  const klein = (): Uint8Array => new Uint8Array(EINTRAEGE);
  const geld = (): Float64Array => new Float64Array(EINTRAEGE);
  return {
    ...OHNE_BESONDERES,
    zeitVon: ganz(), zeitBis: ganz(), zeitSgb12: klein(),
    einmaligArt: klein(), einmaligIm: ganz(), einmaligBetrag: geld(), einmaligMonate: ganz(), einmaligZugesichert: klein(),
    guthabenHeizung: klein(), guthabenIm: ganz(), guthabenBetrag: geld(), guthabenNichtAnerkannt: geld(),
    anteil: new Int32Array(plaetze).fill(-1), ausgezogen: new Uint8Array(plaetze),
  };
}

/** Puts everything back to its default. */
export function leereWohnen(w: Wohnen): void {
  Object.assign(w, OHNE_BESONDERES);
  w.anteil.fill(-1);
  w.ausgezogen.fill(0);
}
