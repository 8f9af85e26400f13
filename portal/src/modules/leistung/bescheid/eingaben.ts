import type { Fall as Rechenfall } from "@handschlag/sgb2";
import { datum, euro, monat, zahl } from "../../../foundation/i18n/formate.ts";
import { createT } from "../../../foundation/i18n/t.ts";
import type { Sprache } from "../../../foundation/letters/brief.ts";
import { cents } from "../rechnung/zeitraum.ts";
import { eingabeMessages } from "./eingabe-messages.ts";

/**
 * What the file said, in words, for the paths of a case that a step of the calculation used: `Miete ohne Heizung: 520,00 €`.
 * Paths without a value and those about another person than `personId` are left out.
 */
export function eingabetexte(pfade: readonly string[], fall: Rechenfall, personId: string, sprache: Sprache): string[] {
  return [...new Set(pfade.flatMap((pfad) => blaetter(pfad, fall, personId)).flatMap(({ name, wert }) => text(name, wert, sprache)))];
}

type Blatt = { name: string; wert: unknown };

function blaetter(pfad: string, fall: Rechenfall, personId: string): Blatt[] {
  const teile = pfad.split(/[.[\]]+/).filter((t) => t !== "");
  if (teile[0] === "personen" && fall.personen[Number(teile[1])]?.id !== personId) return [];
  const wert = teile.reduce<unknown>((w, t) => (typeof w === "object" && w !== null ? (w as Record<string, unknown>)[t] : undefined), fall);
  if (teile.at(-1) !== "einkommen" || !Array.isArray(wert)) return [{ name: teile.slice(-2).join(".").replace(/^\d+\./, "").replace(/^unterkunft\./, ""), wert }];
  return wert.flatMap((e: Record<string, unknown>) => Object.entries(e).filter(([k]) => k !== "art").map(([k, w]) => ({ name: k === "betrag" ? `einkommen.${String(e["art"])}` : k, wert: w })));
}

const GELD = /^(einkommen\..+|bruttokaltmiete|heizung|angemessen\..+|brutto|steuern|sozialversicherung|absetzbar|gewinn|vermoegen)$/;

function text(name: string, wert: unknown, sprache: Sprache): string[] {
  const bezeichnung = createT(sprache, eingabeMessages)("bezeichnung", { name });
  if (bezeichnung === "" || wert === undefined || wert === null || wert === 0) return [];
  return [`${bezeichnung}: ${alsText(name, wert, sprache)}`];
}

function alsText(name: string, wert: unknown, sprache: Sprache): string {
  if (typeof wert === "number") return GELD.test(name) ? euro(cents(wert), sprache) : zahl(wert, sprache, 2);
  if (typeof wert !== "string") return createT(sprache, eingabeMessages)("vorhanden");
  if (/^\d{4}-\d{2}-\d{2}$/.test(wert)) return datum(wert, sprache);
  if (/^\d{4}-\d{2}$/.test(wert)) return monat(wert, sprache);
  return createT(sprache, eingabeMessages)("wert", { wert });
}
