import type { Einkommen } from "./eingabe-einkommen.ts";
import type { Aufrechnung, Minderung } from "./eingabe-leistung.ts";

export type { AnderesEinkommen, Einkommen, Einkommensart, EinkommenMitJahresbetrag, Erwerbstaetigkeit, Selbstaendigkeit, Zufluss } from "./eingabe-einkommen.ts";
import type { Lage } from "./eingabe-lage.ts";

/** A case as it comes in: amounts in euros with at most two decimals, dates `YYYY-MM-DD`, months `YYYY-MM`. */
export type Fall = {
  id?: string;
  monat: string;
  bewilligungszeitraumBeginn?: string;
  /** Day of the application, which reaches back to the first of its month (§ 37 Abs. 2 SGB II). */
  antragAm?: string;
  unterkunft: Unterkunft;
  personen: Person[];
};

/** The same facts for several months. */
export type Monatsfall = Omit<Fall, "monat"> & { monate: string[] };

export type Unterkunft = {
  art: UnterkunftArt;
  /** Unterkunft without heating, per month, for the whole dwelling. */
  bruttokaltmiete?: number;
  heizung?: number;
  /** Square metres. */
  wohnflaeche?: number;
  personenImHaushalt?: number;
  warmwasser?: "zentral" | "dezentral";
  angemessen?: Angemessenheit;
  /** First month of benefits: here the Karenzzeit begins. */
  leistungsbezugSeit?: string;
  /** Month in which the request to lower the costs was received. */
  kostensenkungSeit?: string;
};

export type UnterkunftArt = "miete" | "eigentum" | "keine";

/** What the local authority holds appropriate for the whole dwelling, in euros a month. */
export type Angemessenheit = { bruttokaltmiete?: number; heizung?: number; quelle?: string };

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
  vermoegen?: number;
  /** A minor's own insurance contract, which carries the flat deduction of 30 euros (§ 6 Abs. 1 Nr. 2 of the ordinance). */
  eigeneVersicherung?: boolean;
  minderungen?: Minderung[];
  aufrechnungen?: Aufrechnung[];
  lage?: Lage;
};

export type Ausbildung = "keine" | "schule" | "berufsausbildung" | "studium" | "freiwilligendienst";

export type Mehrbedarf =
  | { art: "behinderung" | "merkzeichenG" }
  | { art: "ernaehrung" | "unabweisbar" | "schulbuecher"; betrag: number };
