import type { Datumseingabe } from "./date-field.tsx";

/** A typed date as `YYYY-MM-DD`; undefined when there is no such day. Two-digit years are refused, never guessed. */
export function parseDatum(tag: string, monat: string, jahr: string): string | undefined {
  const [t, m, j] = [tag.trim(), monat.trim(), jahr.trim()];
  if (!/^\d{1,2}$/.test(t) || !/^\d{1,2}$/.test(m) || !/^\d{4}$/.test(j)) return undefined;
  const iso = `${j}-${m.padStart(2, "0")}-${t.padStart(2, "0")}`;
  const datum = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(datum.valueOf()) && datum.toISOString().startsWith(iso) ? iso : undefined;
}

/** The three inputs for a date `YYYY-MM-DD`. */
export function eingabeDatum(iso: string): Datumseingabe {
  const [jahr = "", monat = "", tag = ""] = iso.split("-");
  return { tag: String(Number(tag)), monat: String(Number(monat)), jahr };
}
