import { createHash } from "node:crypto";
import { ENGINE_VERSION } from "@handschlag/sgb2/version";
import type { DatierterFakt } from "../../../fall/fakt/fakt.ts";
import type { Haushalt, Richtwert } from "../../../fall/rechenfall.ts";
import type { Entscheidung } from "./entscheidung.ts";

/** A fact with the moment in which it was entered, an ISO instant. */
export type Aktenfakt = DatierterFakt & { erfasstAm: string };

/** Everything a decision depends on. */
export type Lage = {
  personen: Haushalt["personen"];
  fakten: readonly Aktenfakt[];
  richtwerte: readonly Richtwert[];
  /** The oldest application that waits for a decision; `wirktAb` is YYYY-MM-DD. */
  antrag: { id: string; wirktAb: string } | undefined;
  entscheidungen: readonly Entscheidung[];
};

/** The household as the calculation takes it, in a Bewilligungszeitraum that begins on this day. */
export const haushaltAb = ({ personen, fakten, richtwerte }: Lage, bewilligungszeitraumBeginn: string): Haushalt =>
  ({ personen, fakten, richtwerte, bewilligungszeitraumBeginn });

/**
 * Fingerprint of a situation: whoever signs sends back the one they saw, so that nobody signs what has changed meanwhile.
 * Facts are never changed, only added, so their ids say enough.
 */
export function stand({ personen, fakten, richtwerte, antrag, entscheidungen }: Lage): string {
  const inhalt = [ENGINE_VERSION, personen.map((p) => [p.id, p.geburtsdatum, p.von]), fakten.map((f) => f.id).toSorted(), richtwerte, antrag?.id, entscheidungen.map((e) => e.id)];
  return createHash("sha256").update(JSON.stringify(inhalt)).digest("base64url");
}
