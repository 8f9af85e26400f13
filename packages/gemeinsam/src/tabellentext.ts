import { parse } from "csv-parse/browser/esm/sync";

/** A row of a table text with the line (from 1) in which it begins. */
export type Zeile = { readonly zeile: number; readonly felder: readonly string[] };

/** A table text that cannot be read, and in which line. */
export class Tabellenfehler extends Error {
  readonly zeile: number;

  constructor(zeile: number, text: string) {
    super(text);
    this.zeile = zeile;
  }
}

const TRENNER = [";", "\t", ","];

/** The separator that stands most often outside quotes in the first line. A single column has none: there a comma is a decimal comma. */
function trenner(text: string): string {
  const kopf = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0].replaceAll(/"(?:[^"]|"")*"/g, "") ?? "";
  const anzahl = (zeichen: string): number => kopf.split(zeichen).length;
  return TRENNER.reduce((bisher, zeichen) => (anzahl(zeichen) > anzahl(bisher) ? zeichen : bisher));
}

/**
 * Reads CSV (RFC 4180; comma, semicolon or tab, quoted fields with line breaks, byte order mark).
 * Quotes within a field that does not begin with one are part of its text. Throws a `Tabellenfehler` with its line if
 * quotes are not closed.
 */
export function liesTabelle(text: string, zeichen = trenner(text.replace(/^\uFEFF/, ""))): Zeile[] {
  try {
    // The option `info` wraps every record, which the types of csv-parse do not know.
    const zeilen: unknown = parse(text, { bom: true, delimiter: zeichen, info: true, trim: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true });
    return (zeilen as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({ felder: record, zeile: info.lines - record.join("").split(/\r\n|\r|\n/).length + 1 }));
  } catch (error) {
    const zeile = error instanceof Error && "lines" in error && typeof error.lines === "number" ? error.lines : 1;
    throw new Tabellenfehler(zeile, "Die Anführungszeichen stimmen hier nicht, oder weiter oben fehlt eines.");
  }
}
