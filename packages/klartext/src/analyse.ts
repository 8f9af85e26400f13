import { saetze, type Spanne } from "./sprache/saetze.ts";
import { worte, type Wort } from "./sprache/worte.ts";

/** A sentence with the pieces it is made of. */
export type Satz = Spanne & {
  /** Words, numbers and marks in order. */
  readonly teile: readonly Wort[];
  /** The words and numbers alone. */
  readonly woerter: readonly Wort[];
};

/** A text, cut once and then read by every measure and rule. */
export type Analyse = {
  readonly text: string;
  readonly saetze: readonly Satz[];
};

/** Cuts a text into sentences and words. Any string is fine, also an empty one. */
export function analysiere(text: string): Analyse {
  const alle = worte(text);
  let naechstes = 0;
  return {
    text,
    saetze: saetze(text).map((spanne) => {
      const teile: Wort[] = [];
      for (let wort = alle[naechstes]; wort && wort.start < spanne.ende; wort = alle[++naechstes]) {
        if (wort.start >= spanne.start) teile.push(wort);
      }
      return { ...spanne, teile, woerter: teile.filter((teil) => teil.art !== "zeichen") };
    }),
  };
}
