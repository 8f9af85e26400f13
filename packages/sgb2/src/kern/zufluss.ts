import type { Fall } from "../eingabe.ts";
import type { Einkommen, Zufluss } from "../eingabe-einkommen.ts";
import { monatsIndex } from "./kalender.ts";

/** Whether running income belongs to the month (§ 11 Abs. 2 Satz 1 SGB II). */
export const fliesstZu = (e: Zufluss, monat: string): boolean =>
  e.zufluss === undefined ? (e.zuflussVon ?? monat) <= monat && (e.zuflussBis ?? monat) >= monat : e.zufluss === monat;

/** One-off income, and a Nachzahlung for another month than the one in which it comes. */
export const istEinmalig = (e: Zufluss): boolean => e.zahlung === "einmalig" || (e.zahlung === "nachzahlung" && e.fuer !== e.zufluss);

/** A one-off receipt: whose, what, and the index of its month. */
export type Einmaliges = { person: string; einkommen: Einkommen; monat: number };

/** The one-off receipts of a case, oldest first. */
export function einmaligeEinnahmen(fall: Fall): Einmaliges[] {
  return fall.personen
    .flatMap(({ id, einkommen }) => (einkommen ?? []).filter(istEinmalig).map((e) => ({ person: id, einkommen: e, monat: monatsIndex(e.zufluss ?? fall.monat) })))
    .toSorted((a, b) => a.monat - b.monat);
}
