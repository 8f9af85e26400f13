import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fingerabdruck, oeffne, schluesselFuer, versiegle } from "./siegel.ts";

const schluessel = schluesselFuer("a secret for tests that is long enough", "test");

test("what was sealed opens with the same key and purpose", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), fc.string(), (text, bezug) => {
    expect(oeffne(schluessel, versiegle(schluessel, text, bezug), bezug)).toBe(text);
  }));
});

test("it does not open with another key, for another purpose, changed or cut", () => {
  const siegel = versiegle(schluessel, "Miete 512 €", "ada");
  const veraendert = Uint8Array.from(siegel, (byte, i) => (i === 30 ? byte ^ 1 : byte));
  expect(oeffne(schluesselFuer("a secret for tests that is long enough", "other"), siegel, "ada")).toBeUndefined();
  expect(oeffne(schluessel, siegel, "ben")).toBeUndefined();
  expect(oeffne(schluessel, veraendert, "ada")).toBeUndefined();
  for (const laenge of [0, 5, 27, siegel.length - 1]) expect(oeffne(schluessel, siegel.subarray(0, laenge), "ada")).toBeUndefined();
  expect(oeffne(new Uint8Array(3), siegel, "ada")).toBeUndefined();
});

test("a fingerprint tells texts apart and needs the key", () => {
  expect(fingerabdruck(schluessel, "a").equals(fingerabdruck(schluessel, "a"))).toBe(true);
  expect(fingerabdruck(schluessel, "a").equals(fingerabdruck(schluessel, "b"))).toBe(false);
  expect(fingerabdruck(schluesselFuer("x", "test"), "a").equals(fingerabdruck(schluessel, "a"))).toBe(false);
});
