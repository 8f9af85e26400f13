import type { Fund, Regel } from "../befund.ts";
import { fugen } from "../sprache/fugen.ts";
import type { Wort } from "../sprache/worte.ts";

/** Words without a hyphen are marked from this many letters on. */
const KUERZESTES = 17;

/** Long compounds, with a proposal where a hyphen helps the eye. */
export const langesWort: Regel = {
  name: "langesWort",
  nutzen: 2,
  finde: ({ saetze }) => saetze.flatMap((satz) => satz.teile.filter(istLang).map(alsFund)),
};

function istLang(teil: Wort): boolean {
  return teil.art === "wort" && teil.text.length >= KUERZESTES && teil.text.split(/[-‐‑/.:@_]/).some((stueck) => stueck.length >= KUERZESTES) && !/[@_]|www\.|\.de$/.test(teil.text);
}

function alsFund(wort: Wort): Fund {
  const getrennt = fugen(wort.text);
  return {
    start: wort.start,
    ende: wort.ende,
    grund: { de: `„${wort.text}“ hat ${wort.text.length} Buchstaben. Das Auge findet die Teile nicht.`, en: `“${wort.text}” has ${wort.text.length} letters. The eye does not find its parts.` },
    vorschlag: getrennt === wort.text
      ? { de: "Nehmen Sie ein kürzeres Wort oder zwei Wörter.", en: "Use a shorter word or two words." }
      : { de: `Mit Bindestrich liest es sich leichter: „${getrennt}“. Oder nehmen Sie ein kürzeres Wort.`, en: `A hyphen makes it easier: “${getrennt}”. Or use a shorter word.` },
    ...(getrennt === wort.text ? {} : { ersatz: getrennt }),
  };
}
