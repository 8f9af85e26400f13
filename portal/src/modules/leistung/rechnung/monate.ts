/** The month so many months later (or earlier). @param monat YYYY-MM */
export function monatPlus(monat: string, anzahl: number): string {
  const [jahr = 0, m = 0] = monat.split("-").map(Number);
  const gezaehlt = jahr * 12 + m - 1 + anzahl;
  return `${Math.floor(gezaehlt / 12)}-${String((gezaehlt % 12) + 1).padStart(2, "0")}`;
}

/** All months from the first to the last, both included; none where the last lies before the first. */
export function monateVon(von: string, bis: string): string[] {
  return von > bis ? [] : [von, ...monateVon(monatPlus(von, 1), bis)];
}

/** The earlier and the later of two months or days. */
export const frueher = (a: string, b: string): string => (a < b ? a : b);
export const spaeter = (a: string, b: string): string => (a > b ? a : b);

/** The month of a day. */
export const monatVon = (tag: string): string => tag.slice(0, 7);
