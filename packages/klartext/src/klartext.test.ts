import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pruefe } from "./klartext.ts";

const woerter = fc.constantFrom("Ihr", "Antrag", "wurde", "gem.", "§ 7 Abs. 1", "SGB II", "abgelehnt", "wird", "geprüft", "Bedarfsgemeinschaft", ",", ".", "\n", "\n\n", "(", ")", "„", "“", "dass", "nicht", "ohne", "anderenfalls", "z. B.", "3.", "März", "einzureichen", "ist", "😀", "Sehr geehrte Frau Ağca,", "?", "…");
const texte = fc.oneof(fc.string({ unit: "binary", maxLength: 400 }), fc.array(woerter, { maxLength: 80 }).map((teile) => teile.join(" ")));

describe("any text", () => {
  it("gives findings that lie in the text and quote it", () => {
    fc.assert(fc.property(texte, (text) => {
      for (const { start, ende, stelle } of pruefe(text).befunde) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(ende).toBeLessThanOrEqual(text.length);
        expect(ende).toBeGreaterThan(start);
        expect(stelle).toBe(text.slice(start, ende));
      }
    }), { numRuns: 400 });
  });

  it("gives sentences in order that do not overlap", () => {
    fc.assert(fc.property(texte, (text) => {
      let bisher = 0;
      for (const { start, ende } of pruefe(text).saetze) {
        expect(start).toBeGreaterThanOrEqual(bisher);
        expect(ende).toBeGreaterThan(start);
        bisher = ende;
      }
      expect(bisher).toBeLessThanOrEqual(text.length);
    }), { numRuns: 400 });
  });

  it("stays on the scale from 1 to 7", () => {
    fc.assert(fc.property(texte, (text) => {
      const { schwierigkeit, saetze } = pruefe(text);
      for (const wert of [schwierigkeit, ...saetze.map((satz) => satz.schwierigkeit)]) {
        expect(wert).toBeGreaterThanOrEqual(1);
        expect(wert).toBeLessThanOrEqual(7);
      }
    }), { numRuns: 200 });
  });

  it("shows at most five findings first, each of them once", () => {
    fc.assert(fc.property(texte, (text) => {
      const { zuerst, befunde } = pruefe(text);
      expect(zuerst.length).toBe(Math.min(5, befunde.length));
      expect(new Set(zuerst).size).toBe(zuerst.length);
    }), { numRuns: 200 });
  });
});

describe("a check", () => {
  it("says of an empty text that nothing is hard", () => {
    expect(pruefe("")).toMatchObject({ schwierigkeit: 1, stufe: "sehr leicht", saetze: [], befunde: [] });
  });

  it("gives a text of one sentence the difficulty of that sentence", () => {
    const { schwierigkeit, saetze } = pruefe("Die Aufhebung der Bewilligung erfolgt für die Vergangenheit unter Berücksichtigung der Vertrauensschutzgesichtspunkte.");
    expect(saetze).toHaveLength(1);
    expect(schwierigkeit).toBe(saetze[0]?.schwierigkeit);
  });

  it("gives reasons in English when asked, and keeps the quoted words", () => {
    const [befund] = pruefe("Ihr Antrag wurde abgelehnt.", { sprache: "en" }).befunde;
    expect(befund).toMatchObject({ regel: "passiv", stelle: "wurde abgelehnt", grund: "The passive hides who acts." });
  });
});
