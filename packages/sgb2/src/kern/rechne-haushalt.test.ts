import * as fc from "fast-check";
import { expect, test } from "vitest";
import { zufallsfall } from "../../test/zufallsfall.ts";
import { berechne } from "../berechne.ts";
import { rechtFuer } from "../recht/recht.ts";
import { neuerHaushalt } from "./haushalt.ts";
import { rechneFall } from "./rechne-fall.ts";

const tisch = neuerHaushalt(6);

test("mass calculation at a used desk and explained calculation agree on every amount", () => {
  fc.assert(
    fc.property(zufallsfall, (fall) => {
      const recht = rechtFuer(fall.monat);
      expect(recht).toBeDefined();
      if (!recht) return;
      rechneFall(tisch, fall, recht);
      const erklaert = berechne(fall);
      expect(tisch.ablehnung === null).toBe("anspruch" in erklaert);
      if (!("anspruch" in erklaert)) return;
      const inEuro = (spalte: Float64Array): number[] => Array.from(spalte.subarray(0, tisch.n), (cent) => cent / 100);
      expect(inEuro(tisch.bedarf)).toEqual(erklaert.personen.map(({ bedarf }) => bedarf));
      expect(inEuro(tisch.anrechenbar)).toEqual(erklaert.personen.map(({ anrechenbar }) => anrechenbar));
      expect(inEuro(tisch.anspruch)).toEqual(erklaert.personen.map(({ anspruch }) => anspruch));
      expect(inEuro(tisch.sofortzuschlag)).toEqual(erklaert.personen.map(({ sofortzuschlag }) => sofortzuschlag));
      expect(tisch.anspruchGesamt / 100).toBe(erklaert.anspruch);
    }),
    { numRuns: 500 },
  );
});
