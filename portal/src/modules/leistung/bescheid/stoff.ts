import type { Fakt } from "../../../fall/fakt/fakt.ts";
import type { Anschrift, mitarbeiter, Office } from "../../../foundation/office/schema.ts";
import type { Geltung, Kontakt } from "../entscheidung/entscheidung.ts";
import type { Entscheidbar } from "../entscheidung/vorhaben.ts";

/** What a letter about a decision is made of. Nothing is read or calculated while it is written. */
export type Briefstoff = {
  office: Office;
  fallnummer: string;
  /** YYYY-MM-DD */
  datum: string;
  /** Who answers questions about it. */
  kontakt: Kraft;
  unterzeichner: Kraft;
  empfaenger: { id: string; name: string; anschrift: Anschrift | null };
  vorhaben: Entscheidbar;
  /** Months of a Bewilligungszeitraum that was begun before, whose law has become known since. */
  fortsetzung: boolean;
  /** Local day of the application. */
  antragVom: string;
  /** The talk before the decision. */
  vorher: Kontakt | null;
  leser: Leser;
  /** Names by id, of those whom the reader may know; others are not named. */
  namen: ReadonlyMap<string, string>;
  /** What held until now, of the months decided here. */
  bisher: readonly Geltung[];
  /** Facts entered since the last decision that the reader may see. */
  neues: readonly { inhalt: Fakt; von: string; bis: string | null; personId: string | null }[];
};

export type Kraft = typeof mitarbeiter.$inferSelect;

/**
 * Whom a letter tells about. `einzelheiten`: the reader and the children they speak for, in every detail. `summen`: those
 * whose amounts are paid to the reader; for whoever applied that is the whole Bedarfsgemeinschaft (§ 38 SGB II).
 */
export type Leser = { einzelheiten: readonly string[]; summen: readonly string[] };
