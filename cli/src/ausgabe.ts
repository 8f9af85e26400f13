// Charts as text and other things the commands print.
import type { Sprache } from "@handschlag/gemeinsam/sprache";
import { Aufruffehler } from "./io.ts";

const BREITE = 40;
const ACHTEL = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** One bar: `zeigt` stands behind it, `wert` gives its length. */
export type Balken = { readonly name: string; readonly wert: number; readonly zeigt: string };

/** A bar chart as text; the longest bar is as long as `hoechstens` (default: the largest value). */
export function balken(zeilen: readonly Balken[], hoechstens = Math.max(1, ...zeilen.map((z) => z.wert))): string[] {
  const breit = Math.max(0, ...zeilen.map((z) => z.name.length));
  return zeilen.map(({ name, wert, zeigt }) => {
    const achtel = Math.round((wert / hoechstens) * BREITE * 8);
    return `${name.padEnd(breit)} ${"█".repeat(Math.floor(achtel / 8))}${ACHTEL[achtel % 8] ?? ""} ${zeigt}`;
  });
}

const STUFEN = "▁▂▃▄▅▆▇█";

/** The shape of a distribution in one word of blocks; too coarse to read single answers from it. */
export function form(anzahl: readonly number[]): string {
  const meiste = Math.max(1, ...anzahl);
  return anzahl.map((n) => STUFEN[Math.round((n / meiste) * (STUFEN.length - 1))] ?? "").join("");
}

/** The language asked for; German if none is named. */
export function sprache(wert: string | boolean | undefined): Sprache {
  if (wert === undefined || wert === "de") return "de";
  if (wert === "en") return "en";
  throw new Aufruffehler(`Diese Sprache gibt es nicht: ${wert}. Möglich sind de und en.`);
}
