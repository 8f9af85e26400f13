const TAG = 24 * 60 * 60 * 1000;

const alsDatum = (tag: string): Date => new Date(`${tag}T00:00:00Z`);
const alsTag = (datum: Date): string => datum.toISOString().slice(0, 10);
const plus = (tag: string, tage: number): string => alsTag(new Date(alsDatum(tag).getTime() + tage * TAG));

/**
 * Easter Sunday by the Gregorian rule (Meeus/Jones/Butcher, in J. Meeus, Astronomical Algorithms, chapter 8).
 * @returns YYYY-MM-DD
 */
export function ostersonntag(jahr: number): string {
  const a = jahr % 19;
  const b = Math.floor(jahr / 100);
  const c = jahr % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const m = Math.floor((a + 11 * d + 22 * e) / 451);
  const n = d + e - 7 * m + 114;
  return `${jahr}-${String(Math.floor(n / 31)).padStart(2, "0")}-${String((n % 31) + 1).padStart(2, "0")}`;
}

/** The holidays that all sixteen Länder have. A Land's own ones only make a promise harder to keep, never later. */
export function feiertage(jahr: number): string[] {
  const ostern = ostersonntag(jahr);
  return [
    `${jahr}-01-01`, plus(ostern, -2), plus(ostern, 1), `${jahr}-05-01`, plus(ostern, 39), plus(ostern, 50),
    `${jahr}-10-03`, `${jahr}-12-25`, `${jahr}-12-26`,
  ];
}

/** Monday to Friday and no nationwide holiday. */
export function istArbeitstag(tag: string): boolean {
  const wochentag = alsDatum(tag).getUTCDay();
  return wochentag !== 0 && wochentag !== 6 && !feiertage(Number(tag.slice(0, 4))).includes(tag);
}

/**
 * The day by which so many working days will have passed; the day itself does not count (§ 187 Abs. 1 BGB).
 * @param tag YYYY-MM-DD
 */
export function arbeitstageNach(tag: string, anzahl: number): string {
  const morgen = plus(tag, 1);
  if (anzahl === 0) return tag;
  return arbeitstageNach(morgen, istArbeitstag(morgen) ? anzahl - 1 : anzahl);
}
