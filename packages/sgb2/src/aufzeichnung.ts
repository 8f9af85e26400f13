import type { Hinweis, Knoten } from "./ergebnis.ts";
import type { Fall } from "./eingabe.ts";
import { inEuro, setzeEin } from "./formel.ts";
import { HAUSHALT, type Protokoll, type Werte } from "./kern/protokoll.ts";
import type { Recht } from "./recht/recht.ts";
import { HINWEISE, type HinweisSchluessel } from "./regeln/hinweise.ts";
import type { Regel } from "./regeln/katalog.ts";
import { hinweisText } from "./render/texte.ts";
import { rezepteFuer, type Rezept } from "./rezept.ts";

type Zeile = { readonly knoten: Knoten; readonly rezept: Rezept; readonly zeitraum: number | null };

/** A step is part of one of the same part of the month, or of one of the whole month. */
const istTeilVon = (teil: Zeile, ganzes: Zeile): boolean =>
  teil.rezept.teilVon === ganzes.rezept.platz && (ganzes.zeitraum === null || teil.zeitraum === ganzes.zeitraum);

/** Steps of one person stand in the order of the catalogue. */
const nachKatalog = (a: Zeile, b: Zeile): number => a.rezept.platz - b.rezept.platz;

/** Takes down the steps of one calculation and puts them together as a tree. */
export class Aufzeichnung implements Protokoll {
  readonly #fall: Fall;
  readonly #recht: Recht;
  readonly #rezepte: ReturnType<typeof rezepteFuer>;
  /** The steps of the household, then those of each person. */
  readonly #zeilen: Zeile[][];
  readonly #hinweise = new Map<string, Hinweis>();
  #zeitraum: number | null = null;

  constructor(fall: Fall, recht: Recht) {
    this.#fall = fall;
    this.#recht = recht;
    this.#rezepte = rezepteFuer(recht);
    this.#zeilen = Array.from({ length: fall.personen.length + 1 }, () => []);
  }

  notiere(regel: Regel, person: number, betrag: number, werte: Werte, eingaben: readonly string[]): void {
    const rezept = this.#rezepte[regel];
    const formel = setzeEin(rezept.formel, werte);
    const zeilen = this.#zeilenVon(person);
    if (person === HAUSHALT ? stehtSchonDa(zeilen, regel, formel) : rezept.teilVon < 0 && stehtInAnderemTeil(zeilen, this.#zeitraum, regel, formel, eingaben)) return;
    const knoten: Knoten = {
      schluessel: regel, betrag: betrag / 100, formel, werte: inEuro(werte), norm: rezept.norm, rechtsstand: this.#recht.stand,
      quelle: rezept.quelle ?? this.#quelleDerAngaben(eingaben), eingaben: [...eingaben], kinder: [],
    };
    if (person !== HAUSHALT) knoten.person = this.#id(person);
    if (rezept.unbelegt) this.hinweis("wertUnbelegt", person);
    zeilen.push({ rezept, zeitraum: this.#zeitraum, knoten });
  }

  beginneZeitraum(nummer: number | null): void {
    this.#zeitraum = nummer;
  }

  hinweis(schluessel: HinweisSchluessel, person: number): void {
    const { art, norm } = HINWEISE[schluessel];
    const wer = person === HAUSHALT ? {} : { person: this.#id(person) };
    this.#hinweise.set(`${schluessel}/${person}`, { art, schluessel, text: hinweisText(schluessel, "de"), norm, ...wer });
  }

  hinweise(): Hinweis[] {
    return [...this.#hinweise.values()];
  }

  /** The steps of the household first, then one tree a person. */
  baum(): Knoten[] {
    return this.#zeilen.flatMap((zeilen) => alsBaum(zeilen.toSorted(nachKatalog)));
  }

  #zeilenVon(person: number): Zeile[] {
    const zeilen = this.#zeilen[person + 1];
    if (!zeilen) throw new RangeError(`No such person: ${person}`);
    return zeilen;
  }

  /** A local limit has a source of its own. */
  #quelleDerAngaben(eingaben: readonly string[]): string {
    const oertlich = eingaben.some((pfad) => pfad.startsWith("unterkunft.angemessen."));
    return (oertlich ? this.#fall.unterkunft.angemessen?.quelle : undefined) ?? "Angaben im Fall";
  }

  #id(person: number): string {
    return this.#fall.personen[person]?.id ?? "";
  }
}

/** What holds for the whole dwelling is said once, not in every part of the month. */
const stehtSchonDa = (zeilen: readonly Zeile[], regel: Regel, formel: string): boolean =>
  zeilen.some(({ knoten }) => knoten.schluessel === regel && knoten.formel === formel);

/** A step that is part of none, such as one on wealth, is said once where another part of the month has the same. */
const stehtInAnderemTeil = (zeilen: readonly Zeile[], hier: number | null, regel: Regel, formel: string, eingaben: readonly string[]): boolean =>
  zeilen.some(({ knoten, zeitraum }) => zeitraum !== hier && knoten.schluessel === regel && knoten.formel === formel && knoten.eingaben.join() === eingaben.join());

/** Hangs every step under the one it is part of; those that are part of none are the roots. */
function alsBaum(zeilen: readonly Zeile[]): Knoten[] {
  const wurzeln: Knoten[] = [];
  for (const teil of zeilen) {
    let haengt = false;
    for (const ganzes of zeilen) {
      if (!istTeilVon(teil, ganzes)) continue;
      ganzes.knoten.kinder.push(teil.knoten);
      haengt = true;
    }
    if (!haengt) wurzeln.push(teil.knoten);
  }
  return wurzeln;
}
