import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { maengel, type Raum } from "./pruefung.ts";
import { messagesFor } from "./t.ts";

const SRC = join(import.meta.dirname, "../..");

/** Sources that may use a room's texts: everything in its folder but tests and rooms further in. */
function quellen(ordner: string): string[] {
  return readdirSync(ordner, { withFileTypes: true }).flatMap((eintrag) => {
    const pfad = join(eintrag.parentPath, eintrag.name);
    if (eintrag.isDirectory()) return readdirSync(pfad).includes("messages.ts") ? [] : quellen(pfad);
    return /^(?!messages\.ts).*(?<!\.test)\.tsx?$/.test(eintrag.name) ? [readFileSync(pfad, "utf8")] : [];
  });
}

async function raeume(): Promise<Raum[]> {
  const dateien = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((pfad) => /(^|[/\\])messages\.ts$/.test(pfad));
  return Promise.all(
    dateien.map(async (datei) => {
      const ordner = dirname(join(SRC, datei));
      const { messages } = (await import(pathToFileURL(join(SRC, datei)).href)) as Pick<Raum, "messages">;
      return { name: relative(SRC, ordner), messages, quellen: quellen(ordner) };
    }),
  );
}

const alle = await raeume();

describe("the texts of every room", () => {
  it("are found", () => {
    expect(alle.map(({ name }) => name)).toContain(join("foundation", "ui"));
  });

  it.each(alle.map((raum) => [raum.name, raum] as const))("%s: all written, all used and the same in both languages", (_, raum) => {
    expect(maengel(raum)).toEqual([]);
  });
});

describe("the check of a room's texts", () => {
  const raum = (quelle: string, messages: Raum["messages"]): Raum => ({ name: "raum", messages, quellen: [quelle] });

  it("accepts keys used directly, by choice, in a table and by template", () => {
    const messages = messagesFor({
      de: { gruss: "Guten Tag {name}", ja: "Ja", nein: "Nein", "stand.offen": "Offen", pauseTitel: "Pause" },
      en: { gruss: "Hello {name}", ja: "Yes", nein: "No", "stand.offen": "Open", pauseTitel: "Pause" },
    });
    const quelle = 't("gruss", { name }); t(zugestimmt ? "ja" : "nein"); t(`stand.${stand}`); t(`${lage}Titel`)';
    expect(maengel(raum(quelle, messages))).toEqual([]);
  });

  it("finds a text that nobody wrote", () => {
    expect(maengel(raum('t("gruss")', { de: {}, en: {} }))).toEqual(['raum: "gruss" is used but not written.']);
  });

  it("finds a text that nobody uses", () => {
    const messages = { de: { alt: "Alt" }, en: { alt: "Old" } };
    expect(maengel(raum("", messages))).toEqual(['raum: "alt" is written but not used.']);
  });

  it("finds a text without translation, in either direction", () => {
    const messages = { de: { a: "A" }, en: { b: "B" } };
    expect(maengel(raum('"a" "b"', messages))).toEqual(['raum: "a" is missing in English.', 'raum: "b" is missing in German.']);
  });

  it("finds a value that one language drops", () => {
    const messages = { de: { frist: "Bis {tag}" }, en: { frist: "Until then" } };
    expect(maengel(raum('t("frist")', messages))).toEqual(['raum: "frist" has the placeholders {tag} in German, none in English.']);
  });

  it("finds a plural that one language does not have", () => {
    const messages = { de: { n: (w: { n: number }) => `${w.n}` }, en: { n: "some" } };
    expect(maengel(raum('t("n")', messages))).toEqual(['raum: "n" is a sentence in one language and a function in the other.']);
  });
});
