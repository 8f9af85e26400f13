import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const dokumente = [...globSync("*.md"), ...globSync("docs/**/*.md"), ...globSync("packages/*/*.md")];
const lies = (datei: string): string => readFileSync(datei, "utf8");

/** Files of this repository that a document links to or shows, seen from the root. */
const ziele = (datei: string): string[] =>
  [...lies(datei).matchAll(/\]\(([^)#\s]+)[^)]*\)|\bsrc="([^"]+)"/g)]
    .map(([, link, bild]) => link ?? bild ?? "")
    .filter((ziel) => !/^[a-z]+:/.test(ziel))
    .map((ziel) => join(dirname(datei), ziel));

describe("the documents", () => {
  it("lead to nothing that is missing", () => {
    const fehlende = dokumente.flatMap((datei) => ziele(datei).filter((ziel) => !existsSync(ziel)).map((ziel) => `${datei} → ${ziel}`));
    expect(fehlende).toEqual([]);
  });

  it("list every decision once in the index", () => {
    const seiten = readdirSync("docs/decisions").filter((name) => name !== "README.md").sort();
    const genannt = ziele("docs/decisions/README.md").map((ziel) => basename(ziel)).filter((name) => seiten.includes(name));
    expect(genannt).toEqual(seiten);
  });

  it("give each decision a number of its own and say what was decided", () => {
    const seiten = globSync("docs/decisions/[0-9]*.md");
    const nummern = seiten.map((datei) => basename(datei).slice(0, 4));
    expect(nummern.filter((nummer, i) => nummern.indexOf(nummer) !== i)).toEqual([]);
    expect(seiten.filter((datei) => !/^(## |\*\*)Decision\b/m.test(lies(datei)))).toEqual([]);
  });

  it("know all thirty-four systems", () => {
    const nummern = [...lies("docs/systems.md").matchAll(/^\| S(\d+) \|/gm)].map(([, nummer]) => Number(nummer));
    expect(nummern).toEqual(Array.from({ length: 34 }, (_, i) => i + 1));
  });
});
