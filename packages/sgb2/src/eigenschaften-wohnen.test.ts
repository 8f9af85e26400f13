import * as fc from "fast-check";
import { expect, test } from "vitest";
import { berechnet } from "../test/berechnet.ts";
import { zufallswohnen } from "../test/zufallswohnen.ts";
import type { Ergebnis, Fall, Unterkunft } from "./berechne.ts";
import { neuerHaushalt } from "./kern/haushalt.ts";
import { lade } from "./kern/lade.ts";
import { rechneHaushalt } from "./kern/rechne-haushalt.ts";
import { rechtFuer } from "./recht/recht.ts";

const cent = (wert: number): number => Math.round(wert * 100);
const tisch = neuerHaushalt(6);

const mit = (fall: Fall, angaben: Partial<Unterkunft>): Fall => ({ ...fall, unterkunft: { ...fall.unterkunft, ...angaben } });

/** Cents of the dwelling's recognised costs, over all persons. */
const wohnkosten = ({ personen }: Ergebnis): number => personen.reduce((summe, p) => summe + cent(p.unterkunft) + cent(p.heizung), 0);

/** Rounding of each person's shares. */
const rundung = (fall: Fall): number => 4 * fall.personen.length;

test("mass calculation at a used desk and explained calculation agree on every amount", () => {
  fc.assert(fc.property(zufallswohnen, (fall) => {
    const erklaert = berechnet(fall);
    const recht = rechtFuer(fall.monat);
    if (!recht) throw new RangeError(fall.monat);
    lade(tisch, fall);
    rechneHaushalt(tisch, recht);
    const inEuro = (spalte: Float64Array): number[] => Array.from(spalte.subarray(0, tisch.n), (wert) => wert / 100);
    expect(inEuro(tisch.unterkunft)).toEqual(erklaert.personen.map(({ unterkunft }) => unterkunft));
    expect(inEuro(tisch.heizung)).toEqual(erklaert.personen.map(({ heizung }) => heizung));
    expect(inEuro(tisch.anspruch)).toEqual(erklaert.personen.map(({ anspruch }) => anspruch));
    expect(tisch.anspruchGesamt / 100).toBe(erklaert.anspruch);
  }), { numRuns: 400 });
});

test("costs are never recognised beyond what is paid, and never below nothing", () => {
  fc.assert(fc.property(zufallswohnen, (fall) => {
    const { bruttokaltmiete = 0, heizung = 0, umzug, einmaligeKosten = [] } = fall.unterkunft;
    const bezahlt = cent(bruttokaltmiete) + cent(heizung) + (umzug ? cent(umzug.bisher.bruttokaltmiete) + cent(umzug.bisher.heizung) : 0) + einmaligeKosten.reduce((summe, { betrag }) => summe + cent(betrag), 0);
    const ergebnis = berechnet(fall);
    expect(wohnkosten(ergebnis)).toBeLessThanOrEqual(bezahlt + rundung(fall));
    for (const person of ergebnis.personen) expect(Math.min(person.unterkunft, person.heizung)).toBeGreaterThanOrEqual(0);
  }), { numRuns: 400 });
});

test("a credit balance never raises what is recognised, an exception never lowers it", () => {
  fc.assert(fc.property(zufallswohnen, (fall) => {
    const ohne = mit(fall, { guthaben: [] });
    expect(wohnkosten(berechnet(fall))).toBeLessThanOrEqual(wohnkosten(berechnet(ohne)) + rundung(fall));
    const ausnahme = mit(fall, { ausnahme: { art: "unzumutbar" } });
    const { ausnahme: _, ...ohneAusnahme } = fall.unterkunft;
    expect(wohnkosten(berechnet(ausnahme))).toBeGreaterThanOrEqual(wohnkosten(berechnet({ ...fall, unterkunft: ohneAusnahme })) - rundung(fall));
  }), { numRuns: 400 });
});

test("an assurance before a move never lowers what is recognised", () => {
  fc.assert(fc.property(zufallswohnen, (fall) => {
    const { umzug } = fall.unterkunft;
    fc.pre(umzug !== undefined);
    const zugesichert = wohnkosten(berechnet(mit(fall, { umzug: { ...umzug, zugesichert: true } })));
    expect(zugesichert).toBeGreaterThanOrEqual(wohnkosten(berechnet(mit(fall, { umzug: { ...umzug, zugesichert: false } }))) - rundung(fall));
  }), { numRuns: 300 });
});

test("facts of the household before leave no trace on the desk", () => {
  fc.assert(fc.property(zufallswohnen, zufallswohnen, (vorher, fall) => {
    const recht = rechtFuer(fall.monat);
    if (!recht) throw new RangeError(fall.monat);
    lade(tisch, vorher);
    lade(tisch, fall);
    rechneHaushalt(tisch, recht);
    const frisch = neuerHaushalt(6);
    lade(frisch, fall);
    rechneHaushalt(frisch, recht);
    expect(tisch.ablehnung).toBe(frisch.ablehnung);
    if (tisch.ablehnung === null) expect(tisch.anspruchGesamt).toBe(frisch.anspruchGesamt);
  }), { numRuns: 200 });
});
