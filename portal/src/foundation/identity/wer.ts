/** The functions that staff have in an office. */
export const rollen = [
  "eingangszone",
  "integrationsfachkraft",
  "leistungssachbearbeitung",
  "teamleitung",
  "geschaeftsfuehrung",
  "ombudsperson",
  "vertrauensperson",
  "administration",
] as const;
export type Rolle = (typeof rollen)[number];

/** Who is asking. An identity is always one of these, and always inside one office. */
export type Wer =
  | { art: "gast"; officeId: string }
  | { art: "person"; officeId: string; personId: string; kontoId: string; bestaetigt: boolean }
  | { art: "mitarbeiter"; officeId: string; mitarbeiterId: string; teamId: string; rolle: Rolle; kontoId: string }
  | { art: "system"; officeId: string };

/**
 * Whom a page lets in. `fallbeteiligte`: the people of a case and the staff who work on cases; `bestaetigteBeteiligte`:
 * the same, people only once we know that it is them.
 */
export type Zugang = "alle" | "person" | "bestaetigtePerson" | "fallbeteiligte" | "bestaetigteBeteiligte" | readonly Rolle[];

/** The roles that work on cases. */
export const fallrollen = ["eingangszone", "integrationsfachkraft", "leistungssachbearbeitung", "teamleitung"] as const satisfies readonly Rolle[];

/** Whether `wer` may enter a page with this `zugang`. What is seen inside is row-level security's to decide. */
export function darfHinein(wer: Wer, zugang: Zugang): boolean {
  if (zugang === "alle") return true;
  if (zugang === "person") return wer.art === "person";
  if (zugang === "bestaetigtePerson") return wer.art === "person" && wer.bestaetigt;
  if (zugang === "fallbeteiligte") return wer.art === "person" || darfHinein(wer, fallrollen);
  if (zugang === "bestaetigteBeteiligte") return darfHinein(wer, "bestaetigtePerson") || darfHinein(wer, fallrollen);
  return wer.art === "mitarbeiter" && zugang.includes(wer.rolle);
}
