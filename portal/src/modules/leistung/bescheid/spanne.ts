import { monat } from "../../../foundation/i18n/formate.ts";
import { createT } from "../../../foundation/i18n/t.ts";
import type { Sprache } from "../../../foundation/i18n/sprache.ts";
import { messages } from "./messages.ts";

/** Months in words: `November 2026` or `November bis Dezember 2026`. @param von YYYY-MM @param bis YYYY-MM */
export function spanne(von: string, bis: string, sprache: Sprache): string {
  if (von === bis) return monat(von, sprache);
  const anfang = von.slice(0, 4) === bis.slice(0, 4) ? monat(von, sprache).replace(/ \d{4}$/, "") : monat(von, sprache);
  return createT(sprache, messages)("vonBis", { von: anfang, bis: monat(bis, sprache) });
}
