import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { zufallsfall } from "../test/zufallsfall.ts";
import { berechne, type Fall } from "./berechne.ts";
import { schwellenText } from "./render/schwellen.ts";
import { schwellen, type Schwelle } from "./schwellen.ts";

const FALL: Fall = {
  monat: "2025-05",
  unterkunft: { art: "miete", bruttokaltmiete: 480, heizung: 95, angemessen: { bruttokaltmiete: 500.5, heizung: 90 } },
  personen: [{ id: "m", geburtsdatum: "1985-01-01", vermoegen: 10_000 }, { id: "k", geburtsdatum: "2018-07-10", eltern: ["m"], einkommen: [{ art: "kindergeld", betrag: 255 }] }],
};

function von(fall: Fall): Schwelle[] {
  const ergebnis = berechne(fall);
  if (!("anspruch" in ergebnis)) throw new Error(JSON.stringify(ergebnis));
  return schwellen(fall, ergebnis);
}

describe("near a case", () => {
  test("lie the next birthdays, the local limits, the free wealth and the end of the claim", () => {
    // At seven 36 percent become 12: 202.68 − 67.56 = 135.12. Claim today: 563 + 202.68 + 575 + 390 − 255 = 1475.68.
    expect(von(FALL)).toEqual([
      { art: "geburtstag", person: "k", alter: 7, ab: "2025-07", anspruch: 1340.56, differenz: -135.12 },
      { art: "miete", abstand: 20.5 },
      { art: "heizung", abstand: -5 },
      { art: "vermoegen", abstand: 45_000 },
      { art: "einkommen", abstand: 1475.68 },
    ]);
  });

  test("lies no birthday that is more than a year away or changes nothing", () => {
    const mitKind = (geburtsdatum: string): Fall => ({ ...FALL, unterkunft: { art: "keine" }, personen: [{ id: "m", geburtsdatum: "1985-01-01" }, { id: "k", geburtsdatum, eltern: ["m"] }] });
    const geburtstage = (geburtsdatum: string): Schwelle[] => von(mitKind(geburtsdatum)).filter(({ art }) => art === "geburtstag");
    expect(geburtstage("2018-05-10")).toEqual([]);
    expect(geburtstage("2012-06-10")).toEqual([]);
    expect(geburtstage("2012-05-31")).toMatchObject([{ alter: 14, ab: "2026-05" }]);
    expect(geburtstage("2010-06-01")).toEqual([]);
    expect(geburtstage("2011-06-01")).toEqual([{ art: "geburtstag", person: "k", alter: 14, ab: "2025-06", anspruch: 1101.56, differenz: 81 }]);
  });

  test("lie no limits of what is not claimed", () => {
    expect(von({ ...FALL, unterkunft: { art: "keine" }, personen: [{ id: "m", geburtsdatum: "1985-01-01", einkommen: [{ art: "rente", betrag: 1000 }] }] })).toEqual([]);
  });
});

test("a little less than the end of the claim leaves something, for whoever lives alone", () => {
  fc.assert(fc.property(zufallsfall, fc.integer({ min: 1986, max: 1990 }), ({ monat, unterkunft }, jahr) => {
    const allein = (betrag: number): Fall => ({ monat, unterkunft, personen: [{ id: "a", geburtsdatum: `${jahr}-01-01`, einkommen: [{ art: "sonstiges", betrag }] }] });
    const ende = von(allein(100)).find(({ art }) => art === "einkommen");
    fc.pre(ende?.art === "einkommen" && ende.abstand > 2 && monat >= "2011-04");
    const bis = (euro: number): unknown => berechne(allein(Math.round((100 + euro) * 100) / 100));
    expect(bis(ende.abstand)).toMatchObject({ anspruch: 0 });
    expect(bis(ende.abstand - 1)).toMatchObject({ anspruch: 1 });
  }));
});

test("each threshold has its sentence in both languages", () => {
  expect(von(FALL).map((schwelle) => schwellenText(schwelle, "de", () => "Ihr Kind"))).toEqual([
    "Ihr Kind, 7 Jahre: Von 2025-07 an ist der Anspruch um 135,12 Euro niedriger.",
    "Bis zum örtlichen Wert für die Miete sind es noch 20,50 Euro.",
    "Die Heizkosten liegen 5,00 Euro über dem örtlichen Wert.",
    "45.000,00 Euro Vermögen mehr blieben noch frei.",
    "Mit 1.475,68 Euro mehr anrechenbarem Einkommen endet der Anspruch.",
  ]);
  expect(von(FALL).map((schwelle) => schwellenText(schwelle, "en"))).toEqual([
    "k, 7 years: from 2025-07 on the claim is 135.12 euros lower.",
    "The local limit for the rent is 20.50 euros away.",
    "The heating costs are 5.00 euros above the local limit.",
    "45,000.00 euros more of wealth would still be free.",
    "With 1,475.68 euros more of countable income the claim ends.",
  ]);
});
