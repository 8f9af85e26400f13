import { describe, expect, it } from "vitest";
import { analysiere } from "../analyse.ts";
import { satzSchwierigkeit } from "../mass/modell.ts";
import { begriffe, bereiche, erklaere, glossar } from "./glossar.ts";

function mittlere(texte: readonly string[]): number {
  const werte = texte.flatMap((text) => analysiere(text).saetze.map(satzSchwierigkeit));
  return werte.reduce((summe, wert) => summe + wert, 0) / werte.length;
}

describe("the glossary", () => {
  it("explains at least 250 terms, each in three ways and with its norm", () => {
    expect(glossar.length).toBeGreaterThanOrEqual(250);
    for (const { begriff, deutsch, english, leicht, norm } of glossar) {
      expect(norm, begriff).toMatch(/^§ \d+[a-z]? .*(?:SGB (?:II|I|X|XII)|SGG|BKGG|WoGG|UhVorschG|GrusiGV)/);
      for (const text of [deutsch, english, leicht]) expect(text, begriff).toMatch(/^[\p{Lu}\d].*[.?]$/u);
    }
  });

  it("has each term and form once", () => {
    const formen = glossar.flatMap(({ begriff, formen: weitere }) => [begriff, ...weitere]);
    expect(formen.filter((form, i) => formen.indexOf(form) !== i)).toEqual([]);
    expect(Object.values(bereiche).flat()).toHaveLength(glossar.length);
  });

  it("knows both names of the money", () => {
    expect(erklaere("Grundsicherungsgeld")?.norm).toBe("§ 19 Abs. 1 SGB II");
    expect(erklaere("bürgergeld")?.deutsch).toContain("bis Juni 2026");
    expect(erklaere("Zauberwort")).toBeUndefined();
  });

  it("is itself easy to read, and Leichte Sprache is easier still", () => {
    expect(mittlere(glossar.map(({ deutsch }) => deutsch))).toBeLessThan(2);
    expect(mittlere(glossar.map(({ leicht }) => leicht))).toBeLessThan(mittlere(glossar.map(({ deutsch }) => deutsch)));
  });

  it("finds terms of several words and takes a noun only with its capital", () => {
    const [satz] = analysiere("Die aufschiebende Wirkung des Widerspruchs gilt für jeden dritten.").saetze;
    expect(satz && begriffe(satz).map(({ eintrag }) => eintrag.begriff)).toEqual(["aufschiebende Wirkung", "Widerspruch"]);
  });
});
