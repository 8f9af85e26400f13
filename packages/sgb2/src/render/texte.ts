import type { HinweisSchluessel } from "../regeln/hinweise.ts";
import type { Regel } from "../regeln/katalog.ts";
import { HINWEISE_DE, REGELN_DE } from "./texte.de.ts";
import { HINWEISE_EN, REGELN_EN } from "./texte.en.ts";

export type Sprache = "de" | "en";

const REGELN = { de: REGELN_DE, en: REGELN_EN } as const satisfies Record<Sprache, Record<Regel, string>>;
const HINWEISE = { de: HINWEISE_DE, en: HINWEISE_EN } as const satisfies Record<Sprache, Record<HinweisSchluessel, string>>;

/** One short sentence that says what a rule does. */
export const regelText = (schluessel: Regel, sprache: Sprache): string => REGELN[sprache][schluessel];

export const hinweisText = (schluessel: HinweisSchluessel, sprache: Sprache): string => HINWEISE[sprache][schluessel];
