import type { Sprache } from "./texte.ts";

/** An amount in euros with two decimals as the language writes it: `1.200,00`, `1,200.00`. */
export const euro = (betrag: number, sprache: Sprache): string =>
  betrag.toLocaleString(sprache === "de" ? "de-DE" : "en-GB", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
