import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { maengel, texteIn } from "./pruefung.ts";

const SRC = join(import.meta.dirname, "../..");
const quellen = globSync("**/*.{ts,tsx}", { cwd: SRC })
  .filter((datei) => !/\.test\.tsx?$/.test(datei))
  .map((datei) => ({ datei, quelle: readFileSync(join(SRC, datei), "utf8") }));

/** What may use the texts of a file: everything in its folder and further in. */
function umgebung(datei: string): readonly string[] {
  return quellen.filter((andere) => andere.datei.startsWith(join(dirname(datei), "/"))).map(({ quelle }) => quelle);
}

describe("the texts of the portal", () => {
  const alle = quellen.flatMap(({ datei, quelle }) => texteIn(datei, quelle) ?? []);

  it("are found", () => {
    expect(alle.map(({ datei }) => datei)).toContain(join("foundation", "ui", "messages.ts"));
  });

  it.each(alle.map((texte) => [texte.datei, texte] as const))("of %s are all used and the same in both languages", (_, texte) => {
    expect(maengel(texte, umgebung(texte.datei))).toEqual([]);
  });
});

describe("the check", () => {
  const erklaert = (de: string, en: string): string => `export const messages = messagesFor({\n  de: {\n${de}\n  },\n  en: {\n${en}\n  },\n});\n`;
  const pruefe = (de: string, en: string, quelle: string): readonly string[] => {
    const texte = texteIn("raum", erklaert(de, en));
    return texte === undefined ? ["nothing declared"] : maengel(texte, [erklaert(de, en), quelle]);
  };

  it("accepts keys used directly, by choice and by template, plurals and long sentences", () => {
    const texte = [
      '    gruss: "Tag {name}",',
      '    ja: "Ja",',
      '    nein: "Nein",',
      '    "stand.offen": "Offen: heute",',
      "    pauseTitel:",
      '      "Pause",',
      "    kinder: (w: { anzahl: number }) => `${w.anzahl} Kinder`,",
    ].join("\n");
    const quelle = 't("gruss", { name }); t(zugestimmt ? "ja" : "nein"); t(`stand.${stand}`); t(`${lage}Titel`); t("kinder", { anzahl })';
    expect(pruefe(texte, texte, quelle)).toEqual([]);
  });

  it("finds a text that nobody uses, even one whose key needs quotes", () => {
    expect(pruefe('    alt: "Alt",', '    alt: "Old",', "")).toEqual(['raum: "alt" is written but not used.']);
    expect(pruefe('    "a.b": "Alt",', '    "a.b": "Old",', "")).toEqual(['raum: "a.b" is written but not used.']);
  });

  it("finds a text without translation, in either direction", () => {
    expect(pruefe('    a: "A",', '    b: "B",', '"a" "b"')).toEqual(['raum: "a" is missing in English.', 'raum: "b" is missing in German.']);
  });

  it("finds a value that one language drops", () => {
    const erwartet = ['raum: "frist" has the placeholders {tag} in German, none in English.'];
    expect(pruefe('    frist: "Bis {tag}",', '    frist: "Until then",', '"frist"')).toEqual(erwartet);
  });

  it("refuses a layout that it cannot read, rather than passing it over", () => {
    expect(() => texteIn("raum", 'const m = messagesFor({ de: { a: "A" }, en: { a: "A" } });')).toThrow("raum: lay out");
  });

  it("knows that other sources declare nothing", () => {
    expect(texteIn("raum", 'import { messages } from "./messages.ts";')).toBeUndefined();
  });
});
