import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { portalFolder } from "../../portal-folder.ts";

/** Our own stylesheets in the order in which they overrule each other; a room's `stil.css` stands between parts and paper. */
const REIHENFOLGE = ["grund", "rahmen", "formular", "teile", "daten", "brief"];
const STIL = "src/foundation/ui/stil";

/** KERN's classes that the pages use; a beginning such as `kern-alert--${art}` stands for all that begin so. */
export function kernKlassen(): readonly string[] {
  const quellen = finde("src/**/*.tsx").filter((pfad) => !pfad.endsWith(".test.tsx"));
  const klassen = quellen.flatMap((pfad) => lies(pfad).match(/kern-[a-z][\w-]*/g) ?? []);
  return [...new Set(klassen)].sort();
}

/** Our own rules, the ones for paper last. */
export function eigenesCss(): string {
  const grund = REIHENFOLGE.map((name) => `${STIL}/${name}.css`);
  return [...grund, ...finde("src/**/stil.css"), `${STIL}/druck.css`].map(lies).join("\n");
}

/** The pieces of script for pages that live. */
export const inseln = (): readonly string[] => finde("src/**/*.island.ts");

/** Changes when the files have to be built anew: other classes, other rules, another build, another version. */
export function schluessel(): string {
  const bau = finde(`${STIL}/*.ts`).filter((pfad) => !pfad.endsWith(".test.ts"));
  const teile = [...kernKlassen(), eigenesCss(), ...bau.map(lies), ...inseln().map(lies), lies("package.json")];
  return createHash("sha256").update(teile.join("\n")).digest("hex").slice(0, 16);
}

/** Changes when the fonts have to be cut anew; that takes longer than the rest. */
export function schriftSchluessel(): string {
  return createHash("sha256").update(lies(`${STIL}/schrift.ts`) + lies("package.json")).digest("hex").slice(0, 16);
}

function finde(muster: string): readonly string[] {
  return globSync(muster, { cwd: portalFolder }).sort();
}

function lies(pfad: string): string {
  return readFileSync(join(portalFolder, pfad), "utf8");
}
