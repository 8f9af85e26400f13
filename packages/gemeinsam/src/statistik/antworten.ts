import type { Fehler, Gelesen } from "../eingabe.ts";
import { an, positionen } from "../liste.ts";
import { liesTabelle, Tabellenfehler, type Zeile } from "../tabellentext.ts";
import { frageAusAntworten, type Frage } from "./frage.ts";

/** The answers of a survey: the questions over all people, and for each group if a column names one. */
export type Antworten = { readonly alle: readonly Frage[]; readonly gruppen: readonly { readonly name: string; readonly fragen: readonly Frage[] }[] };

function wo(zeile: number, spalte: number): string {
  return `Zeile ${zeile}, Spalte ${spalte + 1}`;
}

/** A number with decimal point or comma, null for no answer, undefined for anything else. */
function antwort(feld: string): number | null | undefined {
  if (feld === "") return null;
  return /^[+-]?\d+(?:[.,]\d+)?$/.test(feld) ? Number(feld.replace(",", ".")) : undefined;
}

function pruefe(kopf: Zeile, zeilen: readonly Zeile[], gruppenspalte: number): Fehler[] {
  const leer = positionen(kopf.felder).filter((j) => kopf.felder[j] === "").map((j) => ({ pfad: wo(kopf.zeile, j), text: "Hier fehlt der Text der Frage." }));
  return [...leer, ...zeilen.flatMap(({ zeile, felder }) => {
    if (felder.length !== kopf.felder.length) return [{ pfad: wo(zeile, Math.min(felder.length, kopf.felder.length)), text: `Hier stehen ${felder.length} Spalten statt ${kopf.felder.length}.` }];
    return positionen(felder).filter((j) => j !== gruppenspalte && antwort(an(felder, j)) === undefined)
      .map((j) => ({ pfad: wo(zeile, j), text: `„${an(felder, j)}“ ist keine Zahl.` }));
  })];
}

function fragen(kopf: Zeile, zeilen: readonly Zeile[], gruppenspalte: number): Frage[] {
  return positionen(kopf.felder).filter((j) => j !== gruppenspalte)
    .map((j) => frageAusAntworten(an(kopf.felder, j), zeilen.map((z) => antwort(an(z.felder, j))).filter((a) => typeof a === "number")));
}

function werteAus([kopf, ...zeilen]: readonly Zeile[], nach: string | undefined): Gelesen<Antworten> {
  if (kopf === undefined) return { ok: false, fehler: [{ pfad: "Zeile 1", text: "Die Datei ist leer. In der ersten Zeile müssen die Fragen stehen." }] };
  const gruppenspalte = nach === undefined ? -1 : kopf.felder.indexOf(nach);
  if (nach !== undefined && gruppenspalte === -1) return { ok: false, fehler: [{ pfad: `Zeile ${kopf.zeile}`, text: `Eine Spalte „${nach}“ gibt es nicht.` }] };
  const fehler = pruefe(kopf, zeilen, gruppenspalte);
  if (fehler.length > 0) return { ok: false, fehler };
  const namen = gruppenspalte === -1 ? [] : [...new Set(zeilen.map((z) => an(z.felder, gruppenspalte)))].sort();
  return { ok: true, wert: {
    alle: fragen(kopf, zeilen, gruppenspalte),
    gruppen: namen.map((name) => ({ name, fragen: fragen(kopf, zeilen.filter((z) => z.felder[gruppenspalte] === name), gruppenspalte) })),
  } };
}

/**
 * Reads a CSV of answers: the first row has the questions, every other row one person's numbers, empty where there is
 * no answer. `nach` names a column by which people are grouped. Errors name line and column, both from 1.
 */
export function liesAntworten(text: string, nach?: string): Gelesen<Antworten> {
  try {
    return werteAus(liesTabelle(text), nach);
  } catch (error) {
    if (error instanceof Tabellenfehler) return { ok: false, fehler: [{ pfad: `Zeile ${error.zeile}`, text: error.message }] };
    throw error;
  }
}
