import type { Werte } from "./kern/protokoll.ts";

/** Values that are no money: they go into the explanation as they are. */
const KEIN_GELD = new Set(["tage", "tageHier", "promille", "prozent", "koepfe", "personen", "monate", "kilometer", "verpflegungstage", "jahre"]);

const istGeld = (name: string): boolean => !KEIN_GELD.has(name);

/** A value in a formula, and the text up to the next one. */
type Glied = { readonly name: string; readonly alsText: (wert: number) => string; readonly danach: string };

/** A formula taken apart once, also without the share of days, which is left out where the whole month counts. */
export type Formel = { readonly anfang: string; readonly glieder: readonly Glied[]; readonly ganzerMonat: Formel | null };

const JE_TAG = " × {tage} / 30";

/** Takes `{name}` for a value. */
export function zerlege(formel: string): Formel {
  const [anfang = "", ...teile] = formel.split(/\{(\w+)\}/);
  const glieder: Glied[] = [];
  for (let i = 0; i < teile.length; i += 2) glieder.push({ name: teile[i] ?? "", alsText: schreibweise(teile[i] ?? ""), danach: teile[i + 1] ?? "" });
  return { anfang, glieder, ganzerMonat: formel.includes(JE_TAG) ? zerlege(formel.replace(JE_TAG, "")) : null };
}

function schreibweise(name: string): Glied["alsText"] {
  if (name === "promille") return (wert) => `${wert / 10} %`;
  if (name === "prozent") return (wert) => `${wert} %`;
  return istGeld(name) ? alsEuro : String;
}

/** The formula with its values, free of language: `563.00 × 36 %`. */
export function setzeEin(formel: Formel, werte: Werte): string {
  const { anfang, glieder } = formel.ganzerMonat !== null && werte["tage"] === 30 ? formel.ganzerMonat : formel;
  let text = anfang;
  for (const { name, alsText, danach } of glieder) text += alsText(werte[name] ?? 0) + danach;
  return text;
}

const NACHKOMMA = Array.from({ length: 100 }, (_, cent) => `.${String(cent).padStart(2, "0")}`);

/** Cents as euros with two decimals, below zero in brackets. */
function alsEuro(cent: number): string {
  if (cent < 0) return `(−${alsEuro(-cent)})`;
  const euro = Math.floor(cent / 100);
  return `${euro}${NACHKOMMA[cent - euro * 100]}`;
}

/** Turns the money among the values into euros, as they stand in an explanation, in place. */
export function macheEuro(werte: Werte): Record<string, number> {
  for (const name of Object.keys(werte)) if (istGeld(name)) werte[name] = (werte[name] as number) / 100;
  return werte;
}
