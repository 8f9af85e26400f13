import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import type { Block, Brief } from "./brief.ts";
import { BriefAlsHtml } from "./brief-als-html.tsx";
import { bescheid } from "./muster.ts";

const html = (brief: Brief, ebene: 1 | 2 | 3 = 1): string => render(<BriefAlsHtml brief={brief} ebene={ebene} />);
const mit = (...bloecke: Block[]): Brief => ({ ...bescheid, bloecke });
const ueberschriften = (seite: string): readonly string[] => Array.from(seite.matchAll(/<h(\d)[^>]*>([^<]*)/g), ([, ebene, text]) => `${ebene} ${text}`);

describe("a decision for three persons", () => {
  const seite = html(bescheid);

  test("has one heading per part, none skipped, from the level the page gives", () => {
    expect(ueberschriften(seite).slice(0, 4)).toEqual(["1 Sie bekommen Geld vom 1. Dezember 2026 bis 30. November 2027", "2 Unsere Entscheidung", "2 Wer wie viel bekommt", "3 Miete und Heizung"]);
    expect(ueberschriften(html(bescheid, 2)).slice(0, 4).map((u) => u[0])).toEqual(["2", "3", "3", "4"]);
  });

  test("names rows and columns of its tables", () => {
    expect(seite).toContain('<caption class="kern-title">Geld für jeden Monat ab Dezember 2026</caption>');
    expect(seite.match(/scope="col"/g)).toHaveLength(7);
    expect(seite.match(/scope="row"/g)).toHaveLength(7);
    expect(seite).toMatch(/<tfoot[^>]*><tr[^>]*id="summe"/);
  });

  test("lets a row be linked to and its reason be opened without a script", () => {
    expect(seite).toMatch(/<tr[^>]*id="person-1"/);
    expect(seite).toMatch(/<td[^>]*colspan="5"><details[^>]*><summary[^>]*><span[^>]*>So haben wir bei Ayşe gerechnet/);
    expect(seite).not.toMatch(/<script|style=|\son\w+=/);
  });

  test("says its language and its date to machines, too", () => {
    expect(seite).toContain('lang="de"');
    expect(seite).toContain('<time datetime="2026-11-23">23.11.2026</time>');
  });
});

test("an English reading aid speaks English and says that the German letter binds", () => {
  const seite = html({ ...bescheid, sprache: "en", lesehilfe: true });
  expect(seite).toContain('lang="en"');
  expect(seite).toContain("Only the German letter is legally binding.");
  expect(seite).toContain("Phone");
});

test("text is never markup", () => {
  const seite = html({ ...mit({ art: "absatz", text: ["<b>fett</b> & \"so\"", { stark: "<i>" }] }), betreff: "<script>alert(1)</script>" });
  expect(seite).toContain("&lt;script>alert(1)&lt;/script>");
  expect(seite).toContain("&lt;b>fett&lt;/b> &amp; ");
  expect(seite).not.toMatch(/<(script|b|i)>/);
});

test("a link that runs a script is refused", () => {
  const brief = mit({ art: "absatz", text: [{ link: "javascript:alert(1)", text: "hier" }] });
  expect(() => html(brief)).toThrow("Not a link a letter may carry");
});

test("every kind of block has its place in the page", () => {
  const seite = html(
    mit(
      { art: "liste", geordnet: true, punkte: ["eins", "zwei"] },
      { art: "kontakt", id: "wer", titel: "Fragen?", ansprechperson: { name: "Jo Kim", telefon: "0441 12-3" } },
      { art: "bild", svg: '<svg viewBox="0 0 1 1"><rect width="1" height="1"/></svg>', alt: "Ein Quadrat.", titel: "Bild" },
      { art: "kasten", ton: "hinweis", bloecke: [{ art: "absatz", id: "tipp", text: [{ link: "/fall", text: "Ihr Fall" }] }] },
      { art: "unterschriftfeld", name: "Jo" },
      { art: "seitenumbruch" },
    ),
  );
  expect(seite).toContain("<ol class=\"kern-list kern-list--number\"><li>eins</li>");
  expect(seite).toContain('href="tel:0441123"');
  expect(seite).toContain('<div role="img" aria-label="Ein Quadrat."><svg viewBox');
  expect(seite).toContain('class="kern-card hs-kasten hs-kasten--hinweis"');
  expect(seite).toContain('<a class="kern-link" href="/fall">Ihr Fall</a>');
});
