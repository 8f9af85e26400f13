import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

/** A part of a script; browsers fetch its file only when a page has one of its characters. */
interface Ausschnitt {
  name: string;
  /** As in CSS `unicode-range`. */
  bereich: string;
}

const GEWICHTE = [
  { gewicht: 400, datei: "400Regular/FiraSans_400Regular.ttf" },
  { gewicht: 600, datei: "600SemiBold/FiraSans_600SemiBold.ttf" },
] as const;

/** German and English first; names from Europe and Turkey; from Africa, Vietnam and registers; Greek; Ukrainian, Bulgarian, Russian. */
const AUSSCHNITTE: readonly Ausschnitt[] = [
  { name: "latein", bereich: "U+20-7E,U+A0-FF,U+1E9E,U+2013-2014,U+2018-201A,U+201C-201E,U+2022,U+2026,U+202F,U+2039-203A,U+20AC,U+2190-2193,U+2212" },
  { name: "latein-erweitert", bereich: "U+100-17F,U+18F,U+218-21B,U+259" },
  { name: "latein-selten", bereich: "U+180-18E,U+190-217,U+21C-24F,U+2B9-2BC,U+300-304,U+306-30C,U+323-328,U+1E00-1E9D,U+1E9F-1EFF" },
  { name: "griechisch", bereich: "U+370-3FF" },
  { name: "kyrillisch", bereich: "U+400-45F,U+490-491,U+2116" },
];

/** Kerning, marks, local letter forms and figures of equal width; no ligatures, no small capitals. */
const MERKMALE = ["kern", "mark", "mkmk", "ccmp", "locl", "tnum"];

interface Schrift extends Ausschnitt {
  gewicht: number;
  bytes: Uint8Array;
}

/** One file of the font and its address. */
export type Schnitt = Omit<Schrift, "bytes"> & { href: string };

/** Fira Sans in two weights, cut into parts by script, as woff2. */
export async function baueSchriften(): Promise<readonly Schrift[]> {
  const quelle = createRequire(import.meta.url);
  const paare = GEWICHTE.flatMap((gewicht) => AUSSCHNITTE.map((ausschnitt) => ({ ...gewicht, ...ausschnitt })));
  return Promise.all(
    paare.map(async ({ gewicht, datei, name, bereich }) => {
      const ttf = readFileSync(quelle.resolve(`@expo-google-fonts/fira-sans/${datei}`));
      const bytes = await subsetFont(ttf, zeichen(bereich), { targetFormat: "woff2", keepFeatures: MERKMALE, noLayoutClosure: true, noHinting: true });
      return { gewicht, name, bereich, bytes };
    }),
  );
}

/** The characters of a `unicode-range`. */
export function zeichen(bereich: string): string {
  return bereich
    .split(",")
    .flatMap((teil) => {
      const [von = 0, bis = von] = teil.replace("U+", "").split("-").map((hex) => Number.parseInt(hex, 16));
      return Array.from({ length: bis - von + 1 }, (_, i) => String.fromCodePoint(von + i));
    })
    .join("");
}

/** The `@font-face` rules; text shows at once in a system font and changes when Fira has arrived. */
export function schriftCss(schnitte: readonly Schnitt[]): string {
  return schnitte
    .map(({ gewicht, bereich, href }) => `@font-face{font-family:"Fira Sans";font-weight:${gewicht};font-display:swap;src:url(${href}) format("woff2");unicode-range:${bereich}}`)
    .join("");
}
