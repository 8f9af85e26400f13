import * as fc from "fast-check";
import { expect, test } from "vitest";
import { massenrechner } from "../../test/massenrechner.ts";
import { zufallsfall } from "../../test/zufallsfall.ts";
import { zufallsminderung } from "../../test/zufallsumstand.ts";
import { berechne, type Ergebnis, type Fall } from "../berechne.ts";
import { wertImMonat } from "../recht/recht.ts";

const cent = (wert: number): number => Math.round(wert * 100);

/** Runs the check on random cases with and without reductions of the first person, both computed. */
function fuerAlle(pruefe: (ohne: Ergebnis, mit: Ergebnis, gemindert: Fall) => void): void {
  fc.assert(
    fc.property(zufallsfall.chain((fall) => fc.tuple(fc.constant(fall), fc.array(zufallsminderung(fall), { minLength: 1, maxLength: 4 }))), ([fall, minderungen]) => {
      const [erste, ...andere] = fall.personen;
      const gemindert: Fall = { ...fall, personen: [{ ...erste, id: "a", geburtsdatum: erste?.geburtsdatum ?? "", minderungen }, ...andere] };
      const ohne = berechne(fall);
      const mit = berechne(gemindert);
      fc.pre("anspruch" in ohne && "anspruch" in mit);
      pruefe(ohne, mit, gemindert);
    }),
    { numRuns: 150 },
  );
}

test("a reduction takes from the person concerned and from nobody else, and never more than the claim", () => {
  fuerAlle((ohne, mit) => {
    mit.personen.forEach((person, i) => {
      const davor = ohne.personen[i];
      expect(cent(person.anspruch)).toBe(cent(davor?.anspruch ?? 0) - cent(person.minderung));
      expect(person.anspruch).toBeGreaterThanOrEqual(0);
      if (i > 0) expect(person).toEqual(davor);
    });
    expect(cent(mit.anspruch)).toBe(mit.personen.reduce((summe, { anspruch }) => summe + cent(anspruch), 0));
    expect(mit.einmalzahlung).toBe(ohne.einmalzahlung);
  });
});

test("mass calculation reduces by the same rule", () => {
  fuerAlle((_, mit, gemindert) => {
    expect(massenrechner(mit.monat)(gemindert)).toMatchObject({ anspruch: cent(mit.anspruch), sofortzuschlag: cent(mit.sofortzuschlag) });
  });
});

test("the steps of a reduction add up to it", () => {
  fuerAlle((_, mit) => {
    for (const { person, kinder, werte, betrag } of mit.erklaerung.filter(({ schluessel }) => schluessel === "anspruch.gemindert")) {
      expect(kinder.reduce((summe, kind) => summe + cent(kind.betrag), 0)).toBe(cent(werte["minderung"] ?? 0));
      expect(betrag).toBe(mit.personen.find(({ id }) => id === person)?.anspruch);
    }
  });
});

test("from 2023 on housing stays, and rates take 30 percent at most, unless work was refused or nobody came", () => {
  fuerAlle((ohne, mit) => {
    fc.pre(mit.monat >= "2023-07");
    const regeln = mit.erklaerung.flatMap(({ kinder }) => kinder.map(({ schluessel }) => schluessel));
    const [person] = mit.personen;
    const davor = ohne.personen[0];
    if (!person || !davor || regeln.includes("minderung.entfallen")) return;
    expect(person.anspruchUnterkunft).toBe(davor.anspruchUnterkunft);
    if (regeln.some((regel) => regel === "minderung.regelbedarf" || regel === "minderung.nichtErreichbar")) return;
    expect(cent(person.minderung)).toBeLessThanOrEqual(Math.round(cent(person.regelbedarf) * 0.3));
  });
});

test("rates of the law by the month of the breach", () => {
  const saetze = (monat: string): number[] => (["minderungStufe1", "minderungStufe2", "minderungStufe3", "meldeversaeumnis"] as const).map((name) => wertImMonat(name, monat).wert);
  expect(saetze("2011-03")).toEqual([0, 0, 0, 0]);
  expect(saetze("2011-04")).toEqual([300, 600, 1000, 100]);
  expect(saetze("2022-06")).toEqual([300, 600, 1000, 100]);
  expect(saetze("2022-07")).toEqual([0, 0, 0, 100]);
  expect(saetze("2023-01")).toEqual([100, 200, 300, 100]);
  expect(saetze("2026-06")).toEqual([100, 200, 300, 100]);
  expect(saetze("2026-07")).toEqual([300, 300, 300, 300]);
});
