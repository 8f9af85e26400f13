import { describe, expect, test } from "vitest";
import { berechne, type Person } from "../berechne.ts";
import type { Einkommen } from "../eingabe-einkommen.ts";
import { rechne } from "../monate.ts";
import { mitJahresstand } from "./jahresstand.ts";

const aufwand = (weiteres: object): Einkommen => ({ art: "aufwandsentschaedigung", betrag: 600, ...weiteres });

/** What came before in the year, for the last of these in May 2024. */
const stand = (...alle: Einkommen[]): unknown => mitJahresstand(alle, alle.at(-1) ?? aufwand({}), "2024-05");

describe("what came earlier in the calendar year", () => {
  test.each([
    ["nothing is known", [aufwand({})], 0],
    ["is what the case names", [aufwand({ bisherImJahr: 250.5 })], 250.5],
    ["is the receipts of earlier months", [aufwand({ zufluss: "2024-02" }), aufwand({ zufluss: "2024-05" })], 600],
    ["is every month since the first", [aufwand({ zuflussVon: "2024-02" })], 1800],
    ["ends with the year before", [aufwand({ zuflussVon: "2023-02" })], 2400],
    ["ends with the last month of receipt", [aufwand({ zuflussVon: "2023-02", zuflussBis: "2024-03" }), aufwand({})], 1800],
    ["is not told twice", [aufwand({ zufluss: "2024-02" }), aufwand({ zufluss: "2024-05", bisherImJahr: 600 })], 600],
    ["can be more than the case lists", [aufwand({ zufluss: "2024-02" }), aufwand({ zufluss: "2024-05", bisherImJahr: 900 })], 900],
    ["adds what is named for two that come at once", [aufwand({ bisherImJahr: 100 }), aufwand({ bisherImJahr: 200 })], 300],
    ["does not see later months", [aufwand({ zufluss: "2024-06" }), aufwand({ zufluss: "2024-05" })], 0],
    ["does not see what is named for a later month", [aufwand({ zufluss: "2024-08", bisherImJahr: 900 }), aufwand({ zufluss: "2024-05" })], 0],
    ["does not see another kind", [{ art: "kapital", betrag: 90, zufluss: "2024-02" }, aufwand({ zufluss: "2024-05" })], 0],
    ["counts for interest", [{ art: "kapital", betrag: 90, zufluss: "2024-02" }, { art: "kapital", betrag: 30, zufluss: "2024-05" }], 90],
    ["counts for those who look after others", [{ art: "betreuerpauschale", betrag: 425, zufluss: "2024-02" }, { art: "betreuerpauschale", betrag: 425, zufluss: "2024-05" }], 425],
  ] satisfies [string, Einkommen[], number][])("%s", (_, alle, bisher) => {
    expect(stand(...alle)).toMatchObject({ bisherImJahr: bisher });
  });

  test("means nothing for other income", () => {
    const lohn: Einkommen = { art: "erwerbstaetigkeit", brutto: 600, zuflussVon: "2024-01" };
    expect(stand(lohn)).toBe(lohn);
  });

  test("holiday jobs are one kind, other wages are not of it", () => {
    const job = (weiteres: object): Einkommen => ({ art: "erwerbstaetigkeit", brutto: 500, ferienjob: true, ...weiteres });
    expect(stand(job({ zufluss: "2024-03", ferienjob: false }), job({ zufluss: "2024-04" }), job({ zufluss: "2024-05" }))).toMatchObject({ bisherImJahr: 500 });
  });
});

describe("in a call for several months", () => {
  const frei = (einkommen: Einkommen | Einkommen[], monate: string[]): unknown[] =>
    rechne({ monat: monate[0] ?? "", unterkunft: { art: "keine" }, personen: [{ id: "a", geburtsdatum: "1985-05-05", einkommen: [einkommen].flat() }] }, monate).map((a) =>
      "personen" in a ? (a.personen[0]?.anrechenbar ?? 0) === 0 : a,
    );

  test("running income uses up its year from the first month on, and a new year begins anew", () => {
    expect(frei(aufwand({}), ["2024-01", "2024-05", "2024-06", "2024-12", "2025-01"])).toEqual([true, true, false, false, true]);
  });

  test("what is named came before the first month", () => {
    expect(frei(aufwand({ bisherImJahr: 1200 }), ["2024-01", "2024-03", "2024-04", "2025-05", "2025-06"])).toEqual([true, true, false, true, false]);
  });

  test("what comes every month and what comes in one of them add up, whichever is listed first", () => {
    const einkommen = [aufwand({}), aufwand({ betrag: 1800, zufluss: "2024-02" })];
    for (const reihe of [einkommen, einkommen.toReversed()]) expect(frei(reihe, ["2024-01", "2024-02", "2024-03", "2025-01"])).toEqual([true, true, false, true]);
  });

  test("two that come every month share one year", () => {
    expect(frei([aufwand({}), aufwand({ bisherImJahr: 600 })], ["2024-01", "2024-02", "2024-03"])).toEqual([true, true, false]);
  });

  test("what is named and the same receipts of months before the first are not told twice", () => {
    expect(frei([aufwand({ bisherImJahr: 600 }), aufwand({ zufluss: "2023-12" }), aufwand({ zufluss: "2024-01" })], ["2024-02", "2024-05", "2024-06"])).toEqual([true, true, false]);
  });

  test("what comes from a later month on begins there", () => {
    expect(frei(aufwand({ zuflussVon: "2024-03" }), ["2024-01", "2024-07", "2024-08"])).toEqual([true, true, false]);
    expect(frei(aufwand({ zuflussVon: "2024-03", bisherImJahr: 1200 }), ["2024-01", "2024-05", "2024-06"])).toEqual([true, true, false]);
  });

  test("what came before the first month is in what is named", () => {
    expect(frei(aufwand({ zuflussVon: "2024-01", bisherImJahr: 1800 }), ["2024-04", "2024-05", "2024-06"])).toEqual([true, true, false]);
  });

  test("what is named for one month of another year counts in that year", () => {
    expect(frei(aufwand({ zufluss: "2025-02", bisherImJahr: 3000 }), ["2024-11", "2025-01", "2025-02"])).toEqual([true, true, false]);
  });

  test("several sources use up one amount, whether their months are named or not", () => {
    expect(frei([aufwand({ zuflussVon: "2024-01" }), aufwand({})], ["2024-01", "2024-02", "2024-03"])).toEqual([true, true, false]);
    expect(frei([aufwand({ zuflussVon: "2024-01", betrag: 800 }), aufwand({})], ["2024-03", "2024-04"])).toEqual([true, false]);
    expect(frei([aufwand({}), aufwand({ zufluss: "2024-02" })], ["2024-01", "2024-02", "2024-04", "2024-05"])).toEqual([true, true, true, false]);
    expect(frei([aufwand({ zuflussBis: "2024-02", betrag: 1200 }), aufwand({})], ["2024-01", "2024-02", "2024-03"])).toEqual([true, false, false]);
  });

  test("what ended before the first month is nothing known of the year", () => {
    expect(frei([aufwand({ zuflussBis: "2024-02", betrag: 3000 }), aufwand({})], ["2024-03", "2024-04"])).toEqual([true, true]);
  });
});

describe("what came earlier in the same month", () => {
  const freigestellt = (monat: string, ...personen: Partial<Person>[]): unknown => {
    const antwort = berechne({ monat, unterkunft: { art: "keine" }, personen: personen.map((person, i) => ({ id: `p${i}`, geburtsdatum: "1985-05-05", ...person })) });
    return "personen" in antwort ? antwort.personen.map((p) => p.freigestellt) : antwort;
  };
  const schueler = (...einkommen: Einkommen[]): unknown => freigestellt("2022-08", {}, { geburtsdatum: "2006-01-01", eltern: ["p0"], ausbildung: "schule", einkommen });
  const pauschale: Einkommen = { art: "betreuerpauschale", betrag: 2000 };
  const ferienjob: Einkommen = { art: "erwerbstaetigkeit", brutto: 2400, ferienjob: true };

  test("shares the amount with what comes after it", () => {
    expect(freigestellt("2024-05", { einkommen: [pauschale, pauschale] })).toEqual([3000]);
  });

  test("everybody has an amount of their own", () => {
    expect(freigestellt("2024-05", { partner: "p1", einkommen: [pauschale] }, { partner: "p0", einkommen: [pauschale] })).toEqual([2000, 2000]);
  });

  test("every kind has an amount of its own, and wages of other jobs take nothing from that of a holiday job", () => {
    expect(schueler(ferienjob)).toEqual([0, 2400]);
    expect(schueler({ art: "pflegeperson", betrag: 700 }, ferienjob)).toEqual([0, 3100]);
    expect(schueler({ art: "erwerbstaetigkeit", brutto: 60, sachbezuege: 20 }, ferienjob)).toEqual([0, 2400]);
  });
});
