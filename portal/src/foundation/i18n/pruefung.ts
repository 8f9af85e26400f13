import type { Meldung } from "./t.ts";

/** A room with texts: its messages and the sources that may use them. */
export interface Raum {
  name: string;
  messages: Readonly<Record<"de" | "en", Readonly<Record<string, Meldung>>>>;
  quellen: readonly string[];
}

/**
 * Everything wrong with the texts of a room, in words: a key that a source asks for and nobody wrote, one that nobody
 * asks for, one that is missing in a language, and placeholders that differ between the languages.
 * A key counts as used when it stands in quotes somewhere, or fits a template such as `t(`stand.${art}`)`.
 */
export function maengel({ name, messages: { de, en }, quellen }: Raum): readonly string[] {
  const text = quellen.join("\n");
  const verlangt = [...text.matchAll(/\bt\(\s*"([^"]+)"/g)].map(([, key = ""]) => key);
  const muster = [...text.matchAll(/`([\w.-]*)\$\{[^}]+\}([\w.-]*)`/g)].filter(([, anfang, ende]) => anfang !== "" || ende !== "");
  const passt = (key: string): boolean => muster.some(([, anfang = "", ende = ""]) => key.startsWith(anfang) && key.endsWith(ende));
  const benutzt = (key: string): boolean => text.includes(`"${key}"`) || passt(key);
  const keys = [...new Set([...Object.keys(de), ...Object.keys(en)])];
  return [
    ...[...new Set(verlangt)].filter((key) => !(key in de)).map((key) => `${name}: "${key}" is used but not written.`),
    ...keys.filter((key) => !benutzt(key)).map((key) => `${name}: "${key}" is written but not used.`),
    ...keys.flatMap((key) => unterschiede(name, key, de[key], en[key])),
  ];
}

function unterschiede(name: string, key: string, de: Meldung | undefined, en: Meldung | undefined): readonly string[] {
  if (de === undefined) return [`${name}: "${key}" is missing in German.`];
  if (en === undefined) return [`${name}: "${key}" is missing in English.`];
  if (typeof de !== typeof en) return [`${name}: "${key}" is a sentence in one language and a function in the other.`];
  if (platzhalter(de) === platzhalter(en)) return [];
  return [`${name}: "${key}" has the placeholders ${platzhalter(de)} in German, ${platzhalter(en)} in English.`];
}

function platzhalter(meldung: Meldung): string {
  return typeof meldung === "string" ? [...new Set(meldung.match(/\{\w+\}/g))].sort().join(" ") || "none" : "function";
}
