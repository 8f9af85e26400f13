import type { Fund, Regel } from "../befund.ts";
import { findeWendungen, type Treffer, verzeichnis } from "../sprache/wendungen.ts";
import { floskeln } from "./floskeln.ts";

const alle = verzeichnis(floskeln);

/** Stock phrases that only offices use, with everyday words instead. */
export const behoerdenfloskel: Regel = {
  name: "behoerdenfloskel",
  nutzen: 4,
  finde: ({ text, saetze }) => saetze.flatMap((satz) => findeWendungen(satz, alle).map((treffer) => alsFund(text, treffer))),
};

function alsFund(text: string, { erstes, letztes, wert }: Treffer<string>): Fund {
  const stelle = text.slice(erstes.start, letztes.ende);
  return {
    start: erstes.start,
    ende: letztes.ende,
    grund: { de: `So spricht außerhalb von Ämtern niemand: „${stelle}“.`, en: `Nobody outside an office says “${stelle}”.` },
    vorschlag: wert === ""
      ? { de: "Lassen Sie es weg und sagen Sie gleich, worum es geht.", en: "Leave it out and say at once what it is about." }
      : { de: `Sagen Sie: „${wert}“.`, en: `Say: “${wert}”.` },
  };
}
