import type { Wer } from "../../foundation/identity/wer.ts";
import type { Fall } from "../store.ts";

/** A place in a tandem, by the function of whoever has it. */
export type Platz = "leistungssachbearbeitung" | "integrationsfachkraft";

/** Both places, money first. */
export const plaetze: readonly Platz[] = ["leistungssachbearbeitung", "integrationsfachkraft"];

/** Who has a place of a case. @returns the employee's id */
export const inhaber = (fall: Pick<Fall, "leistungssachbearbeitungId" | "integrationsfachkraftId">, platz: Platz): string => fall[`${platz}Id`];

/** The places of a case that somebody may pass on: both, for the tandem and its team's lead; in a protected case only the other's, since whoever leaves it no longer sees it. */
export function weiterzugeben(wer: Wer, fall: Fall): readonly Platz[] {
  if (wer.art !== "mitarbeiter") return [];
  if (wer.rolle === "teamleitung") return wer.teamId === fall.teamId ? plaetze : [];
  const eigener = plaetze.find((platz) => inhaber(fall, platz) === wer.mitarbeiterId);
  if (eigener === undefined) return [];
  return fall.geschuetzt ? plaetze.filter((platz) => platz !== eigener) : plaetze;
}
