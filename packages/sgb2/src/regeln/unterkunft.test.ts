import { describe, expect, test } from "vitest";
import { berechne, type Fall, type Person, type Unterkunft } from "../berechne.ts";

type Zeile = [was: string, monat: string, unterkunft: Partial<Unterkunft>, erwartet: [unterkunft: number, heizung: number], weiteres?: Partial<Fall>];

/** What counts for the dwelling of a single person: 500 euros of rent and 100 of heating where nothing else is said. */
function anerkannt(monat: string, unterkunft: Partial<Unterkunft>, weiteres: Partial<Fall> = {}): { werte: [number, number]; darlehen: number; hinweise: string[] } {
  const antwort = berechne({ monat, personen: [{ id: "a", geburtsdatum: "1985-01-01" }], ...weiteres, unterkunft: { art: "miete", bruttokaltmiete: 500, heizung: 100, leistungsbezugSeit: "2010-01", ...unterkunft } });
  if (!("anspruch" in antwort)) throw new Error(JSON.stringify(antwort));
  const [person] = antwort.personen;
  return { werte: [person?.unterkunft ?? NaN, person?.heizung ?? NaN], darlehen: antwort.darlehen ?? 0, hinweise: antwort.hinweise.map(({ schluessel }) => schluessel) };
}

const pruefe = (titel: string, zeilen: Zeile[]): void => {
  test.each(zeilen)(`${titel}: %s`, (_, monat, unterkunft, erwartet, weiteres) => {
    expect(anerkannt(monat, unterkunft, weiteres).werte).toEqual(erwartet);
  });
};

const GRENZE = { angemessen: { bruttokaltmiete: 400 } };
const HEIZGRENZE = { angemessen: { heizung: 90 } };

describe("rent above the limit", () => {
  pruefe("until 2022 (§ 22 Abs. 1 Satz 3 SGB II old)", [
    ["at the limit", "2012-08", { ...GRENZE, bruttokaltmiete: 400 }, [400, 100]],
    ["a cent above, nobody asked to lower it", "2012-08", { ...GRENZE, bruttokaltmiete: 400.01 }, [400.01, 100]],
    ["in the sixth month after the request", "2012-08", { ...GRENZE, kostensenkungSeit: "2012-03" }, [500, 100]],
    ["in the month after", "2012-08", { ...GRENZE, kostensenkungSeit: "2012-02" }, [400, 100]],
    ["lowering cannot be expected this month", "2012-08", { ...GRENZE, kostensenkungSeit: "2012-01", ausnahme: { art: "unzumutbar", bis: "2012-08" } }, [500, 100]],
    ["it can again", "2012-08", { ...GRENZE, kostensenkungSeit: "2012-01", ausnahme: { art: "unzumutbar", bis: "2012-07" } }, [400, 100]],
    ["lowering would not pay", "2012-08", { ...GRENZE, kostensenkungSeit: "2012-01", ausnahme: { art: "unwirtschaftlich" } }, [500, 100]],
    ["a death makes no difference yet", "2012-08", { ...GRENZE, kostensenkungSeit: "2012-01", todesfallIm: "2012-08" }, [400, 100]],
  ]);

  pruefe("from 2023 on, after the Karenzzeit", [
    ["in the sixth month after the request", "2025-04", { ...GRENZE, kostensenkungSeit: "2024-11" }, [500, 100]],
    ["in the month after", "2025-04", { ...GRENZE, kostensenkungSeit: "2024-10" }, [400, 100]],
    ["a request in the Karenzzeit: six months from its end", "2024-06", { ...GRENZE, kostensenkungSeit: "2023-06" }, [500, 100]],
    ["a request in the Karenzzeit: the month after", "2024-07", { ...GRENZE, kostensenkungSeit: "2023-06" }, [400, 100]],
    ["from the month the office named", "2025-04", { ...GRENZE, nurAngemessenAb: "2025-04" }, [400, 100]],
    ["before the month the office named", "2025-04", { ...GRENZE, nurAngemessenAb: "2025-05" }, [500, 100]],
    ["in the month of a death (Satz 9)", "2025-04", { ...GRENZE, nurAngemessenAb: "2025-01", todesfallIm: "2025-04" }, [500, 100]],
    ["twelve months after the month of a death", "2025-04", { ...GRENZE, nurAngemessenAb: "2025-01", todesfallIm: "2024-04" }, [500, 100]],
    ["thirteen months after it", "2025-04", { ...GRENZE, nurAngemessenAb: "2025-01", todesfallIm: "2024-03" }, [400, 100]],
    ["before a death", "2025-04", { ...GRENZE, nurAngemessenAb: "2025-01", todesfallIm: "2025-05" }, [400, 100]],
  ]);

  pruefe("in the Karenzzeit", [
    ["its last month", "2025-04", { ...GRENZE, leistungsbezugSeit: "2024-05", nurAngemessenAb: "2025-01" }, [500, 100]],
    ["the month after it", "2025-04", { ...GRENZE, leistungsbezugSeit: "2024-04", nurAngemessenAb: "2025-01" }, [400, 100]],
    ["none where only the limit was recognised before 2023 (§ 65 Abs. 6)", "2023-04", { ...GRENZE, leistungsbezugSeit: "2022-01", nurAngemessenAb: "2022-12" }, [400, 100]],
    ["one where that began in 2023", "2023-04", { ...GRENZE, leistungsbezugSeit: "2022-01", nurAngemessenAb: "2023-01" }, [500, 100]],
    ["none where the six months ended before 2023", "2023-04", { ...GRENZE, leistungsbezugSeit: "2020-02", kostensenkungSeit: "2022-06" }, [400, 100], { bewilligungszeitraumBeginn: "2023-01-01" }],
    ["one where they did not", "2023-04", { ...GRENZE, leistungsbezugSeit: "2020-02", kostensenkungSeit: "2022-07" }, [500, 100], { bewilligungszeitraumBeginn: "2023-01-01" }],
    ["one where they began after those of § 67 Abs. 3", "2023-04", { ...GRENZE, leistungsbezugSeit: "2022-01", kostensenkungSeit: "2022-06" }, [500, 100], { bewilligungszeitraumBeginn: "2023-01-01" }],
    ["none where they ended before 2023 all the same", "2023-04", { ...GRENZE, leistungsbezugSeit: "2021-12", kostensenkungSeit: "2022-06" }, [400, 100], { bewilligungszeitraumBeginn: "2023-01-01" }],
  ]);

  const HOCH = { ...GRENZE, bruttokaltmiete: 700, leistungsbezugSeit: "2026-05" };
  const DANACH = { ...GRENZE, bruttokaltmiete: 700, leistungsbezugSeit: "2024-01" };
  pruefe("since July 2026 never more than one and a half times the limit (Satz 6), but", [
    ["that much", "2026-08", { ...HOCH, bruttokaltmiete: 600 }, [600, 100]],
    ["not a cent more", "2026-08", { ...HOCH, bruttokaltmiete: 600.01 }, [600, 100]],
    ["not yet in June", "2026-06", HOCH, [700, 100]],
    ["more if unavoidable", "2026-08", { ...HOCH, ausnahme: { art: "unabweisbar", bis: "2026-08" } }, [700, 100]],
    ["no longer", "2026-08", { ...HOCH, ausnahme: { art: "unabweisbar", bis: "2026-07" } }, [600, 100]],
    ["not for a reason with children where there are none", "2026-08", { ...HOCH, ausnahme: { art: "kinder" } }, [600, 100]],
    ["unavoidable only in the Karenzzeit", "2026-08", { ...DANACH, ausnahme: { art: "unabweisbar" } }, [600, 100]],
    ["not after a death", "2026-08", { ...DANACH, todesfallIm: "2026-08" }, [700, 100]],
    ["not where the household became smaller this month", "2026-08", { ...DANACH, kleinerSeit: "2026-08" }, [700, 100]],
    ["not yet smaller", "2026-08", { ...DANACH, kleinerSeit: "2026-09" }, [600, 100]],
    ["smaller, within six months after a request", "2026-08", { ...DANACH, kleinerSeit: "2026-07", kostensenkungSeit: "2026-07" }, [700, 100]],
    ["smaller, in the Karenzzeit, the office's month reached", "2026-08", { ...HOCH, kleinerSeit: "2026-07", nurAngemessenAb: "2026-08" }, [600, 100]],
    ["smaller from the very month the office named", "2026-08", { ...HOCH, kleinerSeit: "2026-08", nurAngemessenAb: "2026-08" }, [600, 100]],
    ["smaller, in the Karenzzeit, the office's month not reached", "2026-08", { ...HOCH, kleinerSeit: "2026-07", nurAngemessenAb: "2026-09" }, [700, 100]],
  ]);

  const ZEITRAUM = { bewilligungszeitraumBeginn: "2021-03-01" };
  pruefe("in the pandemic (§ 67 Abs. 3 SGB II)", [
    ["counts in full though the six months end", "2021-05", { ...GRENZE, kostensenkungSeit: "2020-10" }, [500, 100], ZEITRAUM],
    ["counts in full though the six months ended the day before", "2021-05", { ...GRENZE, kostensenkungSeit: "2020-09" }, [500, 100], ZEITRAUM],
    ["its six months are not counted where those after the request ended the day before", "2021-10", { ...GRENZE, kostensenkungSeit: "2020-09" }, [500, 100], ZEITRAUM],
    ["counts in full from the month the office named, as the period before did", "2021-05", { ...GRENZE, nurAngemessenAb: "2021-03" }, [500, 100], ZEITRAUM],
    ["counts again in the next period where the request came in the first month of the first", "2022-05", { ...GRENZE, leistungsbezugSeit: "2021-01", kostensenkungSeit: "2021-01" }, [500, 100], { bewilligungszeitraumBeginn: "2022-01-01" }],
    ["not where it came the month before", "2022-05", { ...GRENZE, leistungsbezugSeit: "2021-01", kostensenkungSeit: "2020-12" }, [400, 100], { bewilligungszeitraumBeginn: "2022-01-01" }],
    ["not where only the limit counted in the period before", "2021-05", { ...GRENZE, kostensenkungSeit: "2020-08" }, [400, 100], ZEITRAUM],
    ["its six months are not counted: last month", "2022-02", { ...GRENZE, kostensenkungSeit: "2020-10" }, [500, 100], ZEITRAUM],
    ["its six months are not counted: the month after", "2022-03", { ...GRENZE, kostensenkungSeit: "2020-10" }, [400, 100], ZEITRAUM],
    ["already lowered before: at once", "2021-09", { ...GRENZE, kostensenkungSeit: "2020-08" }, [400, 100], ZEITRAUM],
    ["heating too", "2021-05", { ...HEIZGRENZE, kostensenkungSeit: "2020-10" }, [500, 100], ZEITRAUM],
  ]);

  test("in the pandemic nobody misses a request", () => {
    expect(anerkannt("2021-05", GRENZE, ZEITRAUM).hinweise).not.toContain("keineAufforderung");
    expect(anerkannt("2021-09", GRENZE, ZEITRAUM).hinweise).toContain("keineAufforderung");
  });
});

pruefe("heating above the limit has no Karenzzeit", [
  ["at the limit", "2025-04", { ...HEIZGRENZE, heizung: 90, nurAngemessenAb: "2025-01" }, [500, 90]],
  ["a cent above", "2025-04", { ...HEIZGRENZE, heizung: 90.01, nurAngemessenAb: "2025-01" }, [500, 90]],
  ["within six months after a request", "2025-04", { ...HEIZGRENZE, kostensenkungSeit: "2024-11" }, [500, 100]],
  ["the month after", "2025-04", { ...HEIZGRENZE, kostensenkungSeit: "2024-10" }, [500, 90]],
  ["in the Karenzzeit for the dwelling", "2025-04", { ...HEIZGRENZE, leistungsbezugSeit: "2025-01", kostensenkungSeit: "2024-10" }, [500, 90]],
  ["after a death", "2025-04", { ...HEIZGRENZE, kostensenkungSeit: "2024-10", todesfallIm: "2025-01" }, [500, 100]],
]);

const GESAMT = { angemessen: { gesamt: 550 }, nurAngemessenAb: "2025-01" };
pruefe("one limit for both (§ 22 Abs. 10)", [
  ["at the limit", "2025-04", { ...GESAMT, bruttokaltmiete: 450 }, [450, 100]],
  ["above: what exceeds it is taken from the dwelling", "2025-04", { ...GESAMT, bruttokaltmiete: 450.01 }, [450, 100]],
  ["heating alone above it", "2025-04", { ...GESAMT, heizung: 600 }, [0, 550]],
  ["before the office's month", "2025-04", { ...GESAMT, nurAngemessenAb: "2025-05" }, [500, 100]],
  ["in the Karenzzeit", "2025-04", { ...GESAMT, leistungsbezugSeit: "2025-01" }, [500, 100]],
  ["in the pandemic", "2021-05", { angemessen: { gesamt: 550 } }, [500, 100]],
  ["one and a half times", "2026-08", { ...GESAMT, nurAngemessenAb: "2026-09", bruttokaltmiete: 725 }, [725, 100]],
  ["a cent more", "2026-08", { ...GESAMT, nurAngemessenAb: "2026-09", bruttokaltmiete: 725.01 }, [725, 100]],
  ["more after a death", "2026-08", { ...GESAMT, nurAngemessenAb: "2026-09", bruttokaltmiete: 800, todesfallIm: "2026-07" }, [800, 100]],
  ["more if unavoidable, in the Karenzzeit", "2026-08", { ...GESAMT, leistungsbezugSeit: "2026-05", bruttokaltmiete: 800, ausnahme: { art: "unabweisbar" } }, [800, 100]],
  ["not more without a reason in the Karenzzeit", "2026-08", { ...GESAMT, leistungsbezugSeit: "2026-05", bruttokaltmiete: 800 }, [725, 100]],
  ["unavoidable after the Karenzzeit: the cap holds", "2026-08", { ...GESAMT, nurAngemessenAb: "2026-09", bruttokaltmiete: 800, ausnahme: { art: "unabweisbar" } }, [725, 100]],
]);

describe("what is due once", () => {
  const nebenkosten = (betrag: number, im = "2025-04"): Pick<Unterkunft, "einmaligeKosten"> => ({ einmaligeKosten: [{ art: "nebenkosten", im, betrag, monate: 12 }] });
  const heizung = (betrag: number): Pick<Unterkunft, "einmaligeKosten"> => ({ einmaligeKosten: [{ art: "heizung", im: "2025-04", betrag, monate: 12 }] });
  const KNAPP = { angemessen: { bruttokaltmiete: 510, heizung: 110 } };

  pruefe("a bill for twelve months", [
    ["without a limit", "2025-04", nebenkosten(240), [740, 100]],
    ["in another month", "2025-04", nebenkosten(240, "2025-05"), [500, 100]],
    ["within what the limit leaves", "2025-04", { ...KNAPP, ...nebenkosten(120), nurAngemessenAb: "2025-01" }, [620, 100]],
    ["a cent more", "2025-04", { ...KNAPP, ...nebenkosten(120.01), nurAngemessenAb: "2025-01" }, [620, 100]],
    ["more, before the office's month", "2025-04", { ...KNAPP, ...nebenkosten(240), nurAngemessenAb: "2025-05" }, [740, 100]],
    ["more, in the Karenzzeit", "2025-04", { ...KNAPP, ...nebenkosten(240), nurAngemessenAb: "2025-01", leistungsbezugSeit: "2025-01" }, [740, 100]],
    ["rent itself above the limit: no room", "2025-04", { angemessen: { bruttokaltmiete: 490 }, ...nebenkosten(240), nurAngemessenAb: "2025-01" }, [490, 100]],
    ["for heating, without a limit", "2025-04", heizung(240), [500, 340]],
    ["for heating, within the limit", "2025-04", { ...KNAPP, ...heizung(120), nurAngemessenAb: "2025-01" }, [500, 220]],
    ["for heating, a cent more", "2025-04", { ...KNAPP, ...heizung(120.01), nurAngemessenAb: "2025-01" }, [500, 220]],
    ["for heating, before the office's month", "2025-04", { ...KNAPP, ...heizung(240), nurAngemessenAb: "2025-05" }, [500, 340]],
    ["for heating, in the Karenzzeit for the dwelling", "2025-04", { ...KNAPP, ...heizung(240), nurAngemessenAb: "2025-01", leistungsbezugSeit: "2025-01" }, [500, 220]],
    ["in the pandemic", "2021-05", { ...KNAPP, einmaligeKosten: [{ art: "nebenkosten", im: "2021-05", betrag: 240, monate: 12 }, { art: "heizung", im: "2021-05", betrag: 240, monate: 12 }], kostensenkungSeit: "2021-01" }, [740, 340], { bewilligungszeitraumBeginn: "2021-03-01" }],
  ]);

  test.each<[string, Unterkunft["einmaligeKosten"], number, number, string | null, Partial<Person>]>([
    ["repairs within what the limit leaves in a year", [{ art: "instandhaltung", im: "2025-04", betrag: 120 }], 620, 0, null, {}],
    ["repairs a euro above: a loan", [{ art: "instandhaltung", im: "2025-04", betrag: 121 }], 620, 0, "darlehenErmessen", {}],
    ["moving, with an assurance", [{ art: "umzugskosten", im: "2025-04", betrag: 300, zugesichert: true }], 800, 0, null, {}],
    ["moving, without", [{ art: "umzugskosten", im: "2025-04", betrag: 300 }], 500, 0, "kostenOhneZusicherung", {}],
    ["finding a dwelling, with an assurance", [{ art: "wohnungsbeschaffung", im: "2025-04", betrag: 50, zugesichert: true }], 550, 0, null, {}],
    ["a second rent", [{ art: "doppelmiete", im: "2025-04", betrag: 350 }], 850, 0, null, {}],
    ["a deposit, with an assurance", [{ art: "mietkaution", im: "2025-04", betrag: 900, zugesichert: true }], 500, 900, "darlehenErmessen", {}],
    ["a deposit, without", [{ art: "mietkaution", im: "2025-04", betrag: 900 }], 500, 0, "kostenOhneZusicherung", {}],
    ["a deposit in another month", [{ art: "mietkaution", im: "2025-03", betrag: 900, zugesichert: true }], 500, 0, null, {}],
    ["shares, as far as wealth does not cover them", [{ art: "genossenschaftsanteile", im: "2025-04", betrag: 900, zugesichert: true }], 500, 600, "darlehenErmessen", { vermoegen: 300 }],
    ["shares that wealth covers", [{ art: "genossenschaftsanteile", im: "2025-04", betrag: 900, zugesichert: true }], 500, 0, "darlehenErmessen", { vermoegen: 950 }],
    ["two things, wealth used up by the first", [{ art: "genossenschaftsanteile", im: "2025-04", betrag: 200, zugesichert: true }, { art: "mietkaution", im: "2025-04", betrag: 300, zugesichert: true }], 500, 200, "darlehenErmessen", { vermoegen: 300 }],
    ["arrears beside benefits", [{ art: "schulden", im: "2025-04", betrag: 700 }], 500, 700, "darlehenErmessen", {}],
    ["arrears without benefits", [{ art: "schulden", im: "2025-04", betrag: 700 }], 500, 0, null, { einkommen: [{ art: "rente", betrag: 2000 }] }],
  ])("%s", (_, einmaligeKosten, unterkunft, darlehen, hinweis, weiteres) => {
    const ergebnis = anerkannt("2025-04", { art: "eigentum", angemessen: { bruttokaltmiete: 510 }, ...(einmaligeKosten ? { einmaligeKosten } : {}) }, { personen: [{ id: "a", geburtsdatum: "1985-01-01", ...weiteres }] });
    expect([ergebnis.werte[0], ergebnis.darlehen]).toEqual([unterkunft, darlehen]);
    if (hinweis === null) expect(ergebnis.hinweise.filter((h) => h === "darlehenErmessen" || h === "kostenOhneZusicherung")).toEqual([]);
    else expect(ergebnis.hinweise).toContain(hinweis);
  });

  pruefe("money paid back (§ 22 Abs. 3)", [
    ["in the month of payment: nothing yet", "2025-04", { guthaben: [{ art: "heizung", im: "2025-04", betrag: 60 }] }, [500, 100]],
    ["the month after, from heating", "2025-04", { guthaben: [{ art: "heizung", im: "2025-03", betrag: 60 }] }, [500, 40]],
    ["the month after, from the dwelling", "2025-04", { guthaben: [{ art: "unterkunft", im: "2025-03", betrag: 60 }] }, [440, 100]],
    ["more than heating costs: the rest from the dwelling", "2025-04", { guthaben: [{ art: "heizung", im: "2025-03", betrag: 160 }] }, [440, 0]],
    ["more than rent: the rest from heating", "2025-04", { guthaben: [{ art: "unterkunft", im: "2025-03", betrag: 560 }] }, [0, 40]],
    ["what one month cannot take goes to the next", "2025-04", { guthaben: [{ art: "unterkunft", im: "2025-02", betrag: 650 }] }, [450, 100]],
    ["exactly one month's costs leave nothing for the next", "2025-04", { guthaben: [{ art: "unterkunft", im: "2025-02", betrag: 600 }] }, [500, 100]],
    ["without the part for household energy", "2025-04", { guthaben: [{ art: "heizung", im: "2025-03", betrag: 60, haushaltsenergie: 20 }] }, [500, 60]],
    ["without the part never recognised, since 2021", "2025-04", { guthaben: [{ art: "heizung", im: "2025-03", betrag: 60, nichtAnerkannt: 20 }] }, [500, 60]],
    ["with it before", "2012-08", { guthaben: [{ art: "heizung", im: "2012-07", betrag: 60, nichtAnerkannt: 20 }] }, [500, 40]],
  ]);
});
