import { randomUUID } from "node:crypto";
import { berechne } from "@handschlag/sgb2";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DatierterFakt, Fakt } from "./fakt/fakt.ts";
import { type Haushalt, letzterTag, rechenfall } from "./rechenfall.ts";

const mutter = { id: "mutter", geburtsdatum: "1990-03-14" };
const kind = { id: "kind", geburtsdatum: "2026-09-16" };
const fakt = (personId: string | null, inhalt: Fakt, von = "2026-01-01", mehr: Partial<DatierterFakt> = {}): DatierterFakt =>
  ({ id: randomUUID(), personId, inhalt, von, bis: null, ersetzt: null, ...mehr });
const miete = (bruttokaltmiete: number): Fakt => ({ art: "unterkunft", form: "miete", bruttokaltmiete, heizung: 80_00, personenImHaushalt: 1, warmwasser: "zentral" });
const haushalt = (fakten: DatierterFakt[], mehr: Partial<Haushalt> = {}): Haushalt =>
  ({ personen: [mutter], fakten, richtwerte: [], bewilligungszeitraumBeginn: "2026-01-01", ...mehr });

describe("from the facts of a case to a case for the law", () => {
  test("turns cents into euros and keeps what was said", () => {
    const fall = rechenfall(haushalt([
      fakt(null, miete(520_45)),
      fakt("mutter", { art: "einkommen", einkommen: { art: "erwerbstaetigkeit", brutto: 1600_00, steuern: 24_00, sozialversicherung: 320_10, absetzbar: 0 } }),
      fakt("mutter", { art: "mehrbedarf", mehrbedarf: { art: "ernaehrung", betrag: 56_30 } }),
    ]), "2026-08");
    expect(fall.unterkunft).toMatchObject({ art: "miete", bruttokaltmiete: 520.45, heizung: 80, personenImHaushalt: 1 });
    expect(fall.personen[0]).toMatchObject({
      einkommen: [{ art: "erwerbstaetigkeit", brutto: 1600, steuern: 24, sozialversicherung: 320.1, absetzbar: 0 }],
      mehrbedarfe: [{ art: "ernaehrung", betrag: 56.3 }],
    });
  });

  test("takes a rent that changes from a month on in that month and not before", () => {
    const fakten = [fakt(null, miete(500_00), "2026-01-01", { bis: "2026-09-30" }), fakt(null, miete(560_00), "2026-10-01")];
    expect(["2026-09", "2026-10"].map((m) => rechenfall(haushalt(fakten), m).unterkunft.bruttokaltmiete)).toEqual([500, 560]);
  });

  test("leaves out what was corrected", () => {
    const falsch = fakt(null, miete(500_00));
    const richtig = fakt(null, miete(450_00), "2026-01-01", { ersetzt: falsch.id });
    expect(rechenfall(haushalt([falsch, richtig]), "2026-08").unterkunft.bruttokaltmiete).toBe(450);
  });

  test("counts a child from the month of its birth on", () => {
    const mitKind = haushalt([fakt("kind", { art: "familie", eltern: ["mutter"] })], { personen: [mutter, kind] });
    expect(rechenfall(mitKind, "2026-08").personen.map((p) => p.id)).toEqual(["mutter"]);
    expect(rechenfall(mitKind, "2026-09").personen.map((p) => [p.id, p.eltern])).toEqual([["mutter", []], ["kind", ["mutter"]]]);
  });

  test("counts somebody who joins from the month in which they come, and somebody who has moved out until the month in which they go", () => {
    const partner = { id: "partner", geburtsdatum: "1988-01-02", von: "2026-05-10" };
    const paar = haushalt([fakt("partner", { art: "auszug", anlass: "ausgezogen" }, "2026-09-15")], { personen: [mutter, partner] });
    const dabei = (monat: string) => rechenfall(paar, monat).personen.map((p) => p.id);
    expect(["2026-04", "2026-05", "2026-09", "2026-10"].map(dabei)).toEqual([["mutter"], ["mutter", "partner"], ["mutter", "partner"], ["mutter"]]);
    expect(["2026-05", "2026-06", "2026-09"].map((monat) => rechenfall(paar, monat).personen[1]?.lage)).toEqual([{ einzug: "2026-05-10" }, undefined, { auszug: "2026-09-14" }]);
  });

  test("counts nobody in a month on whose first day they were gone", () => {
    const fort = haushalt([fakt("partner", { art: "auszug", anlass: "verstorben" }, "2026-09-01")], { personen: [mutter, { id: "partner", geburtsdatum: "1988-01-02" }] });
    expect(rechenfall(fort, "2026-09").personen.map((p) => p.id)).toEqual(["mutter"]);
    const spaeter = haushalt([fakt("partner", { art: "auszug", anlass: "verstorben" }, "2026-09-11")], { personen: [mutter, { id: "partner", geburtsdatum: "1988-01-02" }] });
    expect(rechenfall(spaeter, "2026-09").personen[1]?.lage).toEqual({ todestag: "2026-09-10" });
  });

  test("takes the local limit that holds in the month, for the size of the household", () => {
    const richtwerte = [
      { giltAb: "2025-01-01", werte: [{ personen: 1, bruttokaltmiete: 450_00, heizung: 70_00 }], quelle: "alt" },
      { giltAb: "2026-07-01", werte: [{ personen: 1, bruttokaltmiete: 480_00, heizung: 75_00 }], quelle: "neu" },
    ];
    const grenzen = ["2026-06", "2026-07"].map((m) => rechenfall(haushalt([fakt(null, miete(520_00))], { richtwerte }), m).unterkunft.angemessen);
    expect(grenzen).toEqual([{ bruttokaltmiete: 450, heizung: 70, quelle: "alt" }, { bruttokaltmiete: 480, heizung: 75, quelle: "neu" }]);
  });

  test("always makes a case that the law's engine reads without an error", () => {
    const cents = fc.integer({ min: 0, max: 300_000 });
    fc.assert(fc.property(cents, cents, cents, fc.constantFrom("2025-01", "2026-06", "2026-07", "2026-12"), (kalt, brutto, vermoegen, monat) => {
      const antwort = berechne(rechenfall(haushalt([
        fakt(null, miete(kalt), "2025-01-01"),
        fakt("mutter", { art: "einkommen", einkommen: { art: "erwerbstaetigkeit", brutto, steuern: 0, sozialversicherung: 0, absetzbar: 0 } }, "2025-01-01"),
        fakt("mutter", { art: "vermoegen", betrag: vermoegen }, "2025-01-01"),
      ], { bewilligungszeitraumBeginn: "2025-01-01" }), monat));
      expect(antwort).not.toHaveProperty("fehler");
    }));
  });

  test("knows the last day of every month", () => {
    expect(["2024-02", "2025-02", "2026-04", "2026-12"].map(letzterTag)).toEqual(["2024-02-29", "2025-02-28", "2026-04-30", "2026-12-31"]);
  });
});
