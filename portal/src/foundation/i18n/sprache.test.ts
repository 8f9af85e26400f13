import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ANGEBOTENE_SPRACHEN, istSprache, richtung, SPRACHEN, waehleSprache } from "./sprache.ts";

describe("the language of an answer", () => {
  it("is what the address asks for, before what was chosen earlier, before what the browser prefers", () => {
    expect(waehleSprache({ query: "en", cookie: "de", acceptLanguage: "de" })).toBe("en");
    expect(waehleSprache({ cookie: "en", acceptLanguage: "de" })).toBe("en");
    expect(waehleSprache({ acceptLanguage: "en-GB,en;q=0.9,de;q=0.8" })).toBe("en");
  });

  it("is German when nobody asks for a language that we have", () => {
    expect(waehleSprache({})).toBe("de");
    expect(waehleSprache({ query: "fr", cookie: "xx", acceptLanguage: "uk,ru;q=0.8,*;q=0.5" })).toBe("de");
  });

  it("follows the browser's weights, not its order", () => {
    expect(waehleSprache({ acceptLanguage: "de;q=0.3, en-US;q=0.7" })).toBe("en");
    expect(waehleSprache({ acceptLanguage: "uk, de-AT;q=0.9, en;q=0.8" })).toBe("de");
  });

  it("is never one that the browser refuses", () => {
    expect(waehleSprache({ acceptLanguage: "en;q=0, uk" })).toBe("de");
  });

  it("is the pseudo language only when the address or the cookie says so", () => {
    expect(waehleSprache({ query: "ar-XB" })).toBe("ar-XB");
    expect(waehleSprache({ acceptLanguage: "ar-XB,ar" })).toBe("de");
    expect(ANGEBOTENE_SPRACHEN).not.toContain("ar-XB");
  });

  it("is always one of ours, whatever the request says", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (query, cookie, acceptLanguage) => {
        expect(SPRACHEN).toContain(waehleSprache({ query, cookie, acceptLanguage }));
      }),
    );
  });
});

describe("a language", () => {
  it("is written from left to right, but for the pseudo language", () => {
    expect(SPRACHEN.map(richtung)).toEqual(["ltr", "ltr", "rtl"]);
  });

  it("is recognised by its exact tag", () => {
    expect(["de", "EN", "", undefined].map(istSprache)).toEqual([true, false, false, false]);
  });
});
