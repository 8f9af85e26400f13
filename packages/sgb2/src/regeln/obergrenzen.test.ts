import * as fc from "fast-check";
import { expect, test } from "vitest";
import { euro } from "../../test/zufallsfall.ts";
import { massenrechner } from "../../test/massenrechner.ts";
import { berechne, type Fall, type Unterkunft } from "../berechne.ts";

const fallMit = (unterkunft: Partial<Unterkunft>, monat = "2026-09"): Fall => ({
  monat, unterkunft: { art: "miete", heizung: 50, leistungsbezugSeit: "2026-05", ...unterkunft }, personen: [{ id: "a", geburtsdatum: "1985-01-01" }],
});

/** The steps on rent: rule, euros and norm of each. */
function schritte(unterkunft: Partial<Unterkunft>, monat?: string): [string, number, string][] {
  const antwort = berechne(fallMit(unterkunft, monat));
  if (!("erklaerung" in antwort)) throw new Error(JSON.stringify(antwort));
  return antwort.erklaerung.filter(({ schluessel, person }) => person === undefined && /^(unterkunft|gesamt)\./.test(schluessel)).map(({ schluessel, betrag, norm }) => [schluessel, betrag, norm]);
}

const ANGEMESSEN = { bruttokaltmiete: 500, heizung: 80, jeQuadratmeter: 12 };
const DARUEBER = "§ 22 Abs. 1 Satz 8 Nr. 1 und Satz 9 SGB II";

test.each<[string, Partial<Unterkunft>, [string, number, string][]]>([
  ["below every limit", { bruttokaltmiete: 450, wohnflaeche: 40, angemessen: ANGEMESSEN }, [["unterkunft.anerkannt", 450, "§ 22 Abs. 1 Satz 1 SGB II"]]],
  ["within the Karenzzeit, below the limit per m²", { bruttokaltmiete: 530, wohnflaeche: 45, angemessen: ANGEMESSEN }, [["unterkunft.karenzzeit", 530, "§ 22 Abs. 1 Satz 2 und 3 SGB II"]]],
  ["appropriate but for the limit per m²", { bruttokaltmiete: 450, wohnflaeche: 30, angemessen: ANGEMESSEN }, [["unterkunft.anerkanntBisGrenze", 360, "§ 22 Abs. 1 Satz 1 und 8 SGB II"], ["unterkunft.ueberQuadratmeter", 90, DARUEBER]]],
  ["within the Karenzzeit, above the limit per m²", { bruttokaltmiete: 600, wohnflaeche: 45, angemessen: ANGEMESSEN }, [["unterkunft.karenzzeitBisGrenze", 540, "§ 22 Abs. 1 Satz 2, 3 und 8 SGB II"], ["unterkunft.ueberQuadratmeter", 60, DARUEBER]]],
  [
    "above both limits, each part by its own",
    { bruttokaltmiete: 600, wohnflaeche: 45, angemessen: ANGEMESSEN, zulaessigeMiete: { bruttokaltmiete: 510 } },
    [["unterkunft.karenzzeitBisGrenze", 510, "§ 22 Abs. 1 Satz 2, 3 und 8 SGB II"], ["unterkunft.ueberQuadratmeter", 60, DARUEBER], ["unterkunft.ueberMietpreisbremse", 30, "§ 22 Abs. 1 Satz 8 Nr. 2 und Satz 9 SGB II, §§ 556d bis 556g BGB"]],
  ],
  [
    "moving would not pay",
    { bruttokaltmiete: 450, wohnflaeche: 30, angemessen: ANGEMESSEN, nurAngemessenAb: "2026-09", ausnahme: { art: "unwirtschaftlich" } },
    [["unterkunft.anerkanntBisGrenze", 360, "§ 22 Abs. 1 Satz 1 und 8 SGB II"], ["unterkunft.ueberGrenzeUnwirtschaftlich", 90, "§ 22 Abs. 1 Satz 8 und 12 SGB II"]],
  ],
  [
    "one limit for both, in the Karenzzeit",
    { bruttokaltmiete: 650, angemessen: { gesamt: 600, heizung: 80 }, zulaessigeMiete: { bruttokaltmiete: 620 } },
    [["gesamt.karenzzeitBisGrenze", 670, "§ 22 Abs. 1 Satz 2, 3 und 8, Abs. 10 SGB II"], ["unterkunft.ueberMietpreisbremse", 30, "§ 22 Abs. 1 Satz 8 Nr. 2 und Satz 9 SGB II, §§ 556d bis 556g BGB"]],
  ],
  [
    "only the limit counts",
    { bruttokaltmiete: 600, wohnflaeche: 45, angemessen: ANGEMESSEN, nurAngemessenAb: "2026-09" },
    [["unterkunft.karenzzeitBisGrenze", 540, "§ 22 Abs. 1 Satz 2, 3 und 8 SGB II"], ["unterkunft.jeQuadratmeter", 540, "§ 22 Abs. 1 Satz 8 Nr. 1 SGB II"]],
  ],
])("each step on rent names the sentence it rests on: %s", (_, unterkunft, erwartet) => {
  expect(schritte(unterkunft)).toEqual(erwartet);
});

test("before July 2026 there is no such limit", () => {
  expect(schritte({ bruttokaltmiete: 450, wohnflaeche: 30, angemessen: { bruttokaltmiete: 500, heizung: 80 }, zulaessigeMiete: { bruttokaltmiete: 300 } }, "2026-06")).toEqual([["unterkunft.anerkannt", 450, "§ 22 Abs. 1 Satz 1 SGB II"]]);
});

test("an exception that has ended no longer lifts the limit", () => {
  const fall = fallMit({ bruttokaltmiete: 450, wohnflaeche: 30, angemessen: ANGEMESSEN, nurAngemessenAb: "2026-09", ausnahme: { art: "unzumutbar", bis: "2026-08" } });
  expect(berechne(fall)).toMatchObject({ personen: [{ unterkunft: 360 }] });
});

test("in the Karenzzeit the parts above and below the limits make the rent that counts, by mass calculation too", () => {
  fc.assert(fc.property(euro(740), euro(700), euro(700), fc.boolean(), (bruttokaltmiete, flaechenmiete, zulaessig, mitFlaeche) => {
    const unterkunft: Partial<Unterkunft> = { bruttokaltmiete, wohnflaeche: 1, angemessen: { bruttokaltmiete: 500, heizung: 80, ...(mitFlaeche ? { jeQuadratmeter: flaechenmiete } : {}) }, zulaessigeMiete: { bruttokaltmiete: zulaessig } };
    const antwort = berechne(fallMit(unterkunft));
    const summe = schritte(unterkunft).reduce((cent, [, betrag]) => cent + Math.round(betrag * 100), 0);
    expect(antwort).toMatchObject({ personen: [{ unterkunft: bruttokaltmiete }] });
    expect(summe).toBe(Math.round(bruttokaltmiete * 100));
    expect(massenrechner("2026-09")(fallMit(unterkunft))?.anspruch).toBe(563_00 + Math.round(bruttokaltmiete * 100) + 50_00);
  }));
});
