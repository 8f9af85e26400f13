import { describe, expect, it } from "vitest";
import { pseudo } from "./pseudo.ts";

describe("the pseudo language", () => {
  const texte = ["Bitte prüfen Sie drei Angaben.", "Wir melden uns bis zum nächsten Freitag.", "Zum Inhalt springen"];

  it("is about a third longer, as translations are", () => {
    for (const text of texte) {
      const verhaeltnis = (pseudo(text).length - 2) / text.length;
      expect(verhaeltnis).toBeGreaterThan(1.2);
      expect(verhaeltnis).toBeLessThan(1.5);
    }
  });

  it("runs from right to left and ends so", () => {
    expect(pseudo("Weiter")).toMatch(/^\u202B.*\u202C$/);
  });

  it("keeps placeholders, which are filled in later", () => {
    expect(pseudo("Seite {seite} von {anzahl}")).toContain("{seite} voon {anzahl}");
  });
});
