// The words that people say most, from subtitles, most frequent first (package under the MIT licence).
import haeufigste from "@zxcvbn-ts/language-de/src/commonWords.json" with { type: "json" };

const gesprochen = new Set(haeufigste.slice(0, 10_000));

/** True for one of the 10,000 words people say most; a word with hyphens (`Schwer-Behinderung`) when each of its parts is. @param klein in lower case */
export function wirdGesprochen(klein: string): boolean {
  return gesprochen.has(klein) || (klein.includes("-") && klein.split("-").every((teil) => gesprochen.has(teil)));
}
