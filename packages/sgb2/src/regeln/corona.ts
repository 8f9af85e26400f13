import type { Haushalt } from "../kern/haushalt.ts";
import { monatsIndex } from "../kern/kalender.ts";
import type { Recht } from "../recht/recht.ts";

const ERSTER_BEGINN = monatsIndex("2020-03");
const LETZTER_BEGINN = monatsIndex("2022-12");
const MONATE = 6;

/** § 67 Abs. 1 to 3 and 5 SGB II (VZVV 2022): six months of simplified rules for periods that began from March 2020 to December 2022. */
export const coronaregelGilt = (h: Haushalt, r: Recht): boolean =>
  h.bewilligungAb >= ERSTER_BEGINN && h.bewilligungAb <= LETZTER_BEGINN && r.monatsIndex < h.bewilligungAb + MONATE;

/** First month after those six, or 0 where the rules never applied. */
export const coronaregelEnde = (h: Haushalt): number =>
  h.bewilligungAb >= ERSTER_BEGINN && h.bewilligungAb <= LETZTER_BEGINN ? h.bewilligungAb + MONATE : 0;
