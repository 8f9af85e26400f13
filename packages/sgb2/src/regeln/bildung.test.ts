import * as fc from "fast-check";
import { expect, test } from "vitest";
import { massenrechner } from "../../test/massenrechner.ts";
import { zufallsfall } from "../../test/zufallsfall.ts";
import { zufallsbildung, zufallseinmalbedarf } from "../../test/zufallsumstand.ts";
import { berechne, type Bildungsbedarf, type Einmalbedarf, type Ergebnis, type Fall } from "../berechne.ts";

const cent = (wert = 0): number => Math.round(wert * 100);

type Bedarfe = { bildungUndTeilhabe: Bildungsbedarf[]; einmalbedarfe: Einmalbedarf[] };

const bedarfe: fc.Arbitrary<Bedarfe> = fc.record({ bildungUndTeilhabe: fc.array(zufallsbildung, { maxLength: 3 }), einmalbedarfe: fc.array(zufallseinmalbedarf, { maxLength: 2 }) });

/** Random cases with needs of §§ 24 and 28 for everyone, beside the same case without. */
function fuerAlle(pruefe: (ohne: Ergebnis, mit: Ergebnis, fall: Fall) => void): void {
  fc.assert(
    fc.property(zufallsfall, fc.array(bedarfe, { minLength: 6, maxLength: 6 }), (fall, jePerson) => {
      const gefragt: Fall = { ...fall, personen: fall.personen.map((person, i) => ({ ...person, ...jePerson[i] })) };
      const ohne = berechne(fall);
      const mit = berechne(gefragt);
      fc.pre("anspruch" in ohne && "anspruch" in mit);
      pruefe(ohne, mit, gefragt);
    }),
    { numRuns: 200 },
  );
}

test("these needs never change a claim, and bring a Sofortzuschlag at most", () => {
  fuerAlle((ohne, mit) => {
    expect(mit.personen.map(({ anspruch }) => anspruch)).toEqual(ohne.personen.map(({ anspruch }) => anspruch));
    mit.personen.forEach((person, i) => {
      const davor = ohne.personen[i]?.sofortzuschlag ?? 0;
      expect(person.sofortzuschlag >= davor).toBe(true);
      if (person.sofortzuschlag > davor) expect(person.bildungUndTeilhabe).toBeGreaterThan(0);
    });
  });
});

test("sums add up, and nobody gets more than was asked for", () => {
  fuerAlle((_, mit, fall) => {
    expect(cent(mit.einmalbedarf)).toBe(mit.personen.reduce((summe, p) => summe + cent(p.einmalbedarf), 0));
    expect(cent(mit.darlehen)).toBe(mit.personen.reduce((summe, p) => summe + cent(p.darlehen), 0));
    expect(cent(mit.bildungUndTeilhabe)).toBe(mit.personen.reduce((summe, p) => summe + cent(p.bildungUndTeilhabe), 0));
    mit.personen.forEach(({ einmalbedarf, darlehen, bildungUndTeilhabe }, i) => {
      const { einmalbedarfe = [], bildungUndTeilhabe: gefragt = [] } = fall.personen[i] ?? {};
      expect(cent(einmalbedarf) + cent(darlehen)).toBeLessThanOrEqual(einmalbedarfe.reduce((summe, { betrag }) => summe + cent(betrag), 0));
      expect(cent(bildungUndTeilhabe)).toBeLessThanOrEqual(gefragt.reduce((summe, b) => summe + ("betrag" in b && b.art !== "mittagessen" ? cent(b.betrag) : 195_00), 0));
    });
  });
});

test("with a claim of the adults all of it is granted: nothing is left to set against it", () => {
  fuerAlle((_, mit) => {
    const [person] = mit.personen;
    fc.pre(person !== undefined && person.anspruch > 0);
    for (const { schluessel, werte } of mit.erklaerung.filter((schritt) => schritt.person === person.id)) if (schluessel === "bildung") expect(werte["gedeckt"]).toBe(0);
  });
});

test("mass calculation grants the same Sofortzuschlag", () => {
  fuerAlle((_, mit, fall) => {
    expect(massenrechner(fall.monat)(fall)).toMatchObject({ anspruch: cent(mit.anspruch), sofortzuschlag: cent(mit.sofortzuschlag) });
  });
});
