const RECHTS_NACH_LINKS = "\u202B";
const ENDE = "\u202C";

/**
 * German as a right-to-left test language: vowels are doubled (about 30 % longer, still readable) and the whole
 * is embedded right to left, so that clipped, untranslated and wrongly mirrored texts catch the eye.
 * Placeholders in braces stay as they are.
 */
export function pseudo(text: string): string {
  const laenger = text
    .split(/(\{\w+\})/)
    .map((teil) => (teil.startsWith("{") ? teil : teil.replaceAll(/[aeiouäöü]/g, "$&$&")))
    .join("");
  return `${RECHTS_NACH_LINKS}${laenger}${ENDE}`;
}
