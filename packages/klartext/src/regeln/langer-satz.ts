import type { Satz } from "../analyse.ts";
import type { Fund, Regel } from "../befund.ts";
import { subjunktionen } from "../sprache/wortlisten.ts";
import type { Wort } from "../sprache/worte.ts";

/** Sentences with more words than this are marked; plain-language guides name 15 to 20. */
export const HOECHSTE_WORTZAHL = 20;

/** Long sentences, with the place nearest to the middle where one can cut. */
export const langerSatz: Regel = {
  name: "langerSatz",
  nutzen: 8,
  finde: ({ saetze }) => saetze.filter((satz) => satz.woerter.length > HOECHSTE_WORTZAHL).map(alsFund),
};

function alsFund(satz: Satz): Fund {
  const schnitt = schnittstelle(satz);
  return {
    start: satz.start,
    ende: satz.ende,
    grund: {
      de: `Dieser Satz hat ${satz.woerter.length} Wörter. Wer ihn liest, muss viel auf einmal behalten.`,
      en: `This sentence has ${satz.woerter.length} words. That is a lot to keep in mind at once.`,
    },
    vorschlag: schnitt
      ? { de: `Machen Sie zwei Sätze daraus: Setzen Sie nach „${schnitt}“ einen Punkt.`, en: `Make two sentences of it: put a full stop after “${schnitt}”.` }
      : { de: "Machen Sie zwei Sätze daraus: ein Gedanke, ein Satz.", en: "Make two sentences of it: one thought, one sentence." },
  };
}

/** The two words before the comma or conjunction that lies nearest to the middle. */
function schnittstelle({ teile }: Satz): string | undefined {
  const mitte = teile.length / 2;
  const stellen = teile.flatMap((teil, i) => (i > 3 && i < teile.length - 4 && trenntGedanken(teil, teile[i + 1]) ? [i] : []));
  const beste = stellen.sort((a, b) => Math.abs(a - mitte) - Math.abs(b - mitte))[0];
  if (beste === undefined) return undefined;
  return teile.slice(0, beste).filter((teil) => teil.art !== "zeichen").slice(-2).map((teil) => teil.text).join(" ");
}

function trenntGedanken(teil: Wort, danach: Wort | undefined): boolean {
  if (teil.text === ";" || teil.text === "–" || teil.text === ":") return true;
  return teil.text === "," && danach !== undefined && (subjunktionen.has(danach.klein) || /^(?:und|oder|aber|sondern|denn|jedoch|sodass)$/.test(danach.klein));
}
