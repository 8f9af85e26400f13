import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pruefeImFeld, uebernimm } from "./feld.ts";
import { ersetzungen } from "../test/sets.ts";
import { pruefe } from "./klartext.ts";
import { floskeln } from "./regeln/floskeln.ts";

describe("the part for text fields", () => {
  it("marks what the full check marks by the same rules", () => {
    const text = "Hiermit wird Ihr Antrag gem. § 7 SGB II abgelehnt. Anderenfalls ist der Betrag zu erstatten.";
    const imFeld = pruefeImFeld(text);
    const regeln = new Set(imFeld.map(({ regel }) => regel));
    expect(regeln.size).toBeGreaterThan(4);
    expect(pruefe(text).befunde.filter(({ regel }) => regeln.has(regel))).toEqual(imFeld);
  });

  it("takes a proposal with one click", () => {
    const text = "Das gilt ggf. auch hier.";
    const [befund] = pruefeImFeld(text);
    expect(befund && uebernimm(text, befund)).toBe("Das gilt wenn nötig auch hier.");
  });

  it.each(ersetzungen())("makes of “$vorher” “$nachher”", ({ vorher, nachher }) => {
    expect(pruefeImFeld(vorher).filter(({ ersatz }) => ersatz !== undefined).map((befund) => uebernimm(vorher, befund))).toEqual([nachher]);
  });

  it("has such a sentence for every phrase that can be replaced as it stands", () => {
    const saetze = ersetzungen().map(({ vorher }) => vorher.toLowerCase()).join("\n");
    const ersetzbar = floskeln.split("\n").filter((zeile) => zeile.includes("=>")).map((zeile) => zeile.split("=>")[0]?.replace("*", "").trim().toLowerCase() ?? "");
    expect(ersetzbar.length).toBeGreaterThan(60);
    expect(ersetzbar.filter((wendung) => !saetze.includes(wendung))).toEqual([]);
  });

  it("leaves the text alone when it has changed since or nothing can replace the words", () => {
    const [abkuerzung] = pruefeImFeld("Das gilt ggf. auch hier.");
    const [passiv] = pruefeImFeld("Er wird geprüft.");
    expect(abkuerzung && uebernimm("Etwas ganz anderes.", abkuerzung)).toBe("Etwas ganz anderes.");
    expect(passiv && uebernimm("Er wird geprüft.", passiv)).toBe("Er wird geprüft.");
  });

  it("never throws and quotes what it marks", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 100 }), (text) => {
      for (const { start, ende, stelle } of pruefeImFeld(text)) expect(stelle).toBe(text.slice(start, ende));
    }));
  });
});
