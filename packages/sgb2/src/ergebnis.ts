import type { FehlerSchluessel } from "./render/fehler.ts";
import type { Ablehnungsgrund } from "./regeln/ablehnung.ts";
import type { Regel } from "./regeln/katalog.ts";
import type { HinweisSchluessel } from "./regeln/hinweise.ts";

/** The three kinds of answer to a case. */
export type Antwort = Ergebnis | Fehlerantwort | Ablehnung;

/** The answers to one case for several months, in the order of its `monate`. */
export type Monatsantwort = { id?: string; monate: Antwort[] };

/** The input is wrong: nothing was computed. */
export type Fehlerantwort = { id?: string; fehler: Fehler[] };

/** `pfad` names the field, as in `personen[0].geburtsdatum`; `text` is a German sentence, key and values make it in other languages. */
export type Fehler = { pfad: string; text: string; schluessel: FehlerSchluessel; werte: Record<string, string> };

/** The case is valid but outside what is implemented: never an amount. */
export type Ablehnung = { id?: string; nichtUnterstuetzt: NichtUnterstuetzt[] };

export type NichtUnterstuetzt = { pfad: string; norm: string; text: string; schluessel: Ablehnungsgrund };

export type Leistung = "Arbeitslosengeld II" | "Bürgergeld" | "Grundsicherungsgeld";

/** What the Bedarfsgemeinschaft is entitled to in one month. All amounts in euros. */
export type Ergebnis = {
  id?: string;
  monat: string;
  leistung: Leistung;
  anspruch: number;
  sofortzuschlag: number;
  einmalzahlung: number;
  /** Only where the case names debts: what is kept back of `anspruch` for them (§§ 42a, 43), and what is left of `anspruch` to be paid out. */
  aufrechnung?: number;
  auszahlung?: number;
  /** Only where the case names such needs: § 28 and § 24 Abs. 3. None of it is part of `anspruch`. */
  bildungUndTeilhabe?: number;
  einmalbedarf?: number;
  /** Loans of this month, also for deposit, shares and arrears (§ 22 Abs. 6 and 8); absent where there are none. */
  darlehen?: number;
  /** Only where Wohngeld and Kinderzuschlag might be enough for all: a reason to compare, never part of the claim. */
  vorrang?: Vorrang;
  /** The part of `anspruch` that is granted as a loan because wealth cannot be used at once (§ 24 Abs. 5); absent where there is none. */
  anspruchAlsDarlehen?: number;
  personen: PersonErgebnis[];
  vermoegen: { vorhanden: number; freibetrag: number; uebersteigt: boolean };
  hinweise: Hinweis[];
  erklaerung: Knoten[];
};

/** Estimates in euros a month, beside the claim they might replace (§ 12a Satz 2 Nr. 2 SGB II). */
export type Vorrang = { wohngeldHoechstens: number; kinderzuschlagHoechstens: number; anspruch: number };

export type PersonErgebnis = {
  id: string;
  inBedarfsgemeinschaft: boolean;
  /** Level on the last day of the month; null where the person has no need of their own here. */
  regelbedarfsstufe: number | null;
  regelbedarf: number;
  mehrbedarfe: number;
  unterkunft: number;
  heizung: number;
  bedarf: number;
  /** Received in this month before deductions. */
  einkommen: number;
  /** Income that does not count at all (§ 11a and the ordinance). */
  freigestellt: number;
  /** All of § 11b, taxes and contributions included. */
  absetzbetraege: number;
  /** Child benefit a child hands over (negative) or a parent takes over (positive), § 11 Abs. 1 Satz 5. */
  kindergeldUebertrag: number;
  /** einkommen − freigestellt + kindergeldUebertrag − absetzbetraege */
  anrechenbar: number;
  /** Income and wealth of the Bedarfsgemeinschaft that is set against this person's need, § 9 Abs. 2. */
  angerechnet: number;
  /** By how much the claim is reduced (§§ 31a, 32, 7b Abs. 4); `anspruch` is what is left. */
  minderung: number;
  /** bedarf − angerechnet − minderung */
  anspruch: number;
  /** The part of `anspruch` for Regelbedarf and Mehrbedarfe, and the part for Unterkunft and Heizung (§ 19 Abs. 3 Satz 2). */
  anspruchLebensunterhalt: number;
  anspruchUnterkunft: number;
  sofortzuschlag: number;
  /** Only where the case names debts of this person. */
  aufrechnung?: number;
  auszahlung?: number;
  /** Only where the case names such needs of this person. */
  bildungUndTeilhabe?: number;
  einmalbedarf?: number;
  darlehen?: number;
};

export type Hinweis = {
  art: "nichtGeprueft" | "annahme" | "ermessen" | "information";
  schluessel: HinweisSchluessel;
  text: string;
  norm: string;
  person?: string;
};

/** `quelle` of a step whose value comes from the case and not from the law. */
export const ANGABEN_IM_FALL = "Angaben im Fall";

/** One step of the calculation. Money in `betrag` and `werte` is in euros. */
export type Knoten = {
  schluessel: Regel;
  person?: string;
  betrag: number;
  /** The formula with its values, free of language: `563.00 × 36 / 100`. */
  formel: string;
  werte: Record<string, number>;
  norm: string;
  /** Day from which the version of the law applied here has been in force. */
  rechtsstand: string;
  quelle: string;
  /** Paths of the input used. */
  eingaben: string[];
  kinder: Knoten[];
};
