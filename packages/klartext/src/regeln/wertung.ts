import type { Fund, Regel } from "../befund.ts";
import { findeWendungen, type Treffer, verzeichnis } from "../sprache/wendungen.ts";
import { wertungen } from "./wertungen.ts";

const alle = verzeichnis(wertungen);

/** Words that judge the person instead of telling what happened. */
export const wertung: Regel = {
  name: "wertung",
  nutzen: 9,
  finde: ({ text, saetze }) => saetze.flatMap((satz) => findeWendungen(satz, alle).map((treffer) => alsFund(text, treffer))),
};

function alsFund(text: string, { erstes, letztes, wert }: Treffer<string>): Fund {
  const stelle = text.slice(erstes.start, letztes.ende);
  return {
    start: erstes.start,
    ende: letztes.ende,
    grund: { de: `„${stelle}“ bewertet die Person. Wer sich angegriffen fühlt, liest nicht weiter.`, en: `“${stelle}” judges the person. Who feels attacked stops reading.` },
    vorschlag: /^(?:nenn|lass|erklär)/.test(wert)
      ? { de: `Beschreiben Sie nur, was war: ${wert}.`, en: "Only describe what happened." }
      : { de: `Beschreiben Sie nur, was war: „${wert}“`, en: `Only describe what happened: “${wert}”` },
  };
}
