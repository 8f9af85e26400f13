// Prints how well each rule does on the labelled passages of letters, as the table of the README.
// Usage: node scripts/guete.ts
import { regelnamen } from "../src/befund.ts";
import { pruefe } from "../src/klartext.ts";
import { passagen, praezision, regelTreffer, type Treffer, trefferquote } from "../test/sets.ts";

function zaehle(rest: number): Map<string, Treffer> {
  return regelTreffer(passagen().filter(({ paar }) => paar % 2 === rest), ({ text, art }) => new Set(pruefe(text, { art }).befunde.map(({ regel }) => regel)));
}

function spalten(treffer: Treffer): string {
  return `${treffer.richtig + treffer.verpasst} | ${praezision(treffer).toFixed(2)} | ${trefferquote(treffer).toFixed(2)}`;
}

const gebaut = zaehle(1);
const zurueckgehalten = zaehle(0);
const leer: Treffer = { richtig: 0, falsch: 0, verpasst: 0 };
console.log("| rule | built with: n | P | R | held out: n | P | R |\n|---|---|---|---|---|---|---|");
for (const regel of regelnamen) console.log(`| \`${regel}\` | ${spalten(gebaut.get(regel) ?? leer)} | ${spalten(zurueckgehalten.get(regel) ?? leer)} |`);
