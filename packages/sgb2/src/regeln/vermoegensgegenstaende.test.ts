import { describe, expect, test } from "vitest";
import { berechne, type Fall, type Person, type Vermoegensgegenstand } from "../berechne.ts";

const MIETE = { art: "miete", bruttokaltmiete: 400, heizung: 60, leistungsbezugSeit: "2010-01" } as const;

/** What a household with these persons has to be considered, in euros. */
function vorhanden(monat: string, personen: Person[], weiteres: Partial<Fall> = {}): number {
  const antwort = berechne({ monat, unterkunft: MIETE, personen, ...weiteres });
  if (!("anspruch" in antwort)) throw new Error(JSON.stringify(antwort));
  return antwort.vermoegen.vorhanden;
}

const einer = (geburtsdatum: string, ...vermoegensgegenstaende: Vermoegensgegenstand[]): Person => ({ id: "a", geburtsdatum, vermoegensgegenstaende });
const vorsorge = (wert: number, unwiderruflich = true): Vermoegensgegenstand => ({ art: "altersvorsorge", form: "versicherung", unwiderruflich, wert });
const kfz = (wert: number, weiteres: object = {}): Vermoegensgegenstand => ({ art: "kfz", wert, ...weiteres });
const eigenheim = (bauart: "haus" | "wohnung", wohnflaeche: number, weiteres: object = {}): Vermoegensgegenstand => ({ art: "eigenheim", bauart, wohnflaeche, wert: 100_000, ...weiteres });

describe("provision for old age until 2022 (§ 12 Abs. 2 Satz 1 Nr. 3, Satz 2 SGB II old)", () => {
  test.each<[string, number, Person[]]>([
    ["750 euros for each of 27 years", 0.01, [einer("1985-01-01", vorsorge(20_250.01))]],
    ["to the cent", 0, [einer("1985-01-01", vorsorge(20_250))]],
    ["two contracts share the limit", 10_000, [einer("1985-01-01", vorsorge(20_250), vorsorge(10_000))]],
    ["the rest of the limit for the second", 9750, [einer("1985-01-01", vorsorge(20_000), vorsorge(10_000))]],
    ["that could be given notice of counts", 20_000, [einer("1985-01-01", vorsorge(20_000, false))]],
    ["of a partner of 67, born before 1958: 48,750 euros at most", 11_250, [{ id: "p", geburtsdatum: "1970-01-01", partner: "a" }, { ...einer("1945-01-01", vorsorge(60_000)), partner: "p" }]],
    ["of a child that cannot work: not protected", 5000, [{ id: "m", geburtsdatum: "1975-01-01" }, { ...einer("2000-01-01", vorsorge(5000)), eltern: ["m"] }]],
    ["of someone who cannot work, with a partner who can: protected", 0, [{ id: "p", geburtsdatum: "1970-01-01", partner: "a" }, { ...einer("1970-01-01", vorsorge(5000)), erwerbsfaehig: false, partner: "p" }]],
    ["promoted by law: protected at any amount", 0, [einer("1985-01-01", { art: "altersvorsorge", form: "gefoerdert", wert: 90_000 })]],
  ])("%s", (_, euro, personen) => {
    expect(vorhanden("2012-08", personen)).toBe(euro);
  });
});

describe("cars", () => {
  const paar = (a: Person, b: Partial<Person>): Person[] => [{ ...a, partner: "b" }, { id: "b", geburtsdatum: "1985-01-01", partner: "a", ...b }];

  test.each<[string, string, number, Person[]]>([
    ["2012-08", "up to 7,500 euros each", 0.01, [einer("1985-01-01", kfz(7500.01))]],
    ["2025-04", "up to 15,000 euros each", 0.01, [einer("1985-01-01", kfz(15_000.01))]],
    ["2025-04", "declared appropriate: in full", 0, [einer("1985-01-01", kfz(30_000, { angemessen: true }))]],
    ["2025-04", "the second of one person counts", 4000, [einer("1985-01-01", kfz(4000), kfz(9000))]],
    ["2025-04", "the one listed first of two of the same value is free", 9000, [einer("1985-01-01", kfz(9000), kfz(9000))]],
    ["2025-04", "one for each of two who can work, whoever owns them", 0, paar(einer("1985-01-01", kfz(4000), kfz(9000)), {})],
    ["2025-04", "one for a couple of which one can work", 4000, paar(einer("1985-01-01", kfz(4000), kfz(9000)), { erwerbsfaehig: false })],
    ["2025-04", "one more for a grown child that can work", 0, [einer("1975-01-01", kfz(4000), kfz(9000)), { id: "k", geburtsdatum: "2004-01-01", eltern: ["a"] }]],
    ["2025-04", "none more for a child under 15", 4000, [einer("1985-01-01", kfz(4000), kfz(9000)), { id: "k", geburtsdatum: "2015-01-01", eltern: ["a"] }]],
    ["2025-04", "a child's car takes the place of the parent's less valuable one", 4000, [{ ...einer("1985-01-01", kfz(4000)), erwerbsfaehig: true }, { id: "k", geburtsdatum: "2015-01-01", eltern: ["a"], vermoegensgegenstaende: [kfz(9000)] }]],
    ["2025-04", "one that nobody can sell does not use up the place of another", 0, [einer("1985-01-01", kfz(9000, { verwertbar: false }), kfz(4000))]],
    ["2025-04", "debts on it go off first", 1000, [einer("1985-01-01", kfz(18_000, { belastung: 2000 }))]],
  ])("%s: %s", (monat, _, euro, personen) => {
    expect(vorhanden(monat, personen)).toBe(euro);
  });
});

describe("a home of one's own, outside every Karenzzeit", () => {
  const kinder = (zahl: number): Person[] => Array.from({ length: zahl }, (_, i): Person => ({ id: `k${i}`, geburtsdatum: "2015-01-01", eltern: ["a"] }));

  test.each<[string, string, number, Person[]]>([
    ["2012-08", "a house for four of 130 m²", 0, [einer("1975-01-01", eigenheim("haus", 130, { bewohner: 4 }))]],
    ["2012-08", "a house for four of more", 100_000, [einer("1975-01-01", eigenheim("haus", 130.5, { bewohner: 4 }))]],
    ["2012-08", "a flat for four of 120 m²", 0, [einer("1975-01-01", eigenheim("wohnung", 120, { bewohner: 4 }))]],
    ["2012-08", "a flat for four of more", 100_000, [einer("1975-01-01", eigenheim("wohnung", 121, { bewohner: 4 }))]],
    ["2012-08", "a flat for one, as for two: 80 m²", 0, [einer("1975-01-01", eigenheim("wohnung", 80))]],
    ["2012-08", "a flat for one of more", 100_000, [einer("1975-01-01", eigenheim("wohnung", 81))]],
    ["2012-08", "a flat for three: 100 m²", 0, [einer("1975-01-01", eigenheim("wohnung", 100, { bewohner: 3 }))]],
    ["2012-08", "a flat for three of more", 100_000, [einer("1975-01-01", eigenheim("wohnung", 101, { bewohner: 3 }))]],
    ["2012-08", "a house for five: 150 m²", 0, [einer("1975-01-01", eigenheim("haus", 150, { bewohner: 5 }))]],
    ["2025-04", "a house for one: 140 m²", 0, [einer("1975-01-01", eigenheim("haus", 140))]],
    ["2025-04", "a house for one of more", 100_000, [einer("1975-01-01", eigenheim("haus", 141))]],
    ["2025-04", "a flat: 130 m²", 0, [einer("1975-01-01", eigenheim("wohnung", 130))]],
    ["2025-04", "a flat of more", 100_000, [einer("1975-01-01", eigenheim("wohnung", 131))]],
    ["2025-04", "a house for four: no more", 100_000, [einer("1975-01-01", eigenheim("haus", 141)), ...kinder(3)]],
    ["2025-04", "a house for five: 160 m²", 0, [einer("1975-01-01", eigenheim("haus", 160)), ...kinder(4)]],
    ["2025-04", "a house for five of more", 100_000, [einer("1975-01-01", eigenheim("haus", 161)), ...kinder(4)]],
  ])("%s: %s", (monat, _, euro, personen) => {
    expect(vorhanden(monat, personen, { unterkunft: { ...MIETE, art: "eigentum" } })).toBe(euro);
  });

  test.each<[string, number, string, string]>([
    ["last month of the Karenzzeit", 0, "2025-04", "2024-05"],
    ["first month after it", 100_000, "2025-04", "2024-04"],
    ["under the new law, in the Karenzzeit for housing", 0, "2026-08", "2026-01"],
    ["under the new law, after it", 100_000, "2026-08", "2025-08"],
  ])("a house that is too large, %s", (_, euro, monat, leistungsbezugSeit) => {
    expect(vorhanden(monat, [einer("1975-01-01", eigenheim("haus", 200))], { unterkunft: { ...MIETE, art: "eigentum", leistungsbezugSeit } })).toBe(euro);
  });
});

test.each<[string, string, number, Vermoegensgegenstand]>([
  ["2025-04", "cash", 900, { art: "bargeld", wert: 900 }],
  ["2025-04", "an account", 900, { art: "konto", wert: 900 }],
  ["2025-04", "shares", 900, { art: "wertpapiere", wert: 900 }],
  ["2025-04", "life insurance", 900, { art: "lebensversicherung", wert: 900 }],
  ["2025-04", "land, debts off", 900, { art: "grundstueck", wert: 9000, belastung: 8100 }],
  ["2025-04", "land with more debt than value", 0, { art: "grundstueck", wert: 9000, belastung: 9100 }],
  ["2025-04", "anything else", 900, { art: "sonstiges", wert: 900 }],
  ["2025-04", "furniture", 0, { art: "hausrat", wert: 900 }],
  ["2025-04", "furniture that is not appropriate", 900, { art: "hausrat", wert: 900, angemessen: false }],
  ["2025-04", "tools for work", 0, { art: "berufsausuebung", wert: 900 }],
  ["2025-04", "for a home with a disability", 0, { art: "wohnenMitBehinderung", wert: 900 }],
  ["2025-04", "hardship", 0, { art: "konto", wert: 900, haerte: true }],
  ["2025-04", "what nobody can sell", 0, { art: "grundstueck", wert: 900, verwertbar: false }],
  ["2025-04", "what would not pay, no reason since 2023", 900, { art: "lebensversicherung", wert: 900, unwirtschaftlich: true }],
  ["2012-08", "what would not pay, a reason until 2022", 0, { art: "lebensversicherung", wert: 900, unwirtschaftlich: true }],
  ["2025-04", "provision of someone self-employed: 8,500 euros a year begun", 1, { art: "altersvorsorgeSelbstaendig", wert: 17_001, jahre: 2 }],
  ["2022-08", "provision of someone free from pension insurance, appropriate until 2022", 0, { art: "altersvorsorgeSelbstaendig", wert: 17_001, jahre: 2 }],
  ["2022-08", "the same beyond what is appropriate", 17_001, { art: "altersvorsorgeSelbstaendig", wert: 17_001, jahre: 2, angemessen: false }],
  ["2025-04", "provision of someone self-employed within it", 0, { art: "altersvorsorgeSelbstaendig", wert: 17_000, jahre: 2 }],
])("%s: what counts of %s", (monat, _, euro, gegenstand) => {
  expect(vorhanden(monat, [einer("1985-01-01", gegenstand)])).toBe(euro);
});

test("a sum and things one by one are added up, of whoever belongs", () => {
  expect(vorhanden("2025-04", [{ ...einer("1985-01-01", { art: "konto", wert: 300 }, { art: "bargeld", wert: 50 }), vermoegen: 1000 }, { id: "k", geburtsdatum: "2015-01-01", eltern: ["a"], vermoegensgegenstaende: [{ art: "konto", wert: 20 }] }, { id: "x", geburtsdatum: "1950-01-01", vermoegensgegenstaende: [{ art: "konto", wert: 5000 }] }])).toBe(1370);
});
