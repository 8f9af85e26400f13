import type { Absetzung, Einkommen } from "./eingabe-einkommen.ts";
import type { Aufrechnung, Bildungsbedarf, Einmalbedarf, Minderung } from "./eingabe-leistung.ts";
import type { Unterkunft } from "./eingabe-unterkunft.ts";
import type { Vermoegensgegenstand } from "./eingabe-vermoegen.ts";
import type { Lage } from "./eingabe-lage.ts";
export type { Aufenthalt, Ausbildungsfoerderung, Einrichtung, Lage, Umgang, Zeitspanne } from "./eingabe-lage.ts";
export type { Angemessenheit, Unterkunft, UnterkunftArt } from "./eingabe-unterkunft.ts";

export type { Absetzung, AnderesEinkommen, Betrieb, Einkommen, Einkommensart, EinkommenMitJahresbetrag, Erwerbstaetigkeit, FreiesEinkommen, Rente, Selbstaendigkeit, Taschengeld, Zufluss } from "./eingabe-einkommen.ts";

/** A case as it comes in: amounts in euros with at most two decimals, dates `YYYY-MM-DD`, months `YYYY-MM`. */
export type Fall = {
  id?: string;
  monat: string;
  bewilligungszeitraumBeginn?: string;
  /** Day of the application, which reaches back to the first of its month (§ 37 Abs. 2 SGB II). */
  antragAm?: string;
  unterkunft: Unterkunft;
  /** Benefits are due for this one month only, as for a heating bill: no Karenzzeit for wealth (§ 12 Abs. 6 Satz 1 until June 2026). */
  nurFuerEinenMonat?: boolean;
  personen: Person[];
};

/** The same facts for several months. */
export type Monatsfall = Omit<Fall, "monat"> & { monate: string[] };

export type Person = {
  id: string;
  geburtsdatum: string;
  partner?: string;
  eltern?: string[];
  erwerbsfaehig?: boolean;
  schwangerSeitWoche13?: string;
  mehrbedarfe?: Mehrbedarf[];
  ausbildung?: Ausbildung;
  einkommen?: Einkommen[];
  absetzungen?: Absetzung[];
  /** Day on which school ended (a school of general education). */
  schulende?: string;
  /** What is to be considered, exempt things left out. */
  vermoegen?: number;
  /** Beside `vermoegen`: things one by one, of which the law decides what counts. */
  vermoegensgegenstaende?: Vermoegensgegenstand[];
  /** Moved out before 25 without the assurance of § 22 Abs. 5, or before applying in order to get benefits. */
  ohneZusicherungAusgezogen?: boolean;
  /** Share of the dwelling's costs in percent, where something else than heads is agreed and binding. */
  wohnanteil?: number;
  /** A minor's own insurance contract, which carries the flat deduction of 30 euros (§ 6 Abs. 1 Nr. 2 of the ordinance). */
  eigeneVersicherung?: boolean;
  minderungen?: Minderung[];
  aufrechnungen?: Aufrechnung[];
  bildungUndTeilhabe?: Bildungsbedarf[];
  einmalbedarfe?: Einmalbedarf[];
  lage?: Lage;
};

export type Ausbildung = "keine" | "schule" | "berufsausbildung" | "studium" | "freiwilligendienst";

export type Mehrbedarf =
  | { art: "behinderung"; uebergang?: boolean }
  | { art: "merkzeichenG" }
  | { art: "ernaehrung" | "unabweisbar" | "schulbuecher"; betrag: number };
