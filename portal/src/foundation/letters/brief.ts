/**
 * The content of a letter: one model, from which the page, the PDF and the text for a mail are made.
 *
 * It is plain data (it survives JSON), so that a letter can be stored exactly as it was sent.
 * Amounts and dates inside texts are formatted by the caller; only `datum` is a date, because the
 * PDF carries it as data too.
 */

export type Sprache = "de" | "en";

/** Running text: a string, or pieces of which some are strong or lead somewhere. Never markup. */
export type Text = string | readonly Textstueck[];
export type Textstueck = string | { readonly stark: string } | { readonly link: string; readonly text: string };

/** The office, as it stands in the head and the foot of the letter. */
export type Absender = {
  readonly name: string;
  /** Street and house number, then postal code and place. */
  readonly anschrift: readonly string[];
  readonly telefon: string;
  readonly email: string;
  readonly web?: string;
  readonly sprechzeiten: readonly string[];
};

/** Someone the reader can call. */
export type Ansprechperson = {
  readonly name: string;
  /** What this person does for the reader, e.g. "Ihr Geld". */
  readonly funktion?: string;
  readonly telefon: string;
  readonly email?: string;
  /** When this person answers, e.g. "Mo–Do 9–15 Uhr". */
  readonly zeiten?: string;
};

/** The information block beside the address (DIN 5008). */
export type Zeichen = {
  readonly geschaeftszeichen: string;
  /** One person, or the tandem. */
  readonly ansprechpersonen: readonly [Ansprechperson, ...Ansprechperson[]];
  /** Further lines, e.g. the number of the Bedarfsgemeinschaft. */
  readonly weitere?: readonly { readonly bezeichnung: string; readonly wert: string }[];
};

/**
 * The reason behind a number or a sentence. On the page it opens in place. On paper it stands in an
 * annex with a reference beside the number, or is left out.
 */
export type Aufklappbar = {
  /** What the reader opens, e.g. "Wie kommt der Betrag zustande?". */
  readonly titel: string;
  readonly bloecke: readonly Inhalt[];
  /** Default: "anhang". */
  readonly imDruck?: "anhang" | "weglassen";
};

/** `id` is the anchor on the page: letters, digits and hyphens, unique in the letter. */
type MitAnker = { readonly id?: string };
type MitBegruendung = { readonly aufklappbar?: Aufklappbar };

export type Absatz = MitAnker & MitBegruendung & { readonly art: "absatz"; readonly text: Text };

/** Level 1 stands directly below the subject line. No level may be skipped. */
export type Ueberschrift = MitAnker & { readonly art: "ueberschrift"; readonly ebene: 1 | 2; readonly text: string };

export type Liste = MitAnker & { readonly art: "liste"; readonly geordnet?: boolean; readonly punkte: readonly Text[] };

/** `breite` is a share of the free width; without it a column is as wide as its content. */
export type Spalte = {
  readonly titel: string;
  readonly ausrichtung?: "links" | "mitte" | "rechts";
  readonly breite?: number;
};

/** One cell for each column; the first cell names the row. */
export type Zeile = MitAnker & MitBegruendung & { readonly zellen: readonly Text[] };

export type Tabelle = MitAnker & {
  readonly art: "tabelle";
  readonly titel: string;
  readonly spalten: readonly Spalte[];
  readonly zeilen: readonly Zeile[];
  /** Totals, set apart at the end. */
  readonly summen?: readonly Zeile[];
};

export type Kontakt = MitAnker & { readonly art: "kontakt"; readonly titel?: string; readonly ansprechperson: Ansprechperson };

/** A drawing, e.g. a chart, as SVG text with the sentence that says the same. */
export type Bild = MitAnker & { readonly art: "bild"; readonly svg: string; readonly alt: string; readonly titel?: string };

/** A line to sign on, with place and date, for prints that need a signature. */
export type Unterschriftfeld = MitAnker & { readonly art: "unterschriftfeld"; readonly name: string };

/** What may stand inside a box or an explanation. */
export type Inhalt = Absatz | Liste | Tabelle | Kontakt | Bild | Unterschriftfeld;

/** A highlighted box: the decision itself, or a hint. Its title is a heading of level 1. */
export type Kasten = MitAnker & {
  readonly art: "kasten";
  readonly ton: "entscheidung" | "hinweis";
  readonly titel?: string;
  readonly bloecke: readonly Inhalt[];
};

export type Seitenumbruch = { readonly art: "seitenumbruch" };

export type Block = Inhalt | Ueberschrift | Kasten | Seitenumbruch;

/** A letter from the office to someone. */
export type Brief = {
  readonly sprache: Sprache;
  /** Title of the document, e.g. in a list of files. */
  readonly titel: string;
  readonly absender: Absender;
  /** Up to six lines: name, street, postal code and place. */
  readonly empfaenger: readonly [string, ...string[]];
  readonly zeichen: Zeichen;
  /** Day of the letter, `YYYY-MM-DD`. */
  readonly datum: string;
  readonly betreff: string;
  readonly anrede: string;
  readonly bloecke: readonly Block[];
  readonly gruss?: { readonly formel: string; readonly name: string; readonly funktion?: string };
  readonly anlagen?: readonly string[];
  /** A translation that helps reading; the German letter binds (§ 19 SGB X). */
  readonly lesehilfe?: boolean;
};
