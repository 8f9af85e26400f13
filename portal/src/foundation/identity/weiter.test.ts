import * as fc from "fast-check";
import { expect, test } from "vitest";
import { mitWeiter, sicheresZiel } from "./weiter.ts";

const ziel = (weiter: string | undefined) => sicheresZiel(weiter, "musterstadt", "/musterstadt");

test.each(["/musterstadt/antrag", "/musterstadt/antrag?schritt=2&x=%C3%A4", "/musterstadt", "/musterstadt/fall/1/bescheid"])("%s is a page of this office", (weiter) => {
  expect(ziel(weiter)).toBe(weiter);
});

test.each([
  undefined, "", "antrag", "https://evil.example/musterstadt", "//evil.example/musterstadt", "/\\evil.example", "\\\\evil.example", "/musterstadt\\@evil.example/..//",
  "/\t/evil.example", "/musterstadt/..//evil.example", "javascript:alert(1)", "/musterstadtx/antrag", "/anderswo/antrag", "/musterstadt@evil.example",
  "/musterstadt/anmelden?weiter=x", "/musterstadt/abmelden", " /musterstadt/antrag", `/musterstadt/${"a".repeat(3000)}`, "/musterstadt/../anderswo/faelle",
])("%.40s is not, and leads home", (weiter) => {
  expect(ziel(weiter)).toBe("/musterstadt");
});

test("whatever is given, a browser stays on this site and in this office", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.string().map((s) => `/musterstadt${s}`)), (weiter) => {
    const url = new URL(ziel(weiter), "https://portal.example");
    expect(url.origin).toBe("https://portal.example");
    expect(url.pathname).toMatch(/^\/musterstadt(\/|$)/);
  }));
});

test("the way on travels in the query", () => {
  expect(mitWeiter("/musterstadt/anmelden", "/musterstadt/a?b=c&d")).toBe("/musterstadt/anmelden?weiter=%2Fmusterstadt%2Fa%3Fb%3Dc%26d");
  expect(mitWeiter("/musterstadt/anmelden", "")).toBe("/musterstadt/anmelden");
});
