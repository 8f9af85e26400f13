// The whole explanation of some named cases, as text that a person has read (decision 0150). The named cases prove the
// amounts; these sheets hold every word, input, norm and note. If one differs and the new text is right by the statute:
//   node bin/node24.mjs packages/sgb2/scripts/gelesen.ts
// writes them anew. Read the diff before it is committed.
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pruefbogen, type Beispiel } from "../test/pruefbogen.ts";
import { berechne } from "./berechne.ts";

const paket = new URL("../", import.meta.url);
const lies = (pfad: string): string => readFileSync(new URL(pfad, paket), "utf8");

test.each(globSync("*/*.txt", { cwd: new URL("gelesen/", paket) }).toSorted())("%s", (datei) => {
  const beispiel = JSON.parse(lies(`faelle/${datei.replace(/txt$/, "json")}`)) as Beispiel;
  expect(pruefbogen(beispiel, berechne(beispiel.fall))).toBe(lies(`gelesen/${datei}`));
});
