import type { Aufgabe } from "../foundation/http/modul.ts";

/** Overdue ones first, then by day, those without a day last. */
export function sortiereAufgaben(aufgaben: readonly Aufgabe[]): Aufgabe[] {
  const rang = (a: Aufgabe): string => `${a.ueberfaellig ? 0 : 1}${a.bis ?? "9999"}`;
  return [...aufgaben].sort((a, b) => rang(a).localeCompare(rang(b)) || a.titel.localeCompare(b.titel, "de"));
}
