import * as fc from "fast-check";
import { expect, test } from "vitest";
import { zufallsfall } from "../../test/zufallsfall.ts";
import { zufallsaufrechnung, zufallsminderung } from "../../test/zufallsumstand.ts";
import { berechne, type Ergebnis, type Fall } from "../berechne.ts";

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
