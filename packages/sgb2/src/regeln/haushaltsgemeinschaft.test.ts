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

test("nothing is presumed for the days on which a relative is not there", () => {
  const da = anspruch(verwandter(300_000));
  const ohne = berechne({ ...fall(verwandter(0)), personen: fall(verwandter(0)).personen.slice(0, 2) });
  if (!("anspruch" in ohne)) throw new Error(JSON.stringify(ohne));
  expect(anspruch(verwandter(300_000, { haushaltsgemeinschaft: true, einzug: "2025-04-21" }))).toBeCloseTo((20 * cent(ohne.anspruch) + 10 * da) / 30, -1);
});

const oma: Person = { ...verwandter(300_000), geburtsdatum: "1950-01-01" };
const hilfe = (...personen: Person[]): unknown[] => {
  const antwort = berechne({ ...fall(oma), personen });
  if (!("erklaerung" in antwort)) throw new Error(JSON.stringify(antwort));
  const alle = (knoten: typeof antwort.erklaerung): typeof antwort.erklaerung => knoten.flatMap((k) => [k, ...alle(k.kinder)]);
  return alle(antwort.erklaerung).filter(({ schluessel }) => schluessel === "hilfe.verwandte").map(({ person, betrag }) => [person, betrag]);
};
const ENKELIN: Person = { id: "a", geburtsdatum: "1990-01-01" };

test("it goes to the first who can have a claim, not to whoever is listed first", () => {
  // 3000 − 30 − 2 × 563 − 600 / 2 = 1544, half of it.
  expect(hilfe(ENKELIN, oma)).toEqual([["a", 772]]);
  expect(hilfe(oma, ENKELIN)).toEqual([["a", 772]]);
});

test("where nothing is left for help, no step speaks of it", () => {
  expect(hilfe(ENKELIN, { ...oma, einkommen: [{ art: "rente", betrag: 1000 }] })).toEqual([]);
});

test("on days on which nobody is there to be helped there is no help", () => {
  expect(hilfe({ ...ENKELIN, lage: { einzug: "2025-04-11" } }, oma)).toEqual([["a", 772]]);
});
