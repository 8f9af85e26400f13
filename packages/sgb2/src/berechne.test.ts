import * as fc from "fast-check";
import { expect, test } from "vitest";
import { zufallsfall } from "../test/zufallsfall.ts";
import { wechselfall } from "../test/zufallslage.ts";
import { zufallswohnen } from "../test/zufallswohnen.ts";
import { berechne } from "./berechne.ts";

const FAMILIE = {
  id: "familie",
  monat: "2026-08",
  unterkunft: { art: "miete", bruttokaltmiete: 520, heizung: 80 },
  personen: [
    { id: "p1", geburtsdatum: "1990-03-14", partner: "p2", einkommen: [{ art: "erwerbstaetigkeit", brutto: 1600, steuern: 24, sozialversicherung: 320 }], vermoegen: 12000 },
    { id: "p2", geburtsdatum: "1988-01-02", partner: "p1", einkommen: [{ art: "arbeitslosengeld", betrag: 700 }] },
    { id: "p3", geburtsdatum: "2019-05-05", eltern: ["p1", "p2"], einkommen: [{ art: "kindergeld", betrag: 259 }] },
  ],
};

test("a family with earnings, Arbeitslosengeld and a child", () => {
  // Needs 706 + 706 + (590 − 259) = 1743; means 878 + 670 = 1548; open 195, shared as 706 : 706 : 331.
  expect(berechne(FAMILIE)).toMatchObject({
    id: "familie",
    leistung: "Grundsicherungsgeld",
    anspruch: 194.99,
    sofortzuschlag: 25,
    personen: [
      { bedarf: 706, absetzbetraege: 722, anrechenbar: 878, anspruch: 78.98 },
      { bedarf: 706, absetzbetraege: 30, anrechenbar: 670, anspruch: 78.98 },
      { bedarf: 590, anrechenbar: 259, anspruch: 37.03, sofortzuschlag: 25 },
    ],
    vermoegen: { vorhanden: 12000, freibetrag: 25000, uebersteigt: false },
  });
});

test("a month whose law is not known is refused and names the last one that is", () => {
  expect(berechne({ ...FAMILIE, monat: "2027-01" })).toEqual({
    id: "familie",
    nichtUnterstuetzt: [{ pfad: "monat", norm: "§ 20 Abs. 1a SGB II", text: expect.stringContaining("2026-12"), schluessel: "monatUnbekannt" }],
  });
});

test("wrong input names its field", () => {
  expect(berechne({ ...FAMILIE, monat: "2026-13" })).toEqual({ id: "familie", fehler: [{ pfad: "monat", text: "Hier erwarten wir einen Monat wie 2026-08.", schluessel: "monat", werte: {} }] });
});

test("what was computed before leaves no trace: the same case has the same answer, notes and explanation included", () => {
  fc.assert(
    fc.property(zufallsfall, fc.array(fc.oneof(zufallsfall, wechselfall, zufallswohnen), { maxLength: 3 }), (fall, dazwischen) => {
      const zuerst = structuredClone(berechne(fall));
      for (const anderer of dazwischen) berechne(anderer);
      expect(berechne(fall)).toEqual(zuerst);
    }),
    { numRuns: 200 },
  );
});
