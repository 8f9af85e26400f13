import type { Brief } from "../../../foundation/letters/brief.ts";

/** The letter as it was signed. German binds; English helps reading (§ 19 SGB X). */
export type Briefe = { de: Brief; en: Brief };

/** Cents in a month for those whom a letter is about. */
export type Monatsbetrag = { monat: string; cents: number };
