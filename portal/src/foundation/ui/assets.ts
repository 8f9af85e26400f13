import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { portalFolder } from "../portal-folder.ts";
import type { Manifest } from "./stil/bauen.ts";
import { schluessel } from "./stil/quellen.ts";

/** A file as it goes over the wire; its address contains the hash of its content, so it never changes. */
export interface Asset {
  bytes: Uint8Array<ArrayBuffer>;
  contentType: string;
  immutable: true;
}

const ORDNER = join(portalFolder, "node_modules/.cache/assets");
const TYPEN: Readonly<Record<string, string>> = { ".css": "text/css; charset=utf-8", ".woff2": "font/woff2", ".js": "text/javascript; charset=utf-8" };

let manifest: Manifest | undefined;
let dateien: ReadonlyMap<string, Asset> | undefined;

/** Every file the pages refer to, by address such as `/assets/3f2a….css`; built once when the sources have changed. */
export function assets(): ReadonlyMap<string, Asset> {
  dateien ??= new Map(gebaut().dateien.map((name) => [`/assets/${name}`, lies(name)]));
  return dateien;
}

/** Addresses for the head of a page: the one stylesheet, and the fonts worth fetching at once. */
export function stylesheet(): Pick<Manifest, "css" | "schriften"> {
  return gebaut();
}

/** Addresses of the scripts that a page's islands need, by the names in its HTML (`data-insel`). */
export function skripteFuer(html: string): string[] {
  const { inseln } = gebaut();
  const namen = new Set([...html.matchAll(/data-insel="([a-z-]+)"/g)].map(([, name = ""]) => name));
  return [...namen].flatMap((name) => inseln[name] ?? []);
}

function gebaut(): Manifest {
  manifest ??= gueltiges() ?? neu();
  return manifest;
}

function neu(): Manifest {
  execFileSync(process.execPath, [join(portalFolder, "src/foundation/ui/stil/bauen.ts"), ORDNER], { stdio: ["ignore", "ignore", "inherit"] });
  const frisch = gueltiges();
  if (frisch === undefined) throw new Error(`No stylesheet in ${ORDNER} after building it.`);
  return frisch;
}

function gueltiges(): Manifest | undefined {
  const pfad = join(ORDNER, "manifest.json");
  if (!existsSync(pfad)) return undefined;
  const gelesen = JSON.parse(readFileSync(pfad, "utf8")) as Manifest;
  return gelesen.schluessel === schluessel() ? gelesen : undefined;
}

function lies(name: string): Asset {
  const contentType = TYPEN[extname(name)];
  if (contentType === undefined) throw new Error(`No content type for ${name}.`);
  return { bytes: new Uint8Array(readFileSync(join(ORDNER, name))), contentType, immutable: true };
}
