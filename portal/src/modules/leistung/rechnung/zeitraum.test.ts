import { describe, expect, test } from "vitest";
import type { DatierterFakt } from "../../../fall/fakt/fakt.ts";
import type { Haushalt } from "../../../fall/rechenfall.ts";
import { unterschiede } from "./unterschied.ts";
import { auszahlungGesamt, berechneZeitraum, istErgebnis, type Monatsrechnung } from "./zeitraum.ts";

let nr = 0;
const fakt = (inhalt: DatierterFakt["inhalt"], von: string, personId: string | null = null, mehr: Partial<DatierterFakt> = {}): DatierterFakt =>
  ({ id: `f${++nr}`, personId, inhalt, von, bis: null, ersetzt: null, ...mehr });

const wohnung = (bruttokaltmiete: number, von: string, mehr: Partial<DatierterFakt> = {}, personenImHaushalt = 1) =>
  fakt({ art: "unterkunft", form: "miete", bruttokaltmiete, heizung: 7000, personenImHaushalt, warmwasser: "zentral" }, von, null, mehr);

const haushalt = (mehr: Partial<Haushalt>): Haushalt =>
  ({ personen: [{ id: "p1", geburtsdatum: "1990-03-14" }], fakten: [], richtwerte: [], bewilligungszeitraumBeginn: "2026-01-01", ...mehr });

const summen = (monate: readonly Monatsrechnung[]) => monate.map(({ monat, antwort }) => [monat, istErgebnis(antwort) ? auszahlungGesamt(antwort) : null]);

describe("a period", () => {
  test("is computed month by month with the amounts of each month's law", () => {
    expect(summen(berechneZeitraum(haushalt({ fakten: [wohnung(45_000, "2026-01-01")] }), "2026-01", "2026-03"))).toEqual([
      ["2026-01", 108_300], ["2026-02", 108_300], ["2026-03", 108_300],
    ]);
  });

  test("has no amount for a month whose law is not known", () => {
    const [, januar] = berechneZeitraum(haushalt({ bewilligungszeitraumBeginn: "2026-12-01" }), "2026-12", "2027-01");
    expect(januar?.antwort).toMatchObject({ nichtUnterstuetzt: [{ norm: "§ 20 Abs. 1a SGB II" }] });
  });

  test("counts the Karenzzeit from its beginning where the file says nothing else", () => {
    const [, , maerz] = berechneZeitraum(haushalt({ fakten: [wohnung(45_000, "2026-01-01")] }), "2026-01", "2026-03");
    expect(maerz?.eingabe.unterkunft.leistungsbezugSeit).toBe("2026-01");
  });

  test("says what is wrong instead of throwing when the file contradicts itself", () => {
    const paar = haushalt({ personen: [{ id: "p1", geburtsdatum: "1990-03-14" }, { id: "p2", geburtsdatum: "1991-01-01" }], fakten: [fakt({ art: "familie", partner: "p2", eltern: [] }, "2026-01-01", "p1")] });
    expect(berechneZeitraum(paar, "2026-01", "2026-01")[0]?.antwort).toMatchObject({ fehler: [{ pfad: "personen[0].partner" }] });
  });
});

describe("what changes from a month on", () => {
  test("a rent that rises in October is paid from October on", () => {
    const alt = wohnung(45_000, "2026-01-01");
    const fakten = [alt, wohnung(45_000, "2026-01-01", { bis: "2026-09-30", ersetzt: alt.id }), wohnung(48_000, "2026-10-01")];
    expect(summen(berechneZeitraum(haushalt({ fakten }), "2026-09", "2026-10"))).toEqual([["2026-09", 108_300], ["2026-10", 111_300]]);
  });

  test("a child born on the 16th counts for fifteen thirtieths of September and wholly in October", () => {
    const mit = haushalt({
      personen: [{ id: "p1", geburtsdatum: "1990-03-14" }, { id: "kind", geburtsdatum: "2026-09-16" }],
      fakten: [wohnung(45_000, "2026-01-01", {}, 2), fakt({ art: "familie", eltern: ["p1"] }, "2026-09-16", "kind")],
    });
    const [august, september, oktober] = berechneZeitraum(mit, "2026-08", "2026-10");
    expect(august?.eingabe.personen.map((p) => p.id)).toEqual(["p1"]);
    const kind = (m: Monatsrechnung | undefined) => (m && istErgebnis(m.antwort) ? m.antwort.personen.find((p) => p.id === "kind")?.regelbedarf : undefined);
    // Regelbedarf of level 6 is 357 €, half of it 178.50 €.
    expect([kind(september), kind(oktober)]).toEqual([178.5, 357]);
  });

  test("wealth of 12,000 € is free before 1 July 2026 and not after it, and the reason is the law", () => {
    const reich = { fakten: [wohnung(45_000, "2026-01-01"), fakt({ art: "leistungsbezug", seit: "2024-01" }, "2024-01-01"), fakt({ art: "vermoegen", betrag: 1_200_000 }, "2026-01-01", "p1")] };
    const alt = berechneZeitraum(haushalt({ ...reich, bewilligungszeitraumBeginn: "2026-06-01" }), "2026-06", "2026-06");
    const neu = berechneZeitraum(haushalt({ ...reich, bewilligungszeitraumBeginn: "2026-07-01" }), "2026-07", "2026-07");
    expect(summen(alt)).toEqual([["2026-06", 108_300]]);
    // Free are 15,000 € before, 10,000 € after at the age of 36; the 2,000 € above cover the need of the month.
    expect(summen(neu)).toEqual([["2026-07", 0]]);
    const [u] = unterschiede(alt.map((m) => ({ ...m, monat: "2026-07" })), neu);
    expect(u?.zeilen.find((z) => z.zeile === "anspruch" && z.person === undefined)?.differenz).toBeLessThan(0);
    expect(u?.gruende.map((g) => g.schluessel)).toContain("vermoegen.einsatz");
  });
});

describe("the difference between two calculations", () => {
  const vorher = berechneZeitraum(haushalt({ fakten: [wohnung(45_000, "2026-01-01")] }), "2026-01", "2026-06");

  test("is empty where nothing differs", () => expect(unterschiede(vorher, vorher)).toEqual([]));

  test("puts months together that differ in the same way, with the step and its formulas", () => {
    const nachher = berechneZeitraum(haushalt({ fakten: [wohnung(45_000, "2026-01-01", { bis: "2026-03-31" }), wohnung(48_000, "2026-04-01")] }), "2026-01", "2026-06");
    const [u, ...rest] = unterschiede(vorher, nachher);
    expect(rest).toEqual([]);
    expect(u).toMatchObject({ von: "2026-04", bis: "2026-06" });
    expect(u?.zeilen).toContainEqual({ zeile: "anspruch", vorher: 1083, nachher: 1113, differenz: 30 });
    expect(u?.gruende.find((g) => g.schluessel === "unterkunft.anerkannt")).toMatchObject({ grund: "angaben", formeln: { vorher: "450.00", nachher: "480.00" } });
  });
});
