import * as fc from "fast-check";
import { expect, test } from "vitest";
import { zufallsfall } from "../test/zufallsfall.ts";
import { berechne } from "./berechne.ts";
import { massenrechner } from "./masse.ts";

test("sums are those of the explained calculation, at a desk that grows", () => {
  const rechner = massenrechner("2026-08");
  fc.assert(
    fc.property(zufallsfall, fc.integer({ min: 0, max: 12 }), (zufall, weitere) => {
      const mitbewohner = Array.from({ length: weitere }, (_, i) => ({ id: `w${i}`, geburtsdatum: "1990-01-01" }));
      const fall = { ...zufall, monat: "2026-08", personen: [...zufall.personen, ...mitbewohner] };
      const erklaert = berechne(fall);
      fc.pre(!("fehler" in erklaert));
      const cent = "anspruch" in erklaert
        ? { anspruch: Math.round(erklaert.anspruch * 100), sofortzuschlag: Math.round(erklaert.sofortzuschlag * 100), einmalzahlung: 0 }
        : undefined;
      expect(rechner(fall)).toEqual(cent);
    }),
  );
});

test("a month without law is an error of the caller", () => {
  expect(() => massenrechner("2027-01")).toThrow(RangeError);
});
