import { describe, expect, it } from "vitest";
import { baueSchriften, schriftCss, zeichen } from "./schrift.ts";

const schriften = await baueSchriften();

describe("the fonts", () => {
  it("hold in the part that everyone loads what German and English need", () => {
    const latein = schriften.find(({ name }) => name === "latein");
    for (const zeichenfolge of ["Straße GRÖẞE é", "„so“ – ‚so‘ …", "1.234,56 €", "“quotes” ‘too’"]) {
      for (const z of zeichenfolge) expect(zeichen(latein?.bereich ?? "")).toContain(z);
    }
  });

  it("hold names from Europe, Turkey, Africa and Vietnam, Greek and Ukrainian, in parts of their own", () => {
    const alle = schriften.map(({ bereich }) => zeichen(bereich)).join("");
    for (const z of "ŁukaszĞüşİıŞtefanțČeštinaŐNguyễnƉəḥŊΓιώργοςЇжакҐє") expect(alle).toContain(z);
  });

  it("never hold a character twice, or both files would be loaded", () => {
    const regular = schriften.filter(({ gewicht }) => gewicht === 400).map(({ bereich }) => zeichen(bereich)).join("");
    expect(new Set(regular).size).toBe(regular.length);
  });

  it("are small: two weights for everyone under 30 kB", () => {
    const fuerAlle = schriften.filter(({ name }) => name === "latein").map(({ bytes }) => bytes.length);
    expect(fuerAlle).toHaveLength(2);
    expect(fuerAlle.reduce((a, b) => a + b)).toBeLessThan(30_000);
  });

  it("never hide text while they load", () => {
    expect(schriftCss(schriften.map((schrift) => ({ ...schrift, href: "/x" }))).match(/font-display:swap/g)).toHaveLength(schriften.length);
  });
});
