import { describe, expect, test } from "vitest";
import type { Block, Brief } from "./brief.ts";
import { bescheid } from "./muster.ts";
import { BriefFehler, pruefeBrief } from "./pruefung.ts";

const mit = (...bloecke: Block[]): Brief => ({ ...bescheid, bloecke });
const pruefe = (brief: Brief) => () => pruefeBrief(brief);
const bild = (svg: string): Brief => mit({ art: "bild", svg, alt: "Bild" });

test("a letter as it should be passes", () => {
  expect(pruefe(bescheid)).not.toThrow();
});

test("an address has six lines at most, said in the language of the letter", () => {
  const empfaenger = ["1", "2", "3", "4", "5", "6", "7"] as const;
  expect(pruefe({ ...bescheid, empfaenger })).toThrow(new BriefFehler("Die Anschrift darf höchstens sechs Zeilen haben."));
  expect(pruefe({ ...bescheid, empfaenger, sprache: "en" })).toThrow("six lines");
});

test.each(["Freitag", "2026-02-30", "23.11.2026"])("the date must be a day of the calendar: %s", (datum) => {
  expect(pruefe({ ...bescheid, datum })).toThrow(BriefFehler);
});

describe("headings", () => {
  test("may not skip a level", () => {
    expect(pruefe(mit({ art: "ueberschrift", ebene: 2, text: "Zu tief" }))).toThrow('Heading "Zu tief" skips a level.');
  });

  test("may follow the title of a box", () => {
    expect(pruefe(mit({ art: "kasten", ton: "hinweis", titel: "Kasten", bloecke: [] }, { art: "ueberschrift", ebene: 2, text: "Darunter" }))).not.toThrow();
  });
});

describe("anchors", () => {
  test("are unique, also between a row and a paragraph in an explanation", () => {
    const brief = mit(
      { art: "tabelle", titel: "T", spalten: [{ titel: "A" }], zeilen: [{ id: "a", zellen: ["1"] }] },
      { art: "absatz", text: "x", aufklappbar: { titel: "Warum?", bloecke: [{ art: "absatz", id: "a", text: "y" }] } },
    );
    expect(pruefe(brief)).toThrow('Anchor "a" is used twice.');
  });

  test.each(["", "a b", '"><script>', "1a"])("are plain: %j is none", (id) => {
    expect(pruefe(mit({ art: "absatz", id, text: "x" }))).toThrow("Not an anchor");
  });
});

test("a row has one cell per column, totals included", () => {
  const spalten = [{ titel: "A" }, { titel: "B" }];
  expect(pruefe(mit({ art: "tabelle", titel: "T", spalten, zeilen: [], summen: [{ zellen: ["nur eine"] }] }))).toThrow('Table "T" has 2 columns, but a row has 1 cells.');
});

test.each(["javascript:alert(1)", " javascript:alert(1)", "data:text/html,x", "//fremd.example", "http:///x", "file:///etc/passwd"])("a link may not lead to %s", (link) => {
  expect(pruefe(mit({ art: "liste", punkte: [[{ link, text: "x" }]] }))).toThrow("Not a link");
});

test.each(["https://a.example/b?c#d", "mailto:a@b.example", "tel:+49441", "/fall/1", "#a"])("a link may lead to %s", (link) => {
  expect(pruefe(mit({ art: "absatz", text: [{ link, text: "x" }] }))).not.toThrow();
});

test.each([
  ["<svg><script>alert(1)</script></svg>", "script"],
  ["<svg onload='alert(1)'></svg>", "onload"],
  ["<svg/onload=alert(1)>", "onload"],
  ["<svg><a href='https://x.example'/></svg>", "a"],
  ["<svg><image xlink:href='/x'/></svg>", "image"],
  ["<svg><foreignObject/></svg>", "foreignObject"],
  ["<svg><rect style='fill:red'/></svg>", "style"],
  ["<svg><!-- --></svg>", "!--"],
])("a drawing may not contain what acts or reaches out: %s", (svg, was) => {
  expect(pruefe(bild(svg))).toThrow(`A drawing may not contain "${was}".`);
});
