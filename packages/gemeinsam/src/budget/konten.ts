import { bruch, ggt, type Bruch } from "../bruch.ts";
import { an } from "../liste.ts";
import type { Wahl } from "./abstimmung.ts";

/**
 * What a project would cost each supporter: `rest / reich` money units for those who can afford it; poorer supporters
 * give all they have. `restSteigung` says how `rest` grows when everyone starts with one currency unit more.
 */
export type Preis = { readonly projekt: number; readonly rest: bigint; readonly restSteigung: bigint; readonly reich: bigint };

/** One purchase and what each head of each supporting group paid, in money units of which `nenner` are one currency unit. */
export type Kauf = {
  readonly projekt: number;
  readonly nenner: bigint;
  readonly zahlungen: readonly { readonly gruppe: number; readonly betrag: bigint }[];
};

/**
 * The exact accounts of all groups. Amounts are whole numbers of a common money unit, `nenner` of which are one currency
 * unit, so that no fraction is ever rounded. Each amount carries its slope: how it would change if everyone had started
 * with one currency unit more. As long as every comparison keeps its answer, the whole count stays the same; how many
 * more units that holds for is `reichweite`.
 */
export class Konten {
  nenner: bigint;
  readonly guthaben: bigint[];
  readonly steigung: bigint[];
  #reichweite: bigint | undefined;
  readonly #wahl: Wahl;
  readonly #koepfe: bigint[];

  /** Everyone starts with `anteil` currency units. */
  constructor(wahl: Wahl, anteil: Bruch) {
    this.#wahl = wahl;
    this.#koepfe = wahl.gruppen.map((g) => BigInt(g.koepfe));
    this.nenner = anteil.nenner;
    this.guthaben = wahl.gruppen.map(() => anteil.zaehler);
    this.steigung = wahl.gruppen.map(() => anteil.nenner);
  }

  /** How many more whole currency units per head leave every answer given so far unchanged; undefined: any number. */
  get reichweite(): bigint | undefined {
    return this.#reichweite;
  }

  /** Notes that `wert + n · steigung` has to stay at or above zero (`streng`: above zero). */
  #halte(wert: bigint, steigung: bigint, streng: boolean): void {
    if (steigung >= 0n) return;
    const weit = (streng ? wert - 1n : wert) / -steigung;
    if (this.#reichweite === undefined || weit < this.#reichweite) this.#reichweite = weit;
  }

  /** The exact price of a project, or undefined where its supporters do not have enough together. */
  preis(projekt: number): Preis | undefined {
    let rest = BigInt(an(this.#wahl.kosten, projekt)) * this.nenner;
    let restSteigung = 0n;
    let zahler = an(this.#wahl.waehler, projekt);
    let reich = zahler.reduce((n, g) => n + an(this.#koepfe, g), 0n);
    for (let vorher = -1; vorher !== zahler.length;) {
      vorher = zahler.length;
      const [grenze, koepfe] = [rest, reich];
      const [grenzSteigung] = [restSteigung];
      zahler = zahler.filter((g) => {
        const ueberschuss = an(this.guthaben, g) * koepfe - grenze;
        const steigung = an(this.steigung, g) * koepfe - grenzSteigung;
        if (ueberschuss >= 0n) {
          this.#halte(ueberschuss, steigung, false);
          return true;
        }
        this.#halte(-ueberschuss, -steigung, true);
        rest -= an(this.#koepfe, g) * an(this.guthaben, g);
        restSteigung -= an(this.#koepfe, g) * an(this.steigung, g);
        reich -= an(this.#koepfe, g);
        return false;
      });
    }
    if (reich > 0n) return { projekt, rest, restSteigung, reich };
    this.#halte(rest, restSteigung, true);
    return undefined;
  }

  /** Negative if `a` is bought before `b`, positive if after, by their effective votes (cost ÷ price); 0 is a tie. */
  vergleiche(a: Preis, b: Preis): number {
    const [ka, kb] = [this.#gewicht(a), this.#gewicht(b)];
    const vorsprung = ka * b.rest - kb * a.rest;
    const steigung = ka * b.restSteigung - kb * a.restSteigung;
    const zuerst = an(this.#wahl.rang, a.projekt) < an(this.#wahl.rang, b.projekt);
    if (vorsprung > 0n || (vorsprung === 0n && zuerst)) this.#halte(vorsprung, steigung, !zuerst);
    else this.#halte(-vorsprung, -steigung, zuerst);
    return vorsprung === 0n ? 0 : vorsprung > 0n ? -1 : 1;
  }

  #gewicht({ projekt, reich }: Preis): bigint {
    return BigInt(an(this.#wahl.kosten, projekt)) * reich;
  }

  /** Takes the price from the accounts of the supporters. */
  kaufe({ projekt, rest, restSteigung, reich }: Preis): Kauf {
    const teiler = ggt(ggt(reich, rest), restSteigung);
    this.#verfeinere(reich / teiler);
    const [preis, preisSteigung] = [rest / teiler, restSteigung / teiler];
    const zahlungen = an(this.#wahl.waehler, projekt).map((gruppe) => {
      const vorher = an(this.guthaben, gruppe);
      const zahltGanz = vorher >= preis;
      this.guthaben[gruppe] = zahltGanz ? vorher - preis : 0n;
      this.steigung[gruppe] = zahltGanz ? an(this.steigung, gruppe) - preisSteigung : 0n;
      return { gruppe, betrag: zahltGanz ? preis : vorher };
    });
    return { projekt, nenner: this.nenner, zahlungen };
  }

  /** Makes the common money unit smaller, so that the next price is a whole number of it. */
  #verfeinere(faktor: bigint): void {
    if (faktor === 1n) return;
    this.nenner *= faktor;
    this.guthaben.forEach((betrag, g) => { this.guthaben[g] = betrag * faktor; });
    this.steigung.forEach((betrag, g) => { this.steigung[g] = betrag * faktor; });
  }

  /** All accounts as nearest floating-point numbers, in currency units. */
  angenaehert(): number[] {
    return this.guthaben.map((betrag) => Number((betrag << 64n) / this.nenner) / 2 ** 64);
  }

  /** What the supporters of a project still have together. */
  vorhanden(projekt: number): Bruch {
    return bruch(an(this.#wahl.waehler, projekt).reduce((n, g) => n + an(this.#koepfe, g) * an(this.guthaben, g), 0n), this.nenner);
  }
}
