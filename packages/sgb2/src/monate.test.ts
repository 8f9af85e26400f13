import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mitEinmaligem } from "../test/zufallsfall.ts";
import { zufallswohnen } from "../test/zufallswohnen.ts";
import type { Fall } from "./eingabe.ts";
import { alsMonat, monatsIndex } from "./kern/kalender.ts";
import { antworte, rechne } from "./monate.ts";

const FALL: Fall = {
  monat: "2026-05",
  unterkunft: { art: "miete", bruttokaltmiete: 700, heizung: 60, angemessen: { bruttokaltmiete: 400 } },
  personen: [{ id: "a", geburtsdatum: "1985-01-01", vermoegen: 20_000 }],
};

test("months come back in their order, and the Karenzzeit runs on through them", () => {
  const antworten = rechne(FALL, ["2026-06", "2026-07", "2027-01"]);
  expect(antworten).toMatchObject([
    { monat: "2026-06", leistung: "Bürgergeld", anspruch: 1323, vermoegen: { freibetrag: 40_000 } },
    // § 65a Abs. 1: the old law on wealth goes on; § 22 Abs. 1 Satz 6: 1.5 × 400.
    { monat: "2026-07", leistung: "Grundsicherungsgeld", anspruch: 1223, vermoegen: { freibetrag: 40_000 } },
    { nichtUnterstuetzt: [{ pfad: "monat" }] },
  ]);
});

test("after a year a new Bewilligungszeitraum begins, and with it the law that depends on its beginning", () => {
  const freibetrag = (monate: string[]) => rechne(FALL, monate).map((a) => ("vermoegen" in a ? a.vermoegen.freibetrag : undefined));
  // A period begun before July 2026 keeps the old law on wealth (§ 65a Abs. 1), one begun since does not.
  expect(freibetrag(["2025-08", "2026-07", "2026-08"])).toEqual([40_000, 40_000, 12_500]);
  expect(freibetrag(["2024-08", "2026-08"])).toEqual([40_000, 12_500]);
});

test("what the case says about its beginning is kept, for a year", () => {
  const freibetrag = (bewilligungszeitraumBeginn: string, monate: string[]) => rechne({ ...FALL, bewilligungszeitraumBeginn }, monate).map((a) => ("vermoegen" in a ? a.vermoegen.freibetrag : undefined));
  expect(freibetrag("2026-07-01", ["2026-07"])).toEqual([12_500]);
  expect(freibetrag("2025-08-15", ["2025-12", "2026-07", "2026-08"])).toEqual([40_000, 40_000, 12_500]);
});

describe("one case with several months", () => {
  const { monat: _, ...fakten } = FALL;
  const MONATE = { ...fakten, id: "m", monate: ["2026-07", "2026-08"] };

  test("gives one answer a month, together under its id", () => {
    expect(antworte(MONATE)).toMatchObject({ id: "m", monate: [{ monat: "2026-07", vermoegen: { uebersteigt: true } }, { monat: "2026-08" }] });
  });

  test("income counts in the month in which it comes", () => {
    const personen = [{ id: "a", geburtsdatum: "1985-01-01", einkommen: [{ art: "krankengeld", betrag: 230, zufluss: "2026-08" }] }];
    expect(antworte({ ...MONATE, personen })).toMatchObject({ monate: [{ anspruch: 1223 }, { anspruch: 1023 }] });
  });

  test("a child is there from its birth", () => {
    const personen = [...MONATE.personen, { id: "k", geburtsdatum: "2026-08-01", eltern: ["a"] }];
    expect(antworte({ ...MONATE, personen })).toMatchObject({ monate: [{ personen: [{ id: "a" }] }, { personen: [{ id: "a" }, { id: "k" }] }] });
  });

  test("with one month is the calculation of that month", () => {
    expect(antworte({ ...fakten, monat: "2026-08" })).toMatchObject({ monat: "2026-08" });
  });

  test("a month before the Bewilligungszeitraum is an error of the whole call, which names the first such month", () => {
    expect(antworte({ ...MONATE, bewilligungszeitraumBeginn: "2026-08-01", monate: ["2026-08", "2026-07", "2026-06"] })).toEqual({
      id: "m", fehler: [{ pfad: "bewilligungszeitraumBeginn", text: "Der Bewilligungszeitraum beginnt erst nach dem Monat 2026-07.", schluessel: "bewilligungSpaeter", werte: { monat: "2026-07" } }],
    });
  });

  test("so is every other thing that does not fit one of the months", () => {
    expect(antworte({ ...MONATE, unterkunft: { ...FALL.unterkunft, leistungsbezugSeit: "2026-08" } })).toMatchObject({ fehler: [{ pfad: "unterkunft.leistungsbezugSeit", text: expect.stringContaining("2026-07") }] });
    const spaeter = [{ id: "a", geburtsdatum: "2026-08-02" }];
    expect(antworte({ ...MONATE, personen: spaeter })).toMatchObject({ fehler: [{ pfad: "monate[0]", text: "Im Monat 2026-07 ist noch niemand in diesem Fall geboren." }] });
    const betrieb = [{ id: "a", geburtsdatum: "1985-01-01", einkommen: [{ art: "betrieb", monate: [{ monat: "2025-08", einnahmen: 500, ausgaben: 0 }] }] }];
    expect(antworte({ ...MONATE, monate: ["2025-08", "2026-08"], personen: betrieb })).toMatchObject({ fehler: [{ pfad: "personen[0].einkommen[0].monate[0].monat", schluessel: "ausserhalbZeitraum", werte: { monat: "2026-08" } }] });
  });

  test("the books of a business count in the Bewilligungszeitraum they belong to", () => {
    const buecher = (monate: [string, number][]) => [{ id: "a", geburtsdatum: "1985-01-01", einkommen: [{ art: "betrieb", monate: monate.map(([monat, einnahmen]) => ({ monat, einnahmen, ausgaben: 0 })) }] }];
    const zweiJahre: [string, number][] = [["2024-01", 400], ["2024-12", 600], ["2025-01", 900]];
    // 500 − 100 − 80 = 320, then 900 − 100 − 84 − 114 = 602.
    const aufruf = { ...MONATE, unterkunft: { art: "keine" }, monate: ["2024-01", "2025-01"], personen: buecher(zweiJahre) };
    expect(antworte(aufruf)).toMatchObject({ monate: [{ personen: [{ anrechenbar: 320 }] }, { personen: [{ anrechenbar: 602 }] }] });
    expect(antworte({ ...aufruf, personen: buecher([...zweiJahre, ["2026-01", 900], ["2023-12", 1]]) })).toMatchObject({
      fehler: [3, 4].map((n) => ({ pfad: `personen[0].einkommen[0].monate[${n}].monat`, schluessel: "ausserhalbZeitraum", werte: { monat: "2024-01" } })),
    });
  });

  test("wrong input is said once, a month without law in its place", () => {
    expect(antworte({ ...MONATE, monate: ["2026-13"] })).toMatchObject({ id: "m", fehler: [{ pfad: "monate[0]" }] });
    expect(antworte({ ...MONATE, personen: [{ id: "a", geburtsdatum: "1985-01-01", partner: "a" }] })).toMatchObject({ fehler: [{ pfad: "personen[0].partner" }] });
    expect(antworte({ ...MONATE, monat: "2026-07" })).toMatchObject({ fehler: [{ pfad: "monat", schluessel: "unbekanntesFeld" }] });
    expect(antworte({ ...MONATE, monate: ["2026-12", "2027-01"] })).toMatchObject({ monate: [{ monat: "2026-12" }, { nichtUnterstuetzt: [{ pfad: "monat" }] }] });
  });

  test("no month of an answer is an error by itself", () => {
    let gerechnet = 0;
    fc.assert(fc.property(fc.oneof(mitEinmaligem, zufallswohnen), fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 5 }), ({ monat: mitte, ...fall }, abstaende) => {
      const antwort = antworte({ ...fall, monate: abstaende.map((abstand) => alsMonat(monatsIndex(mitte) + abstand)) });
      if (!("monate" in antwort)) return;
      gerechnet++;
      for (const einer of antwort.monate) expect(einer).not.toHaveProperty("fehler");
    }));
    expect(gerechnet).toBeGreaterThan(10);
  });
});
