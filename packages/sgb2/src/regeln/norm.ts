/** A norm from a month on. */
export type Fassung = { ab: string; norm: string };

/** Where the law says something: always the same, or by month. */
export type Norm = string | readonly Fassung[];

/** The norm as it read in a month. */
export const normIm = (norm: Norm, monat: string): string => (typeof norm === "string" ? norm : (norm.findLast(({ ab }) => ab <= monat)?.norm ?? ""));
