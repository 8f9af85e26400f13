import { expect, test } from "vitest";
import { berechne, type Fall, type Person } from "../berechne.ts";

function vermoegen(monat: string, personen: Person[], weiteres: Partial<Fall> = {}): { freibetrag: number; uebersteigt: boolean } {
  const antwort = berechne({ monat, unterkunft: { art: "keine", leistungsbezugSeit: "2010-01" }, personen, ...weiteres });
  if (!("anspruch" in antwort)) throw new Error(JSON.stringify(antwort));
  return antwort.vermoegen;
}

const einer = (geburtsdatum: string, euro = 0): Person => ({ id: "a", geburtsdatum, vermoegen: euro });

test.each([
  ["turns 30 on the last day", "1996-08-31", 10_000], ["turns 30 a day later", "1996-09-01", 5000],
  ["turns 40 on the last day", "1986-08-31", 12_500], ["turns 40 a day later", "1986-09-01", 10_000],
  ["turns 50 on the last day", "1976-08-31", 20_000], ["turns 50 a day later", "1976-09-01", 12_500],
])("since July 2026 by age (§ 12 Abs. 2 SGB II): %s", (_, geburtsdatum, freibetrag) => {
  expect(vermoegen("2026-08", [einer(geburtsdatum)])).toMatchObject({ freibetrag });
});

test.each([
  ["20 years: the least", "1992-08-31", 3100 + 750], ["21 years", "1991-08-31", 3150 + 750], ["20 years and 364 days", "1991-09-01", 3100 + 750],
  ["born in 1947", "1947-12-31", 64 * 520 + 750], ["born in 1948", "1948-01-01", 64 * 150 + 750],
])("until 2022 by years of life (§ 12 Abs. 2, § 65 Abs. 5 SGB II old): %s", (_, geburtsdatum, freibetrag) => {
  expect(vermoegen("2012-08", [einer(geburtsdatum)])).toMatchObject({ freibetrag });
});

test.each<[string, string, number]>([["born in 1957", "1957-12-31", 9750], ["born in 1958", "1958-01-01", 9900], ["born in 1963", "1963-12-31", 9900], ["born in 1964", "1964-01-01", 10_050]])("until 2022, of an older partner at most, %s", (_, geburtsdatum, hoechstens) => {
  const alter = 2022 - Number(geburtsdatum.slice(0, 4)) - (geburtsdatum.endsWith("12-31") ? 1 : 0);
  expect(vermoegen("2022-06", [einer(geburtsdatum)], { bewilligungszeitraumBeginn: "2020-01-01" })).toMatchObject({ freibetrag: Math.min(alter * 150, hoechstens) + 750 });
});

test("until 2022 a child's wealth above its allowance is its own, and what it leaves for purchases is its parents'", () => {
  const kind = (euro: number): Person => ({ id: "k", geburtsdatum: "2005-01-01", eltern: ["a"], vermoegen: euro });
  expect(vermoegen("2012-08", [einer("1985-01-01", 4800), kind(3850)])).toMatchObject({ freibetrag: 4050 + 750 + 3850, uebersteigt: false });
  expect(vermoegen("2012-08", [einer("1985-01-01", 4800.01), kind(3850)])).toMatchObject({ uebersteigt: true });
  expect(vermoegen("2012-08", [einer("1985-01-01", 4800), kind(3850.01)])).toMatchObject({ uebersteigt: true });
  expect(vermoegen("2012-08", [einer("1985-01-01", 5550), kind(3100)])).toMatchObject({ uebersteigt: false });
  expect(vermoegen("2012-08", [einer("1985-01-01", 5550.01), kind(3100)])).toMatchObject({ uebersteigt: true });
  expect(vermoegen("2012-08", [einer("1985-01-01", 5550.01), kind(0)])).toMatchObject({ uebersteigt: true });
});

test.each<[string, number, boolean, Person[]]>([
  ["one at the limit", 15_000, false, [einer("1985-01-01", 15_000)]],
  ["one a cent above", 15_000, true, [einer("1985-01-01", 15_000.01)]],
  ["a couple shares", 30_000, false, [{ ...einer("1985-01-01", 30_000), partner: "b" }, { id: "b", geburtsdatum: "1985-01-01", partner: "a" }]],
  ["a couple a cent above", 30_000, true, [{ ...einer("1985-01-01", 29_000.01), partner: "b" }, { id: "b", geburtsdatum: "1985-01-01", partner: "a", vermoegen: 1000 }]],
  ["what a child does not need helps its parent", 30_000, false, [einer("1985-01-01", 29_000), { id: "k", geburtsdatum: "2015-01-01", eltern: ["a"], vermoegen: 1000 }]],
  ["what a parent does not need helps the child", 30_000, false, [einer("1985-01-01", 1000), { id: "k", geburtsdatum: "2015-01-01", eltern: ["a"], vermoegen: 29_000 }]],
  ["both together a cent above", 30_000, true, [einer("1985-01-01", 1000.01), { id: "k", geburtsdatum: "2015-01-01", eltern: ["a"], vermoegen: 29_000 }]],
])("from 2023 to June 2026, after the Karenzzeit: %s", (_, freibetrag, uebersteigt, personen) => {
  expect(vermoegen("2025-04", personen)).toMatchObject({ freibetrag, uebersteigt });
});

test.each<[string, string, string, number]>([
  ["last month of the Karenzzeit", "2025-04", "2024-05", 40_000],
  ["first month after it", "2025-04", "2024-04", 15_000],
  ["benefits long before 2023: last month", "2023-12", "2015-01", 40_000],
  ["benefits long before 2023: first month after", "2024-01", "2015-01", 15_000],
])("%s (§ 12 Abs. 3, 4, § 65 SGB II old)", (_, monat, leistungsbezugSeit, freibetrag) => {
  expect(vermoegen(monat, [einer("1985-01-01")], { unterkunft: { art: "keine", leistungsbezugSeit } })).toMatchObject({ freibetrag });
  expect(vermoegen(monat, [einer("1985-01-01")], { nurFuerEinenMonat: true, unterkunft: { art: "keine", leistungsbezugSeit } })).toMatchObject({ freibetrag: 15_000 });
});

test.each<[string, string, string, number]>([
  ["first month of the rules for the pandemic", "2021-01", "2021-01-01", 60_000],
  ["last of six months", "2021-06", "2021-01-01", 60_000],
  ["seventh month", "2021-07", "2021-01-01", 35 * 150 + 750 + 150],
  ["last period that may begin", "2022-12", "2022-12-01", 60_000],
  ["a period begun in March 2020", "2020-08", "2020-03-01", 60_000],
  ["a period begun in February 2020", "2020-07", "2020-02-01", 34 * 150 + 750 + 150],
])("%s (§ 67 Abs. 2 SGB II)", (_, monat, bewilligungszeitraumBeginn, freibetrag) => {
  expect(vermoegen(monat, [einer("1985-01-01", 60_000)], { bewilligungszeitraumBeginn })).toMatchObject({ freibetrag, uebersteigt: freibetrag < 60_000 });
  if (freibetrag === 60_000) expect(vermoegen(monat, [einer("1985-01-01", 60_000.01)], { bewilligungszeitraumBeginn })).toMatchObject({ uebersteigt: true });
});
