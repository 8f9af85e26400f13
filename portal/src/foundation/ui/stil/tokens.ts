import { transformSync } from "esbuild";
import type { Declaration, Root, Rule } from "postcss";
import { istTokenRegel } from "./kern.ts";

type Werte = ReadonlyMap<string, string>;

/** Where a token can differ from its base, on screens: in the dark, or with room. Paper is light. */
const LAGEN = ["(prefers-color-scheme: dark)", "(min-width: 768px)"] as const;

/**
 * Replaces every `var(--kern-…)` in place: tokens that are the same everywhere by their value, the others by one
 * custom property with its final value for each situation. Colours become hexadecimal, since phones from before
 * 2023 know neither `oklch()` nor `color-mix()`.
 */
export function loeseTokensAuf(css: Root): void {
  const basis = sammle(css, undefined);
  const lagen = LAGEN.map((lage) => new Map([...basis, ...sammle(css, lage)]));
  entferneDefinitionen(css);
  const veraenderlich = new Set<string>();
  css.walkDecls((deklaration) => {
    deklaration.value = ersetze(deklaration.value, (name) => {
      const wert = endwert(name, basis);
      if (wert === undefined || lagen.every((werte) => endwert(name, werte) === wert)) return wert;
      veraenderlich.add(name);
      return `var(${name})`;
    });
    deklaration.value = hex(deklaration.value);
  });
  css.prepend(definitionen([...veraenderlich], basis, lagen));
}

function sammle(css: Root, lage: string | undefined): Map<string, string> {
  const werte = new Map<string, string>();
  css.walkDecls(/^--/, (deklaration) => {
    if (!istTokenRegel(regelVon(deklaration)?.selector ?? "")) return;
    const media = mediaVon(deklaration);
    const passt = lage === undefined ? media === undefined || media.includes("scheme: light") : media?.includes(lage);
    if (passt === true) werte.set(deklaration.prop, deklaration.value);
  });
  return werte;
}

function entferneDefinitionen(css: Root): void {
  css.walkRules((regel) => void (istTokenRegel(regel.selector) && regel.remove()));
}

function definitionen(namen: readonly string[], basis: Werte, lagen: readonly Werte[]): string {
  const block = (werte: Werte): string =>
    namen
      .filter((name) => werte === basis || endwert(name, werte) !== endwert(name, basis))
      .map((name) => `${name}:${hex(endwert(name, werte) ?? "")}`)
      .join(";");
  const abweichend = lagen.map((werte, i) => `@media screen and ${LAGEN[i]}{:root{${block(werte)}}}`);
  return [`:root{${block(basis)}}`, ...abweichend].join("");
}

/** The value of a token with all tokens in it replaced; undefined when it is not one. */
function endwert(name: string, werte: Werte): string | undefined {
  const wert = werte.get(name);
  return wert === undefined ? undefined : ersetze(wert, (innen) => endwert(innen, werte));
}

const VARIABLE = /var\(\s*(--[\w-]+)\s*(?:,((?:[^()]|\([^()]*\))*))?\)/g;

/** Replaces the variables of a value; those that stay unknown give way to their fallback, or stay. */
function ersetze(wert: string, durch: (name: string) => string | undefined): string {
  return wert.replaceAll(VARIABLE, (ganz, name: string, ersatz: string | undefined) => durch(name) ?? ersatz?.trim() ?? ganz);
}

/** Every `oklch(…)` of a value as a hexadecimal colour. */
function hex(wert: string): string {
  return wert.replaceAll(/oklch\([^)]*\)/g, (farbe) => {
    const { code } = transformSync(`a{color:${farbe}}`, { loader: "css", minify: true, target: "chrome87" });
    return /color:([^;}]+)/.exec(code)?.[1] ?? farbe;
  });
}

function regelVon(deklaration: Declaration): Rule | undefined {
  return deklaration.parent?.type === "rule" ? deklaration.parent : undefined;
}

function mediaVon(deklaration: Declaration): string | undefined {
  const eltern = deklaration.parent?.parent;
  return eltern?.type === "atrule" && "params" in eltern ? eltern.params : undefined;
}
