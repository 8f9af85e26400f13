import * as fc from "fast-check";
import { expect, test } from "vitest";
import { zufallsfall } from "../../test/zufallsfall.ts";
import { zufallsaufrechnung, zufallsminderung } from "../../test/zufallsumstand.ts";
import { berechne, type Aufrechnung, type Ergebnis, type Fall } from "../berechne.ts";

const cent = (wert = 0): number => Math.round(wert * 100);

/** Random cases in which the first person has debts and perhaps reductions, beside the same case without debts. */
function fuerAlle(pruefe: (ohne: Ergebnis, mit: Ergebnis) => void): void {
  const faelle = zufallsfall.chain((fall) => fc.tuple(fc.constant(fall), fc.array(zufallsminderung(fall), { maxLength: 1 }), fc.array(zufallsaufrechnung(fall), { minLength: 1, maxLength: 4 })));
  fc.assert(
    fc.property(faelle, ([fall, minderungen, aufrechnungen]) => {
      const [erste, ...andere] = fall.personen;
      const anders = (weiteres: Partial<Fall["personen"][number]>): Fall => ({ ...fall, personen: [{ id: "a", geburtsdatum: "", ...erste, minderungen, ...weiteres }, ...andere] });
      const ohne = berechne(anders({}));
      const mit = berechne(anders({ aufrechnungen }));
      fc.pre("anspruch" in ohne && "anspruch" in mit);
      pruefe(ohne, mit);
    }),
    { numRuns: 200 },
  );
}

test("debts change what is paid out, never what somebody is entitled to", () => {
  fuerAlle((ohne, mit) => {
    expect(mit.anspruch).toBe(ohne.anspruch);
    expect(mit.sofortzuschlag).toBe(ohne.sofortzuschlag);
    expect(ohne).not.toHaveProperty("auszahlung");
    expect(cent(mit.auszahlung)).toBe(cent(mit.anspruch) - cent(mit.aufrechnung));
    expect(mit.auszahlung).toBeGreaterThanOrEqual(0);
  });
});

test("what is kept back is never more than 30 percent of the Regelbedarf, since August 2016 together with a reduction", () => {
  fuerAlle((_, mit) => {
    const [person] = mit.personen;
    const grenze = Math.round(cent(person?.regelbedarf) * 0.3);
    expect(cent(person?.aufrechnung)).toBeLessThanOrEqual(grenze);
    if (mit.monat >= "2016-08" && cent(person?.aufrechnung) > 0) expect(cent(person?.aufrechnung) + cent(person?.minderung)).toBeLessThanOrEqual(grenze);
  });
});

test("the instalments add up", () => {
  fuerAlle((_, mit) => {
    for (const { kinder, werte } of mit.erklaerung.filter(({ schluessel }) => schluessel === "auszahlung")) {
      expect(kinder.reduce((summe, kind) => summe + cent(kind.betrag), 0)).toBe(cent(werte["aufrechnung"]));
    }
  });
});

const allein = (monat: string, aufrechnungen: Aufrechnung[]): Ergebnis => {
  const antwort = berechne({ monat, unterkunft: { art: "keine" }, personen: [{ id: "a", geburtsdatum: "1980-01-01", aufrechnungen }] });
  if (!("anspruch" in antwort)) throw new Error(JSON.stringify(antwort));
  return antwort;
};

test.each<[string, number, Aufrechnung[]]>([
  ["declared in the month itself", 56.3, [{ art: "vorlaeufigeLeistung", offen: 900, erklaertAm: "2025-05-31" }]],
  ["declared later", 0, [{ art: "vorlaeufigeLeistung", offen: 900, erklaertAm: "2025-06-01" }]],
  ["a loan beside exactly 20 percent", 140.75, [{ art: "vorlaeufigeLeistung", offen: 900, erklaertAm: "2025-01-01" }, { art: "spaeteresEinkommen", offen: 900, erklaertAm: "2025-01-02" }, { art: "darlehen", offen: 900, erklaertAm: "2025-01-03" }]],
  ["no loan beside more, though there would be room", 130, [{ art: "erstattung", offen: 130, erklaertAm: "2025-01-01" }, { art: "darlehen", offen: 900, erklaertAm: "2025-01-03" }]],
  ["30 percent to the cent", 168.9, [{ art: "erstattung", offen: 168.9, erklaertAm: "2025-01-01" }]],
])("%s", (_, erwartet, aufrechnungen) => {
  expect(allein("2025-05", aufrechnungen).aufrechnung).toBe(erwartet);
});

test("until July 2016 the later one is paid in full and the earlier gets what is left of 30 percent", () => {
  const { erklaerung } = allein("2012-05", [{ art: "erstattung", offen: 900, erklaertAm: "2012-01-01" }, { art: "vorlaeufigeLeistung", offen: 900, erklaertAm: "2012-03-01" }]);
  const raten = erklaerung.find(({ schluessel }) => schluessel === "auszahlung")?.kinder.map(({ schluessel, betrag }) => [schluessel, betrag]);
  expect(raten).toEqual([["aufrechnung.klein", 37.4], ["aufrechnung.gross", 74.8]]);
});

test("beside a reduction the formula names what may still be kept back", () => {
  const antwort = berechne({
    monat: "2024-05", unterkunft: { art: "keine" },
    personen: [{ id: "a", geburtsdatum: "1980-01-01", minderungen: [{ art: "pflichtverletzung", tag: "2024-04-10", festgestelltAm: "2024-04-25" }], aufrechnungen: [{ art: "erstattung", offen: 1000, erklaertAm: "2024-03-10" }] }],
  });
  if (!("erklaerung" in antwort)) throw new Error(JSON.stringify(antwort));
  const rate = antwort.erklaerung.find(({ schluessel }) => schluessel === "auszahlung")?.kinder[0];
  expect(rate).toMatchObject({ betrag: 112.6, formel: "min(1000.00, 563.00 × 30 %, 112.60)" });
});
