import type { Feldfehler, Formular } from "../../../foundation/http/seite.ts";
import type { Sprache } from "../../../foundation/i18n/sprache.ts";
import { createT } from "../../../foundation/i18n/t.ts";
import { liesTag } from "../fakten/eingabe.ts";
import { messages } from "../messages.ts";
import type { Kontakt } from "./entscheidung.ts";

/**
 * The call before a decision out of its form; null where nothing was said about one.
 * @param heute YYYY-MM-DD: a call cannot lie after it
 */
export function liesKontakt(werte: Formular["werte"], heute: string, sprache: Sprache): { kontakt: Kontakt | null } | { fehler: Feldfehler[] } {
  const art = werte["kontakt"];
  if (art !== "angerufen" && art !== "nichtErreicht") return { kontakt: null };
  const am = liesTag("kontaktAm", werte);
  if (typeof am !== "string" || am > heute) return { fehler: [{ feld: "kontaktAm", text: createT(sprache, messages)("kontaktTagFehlt") }] };
  return { kontakt: { art, am } };
}
