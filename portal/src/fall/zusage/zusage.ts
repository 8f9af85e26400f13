/** Who promised: the office to the person, or the person to the office. */
export type Richtung = "jobcenterAnPerson" | "personAnJobcenter";

/** `offen` until it was kept, broken or taken back with a word. */
export type Ausgang = "offen" | "gehalten" | "gebrochen" | "zurueckgenommen";

/** What was promised: a key that is shown as a sentence in the reader's language, and the row it is about. */
export type ZusageInhalt = { art: "frageBeantworten"; frageId: string } | { art: "antragBearbeiten"; antragId: string };

/** Whether an open promise has passed its day. @param heute YYYY-MM-DD */
export const istUeberfaellig = (zusage: { ausgang: Ausgang; bis: string }, heute: string): boolean =>
  zusage.ausgang === "offen" && zusage.bis < heute;

/** Open promises first, the soonest on top; then what is done, the latest on top. */
export function sortiereZusagen<Z extends { ausgang: Ausgang; bis: string }>(zusagen: readonly Z[]): Z[] {
  const offen = zusagen.filter((z) => z.ausgang === "offen").toSorted((a, b) => a.bis.localeCompare(b.bis));
  const erledigt = zusagen.filter((z) => z.ausgang !== "offen").toSorted((a, b) => b.bis.localeCompare(a.bis));
  return [...offen, ...erledigt];
}
