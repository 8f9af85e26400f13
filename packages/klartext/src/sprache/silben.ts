const VOKALE = "aeiouyäöüáàâéèêëíìîïóòôúùû";
const DOPPELLAUTE = new Set(["aa", "ee", "oo", "ie", "ei", "ai", "au", "äu", "eu", "oi", "ey", "ay", "ou"]);
/** The `ie` of Fami-li-e, Li-ni-en or Stu-di-e is spoken as two syllables. */
const GETRENNTES_IE = /(?:famil|lin|med|fer|stud|mater|kriter|pr[äi]m|akt)ien?$/;

/**
 * Number of spoken syllables of a word, at least 1 for anything with a letter.
 * Counts vowels, two-letter diphthongs as one; `qu` has no vowel of its own.
 * @param klein the word in lower case
 */
export function silben(klein: string): number {
  let anzahl = 0;
  for (let i = 0; i < klein.length; i++) {
    if (!VOKALE.includes(klein.charAt(i)) || (klein.charAt(i) === "u" && klein.charAt(i - 1) === "q")) continue;
    anzahl++;
    if (DOPPELLAUTE.has(klein.slice(i, i + 2))) i++;
  }
  return Math.max(1, anzahl + (GETRENNTES_IE.test(klein) ? 1 : 0));
}
