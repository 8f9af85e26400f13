/** How sure a value is: A read in the text of the law at hand, C from a secondary source. */
export type Sicherheit = "A" | "C";

/**
 * A value of the law from a month on, with where it stands. Money in cents, rates in per mille. `belegtAb`: the month from
 * which on a text at hand shows a value whose first day it does not.
 */
export type Wert = { ab: string; wert: number; norm: string; quelle: string; sicher: Sicherheit; belegtAb?: string };

/** Whether a text of the law at hand shows that the value holds in this month. */
export const istBelegt = ({ sicher, belegtAb }: Wert, monat: string): boolean => sicher === "A" || (belegtAb !== undefined && belegtAb <= monat);

type Einheit = "cent" | "promille" | "monate" | "prozent" | "quadratmeter" | "schalter";

/** One value of the law through time, newest last. Null as value ends the rule. */
export type Reihe = { einheit: Einheit; werte: readonly Wert[] };

/** From here on the texts at hand follow each other without a gap; a change in the years before has no day in them. */
export const OHNE_LUECKE_AB = "2021-01";
