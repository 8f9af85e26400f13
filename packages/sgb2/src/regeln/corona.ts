import type { Haushalt } from "../kern/haushalt.ts";
import { monatsIndex } from "../kern/kalender.ts";
import type { Recht } from "../recht/recht.ts";

const ERSTER_BEGINN = monatsIndex("2020-03");
const LETZTER_BEGINN = monatsIndex("2022-12");
const MONATE = 6;

const istInDerZeit = (beginn: number): boolean => beginn >= ERSTER_BEGINN && beginn <= LETZTER_BEGINN;

/** § 67 Abs. 1 to 3 and 5 SGB II (VZVV 2022): six months of simplified rules for periods that began from March 2020 to December 2022. */
export const coronaregelGilt = (h: Haushalt, r: Recht): boolean => r.monatsIndex < coronaregelEndeAb(h.bewilligungAb);

/** First month after the six of a period begun in this month, or 0 where the rules do not apply to it. */
export const coronaregelEndeAb = (beginn: number): number => (istInDerZeit(beginn) ? beginn + MONATE : 0);
