import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { baueCss } from "./css.ts";
import { baueInseln } from "./inseln.ts";
import { eigenesCss, kernKlassen, schluessel, schriftSchluessel } from "./quellen.ts";
import { baueSchriften, type Schnitt, schriftCss } from "./schrift.ts";

/** What the pages need to know about the files, beside them as `manifest.json`. */
export interface Manifest {
  /** Changes with every source of the files. */
  schluessel: string;
  /** Address of the stylesheet. */
  css: string;
  /** Addresses of the fonts that every page needs. */
  schriften: readonly string[];
  /** Addresses of the islands by name. */
  inseln: Readonly<Record<string, string>>;
  /** All file names. */
  dateien: readonly string[];
}

/** Builds the stylesheet and the fonts into a folder; safe to run twice at once. */
export async function baue(ordner: string): Promise<void> {
  mkdirSync(ordner, { recursive: true });
  const schriften = await schnitte(ordner);
  const css = schreibe(ordner, Buffer.from(schriftCss(schriften) + baueCss(kernKlassen(), eigenesCss())), "css");
  const inseln = Object.fromEntries((await baueInseln()).map(({ name, bytes }) => [name, schreibe(ordner, bytes, "js")]));
  const manifest: Manifest = {
    schluessel: schluessel(),
    css,
    schriften: schriften.filter(({ name }) => name === "latein").map(({ href }) => href),
    inseln,
    dateien: [css, ...Object.values(inseln), ...schriften.map(({ href }) => href)].map((href) => href.replace("/assets/", "")),
  };
  ersetze(join(ordner, "manifest.json"), Buffer.from(JSON.stringify(manifest)));
}

/** The fonts, cut anew only when their source has changed. */
async function schnitte(ordner: string): Promise<readonly Schnitt[]> {
  const liste = join(ordner, `schriften-${schriftSchluessel()}.json`);
  if (existsSync(liste)) return JSON.parse(readFileSync(liste, "utf8")) as Schnitt[];
  const neu = (await baueSchriften()).map(({ bytes, ...schrift }) => ({ ...schrift, href: schreibe(ordner, bytes, "woff2") }));
  ersetze(liste, Buffer.from(JSON.stringify(neu)));
  return neu;
}

/** Writes a file named by its content and gives its address. */
function schreibe(ordner: string, bytes: Uint8Array, endung: string): string {
  const name = `${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}.${endung}`;
  ersetze(join(ordner, name), bytes);
  return `/assets/${name}`;
}

/** Readers see the old file or the new one, never half of it. */
function ersetze(pfad: string, bytes: Uint8Array): void {
  const vorlaeufig = `${pfad}.${process.pid}`;
  writeFileSync(vorlaeufig, bytes);
  renameSync(vorlaeufig, pfad);
}

const [, , ziel] = process.argv;
if (import.meta.main && ziel !== undefined) await baue(ziel);
