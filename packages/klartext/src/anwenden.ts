import type { Analyse } from "./analyse.ts";
import type { Regel, Regelname } from "./befund.ts";

/** Language of reasons and proposals. */
export type Sprache = "de" | "en";

/** A place that is hard to read, why, and what would be better. `stelle` is `text.slice(start, ende)`. */
export type Befund = {
  readonly regel: Regelname;
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly ende: number;
  readonly stelle: string;
  readonly grund: string;
  readonly vorschlag: string;
  /** Words that can replace `stelle` as they are. */
  readonly ersatz?: string;
};

/** A finding with what its rule says a reader gains when it is mended. */
export type Bewertet = { readonly befund: Befund; readonly nutzen: number };

/** Runs rules over a text and words their findings in one language. */
export function wende(regeln: readonly Regel[], analyse: Analyse, sprache: Sprache): Bewertet[] {
  return regeln.flatMap((regel) => regel.finde(analyse).map(({ start, ende, grund, vorschlag, ersatz }) => ({
    nutzen: regel.nutzen,
    befund: { regel: regel.name, start, ende, stelle: analyse.text.slice(start, ende), grund: grund[sprache], vorschlag: vorschlag[sprache], ...(ersatz === undefined ? {} : { ersatz }) },
  })));
}
