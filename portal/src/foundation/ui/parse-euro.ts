const DEUTSCH = /^(\d{1,3}(?:[. ]\d{3})+|\d+)(?:,(\d{1,2}))?$/;
const PUNKT = /^(\d+)\.(\d{1,2})$/;

/**
 * What a person types as an amount, as integer cents: `1.234,56`, `1 234,56`, `1234,5`, `1234.56`, with or without
 * a euro sign. `1.234` is one thousand two hundred thirty-four, as in German. Undefined when it is not an amount.
 */
export function parseEuro(eingabe: string): number | undefined {
  const text = eingabe.replaceAll(/€|Euro|EUR/gi, "").replaceAll(/\s+/g, " ").trim();
  const [, ganze, dezimale = ""] = DEUTSCH.exec(text) ?? PUNKT.exec(text) ?? [];
  if (ganze === undefined) return undefined;
  const cents = Number(ganze.replaceAll(/[. ]/g, "")) * 100 + Number(dezimale.padEnd(2, "0"));
  return Number.isSafeInteger(cents) ? cents : undefined;
}

/** Cents as they are typed into a field: `1234,56`. */
export function eingabeEuro(cents: number): string {
  const betrag = Math.abs(cents);
  const rest = String(betrag % 100).padStart(2, "0");
  return `${cents < 0 ? "-" : ""}${Math.floor(betrag / 100)},${rest}`;
}
