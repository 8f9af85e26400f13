/** Where an application stands. */
export const antragStaende = ["eingegangen", "entschieden", "zurueckgenommen"] as const;
export type AntragStand = (typeof antragStaende)[number];

/**
 * The day from which an application for Grundsicherung works: the first of the month in which it came (§ 37 Abs. 2 Satz 2 SGB II).
 * @param eingang local date of receipt, YYYY-MM-DD
 */
export const wirktAb = (eingang: string): string => `${eingang.slice(0, 7)}-01`;
