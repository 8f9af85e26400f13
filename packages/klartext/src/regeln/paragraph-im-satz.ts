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
    return [...inhalt.matchAll(KETTE)].filter((kette) => !stehtAbseits(inhalt, kette.index, kette[0])).map((kette) => alsFund(satz.start, inhalt, kette.index, kette[0].trimEnd().replace(/(?:\s*(?:,|und|oder|sowie))+$/, "")));
  }),
};

function stehtAbseits(satz: string, index: number, kette: string): boolean {
  const davor = satz.slice(0, index);
  if (NUR_NORM.test(davor)) return /^[\s.)]*$/.test(satz.slice(index + kette.length));
  const klammer = davor.lastIndexOf("(");
  return klammer > davor.lastIndexOf(")") && satz.indexOf(")", index) > 0;
}

const VORWORT = /(?<=\p{L}[^.,;:!?§()]*\s)(?<!\b(?:und|oder|sowie|aber)\s)(?:gemäß|gem\.|nach|laut)\s+$/u;
const MIT_GESETZ = /(?:SGB\s+[IVX]+|SGG|BGB|VwVfG|WoGG|BKGG|AufenthG|AsylbLG|EStG|StGB)$/;
/** The rest of a plain main clause: no comma, no bracket, nothing that could belong to the reference. */
const SCHLICHTER_REST = /^\s(?!(?:der|des|dem|in der|in Verbindung|und|oder|sowie|a\.\s?F|n\.\s?F|analog|entsprechend)\b)[^.,;:!?()§„“"\n]*[^\s.,;:!?()§„“"\n]\.$/u;

/** From the reference to the end of the sentence, with the reference moved there in brackets; undefined where more would have to change. */
function ansEnde(satz: string, index: number, kette: string): { vorn: number; ersatz: string } | undefined {
  const vorwort = VORWORT.exec(satz.slice(0, index))?.[0];
  const rest = satz.slice(index + kette.length);
  if (vorwort === undefined || !MIT_GESETZ.test(kette) || !SCHLICHTER_REST.test(rest)) return undefined;
  return { vorn: index - vorwort.length, ersatz: `${rest.trim().slice(0, -1)} (${kette}).` };
}

function alsFund(satzStart: number, satz: string, index: number, kette: string): Fund {
  const umgestellt = ansEnde(satz, index, kette);
  const lang = /Abs|Satz|Nr|Verbindung|V\.\s?m|§§/.test(kette);
  return {
    start: satzStart + (umgestellt?.vorn ?? index),
    ende: satzStart + (umgestellt ? satz.length : index + kette.length),
    grund: lang
      ? { de: "Eine lange Vorschrift mitten im Satz unterbricht den Gedanken.", en: "A long reference in the middle of the sentence breaks the thought." }
      : { de: "Eine Vorschrift mitten im Satz unterbricht den Gedanken.", en: "A reference in the middle of the sentence breaks the thought." },
    vorschlag: { de: `Sagen Sie zuerst in Worten, was gilt. Nennen Sie die Vorschrift am Ende in Klammern: „(${kette})“.`, en: `Say in words first what applies. Name the reference at the end in brackets: “(${kette})”.` },
    ...(umgestellt && { ersatz: umgestellt.ersatz }),
  };
}
