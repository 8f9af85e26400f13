import * as fc from "fast-check";
import { expect, test } from "vitest";
import { berechne, type Fall, type Person } from "../berechne.ts";
import type { Lage } from "../eingabe-lage.ts";

const cent = (wert: number): number => Math.round(wert * 100);
const verwandter = (betrag: number, lage: Lage = { haushaltsgemeinschaft: true }): Person => ({ id: "b", geburtsdatum: "1970-01-01", einkommen: [{ art: "rente", betrag: betrag / 100 }], lage });
const fall = (b: Person): Fall => ({ monat: "2025-04", unterkunft: { art: "miete", bruttokaltmiete: 500, heizung: 100 }, personen: [{ id: "a", geburtsdatum: "1990-01-01" }, { id: "k", geburtsdatum: "2020-01-01", eltern: ["a"] }, b] });
const anspruch = (b: Person): number => {
  const antwort = berechne(fall(b));
  return "anspruch" in antwort ? cent(antwort.anspruch) : NaN;
};

test("a euro more for a relative never costs the others more than half a euro", () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 800_000 }), fc.integer({ min: 1, max: 100_000 }), (betrag, mehr) => {
    const vorher = anspruch(verwandter(betrag));
    const nachher = anspruch(verwandter(betrag + mehr));
    expect(nachher).toBeLessThanOrEqual(vorher + 2);
    // The first ten euros of help are free (§ 1 Abs. 1 Nr. 1 of the ordinance), below the 30 euros: no cliff.
    expect(vorher - nachher).toBeLessThanOrEqual(mehr / 2 + 3);
  }), { numRuns: 200 });
});

test("nothing is presumed of someone who only lives there, or is away", () => {
  const allein = anspruch(verwandter(0));
  expect(anspruch(verwandter(500_000, {}))).toBe(allein);
  expect(anspruch(verwandter(500_000, { haushaltsgemeinschaft: false }))).toBe(allein);
  expect(anspruch(verwandter(500_000))).toBeLessThan(allein);
});

test("a grown child's own child benefit stays with the parent and is not counted twice", () => {
  const kind: Person = { id: "b", geburtsdatum: "1999-01-01", eltern: ["a"], einkommen: [{ art: "kindergeld", betrag: 255 }, { art: "rente", betrag: 1600 }], lage: { haushaltsgemeinschaft: true } };
  // Relative: 1600 − 30 = 1570; free 1126 + 200 = 1326; half of 244 is 122. Parent: 255 + 122 − 30 = 347 count.
  const antwort = berechne({ ...fall(kind), personen: [{ id: "a", geburtsdatum: "1975-01-01" }, ...fall(kind).personen.slice(1)] });
  expect(antwort).toMatchObject({ personen: [{ anrechenbar: 347 }, {}, { inBedarfsgemeinschaft: false }] });
});

test("where the help of relatives is computed, no note says that it is not checked", () => {
  const noten = (lage: Lage): string[] => {
    const antwort = berechne({ monat: "2026-09", unterkunft: { art: "keine" }, personen: [{ id: "a", geburtsdatum: "1980-01-01" }, verwandter(180_000, lage)] });
    return "hinweise" in antwort ? antwort.hinweise.filter(({ person }) => person === "b").map(({ schluessel }) => schluessel) : [];
  };
  expect(noten({ haushaltsgemeinschaft: true })).toEqual(["haushaltsgemeinschaft", "ausserhalbMitHilfe"]);
  expect(noten({})).toEqual(["eigeneBedarfsgemeinschaft"]);
});
