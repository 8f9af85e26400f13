import { an } from "../liste.ts";
import type { Wahl } from "./abstimmung.ts";

/** Bounds between which the effective votes of a project surely lie; 0 means that its supporters cannot pay for it. */
export type Grenzen = { readonly unten: number; readonly oben: number };

const LETZTE_STELLE = 2 ** -52;
/** An error of this part of the starting share calls for a fresh start from the exact accounts. */
const GROB = 1e-8;

/**
 * The same accounts as `Konten`, in fast floating point with a bound on the error. They only ever say which projects
 * are surely not next; whatever is closer than the error is decided by the exact accounts (a floating-point filter as
 * in exact geometry: Shewchuk 1997, Adaptive Precision Floating-Point Arithmetic).
 */
export class Schaetzung {
  readonly #wahl: Wahl;
  readonly #guthaben: Float64Array;
  readonly #koepfe: Float64Array;
  readonly #waehler: readonly Int32Array[];
  /** No account is further than this from its exact value. */
  #fehler: number;
  /** Bound on the rounding error of one evaluation, relative to the amounts in it. */
  readonly #relativ: number;
  readonly #anteil: number;

  constructor(wahl: Wahl, anteil: number) {
    this.#wahl = wahl;
    this.#anteil = anteil;
    this.#koepfe = Float64Array.from(wahl.gruppen, (g) => g.koepfe);
    this.#guthaben = new Float64Array(wahl.gruppen.length).fill(anteil);
    this.#waehler = wahl.waehler.map((gruppen) => Int32Array.from(gruppen));
    this.#relativ = (wahl.gruppen.length + 16) * 4 * LETZTE_STELLE;
    this.#fehler = anteil * this.#relativ;
  }

  /** The price if every account held `abweichung` more (less, if negative); Infinity where that is not enough. */
  #preis(projekt: number, abweichung: number): number {
    const zahler = an(this.#waehler, projekt);
    let grenze = 0;
    for (;;) {
      let rest = an(this.#wahl.kosten, projekt);
      let reich = 0;
      for (const g of zahler) {
        const betrag = Math.max(0, an(this.#guthaben, g) + abweichung);
        if (betrag < grenze) rest -= betrag * an(this.#koepfe, g);
        else reich += an(this.#koepfe, g);
      }
      if (reich === 0) return Infinity;
      const preis = rest / reich;
      if (preis <= grenze) return grenze;
      grenze = preis;
    }
  }

  /** Bounds of the effective votes (cost ÷ price) of a project. */
  grenzen(projekt: number): Grenzen {
    const kosten = an(this.#wahl.kosten, projekt);
    const spiel = this.#fehler * 2;
    return {
      unten: (kosten / this.#preis(projekt, -spiel)) * (1 - this.#relativ),
      oben: (kosten / this.#preis(projekt, spiel)) * (1 + this.#relativ),
    };
  }

  /** Whether the error has grown so much that hardly anything can be told apart. */
  get unbrauchbar(): boolean {
    return this.#fehler > this.#anteil * GROB;
  }

  /** Starts again from the exact accounts. */
  gleicheAn(guthaben: readonly number[]): void {
    this.#guthaben.set(guthaben);
    this.#fehler = this.#anteil * this.#relativ;
  }

  /** Takes the estimated price from the supporters; the error bound grows by what the price is unsure of. */
  kaufe(projekt: number): void {
    const { unten, oben } = this.grenzen(projekt);
    const kosten = an(this.#wahl.kosten, projekt);
    const preis = kosten / oben;
    for (const g of an(this.#waehler, projekt)) this.#guthaben[g] = Math.max(0, an(this.#guthaben, g) - preis);
    this.#fehler += kosten / unten - preis + preis * this.#relativ;
  }
}
