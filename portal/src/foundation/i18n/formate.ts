import type { Sprache } from "./sprache.ts";

const ZEITZONE = "Europe/Berlin";

/** Formatters follow British usage in English; the pseudo language formats like German. */
function gebiet(sprache: Sprache): "de-DE" | "en-GB" {
  return sprache === "en" ? "en-GB" : "de-DE";
}

/** Integer cents as money: `1.234,56 €` or `€1,234.56`. Throws on fractions of a cent. */
export function euro(cents: number, sprache: Sprache): string {
  if (!Number.isSafeInteger(cents)) throw new RangeError(`Not an integer number of cents: ${cents}`);
  return new Intl.NumberFormat(gebiet(sprache), { style: "currency", currency: "EUR" }).format(cents / 100);
}

/** A number with separators and at most `stellen` decimals. */
export function zahl(wert: number, sprache: Sprache, stellen = 0): string {
  return new Intl.NumberFormat(gebiet(sprache), { maximumFractionDigits: stellen }).format(wert);
}

/** A share between 0 and 1 as percent: `25 %` or `25%`. */
export function prozent(anteil: number, sprache: Sprache, stellen = 0): string {
  return new Intl.NumberFormat(gebiet(sprache), { style: "percent", maximumFractionDigits: stellen }).format(anteil);
}

/** A calendar date `YYYY-MM-DD`: `23.11.2026` or `23 November 2026`. Throws on anything else. */
export function datum(iso: string, sprache: Sprache): string {
  const form = sprache === "en" ? ({ dateStyle: "long" } as const) : ({ day: "2-digit", month: "2-digit", year: "numeric" } as const);
  return new Intl.DateTimeFormat(gebiet(sprache), { ...form, timeZone: "UTC" }).format(kalendertag(iso));
}

/** A month `YYYY-MM`: `November 2026`. Throws on anything else. */
export function monat(iso: string, sprache: Sprache): string {
  const form = { month: "long", year: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(gebiet(sprache), form).format(kalendertag(`${iso}-01`));
}

/** Time of day of an instant in Germany: `14:30 Uhr` or `14:30`. */
export function uhrzeit(zeitpunkt: Date, sprache: Sprache): string {
  const form = { hour: "2-digit", minute: "2-digit", timeZone: ZEITZONE } as const;
  const text = new Intl.DateTimeFormat(gebiet(sprache), form).format(zeitpunkt);
  return sprache === "en" ? text : `${text} Uhr`;
}

/** Day and time of an instant in Germany: `23.11.2026, 14:30 Uhr` or `23 November 2026, 14:30`. */
export function tagUndZeit(zeitpunkt: Date, sprache: Sprache): string {
  const tag = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone: ZEITZONE }).format(zeitpunkt);
  return `${datum(tag, sprache)}, ${uhrzeit(zeitpunkt, sprache)}`;
}

/** Words joined as one speaks: `Miete, Heizung und Strom`. */
export function liste(teile: readonly string[], sprache: Sprache, art: "und" | "oder" = "und"): string {
  const type = art === "und" ? "conjunction" : "disjunction";
  return new Intl.ListFormat(gebiet(sprache), { type }).format(teile);
}

function kalendertag(iso: string): Date {
  const tag = new Date(`${iso}T00:00:00Z`);
  const gueltig = /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(tag.valueOf()) && tag.toISOString().startsWith(iso);
  if (!gueltig) throw new RangeError(`Not a calendar date: ${iso}`);
  return tag;
}
