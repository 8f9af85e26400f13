import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { parse } from "postcss";
import { waehleRegeln } from "./kern.ts";
import { macheLogisch } from "./logisch.ts";
import { loeseTokensAuf } from "./tokens.ts";

/** Our own parts in the order in which they overrule each other. */
export const EIGENE = ["grund.css", "rahmen.css", "formular.css", "teile.css", "daten.css", "druck.css"] as const;

/** The oldest browsers in which pages look as intended; older ones show plain, working HTML. */
const BROWSER = ["chrome87", "firefox78", "safari14"];

/**
 * The one stylesheet: KERN's rules for the classes in use, then our own, for old browsers and both directions.
 * @param quellen sources of the components, searched for `kern-…` classes
 */
export function baueCss(quellen: readonly string[]): string {
  const kern = parse(readFileSync(createRequire(import.meta.url).resolve("@kern-ux/native/dist/kern.css"), "utf8"));
  waehleRegeln(kern, benutzteKlassen(quellen));
  for (const name of EIGENE) kern.append(parse(readFileSync(join(import.meta.dirname, name), "utf8")));
  loeseTokensAuf(kern);
  macheLogisch(kern);
  return transformSync(kern.toString(), { loader: "css", minify: true, target: BROWSER }).code;
}

/** A class counts as used by its full name, or by a beginning such as `kern-alert--${art}`. */
function benutzteKlassen(quellen: readonly string[]): (klasse: string) => boolean {
  const gefunden = new Set(quellen.flatMap((quelle) => quelle.match(/kern-[a-z][\w-]*/g) ?? []));
  const anfaenge = [...gefunden].filter((klasse) => klasse.endsWith("-"));
  return (klasse) => gefunden.has(klasse) || anfaenge.some((anfang) => klasse.startsWith(anfang));
}
