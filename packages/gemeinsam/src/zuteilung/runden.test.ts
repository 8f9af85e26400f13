import * as fc from "fast-check";
import { expect, test } from "vitest";
import { verteileAufRunden } from "./runden.ts";

test("nobody is at two stations in a round, and no station has more than its places", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }), fc.array(fc.record({ person: fc.nat(8), station: fc.nat(4) }), { maxLength: 40 }), (runden, plaetze, roh) => {
    const paare = roh.filter(({ person, station }, i) => {
      const davor = roh.slice(0, i);
      return !davor.some((p) => p.person === person && p.station === station)
        && davor.filter((p) => p.person === person).length < runden && davor.filter((p) => p.station === station).length < runden * plaetze;
    });
    const farben = verteileAufRunden(paare, runden);
    farben.forEach((f) => expect(f >= 0 && f < runden).toBe(true));
    const anzahl = (art: "person" | "station", wer: number, farbe: number): number => paare.filter((p, i) => p[art] === wer && farben[i] === farbe).length;
    paare.forEach(({ person, station }, i) => {
      expect(anzahl("person", person, farben[i] ?? -1)).toBe(1);
      expect(anzahl("station", station, farben[i] ?? -1)).toBeLessThanOrEqual(plaetze);
    });
  }), { numRuns: 500 });
});

test("more places of a person than rounds are an error", () => {
  expect(() => verteileAufRunden([{ person: 0, station: 0 }, { person: 0, station: 1 }], 1)).toThrow("More places than rounds");
});
