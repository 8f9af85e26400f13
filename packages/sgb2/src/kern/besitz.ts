/** Kinds of wealth (§ 12 SGB II). */
export const GELDWERT = 0;
export const HAUSRAT = 1;
export const KFZ = 2;
export const HAUS = 3;
export const WOHNUNG = 4;
export const VORSORGE_GEFOERDERT = 5;
export const VORSORGE_VERSICHERUNG = 6;
export const VORSORGE_UNWIDERRUFLICH = 7;
export const VORSORGE_SELBSTAENDIG = 8;
export const WOHNEN_MIT_BEHINDERUNG = 9;
export const BERUFSAUSUEBUNG = 10;

/** Why a thing is left out whatever its kind. */
export const OHNE_GRUND = 0;
export const NICHT_VERWERTBAR = 1;
export const HAERTE = 2;
export const UNWIRTSCHAFTLICH = 3;

/** Columns of things: whose it is, kind, value less debt on it in cents, reason to leave it out, and what the kind asks. */
export type Gegenstaende = {
  readonly person: Int32Array;
  readonly art: Uint8Array;
  readonly wert: Float64Array;
  readonly grund: Uint8Array;
  readonly angemessen: Uint8Array;
  readonly flaeche: Float64Array;
  /** People who live in it, 0 for all heads; or years of self-employment. */
  readonly anzahl: Int32Array;
  /** Cannot be used at once. */
  readonly spaeter: Uint8Array;
  /** Place in the input. */
  readonly stelle: Int32Array;
};

/** The part of the desk for wealth item by item; `zahl` is 0 for nearly all households. */
export type Besitz = {
  zahl: number;
  /** Benefits are due for one month only (§ 12 Abs. 6 Satz 1 until June 2026). */
  nurEinMonat: boolean;
  gegenstaende: Gegenstaende;
  /** By person: the sum of the input beside the things; what of a yearly limit is used; what counts but cannot be used at once; what of it is needed. */
  readonly angabe: Float64Array;
  readonly ausgeschoepft: Float64Array;
  readonly nichtSofort: Float64Array;
  readonly darlehen: Float64Array;
};

/** Whether anything but the default stands here. */
export const hatBesitz = ({ zahl, nurEinMonat }: Besitz): boolean => zahl > 0 || nurEinMonat;

export function neuerBesitz(plaetze: number): Besitz {
  const geld = (): Float64Array => new Float64Array(plaetze);
  return { zahl: 0, nurEinMonat: false, gegenstaende: neueGegenstaende(plaetze), angabe: geld(), ausgeschoepft: geld(), nichtSofort: geld(), darlehen: geld() };
}

export const neueGegenstaende = (plaetze: number): Gegenstaende => ({
  person: new Int32Array(plaetze), art: new Uint8Array(plaetze), wert: new Float64Array(plaetze), grund: new Uint8Array(plaetze), angemessen: new Uint8Array(plaetze),
  flaeche: new Float64Array(plaetze), anzahl: new Int32Array(plaetze), spaeter: new Uint8Array(plaetze), stelle: new Int32Array(plaetze),
});
