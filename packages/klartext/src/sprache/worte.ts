/** A word, number or mark in the text. `start` and `ende` are UTF-16 offsets, end exclusive. */
export type Wort = {
  readonly art: "wort" | "zahl" | "zeichen";
  readonly text: string;
  readonly klein: string;
  readonly start: number;
  readonly ende: number;
  /** First letter is a capital. */
  readonly gross: boolean;
};

// A word may hold hyphens, apostrophes and inner dots or slashes (B1/B2, 31.12.2026, www.example.de).
const STUECK = /[\p{L}\p{M}\p{N}]+(?:[-‐‑’'./:@_][\p{L}\p{M}\p{N}]+|,\p{N}+)*|[^\s]/gu;
const GROSS = /^\p{Lu}/u;
const BUCHSTABE = /\p{L}/u;
const ZAHL = /^\p{N}/u;

/** Cuts a text into words, numbers and marks; nothing but white space is left out. */
export function worte(text: string): Wort[] {
  const gefunden: Wort[] = [];
  for (const treffer of text.matchAll(STUECK)) gefunden.push(alsWort(treffer[0], treffer.index));
  return gefunden;
}

function alsWort(text: string, start: number): Wort {
  return { art: artVon(text), text, klein: text.toLowerCase(), start, ende: start + text.length, gross: GROSS.test(text) };
}

function artVon(text: string): Wort["art"] {
  if (ZAHL.test(text)) return BUCHSTABE.test(text) && text.length > 4 ? "wort" : "zahl";
  return BUCHSTABE.test(text) ? "wort" : "zeichen";
}
