const ZIFFER_NULL = 48;

/** The digits of a text between two places, as a number. */
function zahlAus(text: string, von: number, bis: number): number {
  let zahl = 0;
  for (let i = von; i < bis; i++) zahl = zahl * 10 + text.charCodeAt(i) - ZIFFER_NULL;
  return zahl;
}

/** Months since year 0 for `YYYY-MM`. */
export const monatsIndex = (monat: string): number => zahlAus(monat, 0, 4) * 12 + zahlAus(monat, 5, 7) - 1;

/** `YYYY-MM` for a month index. */
export const alsMonat = (index: number): string => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;

/** Number of days of a month given by its index. */
export function tageImMonat(index: number): number {
  const monat = index % 12;
  if (monat !== 1) return monat === 3 || monat === 5 || monat === 8 || monat === 10 ? 30 : 31;
  const jahr = (index - monat) / 12;
  return (jahr % 4 === 0 && jahr % 100 !== 0) || jahr % 400 === 0 ? 29 : 28;
}

/** A day as one number that can be compared: month index × 32 + day. */
export const alsTag = (index: number, tag: number): number => index * 32 + tag;

/** The comparable number of an ISO date. */
export const tagAus = (datum: string): number => alsTag(monatsIndex(datum), zahlAus(datum, 8, 10));

/** The day that lies so many days before. */
export function tageVorher(tag: number, tage: number): number {
  let monat = monatVon(tag);
  let imMonat = tagImMonat(tag) - tage;
  while (imMonat < 1) imMonat += tageImMonat(--monat);
  return alsTag(monat, imMonat);
}

/** The day that lies so many days after. */
export function tageNachher(tag: number, tage: number): number {
  let monat = monatVon(tag);
  let imMonat = tagImMonat(tag) + tage;
  while (imMonat > tageImMonat(monat)) imMonat -= tageImMonat(monat++);
  return alsTag(monat, imMonat);
}

/** The same day so many months later; where the month has no such day, the number lies after its last one and before the next month. */
export const monateNachher = (tag: number, monate: number): number => tag + 32 * monate;

export const monatVon = (tag: number): number => tag >> 5;
export const tagImMonat = (tag: number): number => tag % 32;

/** Completed years of life on a day; negative before birth. A year is completed when the birthday begins (§ 26 SGB X, § 187 Abs. 2 BGB). */
export const alterAm = (geburt: number, tag: number): number => Math.floor((tag - geburt) / (12 * 32));

/** The first of the month after a day. */
export const ersterDesFolgemonats = (tag: number): number => alsTag(monatVon(tag) + 1, 1);
