/** The languages every text is written in. */
export type Sprache = "de" | "en";

const formate = new Map<string, Intl.NumberFormat>();

/** A number as people of that language write it: up to `hoechstens` decimals and at least `mindestens` (default: two if it is not whole). */
export function zahl(wert: number, sprache: Sprache, hoechstens = 2, mindestens = Number.isInteger(wert) ? 0 : hoechstens): string {
  const schluessel = `${sprache} ${hoechstens} ${mindestens}`;
  const format = formate.get(schluessel) ?? new Intl.NumberFormat(sprache, { maximumFractionDigits: hoechstens, minimumFractionDigits: mindestens });
  formate.set(schluessel, format);
  return format.format(wert);
}
