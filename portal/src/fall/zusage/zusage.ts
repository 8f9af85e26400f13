/** Who promised: the office to the person, or the person to the office. */
export type Richtung = "jobcenterAnPerson" | "personAnJobcenter";

/** `offen` until it was kept, broken or taken back with a word. */
export type Ausgang = "offen" | "gehalten" | "gebrochen" | "zurueckgenommen";

/** What was promised: a key that is shown as a sentence in the reader's language, and the row it is about. */
export type ZusageInhalt = { art: "frageBeantworten"; frageId: string } | { art: "antragBearbeiten"; antragId: string };

/** Whether an open promise has passed its day. @param heute YYYY-MM-DD */
export const istUeberfaellig = (zusage: { ausgang: Ausgang; bis: string }, heute: string): boolean =>
  zusage.ausgang === "offen" && zusage.bis < heute;
