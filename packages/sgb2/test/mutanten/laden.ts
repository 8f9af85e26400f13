// Loads the test files of a folder, with everything they import from it, as often as needed: each time as new modules.
import { globSync } from "node:fs";
import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";
import { sammle, type Test } from "./vitest-ersatz.ts";

let auflage = 0;

const ersatz = (name: string): string => new URL(`./${name}-ersatz.ts`, import.meta.url).href;

/** From now on modules below `ordner` are loaded anew in every edition, and get what stands beside this file as `vitest` and `fast-check`. */
export function bereiteVor(ordner: string): void {
  const wurzel = pathToFileURL(`${ordner}/`).href;
  registerHooks({
    resolve(ziel, umgebung, weiter) {
      if ((ziel === "vitest" || ziel === "fast-check") && umgebung.parentURL?.startsWith(wurzel) && !umgebung.parentURL.includes("-ersatz.ts")) return { url: ersatz(ziel), shortCircuit: true };
      const gefunden = weiter(ziel, umgebung);
      if (!gefunden.url.startsWith(wurzel) || gefunden.url.includes("/node_modules/")) return gefunden;
      return { ...gefunden, url: `${gefunden.url.split("?")[0]}?auflage=${auflage}` };
    },
  });
}

/** Tests that compare much come first, since the first that fails ends a mutant; those of random households are too slow. */
const ZUERST = ["gelesen.test.ts", "faelle.test.ts"];
const ZULETZT = ["masse.test.ts", "folgen.test.ts", "pruefe.test.ts", "recht.test.ts", "importe.test.ts"];
const NICHT = /eigenschaften(-\w+)?\.test\.ts$/;

const rang = (datei: string): number => (ZUERST.some((name) => datei.endsWith(name)) ? 0 : ZULETZT.some((name) => datei.endsWith(name)) ? 2 : 1);

/** It counts how many random cases were of use: more than there are here. */
const ZAEHLT = "no month of an answer is an error by itself";

/** The tests of all files but the slowest, freshly loaded. */
export async function ladeTests(ordner: string, muster: string): Promise<Test[]> {
  auflage++;
  const tests: Test[] = [];
  for (const datei of globSync(muster, { cwd: ordner }).filter((name) => !NICHT.test(name)).toSorted((eine, andere) => rang(eine) - rang(andere))) {
    tests.push(...(await sammle(datei, () => import(pathToFileURL(`${ordner}/${datei}`).href))));
  }
  return tests.filter(({ name }) => !name.endsWith(ZAEHLT));
}
