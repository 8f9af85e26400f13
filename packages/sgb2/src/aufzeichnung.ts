import { ANGABEN_IM_FALL, type Hinweis, type Knoten } from "./ergebnis.ts";
import type { Fall } from "./eingabe.ts";
import { setzeEin } from "./formel.ts";
import { HAUSHALT, type Protokoll, type Werte } from "./kern/protokoll.ts";
import type { Recht } from "./recht/recht.ts";
import { HINWEISE, type HinweisSchluessel } from "./regeln/hinweise.ts";
import type { Regel } from "./regeln/katalog.ts";
import { normIm } from "./regeln/norm.ts";
import { hinweisText } from "./render/texte.ts";
import { rezepteFuer, type Rezept } from "./rezept.ts";

/** A step as the rules told it; it is written out when the tree is put together. */
type Zeile = {
  readonly regel: Regel;
  readonly rezept: Rezept;
  readonly zeitraum: number | null;
  readonly person: number;
  readonly betrag: number;
  readonly werte: Werte;
  readonly eingaben: string[];
};

/** A step is part of one of the same part of the month, or of one of the whole month. */
const istTeilVon = (teil: Zeile, ganzes: Zeile): boolean =>
  teil.rezept.teilVon === ganzes.rezept.platz && (ganzes.zeitraum === null || teil.zeitraum === ganzes.zeitraum);

/** Steps of one person stand in the order of the catalogue; there are few, and most come in that order. */
function reiheEin(zeilen: Zeile[], zeile: Zeile): void {
  let stelle = zeilen.length;
  for (let davor = zeilen[stelle - 1]; davor !== undefined && davor.rezept.platz > zeile.rezept.platz; davor = zeilen[--stelle - 1]) zeilen[stelle] = davor;
  zeilen[stelle] = zeile;
}

/** Takes down the steps of one calculation and puts them together as a tree. */
export class Aufzeichnung implements Protokoll {
  readonly #fall: Fall;
  readonly #recht: Recht;
  readonly #rezepte: ReturnType<typeof rezepteFuer>;
  /** The steps of the household, then those of each person. */
  readonly #zeilen: Zeile[][];
  readonly #hinweise: Hinweis[] = [];
  #zeitraum: number | null = null;
  #baum: Knoten[] | undefined;

  constructor(fall: Fall, recht: Recht) {
    this.#fall = fall;
    this.#recht = recht;
    this.#rezepte = rezepteFuer(recht);
    this.#zeilen = [[]];
    for (let i = 0; i < fall.personen.length; i++) this.#zeilen.push([]);
  }

  notiere(regel: Regel, person: number, betrag: number, werte: Werte, eingaben: string[]): void {
    const zeilen = this.#zeilen[person + 1];
    if (!zeilen) throw new RangeError(`No such person: ${person}`);
    const rezept = this.#rezepte[regel];
    const zeile = { regel, rezept, zeitraum: this.#zeitraum, person, betrag, werte, eingaben };
    if (person === HAUSHALT ? stehtSchonDa(zeilen, zeile) : rezept.teilVon < 0 && stehtInAnderemTeil(zeilen, zeile)) return;
    if (rezept.unbelegt) this.hinweis("wertUnbelegt", person);
    reiheEin(zeilen, zeile);
  }

  beginneZeitraum(nummer: number | null): void {
    this.#zeitraum = nummer;
  }

  hinweis(schluessel: HinweisSchluessel, person: number): void {
    const wer = person === HAUSHALT ? undefined : this.#id(person);
    if (this.#hinweise.some((gegeben) => gegeben.schluessel === schluessel && gegeben.person === wer)) return;
    const { art, norm } = HINWEISE[schluessel];
    const hinweis: Hinweis = { art, schluessel, text: hinweisText(schluessel, "de"), norm: normIm(norm, this.#recht.monat) };
    if (wer !== undefined) hinweis.person = wer;
    this.#hinweise.push(hinweis);
  }

  hinweise(): Hinweis[] {
    return this.#hinweise;
  }

  /** The steps of the household first, then one tree a person. Written out once: writing a formula turns its values into euros. */
  baum(): Knoten[] {
    return (this.#baum ??= this.#schreibeBaum());
  }

  #schreibeBaum(): Knoten[] {
    const wurzeln: Knoten[] = [];
    for (const zeilen of this.#zeilen) haengeAuf(zeilen, zeilen.map((zeile) => this.#alsKnoten(zeile)), wurzeln);
    return wurzeln;
  }

  #alsKnoten({ regel, rezept, person, betrag, werte, eingaben }: Zeile): Knoten {
    const knoten: Knoten = {
      schluessel: regel, betrag: betrag / 100, formel: setzeEin(rezept.formel, werte), werte, norm: rezept.norm, rechtsstand: this.#recht.stand,
      quelle: rezept.quelle ?? this.#quelleDerAngaben(eingaben), eingaben, kinder: [],
    };
    if (person !== HAUSHALT) knoten.person = this.#id(person);
    return knoten;
  }

  /** A local limit has a source of its own. */
  #quelleDerAngaben(eingaben: readonly string[]): string {
    const oertlich = this.#fall.unterkunft.angemessen?.quelle;
    return oertlich !== undefined && eingaben.some((pfad) => pfad.startsWith("unterkunft.angemessen.")) ? oertlich : ANGABEN_IM_FALL;
  }

  #id(person: number): string {
    return this.#fall.personen[person]?.id ?? "";
  }
}

/** What holds for the whole dwelling is said once, not in every part of the month. */
const stehtSchonDa = (zeilen: readonly Zeile[], diese: Zeile): boolean => zeilen.some((zeile) => sagtDasselbe(zeile, diese));

/** A step that is part of none, such as one on wealth, is said once where another part of the month has the same. */
const stehtInAnderemTeil = (zeilen: readonly Zeile[], diese: Zeile): boolean =>
  zeilen.some((zeile) => zeile.zeitraum !== diese.zeitraum && sagtDasselbe(zeile, diese) && zeile.eingaben.join() === diese.eingaben.join());

const sagtDasselbe = (eine: Zeile, andere: Zeile): boolean => eine.regel === andere.regel && formelText(eine) === formelText(andere);

/** Of a copy: writing a formula turns its values into euros, and these are written again in the tree. */
const formelText = ({ rezept, werte }: Zeile): string => setzeEin(rezept.formel, { ...werte });

/** Hangs every step under those it is part of, which stand before it in the catalogue; those that are part of none are roots. */
function haengeAuf(zeilen: readonly Zeile[], knoten: readonly Knoten[], wurzeln: Knoten[]): void {
  zeilen.forEach((teil, t) => {
    const dieser = knoten[t] as Knoten;
    const { teilVon } = teil.rezept;
    let haengt = false;
    for (let g = teilVon < 0 ? -1 : t - 1; g >= 0 && (zeilen[g] as Zeile).rezept.platz >= teilVon; g--) {
      if (!istTeilVon(teil, zeilen[g] as Zeile)) continue;
      knoten[g]?.kinder.push(dieser);
      haengt = true;
    }
    if (!haengt) wurzeln.push(dieser);
  });
}
