// The whole explanation of some named cases, as text that a person has read (decision 0150). The named cases prove the
// amounts; these sheets hold every word, input, norm and note. If one differs and the new text is right by the statute:
//   node bin/node24.mjs packages/sgb2/scripts/gelesen.ts
// writes them anew. Read the diff before it is committed.
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LESESTUECKE } from "../test/lesestuecke.ts";
import { notenzeile, pruefbogen, type Beispiel } from "../test/pruefbogen.ts";
import { berechne } from "./berechne.ts";

const paket = new URL("../", import.meta.url);
const lies = (pfad: string): string => readFileSync(new URL(pfad, paket), "utf8");
const fallVon = (name: string): Beispiel => JSON.parse(lies(`faelle/${name}.json`)) as Beispiel;

test.each(globSync("*/*.txt", { cwd: new URL("gelesen/", paket) }).toSorted())("%s", (datei) => {
  const beispiel = fallVon(datei.replace(/\.txt$/, ""));
  expect(pruefbogen(beispiel, berechne(beispiel.fall))).toBe(lies(`gelesen/${datei}`));
});

const zeilen = lies("gelesen/hinweise.txt").trimEnd().split("\n");

test.each(zeilen.map((zeile) => [zeile.split(": ")[0] ?? "", zeile] as const))("the notes of %s", (name, zeile) => {
  expect(notenzeile(name, berechne(fallVon(name).fall))).toBe(zeile);
});

test("the notes of every named case stand in the table", () => {
  expect(zeilen.map((zeile) => zeile.split(": ")[0])).toEqual(globSync("*/*.json", { cwd: new URL("faelle/", paket) }).map((datei) => datei.replace(/\.json$/, "")).toSorted());
});

test.each(Object.entries(LESESTUECKE))("%s", (datei, text) => {
  expect(text()).toBe(lies(`gelesen/${datei}`));
});
