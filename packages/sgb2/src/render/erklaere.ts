import { ANGABEN_IM_FALL, type Ergebnis, type Knoten } from "../ergebnis.ts";
import type { Regel } from "../regeln/katalog.ts";
import { regelText, type Sprache } from "./texte.ts";
export { ablehnungsText } from "./ablehnung.ts";
export { fehlerText } from "./fehler.ts";
export { hinweisText, regelText, type Sprache } from "./texte.ts";

/** One line of an explanation, ready to be shown. `cents` and `formula` belong to this line, children explain it. */
export type Zeile = {
  key: Regel;
  person?: string;
  label: string;
  cents: number;
  formula: string;
  norm: string;
  lawAsOf: string;
  source: string;
  /** The value comes from the case, not from the law. */
  sourceIsCase: boolean;
  inputs: string[];
  children: Zeile[];
};

/** The explanation of a result as lines in a language: plain text, safe to put into any markup after escaping. */
export function erklaere(ergebnis: Ergebnis, sprache: Sprache): Zeile[] {
  return ergebnis.erklaerung.map((knoten) => zeile(knoten, sprache));
}

function zeile(knoten: Knoten, sprache: Sprache): Zeile {
  return {
    key: knoten.schluessel,
    ...(knoten.person === undefined ? {} : { person: knoten.person }),
    label: regelText(knoten.schluessel, sprache),
    cents: Math.round(knoten.betrag * 100),
    formula: sprache === "de" ? knoten.formel.replaceAll(/(\d)\.(\d)/g, "$1,$2") : knoten.formel,
    norm: knoten.norm,
    lawAsOf: knoten.rechtsstand,
    source: sprache === "de" ? knoten.quelle : aufEnglisch(knoten.quelle),
    sourceIsCase: knoten.quelle === ANGABEN_IM_FALL,
    inputs: knoten.eingaben,
    children: knoten.kinder.map((kind) => zeile(kind, sprache)),
  };
}

/** Norms keep their German names. */
const aufEnglisch = (quelle: string): string => (quelle === ANGABEN_IM_FALL ? "entries of the case" : quelle.replace("gilt seit", "in force since"));
