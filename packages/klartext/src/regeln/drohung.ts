import type { Fund, Regel } from "../befund.ts";
import { findeWendungen, type Treffer, verzeichnis } from "../sprache/wendungen.ts";
import { drohungen } from "./wertungen.ts";

const alle = verzeichnis(drohungen);

/** Words that threaten instead of explaining what follows from what. */
export const drohung: Regel = {
  name: "drohung",
  nutzen: 9,
  finde: ({ text, saetze }) => saetze.flatMap((satz) => findeWendungen(satz, alle).map((treffer) => alsFund(text, treffer))),
};

function alsFund(text: string, { erstes, letztes, wert }: Treffer<string>): Fund {
  const stelle = text.slice(erstes.start, letztes.ende);
  return {
    start: erstes.start,
    ende: letztes.ende,
    grund: { de: `„${stelle}“ klingt wie eine Drohung. Angst hilft niemandem beim Verstehen.`, en: `“${stelle}” sounds like a threat. Fear helps nobody to understand.` },
    vorschlag: /^(?:sagen|lassen)/.test(wert)
      ? { de: `Bleiben Sie ruhig und genau: ${wert}.`, en: "Stay calm and exact: say precisely what will happen." }
      : { de: `Bleiben Sie ruhig und genau: „${wert}“`, en: `Stay calm and exact: “${wert}”` },
  };
}
