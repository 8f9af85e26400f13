import type { Satz } from "../analyse.ts";
import { silben as silbenIn } from "../sprache/silben.ts";
import type { Wort } from "../sprache/worte.ts";

/** The classic figures of a text. All are 0 for a text without words. */
export type Kennzahlen = {
  readonly woerter: number;
  readonly saetze: number;
  readonly woerterJeSatz: number;
  /** Flesch reading ease in Amstad's version for German: 0 (hard) to 100 (easy). Amstad 1978: 180 − ASL − 58.5 · ASW. */
  readonly flesch: number;
  /** Läsbarhetsindex: words per sentence + share of words over six letters in percent. Björnsson 1968. */
  readonly lix: number;
  /** First Wiener Sachtextformel, a school year. Bamberger and Vanecek 1984: 0.1935·MS + 0.1672·SL + 0.1297·IW − 0.0327·ES − 0.875. */
  readonly wienerSachtext: number;
  /** gSMOG, a school year. Bamberger and Vanecek 1984: √(words of three or more syllables · 30 / sentences) − 2. */
  readonly gsmog: number;
};

/** Calculates the classic formulas over sentences; each is rounded to one decimal. */
export function kennzahlen(saetze: readonly Satz[]): Kennzahlen {
  const woerter = saetze.flatMap((satz) => satz.woerter.filter((wort) => wort.art === "wort"));
  const n = woerter.length;
  if (n === 0) return { woerter: 0, saetze: saetze.length, woerterJeSatz: 0, flesch: 0, lix: 0, wienerSachtext: 0, gsmog: 0 };
  const jeSatz = n / saetze.length;
  const silben = woerter.map((wort) => silbenIn(wort.klein));
  const anteil = (treffer: (wort: Wort, i: number) => boolean): number => (100 * woerter.filter(treffer).length) / n;
  const mehrsilbig = anteil((_, i) => (silben[i] ?? 0) >= 3);
  const lang = anteil((wort) => wort.text.length > 6);
  const einsilbig = anteil((_, i) => silben[i] === 1);
  const silbenJeWort = silben.reduce((summe, zahl) => summe + zahl, 0) / n;
  return {
    woerter: n,
    saetze: saetze.length,
    woerterJeSatz: gerundet(jeSatz),
    flesch: gerundet(180 - jeSatz - 58.5 * silbenJeWort),
    lix: gerundet(jeSatz + lang),
    wienerSachtext: gerundet(0.1935 * mehrsilbig + 0.1672 * jeSatz + 0.1297 * lang - 0.0327 * einsilbig - 0.875),
    gsmog: gerundet(Math.sqrt(((mehrsilbig / 100) * n * 30) / saetze.length) - 2),
  };
}

/** Rounds to one decimal. */
export function gerundet(zahl: number): number {
  return Math.round(zahl * 10) / 10;
}
