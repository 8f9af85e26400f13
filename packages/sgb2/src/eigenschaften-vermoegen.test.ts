import * as fc from "fast-check";
import { expect, test } from "vitest";
import { berechnet } from "../test/berechnet.ts";
import { zufallsbesitz, zufallsgegenstand } from "../test/zufallsbesitz.ts";
import { euro } from "../test/zufallsfall.ts";
import type { Fall, Person, Vermoegensgegenstand } from "./berechne.ts";
import { neuerHaushalt } from "./kern/haushalt.ts";
import { lade } from "./kern/lade.ts";
import { rechneHaushalt } from "./kern/rechne-haushalt.ts";
import { rechtFuer } from "./recht/recht.ts";

const cent = (wert: number): number => Math.round(wert * 100);
const tisch = neuerHaushalt(6);

const mitDingen = (fall: Fall, aendere: (ding: Vermoegensgegenstand) => Vermoegensgegenstand): Fall => ({
  ...fall,
  personen: fall.personen.map((person) => ({ ...person, vermoegensgegenstaende: (person.vermoegensgegenstaende ?? []).map(aendere) })),
});

type Umstand = { haerte?: true; verwertbar?: false; sofortVerwertbar?: false; unwirtschaftlich?: true };

const MONATE = fc.constantFrom("2012-08", "2022-09", "2025-07", "2026-08");
const allein = (monat: string, person: Partial<Person>): Fall => ({
  monat,
  unterkunft: { art: "miete", bruttokaltmiete: 400, heizung: 60, leistungsbezugSeit: "2012-01" },
  personen: [{ id: "a", geburtsdatum: "1985-01-01", ...person }],
});

test("mass calculation at a used desk and explained calculation agree on every amount", () => {
  fc.assert(fc.property(zufallsbesitz, (fall) => {
    const erklaert = berechnet(fall);
    const recht = rechtFuer(fall.monat);
    if (!recht) throw new RangeError(fall.monat);
    lade(tisch, fall);
    rechneHaushalt(tisch, recht);
    expect(Array.from(tisch.anspruch.subarray(0, tisch.n), (wert) => wert / 100)).toEqual(erklaert.personen.map(({ anspruch }) => anspruch));
    expect(tisch.vermoegenVorhanden / 100).toBe(erklaert.vermoegen.vorhanden);
    expect(tisch.anspruchAlsDarlehen / 100).toBe(erklaert.anspruchAlsDarlehen ?? 0);
  }), { numRuns: 300 });
});

test("things count with no more than their value, and a loan is part of the claim", () => {
  fc.assert(fc.property(zufallsbesitz, (fall) => {
    const { vermoegen, anspruch, anspruchAlsDarlehen = 0 } = berechnet(fall);
    const werte = fall.personen.reduce((summe, p) => summe + cent(p.vermoegen ?? 0) + (p.vermoegensgegenstaende ?? []).reduce((s, { wert }) => s + cent(wert), 0), 0);
    expect(cent(vermoegen.vorhanden)).toBeLessThanOrEqual(werte);
    expect(anspruchAlsDarlehen).toBeLessThanOrEqual(anspruch);
    expect(Math.min(vermoegen.vorhanden, anspruchAlsDarlehen)).toBeGreaterThanOrEqual(0);
  }), { numRuns: 300 });
});

test("money as a thing counts like money in the sum", () => {
  fc.assert(fc.property(MONATE, euro(30_000), euro(30_000), (monat, summe, bar) => {
    const als = (person: Partial<Person>): number => berechnet(allein(monat, person)).anspruch;
    expect(als({ vermoegen: summe, vermoegensgegenstaende: [{ art: "bargeld", wert: bar }] })).toBe(als({ vermoegen: (cent(summe) + cent(bar)) / 100 }));
  }));
});

test("a reason to leave a thing out never lowers the claim", () => {
  fc.assert(fc.property(MONATE, fc.array(zufallsgegenstand, { maxLength: 4 }), fc.constantFrom<Umstand>({ haerte: true }, { verwertbar: false }, { sofortVerwertbar: false }, { unwirtschaftlich: true }), (monat, dinge, grund) => {
    const fall = allein(monat, { vermoegensgegenstaende: dinge });
    expect(berechnet(mitDingen(fall, (ding) => ({ ...ding, ...grund }))).anspruch).toBeGreaterThanOrEqual(berechnet(fall).anspruch);
  }));
});

test("what is a loan because wealth cannot be used at once is what would not be granted if it could", () => {
  fc.assert(fc.property(MONATE, fc.array(zufallsgegenstand, { maxLength: 4 }), (monat, dinge) => {
    const fall = allein(monat, { vermoegensgegenstaende: dinge });
    const sofort = berechnet(mitDingen(fall, (ding) => ({ ...ding, sofortVerwertbar: true })));
    const { anspruch, anspruchAlsDarlehen = 0 } = berechnet(fall);
    expect(cent(anspruch) - cent(anspruchAlsDarlehen)).toBe(cent(sofort.anspruch));
  }));
});

test("the order of things makes no difference", () => {
  fc.assert(fc.property(MONATE, fc.array(zufallsgegenstand, { maxLength: 5 }), (monat, dinge) => {
    const vorwaerts = berechnet(allein(monat, { vermoegensgegenstaende: dinge }));
    const rueckwaerts = berechnet(allein(monat, { vermoegensgegenstaende: dinge.toReversed() }));
    expect(rueckwaerts.vermoegen).toEqual(vorwaerts.vermoegen);
    expect(rueckwaerts.anspruch).toBe(vorwaerts.anspruch);
  }));
});

test("things of the household before leave no trace on the desk", () => {
  const recht = rechtFuer("2025-07");
  if (!recht) throw new RangeError("2025-07");
  lade(tisch, allein("2025-07", { vermoegensgegenstaende: [{ art: "grundstueck", wert: 500_000, sofortVerwertbar: false }] }));
  rechneHaushalt(tisch, recht);
  expect(tisch.anspruchAlsDarlehen).toBeGreaterThan(0);
  lade(tisch, allein("2025-07", {}));
  rechneHaushalt(tisch, recht);
  expect([tisch.vermoegenVorhanden, tisch.anspruchAlsDarlehen, tisch.anspruchGesamt]).toEqual([0, 0, 102_300]);
});
