const VOKAL = /[aeiouyäöüáàâéèêëíìîïóòôúùû]/;
const DOPPELLAUTE = new Set(["aa", "ee", "oo", "ie", "ei", "ai", "au", "äu", "eu", "oi", "ey", "ay", "ou"]);

/**
 * Number of spoken syllables of a word, at least 1 for anything with a letter.
 * Counts vowels, two-letter diphthongs as one; `qu` has no vowel of its own.
 * @param klein the word in lower case
 */
export function silben(klein: string): number {
  let anzahl = 0;
  for (let i = 0; i < klein.length; i++) {
    if (!istVokal(klein, i)) continue;
    anzahl++;
    if (DOPPELLAUTE.has(klein.slice(i, i + 2)) && !istGetrenntesIe(klein, i)) i++;
  }
  return Math.max(1, anzahl);
}

function istVokal(klein: string, i: number): boolean {
  return VOKAL.test(klein.charAt(i)) && !(klein.charAt(i) === "u" && klein.charAt(i - 1) === "q");
}

/** The `ie` of Fami-li-e or Li-ni-en is spoken as two syllables. */
function istGetrenntesIe(klein: string, i: number): boolean {
  return /(?:il|in|ed|er|ud|ag|or)ien?$/.test(klein) && i >= klein.length - 3 && klein.startsWith("ie", i) && /^(?:famil|lin|med|fer|stud|mater|kriter|pr(?:ä|i)m|akt)/.test(klein);
}
