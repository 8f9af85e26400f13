import { isDeepStrictEqual } from "node:util";
import type { Ergebnis } from "@handschlag/sgb2";
import { auszahlung } from "../rechnung/zeitraum.ts";
import type { Aktenfakt } from "./lage.ts";

/** Whether somebody gets more or less in a month than was decided. `weniger` wins: it is what needs protection. */
export type Wirkung = "gleich" | "mehr" | "weniger";

/**
 * Compares what holds with what would be decided now, person by person: every claim is somebody's own. Where somebody
 * joins, the shares of the others in the housing costs become smaller while the household gets more: that is more.
 */
export function wirkung(vorher: Ergebnis, nachher: Ergebnis): Wirkung {
  const ids = new Set([...vorher.personen, ...nachher.personen].map((p) => p.id));
  const differenzen = [...ids].map((id) => auszahlung(nachher, id) - auszahlung(vorher, id));
  const zusammen = differenzen.reduce((summe, d) => summe + d, 0);
  if (nachher.personen.length > vorher.personen.length && zusammen > 0) return "mehr";
  return differenzen.some((d) => d < 0) ? "weniger" : differenzen.some((d) => d > 0) ? "mehr" : "gleich";
}

/** Why a month comes out differently: something has changed since the decision, or it was wrong from the start. */
export type Ursache = "aenderung" | "berichtigung";

/**
 * A fact that replaces another from the same day on with other content puts right what was wrong; everything else entered
 * since is a change. Where no fact has come, the law was applied wrongly: that is a correction, too.
 */
export function ursache(fakten: readonly Aktenfakt[], seit: string): Ursache {
  const neue = neueFakten(fakten, seit);
  return neue.length > 0 && !neue.some((f) => istBerichtigung(f, fakten)) ? "aenderung" : "berichtigung";
}

/** Facts entered after an instant. */
export const neueFakten = (fakten: readonly Aktenfakt[], seit: string): Aktenfakt[] =>
  fakten.filter((f) => new Date(f.erfasstAm).getTime() > new Date(seit).getTime());

// Ended on the day it began, a fact never held at all.
function istBerichtigung(neu: Aktenfakt, fakten: readonly Aktenfakt[]): boolean {
  const alt = fakten.find((f) => f.id === neu.ersetzt);
  if (alt === undefined || alt.von !== neu.von) return false;
  return !isDeepStrictEqual(alt.inhalt, neu.inhalt) || (neu.bis !== null && neu.bis < neu.von);
}

/** What may not be decided here, because the person must be heard first or their trust is protected. */
export type Schutz = "vergangenheit" | "vertrauen";

/**
 * Whether a month may be changed here. More is always possible (§ 48 Abs. 1 Satz 2 Nr. 1, § 44 SGB X); less only for
 * months to come and only where something has changed (§ 48 Abs. 1 Satz 1). The rest needs a hearing and a weighing
 * of trust (§§ 24, 45, 48 SGB X).
 * @param heuteMonat the present month, YYYY-MM
 */
export function schutz(monat: string, was: Wirkung, warum: Ursache, heuteMonat: string): Schutz | null {
  if (was !== "weniger") return null;
  if (monat <= heuteMonat) return "vergangenheit";
  return warum === "berichtigung" ? "vertrauen" : null;
}

/**
 * The first month for which more can still be paid: one year back, counted from the beginning of the year
 * (§ 44 Abs. 4, § 48 Abs. 4 SGB X with § 40 Abs. 1 Satz 2 Nr. 2 SGB II).
 */
export const fruehesterMonat = (heute: string): string => `${Number(heute.slice(0, 4)) - 1}-01`;

/**
 * Whether less may be decided without having spoken to the person: only where nothing but income has changed
 * (§ 24 Abs. 2 Nr. 5 SGB X).
 */
export const ohneAnhoerungMoeglich = (fakten: readonly Aktenfakt[], seit: string): boolean =>
  neueFakten(fakten, seit).every((f) => f.inhalt.art === "einkommen");
