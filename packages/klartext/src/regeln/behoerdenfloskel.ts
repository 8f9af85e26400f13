import type { Satz } from "../analyse.ts";
import type { Fund, Regel } from "../befund.ts";
import { findeWendungen, type Treffer, verzeichnis } from "../sprache/wendungen.ts";
import { floskeln } from "./floskeln.ts";

const alle = verzeichnis(floskeln);

/** Stock phrases that only offices use, with everyday words instead. */
export const behoerdenfloskel: Regel = {
  name: "behoerdenfloskel",
  nutzen: 4,
  finde: ({ text, saetze }) => saetze.flatMap((satz) => findeWendungen(satz, alle).map((treffer) => alsFund(text, satz, treffer))),
};

function alsFund(text: string, satz: Satz, treffer: Treffer<string>): Fund {
  const stelle = text.slice(treffer.erstes.start, treffer.letztes.ende);
  const wert = treffer.wert.replace(/^>\s*/, "");
  const ersatz = ersatzFuer(satz, treffer, wert);
  const gesagt = ersatz === undefined ? wert : wert.concat(treffer.endung);
  return {
    start: treffer.erstes.start,
    ende: treffer.letztes.ende,
    grund: { de: `So spricht außerhalb von Ämtern niemand: „${stelle}“.`, en: `Nobody outside an office says “${stelle}”.` },
    vorschlag: wert === ""
      ? { de: "Lassen Sie es weg und sagen Sie gleich, worum es geht.", en: "Leave it out and say at once what it is about." }
      : { de: `Sagen Sie: „${gesagt}“.`, en: `Say: “${gesagt}”.` },
    ...(ersatz === undefined ? {} : { ersatz }),
  };
}

/** Words of measure: before a number they can be changed, before a genitive not (`binnen eines Monats`). */
const VOR_ZAHL = /^(?:binnen|zuzüglich|abzüglich)$/;
const ZAHLWORT = /^(?:\d|(?:einer|einem|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|vierzehn)$)/;
const BEUGUNG = /^e[nrsm]?$/;

/** Words that fit exactly where the phrase stands; undefined where the sentence would have to change. */
function ersatzFuer({ teile }: Satz, { erstes, letztes, wert, endung }: Treffer<string>, wort: string): string | undefined {
  if (!wert.startsWith(">")) return undefined;
  const danach = teile[teile.indexOf(letztes) + 1]?.klein ?? "";
  if (VOR_ZAHL.test(erstes.klein) && !ZAHLWORT.test(danach)) return undefined;
  if (danach === "dessen" || danach === "-") return undefined;
  if (/(?:genannt|folgend|möglich|passend|jed)$/.test(wort) && !BEUGUNG.test(endung)) return undefined;
  const neu = wort + endung;
  return erstes.gross ? neu.charAt(0).toUpperCase() + neu.slice(1) : neu;
}
