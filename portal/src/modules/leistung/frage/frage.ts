import { arbeitstageNach } from "../../../fall/zusage/arbeitstage.ts";

/** What came of an answer: understood, not yet, or talked about on the phone since. */
export const verstandenheit = ["ja", "nein", "angerufen"] as const;
export type Verstanden = (typeof verstandenheit)[number];

/** Working days in which we promise to answer. */
const ANTWORT_TAGE = 3;

/** The day by which a question is answered. @param heute YYYY-MM-DD @returns YYYY-MM-DD */
export const antwortBis = (heute: string): string => arbeitstageNach(heute, ANTWORT_TAGE);

/** What a promise came to: kept up to and on its day. @param heute YYYY-MM-DD */
export const ausgang = (bis: string, heute: string): "gehalten" | "gebrochen" => (heute <= bis ? "gehalten" : "gebrochen");
