import type { Absetzung, Einkommen } from "../eingabe-einkommen.ts";
import type { Haushalt } from "./haushalt.ts";

/** Facts about income that few households have, by the place of the person. */
export type Besonderes = {
  readonly einkommen: { person: number; einkommen: Einkommen }[];
  readonly absetzungen: { person: number; absetzung: Absetzung }[];
  /** Whose school ended in one of the last three months (§ 11b Abs. 2b Satz 1 Nr. 4 SGB II). */
  readonly nachSchulende: number[];
};

export const NICHTS_BESONDERES: Besonderes = { einkommen: [], absetzungen: [], nachSchulende: [] };

/** What the rules make of these facts, in cents, one row a person; without `h.mitBesonderem` it means nothing. */
export type Posten = {
  readonly nachSchulende: Uint8Array;
  /** Income that does not count at all. */
  readonly frei: Float64Array;
  /** Statutory pension of someone with 33 years of Grundrentenzeiten, then what is deducted from it. */
  readonly grundrente: Float64Array;
  /** Whether amounts of § 11b Abs. 1 Satz 1 Nr. 3 to 5 are given item by item. */
  readonly einzeln: Uint8Array;
  /** Insurance beyond the flat rate, and old-age contracts (Nr. 3, 4). */
  readonly vorsorge: Float64Array;
  /** Expenses of work, and of other income (Nr. 5). */
  readonly erwerbsausgaben: Float64Array;
  readonly wege: Float64Array;
  readonly andereAusgaben: Float64Array;
  /** Maintenance paid (Nr. 7), and what was counted for a child's training grant (Nr. 8). */
  readonly unterhalt: Float64Array;
  readonly ausbildungsfoerderung: Float64Array;
  /** The columns of the desk that the rules change, as they were loaded. */
  readonly geladen: Map<Veraendert, Float64Array>;
};

const VERAENDERT = [
  "brutto", "bruttoSteuern", "bruttoBeitraege", "gewinn", "gewinnSteuern", "gewinnBeitraege", "nachgewiesen", "taschengeld", "aufwand", "anderes",
] as const satisfies readonly (keyof Haushalt)[];

type Veraendert = (typeof VERAENDERT)[number];

/** Empty columns for up to `plaetze` persons. */
export function neuePosten(plaetze: number): Posten {
  const klein = (): Uint8Array => new Uint8Array(plaetze);
  const geld = (): Float64Array => new Float64Array(plaetze);
  return {
    nachSchulende: klein(), frei: geld(), grundrente: geld(), einzeln: klein(), vorsorge: geld(), erwerbsausgaben: geld(), wege: geld(),
    andereAusgaben: geld(), unterhalt: geld(), ausbildungsfoerderung: geld(), geladen: new Map(),
  };
}

/**
 * Puts these facts on the desk, in the place of those of the household before, and takes back what the rules changed for it:
 * the next household fills only what is said about it.
 */
export function setzeBesonderes(h: Haushalt, besonderes: Besonderes): void {
  if (h.mitBesonderem) {
    for (const [name, spalte] of h.posten.geladen) h[name].set(spalte);
    h.posten.geladen.clear();
  }
  h.besonderes = besonderes;
  h.mitBesonderem = besonderes !== NICHTS_BESONDERES;
}

/** The facts of the household that is being loaded, to add to. */
export function besonderesVon(h: Haushalt): Besonderes {
  if (!h.mitBesonderem) setzeBesonderes(h, { einkommen: [], absetzungen: [], nachSchulende: [] });
  return h.besonderes;
}

/** Clears the results, and puts the desk back to what was loaded: in a month of several parts the rules run for each. */
export function beginnePosten(h: Haushalt): void {
  const { geladen, ...spalten } = h.posten;
  for (const spalte of Object.values(spalten)) spalte.fill(0);
  for (const person of h.besonderes.nachSchulende) h.posten.nachSchulende[person] = 1;
  for (const name of VERAENDERT) {
    const vorher = geladen.get(name);
    if (vorher === undefined) geladen.set(name, h[name].slice());
    else h[name].set(vorher);
  }
}
