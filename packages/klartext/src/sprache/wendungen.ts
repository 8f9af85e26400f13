import type { Satz } from "../analyse.ts";
import type { Wort } from "./worte.ts";

/** A fixed expression to look for, with what its finder wants to say about it. */
export type Wendung<T> = { readonly muster: readonly string[]; readonly wert: T };

/** Where an expression stands: its pieces in the sentence, first and last included. */
export type Treffer<T> = { readonly erstes: Wort; readonly letztes: Wort; readonly wert: T };

/** Expressions, sorted by the first letters of their first word so that most words are passed by in one look-up. */
export type Verzeichnis<T> = ReadonlyMap<string, readonly Wendung<T>[]>;

const LAENGSTE_LUECKE = 6;

/**
 * Reads lines `expression = value`. In an expression `*` at a word's end stands for any ending and `…` for up to six words.
 * @throws Error when a line has no `=`
 */
export function verzeichnis(zeilen: string): Verzeichnis<string> {
  const nachAnfang = new Map<string, Wendung<string>[]>();
  for (const zeile of zeilen.trim().split("\n")) {
    const [muster, wert] = zeile.split("=");
    if (muster === undefined || wert === undefined) throw new Error(`Line without "=": ${zeile}`);
    const teile = muster.trim().toLowerCase().split(/\s+/);
    const anfang = (teile[0] ?? "").slice(0, 2);
    nachAnfang.set(anfang, [...(nachAnfang.get(anfang) ?? []), { muster: teile, wert: wert.trim() }]);
  }
  return nachAnfang;
}

/** All expressions in a sentence, the longest where several begin at one word, none inside another. */
export function findeWendungen<T>({ teile }: Satz, alle: Verzeichnis<T>): Treffer<T>[] {
  const gefunden: Treffer<T>[] = [];
  for (let i = 0; i < teile.length; i++) {
    const treffer = laengster(teile, i, alle);
    if (!treffer) continue;
    gefunden.push(treffer);
    i = teile.indexOf(treffer.letztes);
  }
  return gefunden;
}

function laengster<T>(teile: readonly Wort[], i: number, alle: Verzeichnis<T>): Treffer<T> | undefined {
  const erstes = teile[i];
  let beste: Treffer<T> | undefined;
  for (const { muster, wert } of alle.get(erstes?.klein.slice(0, 2) ?? "") ?? []) {
    const letztes = teile[passtAb(teile, i, muster)];
    if (erstes && letztes && (!beste || letztes.ende > beste.letztes.ende)) beste = { erstes, letztes, wert };
  }
  return beste;
}

/** Index of the last piece of the match, or −1. */
function passtAb(teile: readonly Wort[], start: number, muster: readonly string[]): number {
  let i = start;
  for (let m = 0; m < muster.length; m++) {
    if (muster[m] === "…") {
      i = naechste(teile, i, muster[++m] ?? "");
      if (i < 0) return -1;
    } else if (!passt(teile[i], muster[m] ?? "")) return -1;
    i++;
  }
  return i - 1;
}

function naechste(teile: readonly Wort[], ab: number, wort: string): number {
  for (let i = ab; i <= ab + LAENGSTE_LUECKE && i < teile.length; i++) {
    if (passt(teile[i], wort)) return i;
    if (/^[.;:!?]$/.test(teile[i]?.text ?? "")) return -1;
  }
  return -1;
}

function passt(teil: Wort | undefined, wort: string): boolean {
  if (!teil) return false;
  return wort.endsWith("*") ? teil.klein.startsWith(wort.slice(0, -1)) : teil.klein === wort;
}
