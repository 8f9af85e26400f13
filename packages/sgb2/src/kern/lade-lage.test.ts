import { expect, test } from "vitest";
import { berechne, type Fall, type Person } from "../berechne.ts";
import type { Lage } from "../eingabe-lage.ts";

const anspruch = (fall: Fall): number => {
  const antwort = berechne(fall);
  if (!("anspruch" in antwort)) throw new Error(JSON.stringify(antwort));
  return antwort.anspruch;
};

const allein = (lage: Lage): number => anspruch({ monat: "2025-04", unterkunft: { art: "keine" }, personen: [{ id: "a", geburtsdatum: "1985-01-01", lage }] });

test.each<[string, number, Lage]>([
  ["two hours a day", 0, { stundenTaeglich: 2 }],
  ["three hours a day", 563, { stundenTaeglich: 3 }],
  ["full Erwerbsminderung for a time", 0, { erwerbsminderung: "befristet" }],
  ["full Erwerbsminderung for good", 0, { erwerbsminderung: "dauerhaft" }],
  ["without a permission to work", 0, { arbeitserlaubnis: false }],
  ["with a permission to work", 563, { arbeitserlaubnis: true }],
])("alone and able to work (§§ 7, 8 SGB II): %s", (_, betrag, lage) => {
  expect(allein(lage)).toBe(betrag);
});

test.each<[string, number, Lage["einrichtung"]]>([
  ["hospital, expected to last less than six months", 563, { art: "krankenhaus", ab: "2025-03-01" }],
  ["hospital, expected to last six months", 0, { art: "krankenhaus", ab: "2025-03-01", sechsMonate: true }],
  ["hospital for long, works 15 hours a week", 563, { art: "krankenhaus", ab: "2025-03-01", sechsMonate: true, arbeitet15Stunden: true }],
  ["an institution", 0, { art: "stationaer", ab: "2025-03-01" }],
  ["an institution, works 15 hours a week", 563, { art: "stationaer", ab: "2025-03-01", arbeitet15Stunden: true }],
  ["custody, works 15 hours a week", 0, { art: "haft", ab: "2025-03-01", arbeitet15Stunden: true }],
  ["custody since tomorrow's month", 563, { art: "haft", ab: "2025-05-01" }],
  ["custody that ended the month before", 563, { art: "haft", ab: "2025-01-01", bis: "2025-03-31" }],
])("whoever is in an institution has no claim (§ 7 Abs. 4 SGB II), with exceptions: %s", (_, betrag, einrichtung) => {
  expect(allein({ einrichtung })).toBe(betrag);
});

const MUTTER: Person = { id: "m", geburtsdatum: "1975-01-01" };
const mitSohn = (lage: Lage): number => anspruch({ monat: "2025-04", unterkunft: { art: "miete", bruttokaltmiete: 600, heizung: 0 }, personen: [MUTTER, { id: "k", geburtsdatum: "2003-01-01", eltern: ["m"], lage }] });

test.each<[string, number, Lage]>([
  ["at home", 563 + 451 + 600, {}],
  ["moved out the month before", 563 + 600, { auszug: "2025-03-31" }],
  ["moved out on the last day of the month", 563 + 451 + 600, { auszug: "2025-04-30" }],
  ["moves out on the tenth", 563 + 600 + 150.33, { auszug: "2025-04-10" }],
  ["died on the tenth, a move planned for later", 563 + 600 + 150.33, { todestag: "2025-04-10", auszug: "2025-04-20" }],
  ["moved out on the tenth, died later", 563 + 600 + 150.33, { auszug: "2025-04-10", todestag: "2025-04-20" }],
  ["moves in on the twenty-first", 563 + 600 + 150.33, { einzug: "2025-04-21" }],
  ["moves in next month", 563 + 600, { einzug: "2025-05-01" }],
  ["in custody for months: keeps no head", 563 + 600, { einrichtung: { art: "haft", ab: "2025-01-10", sechsMonate: true } }],
  ["in custody for a short time: keeps a head", 563 + 300, { einrichtung: { art: "haft", ab: "2025-01-10" } }],
])("a grown son, %s", (_, betrag, lage) => {
  expect(mitSohn(lage)).toBeCloseTo(betrag, 2);
});

test("whoever is born into the household moves in on no day", () => {
  const geborene = (lage: Lage): number => anspruch({ monat: "2025-05", unterkunft: { art: "keine" }, personen: [MUTTER, { id: "k", geburtsdatum: "2025-05-16", eltern: ["m"], lage }] });
  expect(geborene({ einzug: "2025-05-16" })).toBe(geborene({}));
  expect(geborene({ einzug: "2025-05-01" })).toBe(geborene({}));
});

test("an institution of another month changes nothing for a partner", () => {
  const paar = (lage: Lage): number => anspruch({ monat: "2025-04", unterkunft: { art: "keine" }, personen: [{ ...MUTTER, partner: "b" }, { id: "b", geburtsdatum: "1980-01-01", partner: "m", einkommen: [{ art: "arbeitslosengeld", betrag: 600 }], lage }] });
  expect(paar({ einrichtung: { art: "haft", ab: "2025-05-01", sechsMonate: true } })).toBe(paar({}));
});

test("a partner who is away for good is only computed if nothing of the own could count for the other", () => {
  const weg = (weiteres: Partial<Person>): unknown => {
    const antwort = berechne({ monat: "2025-04", unterkunft: { art: "keine" }, personen: [{ ...MUTTER, partner: "b" }, { id: "b", geburtsdatum: "1980-01-01", partner: "m", lage: { einrichtung: { art: "haft", ab: "2025-03-01", sechsMonate: true } }, ...weiteres }] });
    return "anspruch" in antwort ? antwort.anspruch : "nichtUnterstuetzt" in antwort ? antwort.nichtUnterstuetzt.map(({ schluessel }) => schluessel) : antwort;
  };
  expect(weg({})).toBe(563);
  expect(weg({ einkommen: [{ art: "rente", betrag: 300 }] })).toEqual(["einrichtungMitPartner"]);
  expect(weg({ vermoegen: 300 })).toEqual(["einrichtungMitPartner"]);
  expect(weg({ vermoegensgegenstaende: [{ art: "konto", wert: 300 }] })).toEqual(["einrichtungMitPartner"]);
});

test("of two reasons to be shut out the stronger one holds: who is left without benefits altogether carries nobody's claim (§ 7 Abs. 1 Satz 2, Abs. 2 SGB II)", () => {
  const kind = (lage: Lage): number => anspruch({ monat: "2025-04", unterkunft: { art: "keine" }, personen: [{ ...MUTTER, lage }, { id: "k", geburtsdatum: "2016-01-01", eltern: ["m"] }] });
  expect(kind({ sozialeEntschaedigung: true })).toBe(390);
  expect(kind({ sozialeEntschaedigung: true, aufenthalt: { recht: "asylbewerberleistungen" } })).toBe(0);
});

test("the Sofortzuschlag is paid where a child visits, unless the other parent has it (§ 72 SGB II)", () => {
  const zuBesuch = (andererElternteilHilfebeduerftig: boolean): unknown => {
    const lage: Lage = { umgang: { lebensmittelpunkt: "anderswo", andererElternteilHilfebeduerftig, tage: ["2025-04-12", "2025-04-13"] } };
    const antwort = berechne({ monat: "2025-04", unterkunft: { art: "keine" }, personen: [MUTTER, { id: "k", geburtsdatum: "2016-01-01", eltern: ["m"], lage }] });
    return "sofortzuschlag" in antwort ? antwort.sofortzuschlag : antwort;
  };
  expect(zuBesuch(false)).toBe(25);
  expect(zuBesuch(true)).toBe(0);
});
