import type { Ergebnis, Fall as Rechenfall } from "@handschlag/sgb2";

/** Kinds of decisions. `aenderung` replaces months that were decided before (§§ 44, 48 SGB X). */
export type Bescheidart = "bewilligung" | "ablehnung" | "aenderung";

/** Why a decision is provisional (§ 41a Abs. 1 SGB II). Null: it is final. */
export type Vorlaeufigkeit = "selbstaendigkeit";

/** A month as it was decided: what went in and what came out, explanation included. */
export type GefrorenerMonat = { monat: string; eingabe: Rechenfall; ergebnis: Ergebnis };

/** The talk before a decision that somebody will not like. `am` is YYYY-MM-DD. */
export type Kontakt = { art: "angerufen" | "nichtErreicht"; am: string };

/** A decision as later ones need it. */
export type Entscheidung = {
  id: string;
  art: Bescheidart;
  antragId: string;
  von: string;
  bis: string;
  planBis: string;
  /** First day of the Bewilligungszeitraum, YYYY-MM-DD. */
  beginn: string;
  monate: readonly GefrorenerMonat[];
  /** ISO instant. */
  erlassen: string;
};

/** What holds for a month today: the latest decision about it. */
export type Geltung = GefrorenerMonat & { beginn: string; erlassen: string };

/**
 * The months that were granted, each by the latest decision about it, in order. A refused application grants nothing
 * and takes nothing away.
 */
export function geltung(entscheidungen: readonly Entscheidung[]): Geltung[] {
  const monate = new Map<string, Geltung>();
  for (const { art, beginn, erlassen, monate: gefroren } of entscheidungen.toSorted((a, b) => a.erlassen.localeCompare(b.erlassen))) {
    if (art === "ablehnung") continue;
    for (const m of gefroren) monate.set(m.monat, { ...m, beginn, erlassen });
  }
  return [...monate.values()].toSorted((a, b) => a.monat.localeCompare(b.monat));
}
