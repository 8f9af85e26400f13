import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fehlendeZeichen, SCHRIFTDATEIEN, zeichenvorrat } from "./schriften.ts";

const vorrat = (name: string): Set<number> => {
  const datei = SCHRIFTDATEIEN.find((d) => d.includes(name)) ?? "";
  return zeichenvorrat(readFileSync(datei));
};
const hat = (zeichen: Set<number>, text: string): boolean => Array.from(text).every((z) => zeichen.has(z.codePointAt(0) ?? 0));

test.each([
  ["German", "ÄÖÜäöüßẞ„“‚‘–—…€§"],
  ["Turkish", "ÇĞİıÖŞÜçğöşü"],
  ["Polish", "ĄĆĘŁŃÓŚŹŻąćęłńóśźż"],
  ["Romanian", "ĂÂÎȘȚăâîșț"],
  ["Vietnamese", "ƠƯẠẢẤẦỄỐỘỚỪỮđ"],
  ["Ukrainian", "ҐЄІЇґєіїщьюя"],
  ["Greek", "ΑΩάώΐ"],
])("Fira Sans alone writes %s", (_, text) => {
  expect(hat(vorrat("FiraSans_400"), text)).toBe(true);
});

test("regular and strong cuts of a family draw the same", () => {
  expect(vorrat("FiraSans_600")).toEqual(vorrat("FiraSans_400"));
  expect(vorrat("NotoSansArabic_600")).toEqual(vorrat("NotoSansArabic_400"));
});

test("Noto Sans and its relatives write the rest: rare letters of names, Arabic, signs", () => {
  expect(hat(vorrat("FiraSans_400"), "ʾ")).toBe(false);
  expect(fehlendeZeichen("ʾAlī Ḗ K͟h M̐ محمد پچژگ 🎉 👩‍👩‍👧 ❤️ ✔ ☎ a\u00ADb\u200Bc")).toEqual([]);
});

test("what nobody draws is listed once, in the order of the text", () => {
  expect(fehlendeZeichen("文 a 中 文 ሀ")).toEqual(["文", "中", "ሀ"]);
});

test("control characters cannot be printed, line breaks and tabs can", () => {
  expect(fehlendeZeichen("a\u0000b\u0007c\r")).toEqual(["\u0000", "\u0007", "\r"]);
  expect(fehlendeZeichen("a\nb\tc")).toEqual([]);
});

test("a file that is no font is refused", () => {
  expect(() => zeichenvorrat(new Uint8Array(64))).toThrow("ohne Tabelle cmap");
});
