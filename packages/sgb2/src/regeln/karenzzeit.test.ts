import * as fc from "fast-check";
import { expect, test } from "vitest";
import { berechne, type Leistungszeit } from "../berechne.ts";
import { neuerHaushalt } from "../kern/haushalt.ts";
import { monatsIndex } from "../kern/kalender.ts";
import { lade } from "../kern/lade.ts";
import { rechtFuer } from "../recht/recht.ts";
import { karenzzeitEnde } from "./karenzzeit.ts";

function ende(monat: string, zeiten: Leistungszeit[] | string, bewilligungszeitraumBeginn = `${monat}-01`): number {
  const recht = rechtFuer(monat);
  if (!recht) throw new RangeError(monat);
  const tisch = neuerHaushalt(1);
  const seit = typeof zeiten === "string" ? { leistungsbezugSeit: zeiten } : { leistungszeiten: zeiten };
  lade(tisch, { monat, bewilligungszeitraumBeginn, unterkunft: { art: "keine", ...seit }, personen: [{ id: "a", geburtsdatum: "1985-01-01" }] });
  return karenzzeitEnde(tisch, recht);
}

test.each<[string, string, Leistungszeit[], string]>([
  ["without interruption it is a year", "2025-03", [{ von: "2025-01" }], "2026-01"],
  ["full months without benefits lengthen it", "2025-03", [{ von: "2024-01", bis: "2024-03" }, { von: "2024-07" }], "2025-04"],
  ["months before 2023 do not count", "2023-03", [{ von: "2020-01" }], "2024-01"],
  ["an interruption after it changes nothing", "2025-03", [{ von: "2023-01", bis: "2024-05" }, { von: "2025-01" }], "2024-01"],
  ["benefits under SGB XII are no benefits under this book", "2025-03", [{ von: "2024-01", bis: "2024-06" }, { von: "2024-07", bis: "2024-12", nach: "SGB XII" }, { von: "2025-01" }], "2025-07"],
  ["three years without benefits start a new one", "2026-07", [{ von: "2023-01", bis: "2023-06" }, { von: "2026-07" }], "2027-07"],
  ["a month less than three years does not", "2026-06", [{ von: "2023-01", bis: "2023-06" }, { von: "2026-06" }], "2026-12"],
  ["benefits under SGB XII within three years prevent a new one", "2026-07", [{ von: "2023-01", bis: "2023-06" }, { von: "2025-01", bis: "2025-02", nach: "SGB XII" }, { von: "2026-07" }], "2027-01"],
  ["after the last time benefits begin again with the period at hand", "2025-08", [{ von: "2025-01", bis: "2025-03" }], "2026-05"],
])("%s", (_, monat, zeiten, erwartet) => {
  expect(ende(monat, zeiten)).toBe(monatsIndex(erwartet));
});

test("one time of benefits says the same as its first month, and each month of an interruption lengthens by one", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 11 }), fc.integer({ min: 0, max: 12 }), (monate, luecke) => {
    const bis = `2024-${String(monate).padStart(2, "0")}`;
    const wieder = monatsIndex(bis) + 1 + luecke;
    const von = `${Math.floor(wieder / 12)}-${String((wieder % 12) + 1).padStart(2, "0")}`;
    expect(ende("2026-01", [{ von: "2024-01" }])).toBe(ende("2026-01", "2024-01"));
    expect(ende("2026-01", [{ von: "2024-01", bis }, { von }])).toBe(ende("2026-01", "2024-01") + luecke);
  }));
});

test("before 2023 there is none", () => {
  expect(ende("2022-12", [{ von: "2022-12" }])).toBe(0);
});

test.each<[string, Leistungszeit[], number]>([
  ["none where only the limit counted before 2023", [{ von: "2020-01" }], 400],
  ["one where the six months of § 67 Abs. 3 came first", [{ von: "2019-01", bis: "2019-12" }, { von: "2022-01" }], 500],
  ["none with a request before benefits began again", [{ von: "2021-01", bis: "2021-12" }, { von: "2022-07" }], 400],
])("after a request of June 2022: %s", (_, leistungszeiten, unterkunft) => {
  const antwort = berechne({
    monat: "2023-04", bewilligungszeitraumBeginn: "2023-01-01",
    unterkunft: { art: "miete", bruttokaltmiete: 500, heizung: 0, angemessen: { bruttokaltmiete: 400 }, kostensenkungSeit: "2022-06", leistungszeiten },
    personen: [{ id: "a", geburtsdatum: "1985-01-01" }],
  });
  expect(antwort).toMatchObject({ personen: [{ unterkunft }] });
});

test.each<[string, string, number]>([
  ["in their first month", "2020-10", 500],
  ["in their last month", "2021-03", 500],
  ["before them", "2020-09", 400],
])("a request during earlier benefits, %s: their six months of § 67 Abs. 3 are not counted (Satz 2), so the next period begins with the costs in full", (_, kostensenkungSeit, unterkunft) => {
  const antwort = berechne({
    monat: "2022-05", bewilligungszeitraumBeginn: "2021-10-01",
    unterkunft: { art: "miete", bruttokaltmiete: 500, heizung: 0, angemessen: { bruttokaltmiete: 400 }, kostensenkungSeit, leistungszeiten: [{ von: "2020-10", bis: "2021-03" }, { von: "2021-10" }] },
    personen: [{ id: "a", geburtsdatum: "1985-01-01" }],
  });
  expect(antwort).toMatchObject({ personen: [{ unterkunft }] });
});
