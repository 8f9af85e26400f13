import { richtung, type Sprache } from "./sprache.ts";

const ZEITZONE = "Europe/Berlin";

type Gebiet = "de-DE" | "en-GB";

/** Formatters follow British usage in English; the pseudo language formats like German. */
function gebiet(sprache: Sprache): Gebiet {
  return sprache === "en" ? "en-GB" : "de-DE";
}

/** A letter has hundreds of figures, and making a formatter costs far more than using it: each is made once. */
const jeGebiet = <F>(mache: (gebiet: Gebiet) => F): Record<Gebiet, F> => ({ "de-DE": mache("de-DE"), "en-GB": mache("en-GB") });

const EURO = jeGebiet((g) => new Intl.NumberFormat(g, { style: "currency", currency: "EUR" }));
const DATUM = jeGebiet((g) => new Intl.DateTimeFormat(g, {
  ...(g === "en-GB" ? ({ dateStyle: "long" } as const) : ({ day: "2-digit", month: "2-digit", year: "numeric" } as const)), timeZone: "UTC",
}));
const MONAT = jeGebiet((g) => new Intl.DateTimeFormat(g, { month: "long", year: "numeric", timeZone: "UTC" }));
const UHRZEIT = jeGebiet((g) => new Intl.DateTimeFormat(g, { hour: "2-digit", minute: "2-digit", timeZone: ZEITZONE }));
// Swedish dates are ISO dates.
const TAG = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone: ZEITZONE });

/** Figures keep their order inside right-to-left text: an isolate (UAX #9), which is no character on screen. */
function isoliert(text: string, sprache: Sprache): string {
  return richtung(sprache) === "rtl" ? `\u2066${text}\u2069` : text;
}

/** Integer cents as money: `1.234,56 €` or `€1,234.56`. Throws on fractions of a cent. */
export function euro(cents: number, sprache: Sprache): string {
  if (!Number.isSafeInteger(cents)) throw new RangeError(`Not an integer number of cents: ${cents}`);
  return isoliert(EURO[gebiet(sprache)].format(cents / 100), sprache);
}

/** A number with separators and at most `stellen` decimals. */
export function zahl(wert: number, sprache: Sprache, stellen = 0): string {
  return isoliert(new Intl.NumberFormat(gebiet(sprache), { maximumFractionDigits: stellen }).format(wert), sprache);
}

/** A share between 0 and 1 as percent: `25 %` or `25%`. */
export function prozent(anteil: number, sprache: Sprache, stellen = 0): string {
  const form = { style: "percent", maximumFractionDigits: stellen } as const;
  return isoliert(new Intl.NumberFormat(gebiet(sprache), form).format(anteil), sprache);
}

/** A calendar date `YYYY-MM-DD`: `23.11.2026` or `23 November 2026`. Throws on anything else. */
export function datum(iso: string, sprache: Sprache): string {
  return isoliert(DATUM[gebiet(sprache)].format(kalendertag(iso)), sprache);
}

/** A month `YYYY-MM`: `November 2026`. Throws on anything else. */
export function monat(iso: string, sprache: Sprache): string {
  return isoliert(MONAT[gebiet(sprache)].format(kalendertag(`${iso}-01`)), sprache);
}

/** Time of day of an instant in Germany: `14:30 Uhr` or `14:30`. */
export function uhrzeit(zeitpunkt: Date, sprache: Sprache): string {
  const text = UHRZEIT[gebiet(sprache)].format(zeitpunkt);
  return sprache === "en" ? text : isoliert(`${text} Uhr`, sprache);
}

/** Day and time of an instant in Germany: `23.11.2026, 14:30 Uhr` or `23 November 2026, 14:30`. */
export function tagUndZeit(zeitpunkt: Date, sprache: Sprache): string {
  return isoliert(`${datum(TAG.format(zeitpunkt), sprache)}, ${uhrzeit(zeitpunkt, sprache)}`, sprache);
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
