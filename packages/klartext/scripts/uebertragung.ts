// How the measure behaves on texts it was not fitted on: statute, glossary, and letters in two versions.
// Usage: node scripts/uebertragung.ts STATUTE.md   (paragraphs that begin with "(1)" are read)
import { readFileSync } from "node:fs";
import { analysiere } from "../src/analyse.ts";
import { glossar } from "../src/glossar/glossar.ts";
import { pruefe } from "../src/klartext.ts";
import { satzSchwierigkeit } from "../src/mass/modell.ts";
import { passagen } from "../test/sets.ts";
import { korrelation, mittel } from "./regression.ts";

const gesetz = readFileSync(process.argv[2] ?? "", "utf8").split(/\n+/).filter((zeile) => /^\(\d/.test(zeile)).join("\n\n");
const saetze = analysiere(gesetz).saetze.filter((satz) => satz.woerter.length > 4);
const werte = saetze.map(satzSchwierigkeit);
console.log(`statute: ${saetze.length} sentences, mean ${mittel(werte).toFixed(2)}, r with their length in words ${korrelation(werte, saetze.map((satz) => satz.woerter.length)).toFixed(2)}`);

const jeSatz = (text: string): number[] => analysiere(text).saetze.map(satzSchwierigkeit);
console.log(`glossary: plain German ${mittel(glossar.flatMap(({ deutsch }) => jeSatz(deutsch))).toFixed(2)}, Leichte Sprache ${mittel(glossar.flatMap(({ leicht }) => jeSatz(leicht))).toFixed(2)}`);

const gemessen = passagen().map(({ gut, text, art }) => ({ gut, wert: pruefe(text, { art }).schwierigkeit }));
const gut = gemessen.filter((eine) => eine.gut).map(({ wert }) => wert);
const ueblich = gemessen.filter((eine) => !eine.gut).map(({ wert }) => wert);
console.log(`letters: usual ${mittel(ueblich).toFixed(2)}, good ${mittel(gut).toFixed(2)}, the good one easier in ${ueblich.filter((wert, i) => wert > (gut[i] ?? 7)).length} of ${gut.length} pairs, hardest good one ${Math.max(...gut)}`);
