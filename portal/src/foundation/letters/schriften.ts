import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/**
 * The families of a letter, in the order in which they step in for each other: Fira Sans writes
 * Latin, Greek and Cyrillic, Noto Sans the rarer letters of names, then Arabic, then signs.
 */
export const FAMILIEN = ["Fira Sans", "Noto Sans", "Noto Sans Arabic", "Noto Emoji"] as const;

/** Files of the fonts: one regular and one strong cut of each family. */
export const SCHRIFTDATEIEN: readonly string[] = [
  "fira-sans/400Regular/FiraSans_400Regular.ttf",
  "fira-sans/600SemiBold/FiraSans_600SemiBold.ttf",
  "noto-sans/400Regular/NotoSans_400Regular.ttf",
  "noto-sans/600SemiBold/NotoSans_600SemiBold.ttf",
  "noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf",
  "noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf",
  "noto-emoji/400Regular/NotoEmoji_400Regular.ttf",
].map((datei) => require.resolve(`@expo-google-fonts/${datei}`));

/** Ranges of code points that a TrueType file draws (OpenType `cmap`, formats 4 and 12). */
export function zeichenvorrat(schrift: Uint8Array): Set<number> {
  const sicht = new DataView(schrift.buffer, schrift.byteOffset, schrift.byteLength);
  const cmap = tabelle(sicht, "cmap");
  const vorrat = new Set<number>();
  for (let i = 0; i < sicht.getUint16(cmap + 2); i += 1) {
    const teil = cmap + sicht.getUint32(cmap + 4 + i * 8 + 4);
    const format = sicht.getUint16(teil);
    if (format === 4) format4(sicht, teil, vorrat);
    if (format === 12) format12(sicht, teil, vorrat);
  }
  return vorrat;
}

function tabelle(sicht: DataView, name: string): number {
  for (let i = 0; i < sicht.getUint16(4); i += 1) {
    const eintrag = 12 + i * 16;
    const marke = String.fromCodePoint(...[0, 1, 2, 3].map((n) => sicht.getUint8(eintrag + n)));
    if (marke === name) return sicht.getUint32(eintrag + 8);
  }
  throw new Error(`Schrift ohne Tabelle ${name}`);
}

function format4(sicht: DataView, teil: number, vorrat: Set<number>): void {
  const doppelt = sicht.getUint16(teil + 6);
  for (let s = 0; s < doppelt; s += 2) {
    const ende = sicht.getUint16(teil + 14 + s);
    const anfang = sicht.getUint16(teil + 16 + doppelt + s);
    const versatz = sicht.getUint16(teil + 16 + 2 * doppelt + s);
    const stelle = teil + 16 + 3 * doppelt + s;
    const bereich = sicht.getUint16(stelle);
    for (let zeichen = anfang; zeichen <= ende && zeichen < 0xffff; zeichen += 1) {
      const glyphe = bereich === 0 ? (zeichen + versatz) & 0xffff : sicht.getUint16(stelle + bereich + 2 * (zeichen - anfang));
      if (glyphe !== 0) vorrat.add(zeichen);
    }
  }
}

function format12(sicht: DataView, teil: number, vorrat: Set<number>): void {
  for (let g = 0; g < sicht.getUint32(teil + 12); g += 1) {
    const gruppe = teil + 16 + g * 12;
    for (let zeichen = sicht.getUint32(gruppe); zeichen <= sicht.getUint32(gruppe + 4); zeichen += 1) vorrat.add(zeichen);
  }
}

let vorraete: readonly Set<number>[] | undefined;

/** What each font draws, read once: 2 MB of files. */
function alleVorraete(): readonly Set<number>[] {
  vorraete ??= SCHRIFTDATEIEN.map((datei) => zeichenvorrat(readFileSync(datei)));
  return vorraete;
}

/** Characters that shape or separate others and need no drawing of their own. */
const UNSICHTBAR = /^[\p{Cf}\p{Zs}\p{Variation_Selector}\n\t]$/u;

/**
 * What no font of the letter can draw, each once, in the order of the text. A letter with its
 * accents counts as one, because it must come from one font.
 */
export function fehlendeZeichen(text: string): readonly string[] {
  const fehlend = new Set<string>();
  for (const { segment } of new Intl.Segmenter("de", { granularity: "grapheme" }).segment(text)) {
    const zeichen = Array.from(segment).filter((z) => !UNSICHTBAR.test(z));
    const steuert = zeichen.some((z) => /\p{Cc}/u.test(z));
    if (steuert || !alleVorraete().some((vorrat) => zeichen.every((z) => vorrat.has(z.codePointAt(0) ?? 0)))) fehlend.add(segment);
  }
  return [...fehlend];
}
