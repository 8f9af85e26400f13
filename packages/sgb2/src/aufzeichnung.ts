import type { Hinweis, Knoten } from "./ergebnis.ts";
import type { Fall } from "./eingabe.ts";
import { HAUSHALT, type Protokoll, type Werte } from "./kern/protokoll.ts";
import type { Recht } from "./recht/recht.ts";
import { wertImMonat } from "./recht/recht.ts";
import { HINWEISE, type HinweisSchluessel } from "./regeln/hinweise.ts";
import { KATALOG, type Eintrag, type Regel } from "./regeln/katalog.ts";
import { hinweisText } from "./render/texte.ts";

/** Values that are no money: they go into the explanation as they are. */
const KEIN_GELD = new Set(["tage", "tageHier", "promille", "prozent", "koepfe", "personen", "monate", "kilometer"]);

/** Steps of one person stand in the order of the catalogue. */
const REIHE = Object.keys(KATALOG);

const nachKatalog = (a: Zeile, b: Zeile): number => REIHE.indexOf(a.knoten.schluessel) - REIHE.indexOf(b.knoten.schluessel);

type Zeile = { knoten: Knoten; person: number; zeitraum: number | null };

/** A step is part of one of the same part of the month, or of one of the whole month. */
const istTeilVon = (teil: Zeile, ganzes: Zeile): boolean =>
  teil.person === ganzes.person && KATALOG[teil.knoten.schluessel].teilVon === ganzes.knoten.schluessel && (ganzes.zeitraum === null || teil.zeitraum === ganzes.zeitraum);

/** Takes down the steps of one calculation and puts them together as a tree. */
export class Aufzeichnung implements Protokoll {
  readonly #fall: Fall;
  readonly #recht: Recht;
  readonly #zeilen: Zeile[] = [];
  readonly #hinweise = new Map<string, Hinweis>();
  #zeitraum: number | null = null;

  constructor(fall: Fall, recht: Recht) {
    this.#fall = fall;
    this.#recht = recht;
  }

  notiere(regel: Regel, person: number, betrag: number, werte: Werte, eingaben: readonly string[]): void {
    const eintrag: Eintrag = KATALOG[regel];
    const inEuro = Object.fromEntries(Object.entries(werte).map(([name, wert]) => [name, KEIN_GELD.has(name) ? wert : wert / 100]));
    const formel = setzeEin(eintrag.formel, inEuro);
    if (person === HAUSHALT && this.#stehtSchonDa(regel, formel)) return;
    this.#zeilen.push({
      person,
      zeitraum: this.#zeitraum,
      knoten: {
        schluessel: regel,
        ...(person === HAUSHALT ? {} : { person: this.#id(person) }),
        betrag: betrag / 100,
        formel,
        werte: inEuro,
        norm: normImMonat(eintrag, this.#recht.monat),
        rechtsstand: this.#recht.stand,
        quelle: eintrag.parameter ? quelle(eintrag.parameter, this.#recht.monat) : this.#quelleDerAngaben(eingaben),
        eingaben: [...eingaben],
        kinder: [],
      },
    });
  }

  beginneZeitraum(nummer: number | null): void {
    this.#zeitraum = nummer;
  }

  hinweis(schluessel: HinweisSchluessel, person: number): void {
    const { art, norm } = HINWEISE[schluessel];
    const wer = person === HAUSHALT ? {} : { person: this.#id(person) };
    this.#hinweise.set(`${schluessel}/${person}`, { art, schluessel, text: hinweisText(schluessel, "de"), norm, ...wer });
  }

  /** What holds for the whole dwelling is said once, not in every part of the month. */
  #stehtSchonDa(regel: Regel, formel: string): boolean {
    return this.#zeilen.some(({ knoten, person }) => person === HAUSHALT && knoten.schluessel === regel && knoten.formel === formel);
  }

  hinweise(): Hinweis[] {
    return [...this.#hinweise.values()];
  }

  /** The steps of the household first, then one tree a person. */
  baum(): Knoten[] {
    const wurzeln = this.#zeilen.filter((zeile) => !this.#zeilen.some((andere) => istTeilVon(zeile, andere)));
    return wurzeln.toSorted((a, b) => a.person - b.person || nachKatalog(a, b)).map((wurzel) => this.#mitKindern(wurzel));
  }

  #mitKindern(ganzes: Zeile): Knoten {
    const kinder = this.#zeilen.filter((zeile) => istTeilVon(zeile, ganzes));
    return { ...ganzes.knoten, kinder: kinder.toSorted(nachKatalog).map((kind) => this.#mitKindern(kind)) };
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

function setzeEin(formel: string, werte: Record<string, number>): string {
  const mitTagen = werte["tage"] === 30 ? formel.replace(" × {tage} / 30", "") : formel;
  return mitTagen.replaceAll(/\{(\w+)\}/g, (_, name: string) => zahl(name, werte[name] ?? 0));
}

function zahl(name: string, wert: number): string {
  if (name === "promille") return `${wert / 10} %`;
  if (name === "prozent") return `${wert} %`;
  if (KEIN_GELD.has(name)) return String(wert);
  return wert < 0 ? `(−${(-wert).toFixed(2)})` : wert.toFixed(2);
}

function normImMonat(eintrag: Eintrag, monat: string): string {
  if (typeof eintrag.norm === "string") return eintrag.norm;
  return eintrag.norm.findLast((fassung) => fassung.ab <= monat)?.norm ?? "";
}

function quelle(parameter: NonNullable<Eintrag["parameter"]>, monat: string): string {
  const wert = wertImMonat(parameter, monat);
  return wert.quelle === wert.norm ? wert.norm : `${wert.norm} (${wert.quelle}, gilt seit ${wert.ab})`;
}
