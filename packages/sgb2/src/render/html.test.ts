import * as fc from "fast-check";
import { expect, test } from "vitest";
import { zufallsfall } from "../../test/zufallsfall.ts";
import { berechne } from "../berechne.ts";
import type { Knoten } from "../ergebnis.ts";
import { alsHtml } from "./html.ts";
import { regelText } from "./texte.ts";

const FALL = { monat: "2026-08", unterkunft: { art: "miete", bruttokaltmiete: 400, heizung: 60 }, personen: [{ id: "anna", geburtsdatum: "1985-01-01" }] };

test("a result is a table and steps that open into their parts", () => {
  const html = alsHtml(berechne(FALL), "de");
  expect(html).toMatch(/^<section lang="de"><table><caption>Grundsicherungsgeld, Monat 2026-08 · Anspruch: 1\.023,00\u00A0€ · Sofortzuschlag: 0,00\u00A0€<\/caption>/);
  expect(html).toContain('<th scope="row">anna</th><td>1</td><td>1.023,00\u00A0€</td><td>0,00\u00A0€</td>');
  expect(html).toContain("<summary>anna: Das bekommt diese Person: Bedarf weniger angerechnetes Einkommen und Vermögen. <strong>1.023,00\u00A0€</strong></summary><p>1023,00 − 0,00</p><p>§ 19 Abs. 3 Satz 1 SGB II; Rechtsstand <time>2026-07-19</time>; Quelle: Angaben im Fall</p><details>");
  expect(html).toContain("<summary>Das braucht diese Person im Monat. <strong>1.023,00\u00A0€</strong></summary>");
  expect(html).toContain("<h2>Hinweise</h2><ul><li>Nicht geprüft");
});

test("an opened step names the entries it used, in English the case as source", () => {
  expect(alsHtml(berechne(FALL), "de")).toContain("Quelle: Angaben im Fall; aus <code>unterkunft.heizung</code></p>");
  expect(alsHtml(berechne(FALL), "en")).toContain("source: entries of the case; from <code>unterkunft.heizung</code></p>");
});

test("what would change it is a list before the notes, if it is handed in", () => {
  expect(alsHtml(berechne(FALL), "en", [{ art: "einkommen", abstand: 1023 }])).toContain("<h2>This would change it</h2><ul><li>With 1,023.00 euros more of countable income the claim ends.</li></ul><h2>Notes</h2>");
  expect(alsHtml(berechne(FALL), "en")).not.toContain("This would change it");
});

test("a single payment stands in the caption of its month", () => {
  expect(alsHtml(berechne({ ...FALL, monat: "2022-07" }), "en")).toContain("· One-off payment: 200.00\u00A0€</caption>");
});

test("who is outside is named so, without a level", () => {
  const html = alsHtml(berechne({ ...FALL, personen: [...FALL.personen, { id: "wg", geburtsdatum: "1990-01-01" }] }), "en");
  expect(html).toContain('<th scope="row">wg (not part of the unit)</th><td>–</td>');
});

test("wrong input and refusals are lists, in the language asked for", () => {
  expect(alsHtml(berechne({ ...FALL, monat: "x" }), "de")).toBe('<section lang="de"><h2>Diese Angaben stimmen nicht</h2><ul><li>monat: Hier erwarten wir einen Monat wie 2026-08.</li></ul></section>');
  expect(alsHtml(berechne("x"), "en")).toBe('<section lang="en"><h2>These entries are wrong</h2><ul><li>We expect an object here.</li></ul></section>');
  expect(alsHtml(berechne({ ...FALL, monat: "2030-01" }), "en")).toMatch(/^<section lang="en"><h2>We do not compute this case<\/h2><ul><li>monat: The law of this month/);
});

test("nothing that comes in becomes markup", () => {
  const boese = '<img src=x onerror="alert(1)">&';
  const html = alsHtml(berechne({ ...FALL, personen: [{ id: boese, geburtsdatum: "1985-01-01", einkommen: [{ art: "rente", betrag: 100 }] }] }), "de");
  expect(html).not.toContain("<img");
  expect(html).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;");
});

test("whatever the household: every step is there with its sentence, opened and closed, in both languages", () => {
  const alle = (knoten: readonly Knoten[]): Knoten[] => knoten.flatMap((k) => [k, ...alle(k.kinder)]);
  fc.assert(fc.property(zufallsfall, fc.constantFrom("de" as const, "en" as const), (fall, sprache) => {
    const antwort = berechne(fall);
    fc.pre("anspruch" in antwort);
    const html = alsHtml(antwort, sprache);
    const schritte = alle(antwort.erklaerung);
    expect(html.match(/<details>/g)).toHaveLength(schritte.length);
    expect(html.match(/<\/details>/g)).toHaveLength(schritte.length);
    for (const { schluessel } of schritte) expect(html).toContain(regelText(schluessel, sprache));
    expect(html).not.toMatch(/style|script|undefined|NaN/);
  }), { numRuns: 50 });
});
