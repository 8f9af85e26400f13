import { describe, expect, test } from "vitest";
import { berechne, type Ergebnis, type Fall, type Person } from "../berechne.ts";

function rechne(personen: Person[], weiteres: Partial<Fall> = {}): Ergebnis {
  const antwort = berechne({ monat: "2025-04", unterkunft: { art: "keine" }, personen, ...weiteres });
  if (!("anspruch" in antwort)) throw new Error(JSON.stringify(antwort));
  return antwort;
}

const hinweise = ({ hinweise: alle }: Ergebnis): string[] => alle.filter(({ schluessel }) => schluessel !== "voraussetzungen").map(({ schluessel, person = "" }) => `${person} ${schluessel}`.trim());

const A: Person = { id: "a", geburtsdatum: "1985-01-01" };
const kind = (geburtsdatum: string, weiteres: Partial<Person> = {}): Person => ({ id: "k", geburtsdatum, eltern: ["a"], ...weiteres });

describe("April 2025, 30 days", () => {
  test.each([
    ["6 in May", "2019-05-01", 357, 6], ["6 on the last day", "2019-04-30", 358.1, 5], ["6 on the 16th", "2019-04-16", 373.5, 5], ["6 on the first", "2019-04-01", 390, 5],
    ["14 in May", "2011-05-01", 390, 5], ["14 on the 16th", "2011-04-16", 430.5, 4], ["14 on the first", "2011-04-01", 471, 4],
    ["18 in May", "2007-05-01", 471, 4], ["18 on the 16th", "2007-04-16", 461, 3], ["18 on the first", "2007-04-01", 451, 3],
    ["25 in May", "2000-05-01", 451, 3], ["born on the 16th", "2025-04-16", 178.5, 6], ["born on the last day", "2025-04-30", 11.9, 6],
  ])("a child that turns %s", (_, geburtsdatum, regelbedarf, regelbedarfsstufe) => {
    expect(rechne([A, kind(geburtsdatum)]).personen[1]).toMatchObject({ regelbedarf, regelbedarfsstufe });
  });

  test.each<[string, number, Person[]]>([
    ["one child of six", 202.68, [kind("2018-05-01")]],
    ["one that is seven since the first", 67.56, [kind("2018-04-01")]],
    ["one that is seven since the 16th", 135.12, [kind("2018-04-16")]],
    ["two under 16", 202.68, [kind("2010-01-01"), { ...kind("2009-05-01"), id: "l" }]],
    ["two, one of them 16 since the first", 135.12, [kind("2010-01-01"), { ...kind("2009-04-01"), id: "l" }]],
    ["three: 36 percent either way", 202.68, [kind("2010-01-01"), { ...kind("2012-01-01"), id: "l" }, { ...kind("2014-01-01"), id: "m" }]],
    ["four: 12 percent each", 270.24, [kind("2010-01-01"), { ...kind("2012-01-01"), id: "l" }, { ...kind("2014-01-01"), id: "m" }, { ...kind("2015-01-01"), id: "n" }]],
    ["six: 60 percent at most", 337.8, ["k", "l", "m", "n", "o", "p"].map((id) => ({ ...kind("2014-01-01"), id }))],
    ["a child that is 18 since the first", 0, [kind("2007-04-01")]],
    ["a child of 17", 67.56, [kind("2007-05-01")]],
  ])("one parent with %s", (_, mehrbedarfe, kinder) => {
    expect(rechne([A, ...kinder]).personen[0]?.mehrbedarfe).toBe(mehrbedarfe);
  });

  test("a partner, or a child elsewhere, and nobody is alone", () => {
    expect(rechne([{ ...A, partner: "b" }, { id: "b", geburtsdatum: "1985-01-01", partner: "a" }, kind("2018-05-01")]).personen.map(({ mehrbedarfe }) => mehrbedarfe)).toEqual([0, 0, 0]);
    const besuch = kind("2018-05-01", { lage: { umgang: { lebensmittelpunkt: "anderswo", tage: ["2025-04-05", "2025-04-06"] } } });
    expect(rechne([A, besuch]).personen[0]?.mehrbedarfe).toBe(0);
    const tage = Array.from({ length: 15 }, (_, i) => `2025-04-${String(i + 1).padStart(2, "0")}`);
    expect(rechne([A, kind("2018-05-01", { lage: { umgang: { lebensmittelpunkt: "beide", tage } } })]).personen[0]?.mehrbedarfe).toBe(101.34);
  });

  test.each<[string, number, Partial<Person>, string[]]>([
    ["the thirteenth week begins on the first", 95.71, { schwangerSeitWoche13: "2025-04-01" }, []],
    ["it begins on the 16th", 47.86, { schwangerSeitWoche13: "2025-04-16" }, []],
    ["it begins in May", 0, { schwangerSeitWoche13: "2025-05-01" }, []],
    ["it began seven months ago", 95.71, { schwangerSeitWoche13: "2024-09-15" }, []],
    ["it began eight months ago", 0, { schwangerSeitWoche13: "2024-08-15" }, ["a schwangerschaftBeendet"]],
    ["delivery this month", 95.71, { schwangerSeitWoche13: "2024-10-15", lage: { entbindung: "2025-04-10" } }, []],
    ["delivery the month before", 0, { schwangerSeitWoche13: "2024-10-15", lage: { entbindung: "2025-03-31" } }, []],
  ])("pregnant (§ 21 Abs. 2 SGB II): %s", (_, mehrbedarfe, weiteres, noten) => {
    const ergebnis = rechne([{ ...A, ...weiteres }]);
    expect(ergebnis.personen[0]?.mehrbedarfe).toBe(mehrbedarfe);
    expect(hinweise(ergebnis)).toEqual(noten);
  });

  test.each<[string, number, Person, string[]]>([
    ["disability, 15 since the first", 164.85, kind("2010-04-01", { mehrbedarfe: [{ art: "behinderung" }] }), []],
    ["disability, not yet 15", 0, kind("2010-05-01", { mehrbedarfe: [{ art: "behinderung" }] }), ["k behinderungUnter15"]],
    ["mark G, cannot work", 80.07, kind("2010-04-01", { erwerbsfaehig: false, mehrbedarfe: [{ art: "merkzeichenG" }] }), []],
    ["mark G, can work", 0, kind("2010-04-01", { mehrbedarfe: [{ art: "merkzeichenG" }] }), ["k merkzeichenGOhneErwerbsminderung"]],
    ["mark G, not yet 15", 0, kind("2010-05-01", { erwerbsfaehig: false, mehrbedarfe: [{ art: "merkzeichenG" }] }), ["k merkzeichenGOhneErwerbsminderung"]],
    ["mark G beside disability", 164.85, kind("2010-04-01", { erwerbsfaehig: false, mehrbedarfe: [{ art: "merkzeichenG" }, { art: "behinderung" }] }), ["k merkzeichenGNebenBehinderung"]],
    ["all of them no more than the Regelbedarf", 471, kind("2010-04-01", { mehrbedarfe: [{ art: "behinderung" }, { art: "ernaehrung", betrag: 400 }] }), ["k mehrbedarfErmessen"]],
    ["what cannot be put off comes on top", 571, kind("2010-04-01", { mehrbedarfe: [{ art: "behinderung" }, { art: "ernaehrung", betrag: 400 }, { art: "unabweisbar", betrag: 80 }, { art: "schulbuecher", betrag: 20 }] }), ["k mehrbedarfErmessen"]],
  ])("a child with %s", (_, mehrbedarfe, person, noten) => {
    const ergebnis = rechne([A, person]);
    expect(ergebnis.personen[1]?.mehrbedarfe).toBe(mehrbedarfe);
    expect(hinweise(ergebnis)).toEqual(noten);
  });

  test.each([
    ["lump sum of level 1", 12.95, {}], ["less proven", 12.95, { warmwasserGemessen: 12.95 }], ["a cent more proven", 12.96, { warmwasserGemessen: 12.96 }],
  ])("hot water made in the dwelling: %s", (_, mehrbedarfe, weiteres) => {
    expect(rechne([A], { unterkunft: { art: "miete", bruttokaltmiete: 300, heizung: 50, warmwasser: "dezentral", ...weiteres } }).personen[0]?.mehrbedarfe).toBe(mehrbedarfe);
  });

  test.each<[string, [number, number], Partial<Person>, Partial<Person>]>([
    ["by heads", [300, 300], {}, {}],
    ["one third agreed for one, the rest for the other", [200, 400], { wohnanteil: 33.33 }, {}],
    ["nothing agreed for one", [0, 600], { wohnanteil: 0 }, {}],
    ["agreed for both", [240, 360], { wohnanteil: 40 }, { wohnanteil: 60 }],
  ])("a rent of 600 euros between two: %s", (_, [a, b], eins, zwei) => {
    const ergebnis = rechne([{ ...A, ...eins }, kind("2005-01-01", zwei)], { unterkunft: { art: "miete", bruttokaltmiete: 600, heizung: 0 } });
    expect(ergebnis.personen.map(({ unterkunft }) => Math.round(unterkunft))).toEqual([a, b]);
  });
});

describe("who lives with whom", () => {
  test.each<[string, (number | null)[], Person[]]>([
    ["a couple", [2, 2], [{ ...A, partner: "b" }, { id: "b", geburtsdatum: "1985-01-01", partner: "a" }]],
    ["a partner of 17", [1, 4], [{ ...A, partner: "b" }, { id: "b", geburtsdatum: "2007-05-01", partner: "a" }]],
    ["a grown child of 24", [1, 3], [A, kind("2000-05-01")]],
    ["a grown child of 25", [1, null], [A, kind("2000-03-01")]],
    ["a child with a partner", [1, null, null], [A, kind("2002-01-01", { partner: "p" }), { id: "p", geburtsdatum: "2002-01-01", partner: "k" }]],
    ["moved out without assurance at 24", [3], [{ id: "a", geburtsdatum: "2000-05-01", ohneZusicherungAusgezogen: true }]],
    ["moved out without assurance, now 25", [1], [{ id: "a", geburtsdatum: "2000-04-01", ohneZusicherungAusgezogen: true }]],
  ])("levels of %s", (_, stufen, personen) => {
    expect(rechne(personen).personen.map(({ regelbedarfsstufe }) => regelbedarfsstufe)).toEqual(stufen);
  });

  test.each<[string, boolean, string]>([["reached this month", true, "1959-02-15"], ["reached on its last day", true, "1959-03-01"], ["reached the month before", false, "1959-01-15"], ["reached on the last day of the month before", false, "1959-02-01"]])("the age limit of 66 years and two months of those born in 1959 (§ 7a SGB II): %s", (_, kannArbeiten, geburtsdatum) => {
    expect(rechne([{ id: "a", geburtsdatum }]).anspruch > 0).toBe(kannArbeiten);
  });
});

describe("notes beside education and needs that come once", () => {
  const mit = (weiteres: Partial<Person>, einkommen: Person["einkommen"] = []): string[] => hinweise(rechne([{ ...A, einkommen }, kind("2012-01-01", { einkommen: [{ art: "kindergeld", betrag: 255 }], ...weiteres })]));

  test.each<[string, string[], Partial<Person>]>([
    ["lessons are at someone's discretion", ["k bildungErmessen"], { bildungUndTeilhabe: [{ art: "lernfoerderung", betrag: 50 }] }],
    ["travel is not, since August 2019", [], { bildungUndTeilhabe: [{ art: "schuelerbefoerderung", betrag: 50 }] }],
    ["a trip in full needs no test", [], { bildungUndTeilhabe: [{ art: "klassenfahrt", betrag: 50 }] }],
    ["supplies come in February and August", ["k schulbedarfMonat"], { bildungUndTeilhabe: [{ art: "schulbedarf" }] }],
    ["with Kinderzuschlag the Familienkasse pays", ["k bildungNachBkgg"], { bildungUndTeilhabe: [{ art: "klassenfahrt", betrag: 50 }], einkommen: [{ art: "kinderzuschlag", betrag: 50 }] }],
    ["a loan has to be paid back", ["k darlehenRueckzahlung"], { einmalbedarfe: [{ art: "darlehen", betrag: 50 }] }],
    ["how much is needed is at someone's discretion", ["k einmalbedarfErmessen"], { einmalbedarfe: [{ art: "erstausstattungBekleidung", betrag: 50 }] }],
  ])("%s", (_, noten, weiteres) => {
    expect(mit(weiteres)).toEqual(noten);
  });

  test.each([["klassenfahrt", 1], ["schulausflug", 1], ["schuelerbefoerderung", 0]] as const)("where means count, a %s says how", (art, zahl) => {
    const reich = mit({ bildungUndTeilhabe: [{ art, betrag: 900 }] }, [{ art: "rente", betrag: 1400 }]);
    expect(reich.filter((note) => note === "k bildungPruefbetrag")).toHaveLength(zahl);
  });
});
