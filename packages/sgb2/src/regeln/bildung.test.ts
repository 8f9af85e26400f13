import * as fc from "fast-check";
import { expect, test } from "vitest";
import { massenrechner } from "../../test/massenrechner.ts";
import { zufallsfall } from "../../test/zufallsfall.ts";
import { zufallsbildung, zufallseinmalbedarf } from "../../test/zufallsumstand.ts";
import { berechne, type Bildungsbedarf, type Einmalbedarf, type Ergebnis, type Fall, type Person } from "../berechne.ts";

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

function gewaehrt(monat: string, ...personen: Fall["personen"]): Ergebnis {
  const antwort = berechne({ monat, unterkunft: { art: "keine" }, personen });
  if (!("anspruch" in antwort)) throw new Error(JSON.stringify(antwort));
  return antwort;
}

const MUTTER: Person = { id: "m", geburtsdatum: "1980-01-01" };
const kind = (geburtsdatum: string, weiteres: Partial<Person>): Person => ({ id: "k", geburtsdatum, eltern: ["m"], ...weiteres });

test.each<[string, number, string, Person[]]>([
  ["a pupil who is 24 on the first of the month", 130, "2025-08", [{ id: "a", geburtsdatum: "2000-08-02", ausbildung: "schule", bildungUndTeilhabe: [{ art: "schulbedarf" }] }]],
  ["one who turns 25 on it", 0, "2025-08", [{ id: "a", geburtsdatum: "2000-08-01", ausbildung: "schule", bildungUndTeilhabe: [{ art: "schulbedarf" }] }]],
  ["first admitted in February: both amounts", 195, "2025-02", [MUTTER, kind("2015-01-01", { bildungUndTeilhabe: [{ art: "schulbedarf", aufnahme: true }] })]],
  ["first admitted in August: as everyone", 130, "2025-08", [MUTTER, kind("2015-01-01", { bildungUndTeilhabe: [{ art: "schulbedarf", aufnahme: true }] })]],
  ["first admitted before August 2019: nothing in between", 0, "2019-03", [MUTTER, kind("2009-01-01", { bildungUndTeilhabe: [{ art: "schulbedarf", aufnahme: true }] })]],
  ["a student is no pupil", 0, "2025-05", [MUTTER, kind("2005-01-01", { ausbildung: "studium", bildungUndTeilhabe: [{ art: "lernfoerderung", betrag: 50 }] })]],
  ["an apprentice without pay is one", 50, "2025-05", [MUTTER, kind("2006-01-01", { ausbildung: "berufsausbildung", bildungUndTeilhabe: [{ art: "lernfoerderung", betrag: 50 }] })]],
  ["a school trip in April 2011", 200, "2011-04", [MUTTER, kind("2000-01-01", { bildungUndTeilhabe: [{ art: "klassenfahrt", betrag: 200 }] })]],
])("%s", (_, erwartet, monat, personen) => {
  expect(gewaehrt(monat, ...personen).bildungUndTeilhabe).toBe(erwartet);
});

test("what went into education is not set against other needs again", () => {
  const mutter: Person = { ...MUTTER, einkommen: [{ art: "arbeitslosengeld", betrag: 805.56 }], einmalbedarfe: [{ art: "erstausstattungWohnung", betrag: 100 }] };
  const ergebnis = gewaehrt("2025-05", mutter, kind("2015-01-01", { einkommen: [{ art: "kindergeld", betrag: 255 }], bildungUndTeilhabe: [{ art: "teilhabe" }] }));
  expect(ergebnis).toMatchObject({ anspruch: 0, bildungUndTeilhabe: 5, einmalbedarf: 100 });
});

test("own means above the need of a child pay for its clothes first", () => {
  const kleidung: Einmalbedarf[] = [{ art: "erstausstattungBekleidung", betrag: 300 }];
  expect(gewaehrt("2025-05", MUTTER, kind("2015-01-01", { einkommen: [{ art: "unterhalt", betrag: 500 }], einmalbedarfe: kleidung })).einmalbedarf).toBe(190);
});

test("beyond the age limit nothing is granted here", () => {
  const paar: Person[] = [{ ...MUTTER, partner: "r" }, { id: "r", geburtsdatum: "1950-01-01", partner: "m", einmalbedarfe: [{ art: "erstausstattungBekleidung", betrag: 300 }] }];
  expect(gewaehrt("2025-05", ...paar).einmalbedarf).toBe(0);
});
