import type { Fund, Regel } from "../befund.ts";

const TEIL = String.raw`(?:\s*(?:,|und|oder|bis|sowie|i\.\s?V\.\s?m\.|in Verbindung mit|ff?\.|(?:Abs(?:\.|atz)|S(?:\.|atz)|Nr\.|Nummer|Hs\.|Halbsatz|Alt\.|Buchst(?:\.|abe)|Ziff(?:\.|er)|Unterabs\.)\s*|§§?|\d+[a-z]?\b|SGB\s+[IVX]+|SGG|BGB|VwVfG|WoGG|BKGG|AufenthG|AsylbLG|EStG|StGB|(?:des\s+)?(?:Ersten|Zweiten|Dritten|Vierten|Fünften|Sechsten|Siebten|Achten|Neunten|Zehnten|Elften|Zwölften|Vierzehnten)\s+Buche?s?(?:\s+Sozialgesetzbuch)?))`;
const KETTE = new RegExp(String.raw`§§?\s*\d+[a-z]?${TEIL}*`, "g");
const NUR_NORM = /^[\s(]*(?:(?:Rechtsgrundlagen?|Rechtliche Grundlagen?|Grundlage|Norm|Gesetzliche Grundlage|Vgl\.|Siehe|siehe|vgl\.)\s*:?\s*)?$/;

/** A reference to the law inside a running sentence. In brackets at its end, or on a line of its own, it disturbs nobody. */
export const paragraphImSatz: Regel = {
  name: "paragraphImSatz",
  nutzen: 5,
  finde: ({ text, saetze }) => saetze.flatMap((satz) => {
    const inhalt = text.slice(satz.start, satz.ende);
    if (!inhalt.includes("§")) return [];
    return [...inhalt.matchAll(KETTE)].filter((kette) => !stehtAbseits(inhalt, kette.index, kette[0])).map((kette) => alsFund(satz.start + kette.index, kette[0].trimEnd().replace(/(?:\s*(?:,|und|oder|sowie))+$/, "")));
  }),
};

function stehtAbseits(satz: string, index: number, kette: string): boolean {
  const davor = satz.slice(0, index);
  if (NUR_NORM.test(davor)) return /^[\s.)]*$/.test(satz.slice(index + kette.length));
  const klammer = davor.lastIndexOf("(");
  return klammer > davor.lastIndexOf(")") && satz.indexOf(")", index) > 0;
}

function alsFund(start: number, kette: string): Fund {
  const lang = /Abs|Satz|Nr|Verbindung|V\.\s?m|§§/.test(kette);
  return {
    start,
    ende: start + kette.length,
    grund: lang
      ? { de: "Eine lange Vorschrift mitten im Satz unterbricht den Gedanken.", en: "A long reference in the middle of the sentence breaks the thought." }
      : { de: "Eine Vorschrift mitten im Satz unterbricht den Gedanken.", en: "A reference in the middle of the sentence breaks the thought." },
    vorschlag: { de: `Sagen Sie zuerst in Worten, was gilt. Nennen Sie die Vorschrift am Ende in Klammern: „(${kette})“.`, en: `Say in words first what applies. Name the reference at the end in brackets: “(${kette})”.` },
  };
}
