import type { Werte } from "./kern/protokoll.ts";

/** Values that are no money: they go into the explanation as they are. */
const KEIN_GELD = new Set(["tage", "tageHier", "promille", "prozent", "koepfe", "personen", "monate", "kilometer", "verpflegungstage"]);

/** A formula taken apart once: text, name of a value, text, name, …, text. */
export type Formel = { readonly teile: readonly string[]; readonly ganzerMonat: readonly string[] };

/** Takes `{name}` for a value; the share of days is left out where the whole month counts. */
export function zerlege(formel: string): Formel {
  const teile = (text: string): string[] => text.split(/\{(\w+)\}/);
  return { teile: teile(formel), ganzerMonat: teile(formel.replace(" × {tage} / 30", "")) };
}

/** The formula with its values, free of language: `563.00 × 36 %`. */
export function setzeEin(formel: Formel, werte: Werte): string {
  const teile = werte["tage"] === 30 ? formel.ganzerMonat : formel.teile;
  let text = teile[0] ?? "";
  for (let i = 1; i < teile.length; i += 2) {
    const name = teile[i] ?? "";
    text += zahl(name, werte[name] ?? 0) + (teile[i + 1] ?? "");
  }
  return text;
}

function zahl(name: string, wert: number): string {
  if (name === "promille") return `${wert / 10} %`;
  if (name === "prozent") return `${wert} %`;
  if (KEIN_GELD.has(name)) return String(wert);
  return wert < 0 ? `(−${alsEuro(-wert)})` : alsEuro(wert);
}

/** Cents as euros with two decimals. */
function alsEuro(cent: number): string {
  const euro = Math.floor(cent / 100);
  const rest = cent - euro * 100;
  return rest < 10 ? `${euro}.0${rest}` : `${euro}.${rest}`;
}

/** The values as they stand in an explanation: money in euros. */
export function inEuro(werte: Werte): Record<string, number> {
  const euro: Record<string, number> = {};
  for (const name in werte) euro[name] = KEIN_GELD.has(name) ? (werte[name] as number) : (werte[name] as number) / 100;
  return euro;
}
