import { aufSkala } from "./modell.ts";

type BewerteterSatz = { readonly schwierigkeit: number; readonly woerter: number };

/** How much the hardest third of a text counts beside the whole: one hard passage is enough to lose a reader. */
const GEWICHT_DER_SCHWEREN = 0.4;
/** What each missing or misplaced part of a letter adds, and how much at most. */
const JE_MANGEL = 0.15;
const HOECHSTENS = 0.6;

/**
 * Difficulty of a text from its sentences: their mean by words, drawn towards the hardest third,
 * plus what only the whole shows (missing parts of a letter, a decision that comes late). 1 for a text without words.
 * @param maengel how many parts are missing or in the wrong place
 */
export function textSchwierigkeit(saetze: readonly BewerteterSatz[], maengel: number): number {
  const gezaehlt = saetze.filter((satz) => satz.woerter > 0);
  const [einziger] = gezaehlt;
  if (!einziger) return 1;
  if (gezaehlt.length === 1) return einziger.schwierigkeit;
  const schwerste = [...gezaehlt].sort((a, b) => b.schwierigkeit - a.schwierigkeit).slice(0, Math.ceil(gezaehlt.length / 3));
  const ganzes = (1 - GEWICHT_DER_SCHWEREN) * nachWoertern(gezaehlt) + GEWICHT_DER_SCHWEREN * nachWoertern(schwerste);
  return aufSkala(ganzes + Math.min(HOECHSTENS, JE_MANGEL * maengel));
}

function nachWoertern(saetze: readonly BewerteterSatz[]): number {
  const woerter = saetze.reduce((summe, satz) => summe + satz.woerter, 0);
  return saetze.reduce((summe, satz) => summe + satz.schwierigkeit * satz.woerter, 0) / woerter;
}

/** The difficulty in words a clerk understands. */
export function stufe(schwierigkeit: number): string {
  if (schwierigkeit < 1.8) return "sehr leicht";
  if (schwierigkeit < 2.6) return "leicht";
  if (schwierigkeit < 3.5) return "verständlich";
  if (schwierigkeit < 4.3) return "anspruchsvoll";
  return schwierigkeit < 5.3 ? "schwer" : "sehr schwer";
}
