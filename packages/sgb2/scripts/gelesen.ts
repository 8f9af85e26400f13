// Writes the sheets in `gelesen` the table of notes and the other texts anew, to be read in the diff and then committed:
//   node bin/node24.mjs packages/sgb2/scripts/gelesen.ts                       all that are there
//   node bin/node24.mjs packages/sgb2/scripts/gelesen.ts 2025-01/paar …        also those of these named cases
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { berechne } from "../src/berechne.ts";
import { LESESTUECKE } from "../test/lesestuecke.ts";
import { notenzeile, pruefbogen, type Beispiel } from "../test/pruefbogen.ts";

const paket = new URL("../", import.meta.url);
const vorhanden = globSync("*/*.txt", { cwd: new URL("gelesen/", paket) }).map((datei) => datei.replace(/\.txt$/, ""));

const lies = (name: string): Beispiel => JSON.parse(readFileSync(new URL(`faelle/${name}.json`, paket), "utf8")) as Beispiel;

for (const name of new Set([...vorhanden, ...process.argv.slice(2)])) {
  const beispiel = lies(name);
  const ziel = new URL(`gelesen/${name}.txt`, paket);
  mkdirSync(dirname(ziel.pathname), { recursive: true });
  writeFileSync(ziel, pruefbogen(beispiel, berechne(beispiel.fall)));
}

const alle = globSync("*/*.json", { cwd: new URL("faelle/", paket) }).map((datei) => datei.replace(/\.json$/, "")).toSorted();
writeFileSync(new URL("gelesen/hinweise.txt", paket), alle.map((name) => `${notenzeile(name, berechne(lies(name).fall))}\n`).join(""));
for (const [datei, text] of Object.entries(LESESTUECKE)) writeFileSync(new URL(`gelesen/${datei}`, paket), text());
