const LISTENPUNKT = /^[ \t]*(?:[-–—•·*▪◦‣]|\(?(?:\d{1,2}|[a-z]{1,2}|[ivx]{1,4})[.)]|[IVX]{1,4}\.)[ \t]+\S/;

/** A number or letter alone on its line heads what comes below: `I.`, `2.`, `b)`. */
const GLIEDERUNG = /^[ \t]*\(?(?:[IVX]{1,4}|\d{1,2}|[A-Za-z]|aa|bb|cc)[.)][ \t]*$/;

/**
 * Decides whether a line break ends a sentence: always at an empty line, a list item or a line that was
 * ended on purpose (the next word would still have fitted), never in running text that was merely wrapped.
 * @param satzStart where the sentence in work begins
 * @param index where the break stands
 * @param umbruch the line breaks themselves
 */
export function istZeilenumbruchSatzende(text: string, satzStart: number, index: number, umbruch: string): boolean {
  if (umbruch.length > 1) return true;
  const naechste = zeileAb(text, index + 1);
  if (naechste.trim() === "" || LISTENPUNKT.test(naechste)) return true;
  const zeile = text.slice(text.lastIndexOf("\n", index - 1) + 1, index).trimEnd();
  if (GLIEDERUNG.test(zeile)) return true;
  if (/[:.!?]$/.test(zeile) && /^\s*[\p{Lu}\p{N}„"»]/u.test(naechste)) return zeile.endsWith(":");
  if (/^\s*\p{Ll}/u.test(naechste)) return LISTENPUNKT.test(zeile) && zeile.endsWith(";");
  return endetAbsichtlich(text.slice(satzStart, index), zeile, naechste);
}

function zeileAb(text: string, ab: number): string {
  const ende = text.indexOf("\n", ab);
  return text.slice(ab, ende < 0 ? text.length : ende);
}

/** Wrapped text fills its lines: a line with room for the next word was ended by its writer. */
function endetAbsichtlich(satz: string, zeile: string, naechste: string): boolean {
  if (/[,;-]$/.test(zeile) && !/^(?:Sehr|Liebe|Guten|Hallo)/.test(satz.trimStart())) return false;
  const erstesWort = /^\s*(\S+)/.exec(naechste)?.[1] ?? "";
  const breite = Math.max(zeile.length, naechste.length, 60);
  return zeile.length + 1 + erstesWort.length < breite - 4;
}
