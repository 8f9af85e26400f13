// Fits the coefficients of the difficulty model on human ratings and says how well it does on articles it has not seen.
// Usage: node scripts/kalibriere.ts RATINGS.csv   (columns: artikel, satz, schwierigkeit_1_bis_7)
// Writes src/mass/koeffizienten.json. The ratings themselves stay where they are.
import { readFileSync, writeFileSync } from "node:fs";
import { analysiere, type Satz } from "../src/analyse.ts";
import { amtszuschlag } from "../src/mass/amtssprache.ts";
import { erleichternde, merkmale, zaehleMerkmale } from "../src/mass/merkmale.ts";
import { aufSkala } from "../src/mass/modell.ts";
import { liesCsv } from "./csv.ts";
import { type Daten, type Gerade, korrelation, mittel, ridgeMitVorzeichen, rmse } from "./regression.ts";

const STRAFEN = [3, 10, 30, 100];
const vorzeichen = merkmale.map((merkmal) => (erleichternde.has(merkmal) ? -1 : 1));

/** `zuschlag` is what the hand-set part of the measure adds already: the fit explains the rest. */
type Zeile = { readonly artikel: string; readonly x: readonly number[]; readonly zuschlag: number; readonly y: number };

const zeilen: Zeile[] = liesCsv(readFileSync(process.argv[2] ?? "", "utf8")).map((zeile) => ({
  artikel: zeile["artikel"] ?? "",
  ...gemessen(satzAus(zeile["satz"] ?? "")),
  y: Number(zeile["schwierigkeit_1_bis_7"]),
}));

function satzAus(text: string): Satz {
  const laengster = [...analysiere(text).saetze].sort((a, b) => b.woerter.length - a.woerter.length)[0];
  if (!laengster) throw new Error(`No sentence in: ${text}`);
  return laengster;
}

function gemessen(satz: Satz): Pick<Zeile, "x" | "zuschlag"> {
  const gezaehlt = zaehleMerkmale(satz);
  return { x: merkmale.map((merkmal) => Math.log1p(gezaehlt[merkmal])), zuschlag: amtszuschlag(satz) };
}

function alsDaten(teil: readonly Zeile[]): Daten {
  return { x: teil.map(({ x }) => x), y: teil.map(({ y, zuschlag }) => y - zuschlag) };
}

function sage(gerade: Gerade, { x, zuschlag }: Zeile): number {
  return aufSkala(gerade.gewichte.reduce((summe, gewicht, j) => summe + gewicht * (x[j] ?? 0), gerade.konstante + zuschlag));
}

function artikelVon(teil: readonly Zeile[]): string[] {
  return [...new Set(teil.map(({ artikel }) => artikel))];
}

/** Predictions for every row from a model that never saw its article, nor any other of its fold. */
function kreuzvalidiert(teil: readonly Zeile[], strafe: (ohne: readonly Zeile[]) => number, falten = artikelVon(teil).map((artikel) => [artikel])): number[] {
  const vorhersage = new Map<Zeile, number>();
  for (const falte of falten) {
    const ohne = teil.filter((zeile) => !falte.includes(zeile.artikel));
    const gerade = ridgeMitVorzeichen(alsDaten(ohne), vorzeichen, strafe(ohne));
    for (const zeile of teil) if (falte.includes(zeile.artikel)) vorhersage.set(zeile, sage(gerade, zeile));
  }
  return teil.map((zeile) => vorhersage.get(zeile) ?? 0);
}

/** Five folds of whole articles, in an order that depends on the number alone. */
function fuenfFalten(ordnung: number): string[][] {
  const gemischt = artikelVon(zeilen).map((artikel, i) => ({ artikel, rang: Math.sin((i + 1) * 12.9898 + ordnung * 78.233) * 43758.5453 % 1 })).sort((a, b) => a.rang - b.rang);
  return [0, 1, 2, 3, 4].map((falte) => gemischt.filter((_, i) => i % 5 === falte).map(({ artikel }) => artikel));
}

function besteStrafe(teil: readonly Zeile[]): number {
  const y = teil.map((zeile) => zeile.y);
  const fehler = STRAFEN.map((strafe) => rmse(kreuzvalidiert(teil, () => strafe), y));
  return STRAFEN[fehler.indexOf(Math.min(...fehler))] ?? 10;
}

const y = zeilen.map((zeile) => zeile.y);
const aussen = kreuzvalidiert(zeilen, besteStrafe);
console.log(`nested, folds by article: r ${korrelation(aussen, y).toFixed(3)}, RMSE ${rmse(aussen, y).toFixed(3)}`);
for (const ordnung of [1, 2, 3, 4]) {
  const inFuenf = kreuzvalidiert(zeilen, besteStrafe, fuenfFalten(ordnung));
  console.log(`nested, five folds of articles, order ${ordnung}: r ${korrelation(inFuenf, y).toFixed(3)}, RMSE ${rmse(inFuenf, y).toFixed(3)}`);
}
for (const artikel of artikelVon(zeilen)) {
  const hier = zeilen.flatMap((zeile, i) => (zeile.artikel === artikel ? [{ ist: zeile.y, soll: aussen[i] ?? 0 }] : []));
  const ist = hier.map((paar) => paar.ist);
  const soll = hier.map((paar) => paar.soll);
  console.log(`article ${artikel.padStart(2)}: n ${hier.length}, r ${korrelation(soll, ist).toFixed(2)}, RMSE ${rmse(soll, ist).toFixed(2)}, mean ${mittel(ist).toFixed(2)} predicted ${mittel(soll).toFixed(2)}`);
}

const strafe = besteStrafe(zeilen);
const { konstante, gewichte } = ridgeMitVorzeichen(alsDaten(zeilen), vorzeichen, strafe);
const runde = (zahl: number): number => Math.round(zahl * 1e5) / 1e5;
const datei = new URL("../src/mass/koeffizienten.json", import.meta.url);
writeFileSync(datei, `${JSON.stringify({ konstante: runde(konstante), gewichte: Object.fromEntries(merkmale.map((merkmal, j) => [merkmal, runde(gewichte[j] ?? 0)]).filter(([, gewicht]) => gewicht !== 0)) }, null, 2)}\n`);
console.log(`penalty ${strafe}; coefficients written`);
