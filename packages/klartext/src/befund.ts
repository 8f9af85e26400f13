import type { Analyse } from "./analyse.ts";
import type { Spanne } from "./sprache/saetze.ts";

/** What a rule can find. The first sixteen are the names other programs rely on. */
export const regelnamen = [
  "langerSatz", "schachtelsatz", "passiv", "nominalstil", "funktionsverbgefuege", "abkuerzung", "fachwort", "langesWort",
  "paragraphImSatz", "verneinung", "wertung", "drohung", "keinAnsprechpartner", "keineHandlung", "keineBegruendung", "behoerdenfloskel",
  "modalinfinitiv", "partizipialattribut", "rechtsfolge", "entscheidungNichtVorn", "keinGespraechsangebot",
] as const;

export type Regelname = (typeof regelnamen)[number];

/** A sentence for the reader in both languages. The words it proposes stay German: the text is German. */
export type Zweisprachig = { readonly de: string; readonly en: string };

/** A place that is hard to read: where, why, and what would be better. Offsets are UTF-16 code units, end exclusive. */
export type Fund = Spanne & {
  readonly grund: Zweisprachig;
  readonly vorschlag: Zweisprachig;
  /** Text that can stand in the place of the finding as it is, for one click. */
  readonly ersatz?: string;
};

/** One rule: its name, how much a reader gains when its finding is mended (1 to 10), and how it looks for findings. */
export type Regel = {
  readonly name: Regelname;
  readonly nutzen: number;
  readonly finde: (analyse: Analyse) => Fund[];
};
