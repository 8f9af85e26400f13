import type { Satz } from "../analyse.ts";
import type { Wort } from "./worte.ts";

/** A fixed expression to look for, with what its finder wants to say about it. */
export type Wendung<T> = { readonly muster: readonly string[]; readonly wert: T };

/** Where an expression stands: its pieces in the sentence, first and last included; `endung` is what its `*` stands for in the last one. */
export type Treffer<T> = { readonly erstes: Wort; readonly letztes: Wort; readonly wert: T; readonly endung: string };

/** Expressions by their first word, or by its first letters where any ending is fine: most words are passed by in two look-ups. */
export type Verzeichnis<T> = { readonly ganz: ReadonlyMap<string, readonly Wendung<T>[]>; readonly anfang: ReadonlyMap<string, readonly Wendung<T>[]> };

const ANFANG = 4;

const LAENGSTE_LUECKE = 6;

/**
 * Reads lines `expression = value`. In an expression `*` at a word's end stands for any ending and `…` for up to six words.
 * @throws Error when a line has no `=`
 */
export function verzeichnis(zeilen: string): Verzeichnis<string> {
  const ganz = new Map<string, Wendung<string>[]>();
  const anfang = new Map<string, Wendung<string>[]>();
  for (const zeile of zeilen.trim().split("\n")) {
    const [muster, wert] = zeile.split("=");
    if (muster === undefined || wert === undefined) throw new Error(`Line without "=": ${zeile}`);
    const teile = muster.trim().toLowerCase().split(/\s+/);
    const erstes = teile[0] ?? "";
    const [fach, schluessel] = erstes.endsWith("*") ? [anfang, erstes.slice(0, Math.min(ANFANG, erstes.length - 1))] : [ganz, erstes];
    fach.set(schluessel, [...(fach.get(schluessel) ?? []), { muster: teile, wert: wert.trim() }]);
  }
  return { ganz, anfang };
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
  if (!erstes || erstes.art !== "wort") return undefined;
  for (const { muster, wert } of moegliche(erstes.klein, alle)) {
    const letztes = teile[passtAb(teile, i, muster)];
    if (letztes && (!beste || letztes.ende > beste.letztes.ende)) beste = { erstes, letztes, wert, endung: endungVon(letztes, muster) };
  }
  return beste;
}

function endungVon({ klein }: Wort, muster: readonly string[]): string {
  const wort = muster.at(-1) ?? "";
  return wort.endsWith("*") ? klein.slice(wort.length - 1) : "";
}

function moegliche<T>(klein: string, { ganz, anfang }: Verzeichnis<T>): readonly Wendung<T>[] {
  const exakt = ganz.get(klein);
  const vorn = anfang.get(klein.slice(0, ANFANG));
  return exakt && vorn ? [...exakt, ...vorn] : (exakt ?? vorn ?? []);
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
