import { isDeepStrictEqual } from "node:util";
import type { Felder } from "./fragen/eingabe.ts";
import { arbeitstageNach } from "../../fall/zusage/arbeitstage.ts";

/** An answer as the draft keeps it. */
type Gespeichert = { version: number; felder: Felder };

/** Whether a step already holds exactly this answer: then sending it again changes nothing. */
export const istSchonGespeichert = (alt: Gespeichert | undefined, neu: Felder): boolean => alt !== undefined && isDeepStrictEqual(alt.felder, neu);

/**
 * Whether another tab has answered this step differently since this tab was opened.
 * @param gesehen number of the draft's last change that this tab knew of
 */
export const istUeberholt = (alt: Gespeichert | undefined, neu: Felder, gesehen: number): boolean =>
  alt !== undefined && alt.version > gesehen && !isDeepStrictEqual(alt.felder, neu);

/** Working days in which the office promises to work on an application. */
const BEARBEITUNG_TAGE = 10;

/** The day by which the office promises to have worked on an application. @param eingang YYYY-MM-DD */
export const zugesagtBis = (eingang: string): string => arbeitstageNach(eingang, BEARBEITUNG_TAGE);

/** So long a draft is kept after its last change, at least. */
export const ENTWURF_MONATE = 2;

// No two months are shorter.
const ENTWURF_TAGE = 59;

/** Up to this day a draft stays, even if nobody works on it. @param geaendert ISO instant @returns YYYY-MM-DD */
export const nichtGeloeschtBis = (geaendert: string): string =>
  new Date(new Date(geaendert).getTime() + ENTWURF_TAGE * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
