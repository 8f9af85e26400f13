import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { transformSync } from "esbuild";
import { parse } from "postcss";
import { waehleRegeln } from "./kern.ts";
import { macheLogisch } from "./logisch.ts";
import { loeseTokensAuf } from "./tokens.ts";

/** The oldest browsers in which pages look as intended; older ones show plain, working HTML. */
const BROWSER = ["chrome87", "firefox78", "safari14.1"];

/**
 * The one stylesheet: KERN's rules for the classes in use, then our own, for old browsers and both directions.
 * @param klassen KERN's classes; one that ends in `-` or `_` stands for all that begin so
 * @param eigenes our own CSS, which may use KERN's tokens
 */
export function baueCss(klassen: readonly string[], eigenes: string): string {
  const css = parse(kernCss());
  const namen = new Set(klassen);
  const anfaenge = klassen.filter((klasse) => /[-_]$/.test(klasse));
  waehleRegeln(css, (klasse) => namen.has(klasse) || anfaenge.some((anfang) => klasse.startsWith(anfang)));
  css.append(parse(eigenes));
  loeseTokensAuf(css);
  macheLogisch(css);
  return transformSync(css.toString(), { loader: "css", minify: true, target: BROWSER }).code;
}

/** KERN as its makers ship it. */
export function kernCss(): string {
  return readFileSync(createRequire(import.meta.url).resolve("@kern-ux/native/dist/kern.css"), "utf8");
}
