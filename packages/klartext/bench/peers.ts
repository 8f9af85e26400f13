// klartext beside the npm packages that do a part of its work: the same texts, one run, every figure as a ratio to klartext.
// Usage: node packages/klartext/bench/peers.ts
import { createRequire } from "node:module";
import { analysiere } from "../src/analyse.ts";
import { pruefeImFeld } from "../src/feld.ts";
import { pruefe } from "../src/klartext.ts";
import { kennzahlen } from "../src/mass/formeln.ts";
import { passiv } from "../src/regeln/passiv.ts";
import { saetze } from "../src/sprache/saetze.ts";
import { absaetze, f1, f1Aus, markierteSaetze, passagen, schnittTreffer } from "../test/sets.ts";

type Yoast = { getResearch(name: string): { passives: string[] } };
const require = createRequire(import.meta.url);
const { values } = require("yoastseo") as { values: { Paper: new (text: string, options: object) => object } };
const { default: Researcher } = require("yoastseo/build/languageProcessing/languages/de/Researcher.js") as { default: new (paper: object) => Yoast };
const sbd = require("sbd") as { sentences: (text: string) => string[] };
const { split } = require("sentence-splitter") as { split: (text: string) => { type: string; range: [number, number] }[] };
const readability = (require("text-readability") as { default?: { fleschReadingEase: (text: string) => number }; fleschReadingEase: (text: string) => number });

const yoast = (text: string): Yoast => new Researcher(new values.Paper(`<p>${text}</p>`, { locale: "de_DE" }));
const segmenter = new Intl.Segmenter("de", { granularity: "sentence" });
const brief = passagen().filter(({ gut }) => !gut).map(({ text }) => text).join("\n\n").split(/\s+/).slice(0, 300).join(" ");
const woerter = 300;

/** Milliseconds of processor time for one call, the median of several rounds; the machine may be busy with other things. */
function dauer(arbeit: () => unknown): number {
  // The engine compiles on threads of its own, and their time counts: everybody may warm up first.
  const warm = process.cpuUsage();
  while (process.cpuUsage(warm).user < 800_000) arbeit();
  const runden = Array.from({ length: 9 }, () => {
    const beginn = process.cpuUsage();
    let anzahl = 0;
    while (process.cpuUsage(beginn).user < 60_000) {
      arbeit();
      anzahl++;
    }
    return process.cpuUsage(beginn).user / 1000 / anzahl;
  });
  return runden.sort((a, b) => a - b)[4] ?? Number.NaN;
}

function tempo(titel: string, eigene: () => unknown, andere: Readonly<Record<string, () => unknown>>): void {
  eigene();
  const grund = dauer(eigene);
  console.log(`\n${titel}\n  klartext ${grund.toFixed(2)} ms, ${Math.round((woerter / grund) * 1000).toLocaleString("en")} words a second`);
  for (const [name, arbeit] of Object.entries(andere)) console.log(`  ${name}: ${(dauer(arbeit) / grund).toFixed(2)} times klartext's time`);
}

function schnittguete(enden: (text: string) => number[]): string {
  return `${absaetze().map((haelfte) => f1Aus(schnittTreffer(haelfte, enden)).toFixed(3)).join(" (built with), ")} (held out)`;
}

function endenAus(stuecke: readonly string[], text: string): number[] {
  let ab = 0;
  return stuecke.map((stueck) => {
    ab = text.indexOf(stueck.trim(), ab) + stueck.trim().length;
    return ab;
  });
}

tempo("A letter of 300 words", () => pruefe(brief), { "Yoast (passive, Flesch)": () => { const y = yoast(brief); y.getResearch("getPassiveVoiceResult"); y.getResearch("getFleschReadingScore"); } });
tempo("What the text field marks", () => pruefeImFeld(brief), { "Yoast (passive alone)": () => yoast(brief).getResearch("getPassiveVoiceResult") });
tempo("Cutting into sentences", () => saetze(brief), { sbd: () => sbd.sentences(brief), "sentence-splitter": () => split(brief), "Intl.Segmenter": () => [...segmenter.segment(brief)] });
tempo("Readability formulas", () => kennzahlen(analysiere(brief).saetze), { "text-readability (Flesch alone)": () => (readability.default ?? readability).fleschReadingEase(brief) });

console.log("\nF1 of sentence ends on sentences of court decisions");
console.log(`  klartext: ${schnittguete((text) => saetze(text).map(({ ende }) => ende))}`);
console.log(`  sbd: ${schnittguete((text) => endenAus(sbd.sentences(text), text))}`);
console.log(`  sentence-splitter: ${schnittguete((text) => split(text).filter(({ type }) => type === "Sentence").map(({ range }) => range[1]))}`);
console.log(`  Intl.Segmenter: ${schnittguete((text) => endenAus([...segmenter.segment(text)].map(({ segment }) => segment), text))}`);

console.log("\nF1 of passive sentences");
for (const datei of ["passiv.txt", "passiv-zusatz.txt", "passiv-pruefung.txt"]) {
  const liste = markierteSaetze(datei);
  console.log(`  ${datei} (${liste.length}): klartext ${f1(liste, (text) => passiv.finde(analysiere(text)).length > 0).toFixed(3)}, Yoast ${f1(liste, (text) => yoast(text).getResearch("getPassiveVoiceResult").passives.length > 0).toFixed(3)}`);
}
