/** A legal term, explained. */
export type Eintrag = {
  /** The term as the law writes it; also the key of its page. */
  readonly begriff: string;
  /** Other forms and names under which it appears. */
  readonly formen: readonly string[];
  /** Plain German, one or two sentences. */
  readonly deutsch: string;
  readonly english: string;
  /** Leichte Sprache: one thought a line. */
  readonly leicht: string;
  /** Where the law says it, e.g. `§ 7 Abs. 3 SGB II`. */
  readonly norm: string;
  /** Everyday words are explained on request but never marked. */
  readonly alltag?: boolean;
};
