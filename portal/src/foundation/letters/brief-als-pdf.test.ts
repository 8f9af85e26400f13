import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Block, Brief } from "./brief.ts";
import { briefAlsPdf } from "./brief-als-pdf.ts";
import { bescheid } from "./muster.ts";
import { liesPdf, type GelesenesPdf } from "./pdf-leser.ts";
import { fehlendeZeichen, SCHRIFTDATEIEN, zeichenvorrat } from "./schriften.ts";
import { eroeffneSetzerei } from "./setzerei.ts";

const setzerei = eroeffneSetzerei();
afterAll(() => setzerei.schliesse());

const setze = async (brief: Brief): Promise<GelesenesPdf> => liesPdf(await briefAlsPdf(brief, setzerei));
const mit = (...bloecke: Block[]): Brief => ({ ...bescheid, bloecke });
const absatz = (text: string): Block => ({ art: "absatz", text });
const ohneLuecken = (text: string): string => text.replaceAll(/[\s\u200B]/g, "");

describe("a decision for three persons", () => {
  let pdf: GelesenesPdf;
  beforeAll(async () => {
    pdf = await setze(bescheid);
  });
  const rolle = (name: string) => pdf.elemente.filter((e) => e.rolle === name);

  test("says that it is PDF/UA-1, tagged, German, and what it is called", () => {
    expect(pdf.xmp).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(pdf).toMatchObject({ ausgezeichnet: true, sprache: "de", titel: bescheid.titel });
  });

  test("has the subject as its only first heading and the others below", () => {
    expect(rolle("H1").map((e) => e.text)).toEqual([bescheid.betreff]);
    expect(rolle("H2").map((e) => e.text)).toEqual([
      "Unsere Entscheidung",
      "Wer wie viel bekommt",
      "Was wir Ihnen versprechen – und was wir von Ihnen brauchen",
      "Sie haben Fragen oder finden etwas falsch?",
      "Rechtsbehelfsbelehrung",
      "Anhang: So kommen die Zahlen zustande",
    ]);
    expect(rolle("H3").map((e) => e.text)).toContain("A1 So haben wir bei Ayşe gerechnet");
  });

  test("has tables with caption, header cells, rows and totals", () => {
    expect(rolle("Caption").map((e) => e.text)).toEqual(["Geld für jeden Monat ab Dezember 2026", "Ihr Einkommen im Monat"]);
    expect(rolle("TH").map((e) => e.text)).toEqual(["Person", "Regelbedarf", "Miete und Heizung", "Einkommen", "Sie bekommen", "Was", "Betrag"]);
    expect(rolle("TFoot").map((e) => e.text)).toEqual(["Zusammen 1.402,00 € 900,00 € − 456,00 € 1.846,00 €", "Das rechnen wir an 120,00 €"]);
  });

  test("reads in order: address, information, subject, decision, figures, reasons", () => {
    const stellen = ["Lange Straße 7", "L-214-2026/004711", bescheid.betreff, "Guten Tag", "Unsere Entscheidung", "Tomasz Wiśniewski", "Freundliche Grüße", "A3 So teilt"].map(
      (text) => pdf.text.indexOf(text),
    );
    expect(stellen).not.toContain(-1);
    expect(stellen).toEqual([...stellen].sort((a, b) => a - b));
  });

  test("numbers its pages outside the reading order", () => {
    for (let seite = 1; seite <= pdf.seiten; seite += 1) expect(pdf.gedruckt).toContain(`Seite ${seite} von ${pdf.seiten}`);
    expect(pdf.text).not.toContain("Seite 1 von");
  });

  test("has address and information block where DIN 5008 form B wants them", () => {
    const anschrift = pdf.ort("Frau");
    expect(anschrift.links).toBeCloseTo(25, 1);
    expect(anschrift.oben).toBeGreaterThan(62.7);
    expect(pdf.ort("26122 Musterstadt").oben).toBeLessThan(90);
    expect(pdf.ort("Datum").links).toBeCloseTo(125, 1);
    expect(pdf.ort("Datum").oben).toBeGreaterThan(50);
    expect(pdf.ort(bescheid.betreff).oben).toBeGreaterThan(98);
  });

  test("names everyone the reader can call, with numbers to tap", () => {
    const links = rolle("Link").map((e) => e.text);
    expect(links).toContain("Telefon 0441 5550-214");
    expect(links).toContain("miriam.petersen@jobcenter-musterstadt.example");
    expect(pdf.text).toContain("Cem Yıldız");
  });
});

test("the same letter gives the same bytes, also from another child", async () => {
  const andere = eroeffneSetzerei();
  const [eins, zwei, drei] = [await briefAlsPdf(bescheid, setzerei), await briefAlsPdf(bescheid, setzerei), await briefAlsPdf(bescheid, andere)];
  await andere.schliesse();
  expect(Buffer.compare(eins, zwei)).toBe(0);
  expect(Buffer.compare(eins, drei)).toBe(0);
});

test("an English reading aid says that the German letter binds", async () => {
  const pdf = await setze({ ...bescheid, sprache: "en", lesehilfe: true, betreff: "You get money", anrede: "Hello," });
  expect(pdf.sprache).toBe("en");
  expect(pdf.text).toContain("Only the German letter is legally binding.");
  expect(pdf.gedruckt).toContain("Page 1 of");
  expect(pdf.text).toContain("23 November 2026");
});

test("an explanation can be left out on paper", async () => {
  const pdf = await setze(mit({ art: "absatz", text: "Kurz.", aufklappbar: { titel: "Warum?", bloecke: [{ art: "absatz", text: "Geheim." }], imDruck: "weglassen" } }));
  expect(pdf.text).not.toMatch(/Anhang|Geheim/);
});

test("a drawing carries its sentence, and signing its line", async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><rect width="30" height="10" fill="#1f3a6e"/></svg>';
  const pdf = await setze(mit({ art: "bild", svg, alt: "Drei von vier sagen Ja." }, { art: "unterschriftfeld", name: "Ayşe Özdemir" }, { art: "seitenumbruch" }, absatz("Ende.")));
  expect(pdf.elemente.filter((e) => e.rolle === "Figure").map((e) => e.alt)).toEqual(["Drei von vier sagen Ja."]);
  expect(pdf.text).toContain("Unterschrift Ayşe Özdemir");
  expect(pdf.seiten).toBe(2);
});

test("a long table repeats its header on the next page without saying it twice", async () => {
  const zeilen = Array.from({ length: 60 }, (_, i) => ({ zellen: [`Zeile ${i + 1}`, `${i},00 €`] }));
  const pdf = await setze(mit({ art: "tabelle", titel: "Lang", spalten: [{ titel: "Name" }, { titel: "Betrag", ausrichtung: "rechts" }], zeilen }));
  expect(pdf.seiten).toBeGreaterThan(1);
  expect(pdf.elemente.filter((e) => e.rolle === "TH" && e.text !== "").map((e) => e.text)).toEqual(["Name", "Betrag"]);
  expect(pdf.gedruckt.match(/Betrag/g)).toHaveLength(pdf.seiten);
  expect(pdf.text).toContain("Zeile 60");
});

const GEFAEHRLICH = [
  "#panic(\"x\")", "#import \"/etc/passwd\": *", "#read(\"/etc/passwd\")", "$ 1/0 $", "*fett* _kursiv_ `code`", "@verweis <marke>", "= Überschrift", "- Punkt",
  "\\ \\u{41} \\n", "[[ ]( { } ) ]]]", "// weg /* weg */", "https://example.org/~x", "a -- b --- c ... ~ \"Zitat\" 'x'", "{{seite}} {anzahl} ${x}", "<script>alert(1)</script>",
];

test.each(GEFAEHRLICH)("text is never markup: %s", async (text) => {
  const pdf = await setze({
    ...bescheid,
    titel: text,
    betreff: text,
    empfaenger: [text, "Ort"],
    zeichen: { ...bescheid.zeichen, geschaeftszeichen: text },
    bloecke: [
      absatz(`Vorn ${text} hinten`),
      { art: "liste", punkte: [text, [{ stark: text }]] },
      { art: "tabelle", titel: text, spalten: [{ titel: text }], zeilen: [{ zellen: [text] }] },
    ],
  });
  expect(pdf.titel).toBe(text);
  expect(ohneLuecken(pdf.text)).toContain(ohneLuecken(`Vorn ${text} hinten`));
  expect(ohneLuecken(pdf.text).split(ohneLuecken(text)).length - 1).toBeGreaterThanOrEqual(8);
});

test("any line of ASCII comes out as it went in", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary-ascii", minLength: 1, maxLength: 60 }), async (roh) => {
      const text = roh.replaceAll(/\p{Cc}/gu, "");
      const pdf = await setze(mit(absatz(`Vorn ${text} hinten`)));
      expect(ohneLuecken(pdf.text)).toContain(ohneLuecken(`Vorn ${text} hinten`));
    }),
    { numRuns: 25, seed: 7 },
  );
});

test("whatever the check of characters lets through can be set", async () => {
  const alle = SCHRIFTDATEIEN.flatMap((datei) => [...zeichenvorrat(readFileSync(datei))]);
  const druckbar = [...new Set(alle)].map((zahl) => String.fromCodePoint(zahl)).filter((zeichen) => fehlendeZeichen(zeichen).length === 0);
  expect(druckbar.length).toBeGreaterThan(5000);
  const pdf = await setze(mit(...Array.from({ length: Math.ceil(druckbar.length / 200) }, (_, i) => absatz(druckbar.slice(i * 200, i * 200 + 200).join(" ")))));
  expect(pdf.seiten).toBeGreaterThan(3);
});

test("names and sentences in other scripts are printed", async () => {
  for (const text of ["Şükrü Çağlar Ğ İı", "Łucja Żółć", "Ґалаґан Їжакевич", "Ω Αθήνα", "Nguyễn Thị Ơ", "ʾAlī Ḗ", "Zoe\u0308 A\u030A", "🎉 👩‍👩‍👧 ❤️"]) {
    const pdf = await setze(mit(absatz(text)));
    expect(ohneLuecken(pdf.gedruckt).normalize("NFC")).toContain(ohneLuecken(text).replaceAll("\uFE0F", "").normalize("NFC"));
  }
});

test("text from right to left is printed", async () => {
  const pdf = await setze(mit(absatz("Sie sagten: محمد علي")));
  expect(pdf.gedruckt).toMatch(/[\u0600-\u06FF\uFB50-\uFEFC]{3}/);
});

test("letters with accents that no code point holds are printed from one font", async () => {
  const pdf = await setze(mit(absatz("J̌ana K̄ L̥̄ S̛̄ H̱")));
  for (const name of ["J̌", "ana", "K̄", "L̥̄", "S̛̄", "H̱"]) expect(pdf.gedruckt.normalize("NFC")).toContain(name.normalize("NFC"));
});

test("signs that only shape the text do not stop a letter", async () => {
  const pdf = await setze(mit(absatz("a\u200Bb\u200Dc\u00ADd\u2060e\uFEFFf\u202Eg\u202Ch\u2066i\u2069j\tk\nl")));
  expect(pdf.text).toContain("k l");
});

test("what no font can draw is named, and nothing is printed", async () => {
  await expect(setze(mit(absatz("Gut 中文")))).rejects.toThrow("Diese Zeichen kann der Brief nicht drucken: 中 (U+4E2D), 文 (U+6587).");
  await expect(setze({ ...mit(absatz("\u0000")), sprache: "en" })).rejects.toThrow("cannot print");
});

test("ten thousand characters without a space stay on the page", async () => {
  const pdf = await setze(mit(absatz("x1".repeat(5000)), { art: "tabelle", titel: "Eng", spalten: [{ titel: "A" }, { titel: "B" }], zeilen: [{ zellen: ["y2".repeat(200), "kurz"] }] }));
  expect(ohneLuecken(pdf.text)).toContain("x1".repeat(5000));
  expect(pdf.seiten).toBeGreaterThan(2);
});

test("an address that no window can show is refused in plain words", async () => {
  const lang = { ...bescheid, empfaenger: Array.from({ length: 6 }, () => "Sehr lange Zeile ".repeat(12)) as [string, ...string[]] };
  await expect(setze(lang)).rejects.toThrow("Die Anschrift passt nicht in das Fenster");
});
