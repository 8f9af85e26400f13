/** The texts that one file declares with `messagesFor`. */
export interface Texte {
  /** Path of the file, for the report. */
  datei: string;
  de: ReadonlyMap<string, string>;
  en: ReadonlyMap<string, string>;
}

/**
 * Reads the texts that a source declares, each with its code; none when it declares none.
 * Throws when the declaration is not laid out as everywhere (one key a line, four spaces in), since it could not be checked.
 */
export function texteIn(datei: string, quelle: string): Texte | undefined {
  const erklaerung = /messagesFor\(\{\n {2}de: \{\n(.*?)\n {2}\},\n {2}en: \{\n(.*?)\n {2}\},?\n\}\)/s.exec(quelle);
  if (erklaerung !== null) return { datei, de: eintraege(erklaerung[1] ?? ""), en: eintraege(erklaerung[2] ?? "") };
  if (/^[^/*]*\bmessagesFor\(\{/m.test(quelle)) throw new Error(`${datei}: lay out messagesFor({ de: {…}, en: {…} }) with one key a line.`);
  return undefined;
}

function eintraege(block: string): ReadonlyMap<string, string> {
  const teile = `\n${block}`.split(/\n {4}(?=(?:"[^"]+"|\w+):)/).slice(1);
  return new Map(
    teile.map((teil) => {
      const ende = teil.indexOf(":", teil.startsWith('"') ? teil.indexOf('"', 1) : 0);
      return [teil.slice(0, ende).replaceAll('"', ""), teil.slice(ende + 1)];
    }),
  );
}

/**
 * Everything wrong with the texts of a file, in words: a key that no source uses, one that is missing in a language,
 * and placeholders that differ. A key that nobody wrote does not compile. A key counts as used when it stands in
 * quotes, or fits a template such as `t(`stand.${art}`)`.
 * @param quellen sources that may use the texts
 */
export function maengel({ datei, de, en }: Texte, quellen: readonly string[]): readonly string[] {
  const text = quellen.join("\n");
  const muster = [...text.matchAll(/`([\w.-]*)\$\{[^}]+\}([\w.-]*)`/g)].filter(([, anfang, ende]) => anfang !== "" || ende !== "");
  const passt = (key: string): boolean => muster.some(([, anfang = "", ende = ""]) => key.startsWith(anfang) && key.endsWith(ende));
  const benutzt = (key: string): boolean => text.replaceAll(`"${key}":`, "").includes(`"${key}"`) || passt(key);
  const keys = [...new Set([...de.keys(), ...en.keys()])];
  return [
    ...keys.filter((key) => !benutzt(key)).map((key) => `${datei}: "${key}" is written but not used.`),
    ...keys.flatMap((key) => unterschiede(datei, key, de.get(key), en.get(key))),
  ];
}

function unterschiede(datei: string, key: string, de: string | undefined, en: string | undefined): readonly string[] {
  if (de === undefined) return [`${datei}: "${key}" is missing in German.`];
  if (en === undefined) return [`${datei}: "${key}" is missing in English.`];
  if (platzhalter(de) === platzhalter(en)) return [];
  return [`${datei}: "${key}" has the placeholders ${platzhalter(de)} in German, ${platzhalter(en)} in English.`];
}

function platzhalter(code: string): string {
  return [...new Set(code.match(/(?<!\$)\{\w+\}/g))].sort().join(" ") || "none";
}
