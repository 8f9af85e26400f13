import { describe, expect, test } from "vitest";
import { berechne, type Fall, type Minderung, type Person } from "../berechne.ts";
import type { HinweisSchluessel } from "../regeln/hinweise.ts";
import { PARAMETER, type Parameter } from "./parameter.ts";
import { ERSTER_MONAT, LETZTER_MONAT, wertImMonat } from "./recht.ts";
import { istBelegt } from "./wert.ts";

const OHNE_WOHNUNG = { art: "keine" } as const;
const allein = (monat: string, person: Partial<Person>): Fall => ({ monat, unterkunft: OHNE_WOHNUNG, personen: [{ id: "a", geburtsdatum: "1980-01-01", ...person }] });
const gemindert = (monat: string, ...minderungen: Minderung[]): Fall => allein(monat, { minderungen });
const kfz = (monat: string): Fall => allein(monat, { vermoegensgegenstaende: [{ art: "kfz", wert: 5000 }] });
const eigenheim = (bauart: "haus" | "wohnung"): Fall => ({ monat: "2021-02", unterkunft: { art: "eigentum", bruttokaltmiete: 100, heizung: 50 }, personen: [{ id: "a", geburtsdatum: "1980-01-01", vermoegensgegenstaende: [{ art: "eigenheim", bauart, wohnflaeche: 70, wert: 50_000 }] }] });
const selbststaendig = (monat: string): Fall => allein(monat, { vermoegensgegenstaende: [{ art: "altersvorsorgeSelbstaendig", wert: 5000, jahre: 3 }] });
const aufwand = (monat: string): Fall => allein(monat, { einkommen: [{ art: "aufwandsentschaedigung", betrag: 200 }] });
const betreuung = (monat: string): Fall => allein(monat, { einkommen: [{ art: "betreuerpauschale", betrag: 200 }] });
const ferienjob = (monat: string): Fall => allein(monat, { geburtsdatum: "2004-01-01", ausbildung: "schule", einkommen: [{ art: "erwerbstaetigkeit", brutto: 500, ferienjob: true }] });
const azubi = (monat: string): Fall => allein(monat, { geburtsdatum: "2004-01-01", ausbildung: "berufsausbildung", einkommen: [{ art: "erwerbstaetigkeit", brutto: 400 }] });
const versaeumt = (tag: string, festgestelltAm: string): Minderung => ({ art: "meldeversaeumnis", tag, festgestelltAm });
const pflicht = (tag: string, festgestelltAm: string): Minderung => ({ art: "pflichtverletzung", tag, festgestelltAm });
const familie: Fall = {
  monat: "2026-08", unterkunft: { art: "miete", bruttokaltmiete: 600, heizung: 80, wohngeldHoechstbetrag: 700 },
  personen: [
    { id: "a", geburtsdatum: "1985-01-01", partner: "b", einkommen: [{ art: "erwerbstaetigkeit", brutto: 2400, steuern: 100, sozialversicherung: 480 }] }, { id: "b", geburtsdatum: "1985-01-01", partner: "a" },
    { id: "k", geburtsdatum: "2018-01-01", eltern: ["a", "b"], einkommen: [{ art: "kindergeld", betrag: 259 }] },
  ],
};
const imJahrOhneText = allein("2019-09", {});

/** A month in which no text at hand shows the value, a case in it, and the note that says so. */
const GESAGT: readonly [Parameter, Fall, HinweisSchluessel][] = [
  ["schwangerschaftBisMonatsende", imJahrOhneText, "rechtsstandUnbelegt"],
  ["sachbezugVerkehrswert", imJahrOhneText, "rechtsstandUnbelegt"],
  ["nachzahlungVerteilt", imJahrOhneText, "rechtsstandUnbelegt"],
  ["teilhabe", imJahrOhneText, "rechtsstandUnbelegt"],
  ["bildungMitEigenanteil", imJahrOhneText, "rechtsstandUnbelegt"],
  ["aufrechnungSpaetereVerdraengt", imJahrOhneText, "rechtsstandUnbelegt"],
  ["anspruchInVollenEuro", allein("2011-02", {}), "rechtsstandUnbelegt"],
  ["absetzbetragJung", azubi("2023-08"), "wertUnbelegt"],
  ["absetzbetragJung", azubi("2026-08"), "wertUnbelegt"],
  ["absetzbetragAufwand", aufwand("2014-02"), "wertUnbelegt"],
  ["absetzbetragTaschengeld", allein("2019-09", { einkommen: [{ art: "taschengeldFreiwilligendienst", betrag: 200 }] }), "wertUnbelegt"],
  ["ferienjobFrei", ferienjob("2021-02"), "wertUnbelegt"],
  ["betreuerpauschaleFrei", betreuung("2022-02"), "wertUnbelegt"],
  ["betreuerpauschaleFrei", betreuung("2026-02"), "wertUnbelegt"],
  ["aufwandFrei", aufwand("2026-02"), "wertUnbelegt"],
  ["grundfreibetragJeJahrVor1948", allein("2012-02", { geburtsdatum: "1947-12-31" }), "geborenVor1948"],
  ["grundfreibetragHoechstensVor1948", allein("2012-02", { geburtsdatum: "1947-12-31" }), "geborenVor1948"],
  ["kfzAngemessen", kfz("2012-02"), "kfzAngemessen"],
  ["kfzAngemessen", kfz("2026-08"), "kfzAngemessen"],
  ["eigenheimHaus", eigenheim("haus"), "eigenheimGroesse"],
  ["eigenheimWohnung", eigenheim("wohnung"), "eigenheimGroesse"],
  ["erheblichErste", allein("2021-02", { vermoegen: 10_000 }), "erheblichesVermoegen"],
  ["erheblichWeitere", allein("2021-02", { vermoegen: 10_000 }), "erheblichesVermoegen"],
  ["vorsorgeSelbstaendigJeJahr", selbststaendig("2026-02"), "vorsorgeSelbstaendiger"],
  ["kinderzuschlagHoechstens", familie, "vorrangOhneText"],
  ["minderungStufe1", gemindert("2022-08", pflicht("2022-07-04", "2022-07-20")), "moratoriumAbJuli2022"],
  ["minderungStufe2", gemindert("2022-08", pflicht("2022-05-04", "2022-07-20")), "moratoriumAbJuli2022"],
  ["minderungStufe3", gemindert("2023-01", pflicht("2022-09-04", "2022-12-20")), "moratoriumAbJuli2022"],
  ["meldeversaeumnisErstWiederholt", gemindert("2022-08", versaeumt("2022-07-04", "2022-07-20")), "moratoriumAbJuli2022"],
  ["minderungHoechstens", gemindert("2022-09", versaeumt("2022-07-04", "2022-07-20"), versaeumt("2022-07-18", "2022-08-20")), "moratoriumAbJuli2022"],
  ["minderungHoechstens", gemindert("2021-05", pflicht("2021-04-01", "2021-04-10"), versaeumt("2021-04-02", "2021-04-10")), "minderungUrteil"],
];

function noten(fall: Fall): string[] {
  const antwort = berechne(fall);
  if (!("hinweise" in antwort)) throw new Error(JSON.stringify(antwort));
  return antwort.hinweise.map(({ schluessel }) => schluessel);
}

describe("a value that no text of the law at hand shows is said in the result", () => {
  test.each(GESAGT.map(([parameter, fall, hinweis]) => [parameter, fall.monat, hinweis, fall] as const))("%s in %s: %s", (_, __, hinweis, fall) => {
    expect(noten(fall)).toContain(hinweis);
  });

  test("each of them, and no other", () => {
    const unbelegt = (Object.keys(PARAMETER) as Parameter[]).filter((name) => PARAMETER[name].werte.some(({ sicher }) => sicher === "C"));
    expect([...new Set(GESAGT.map(([name]) => name))].toSorted()).toEqual(unbelegt.toSorted());
    for (const [name, fall] of GESAGT.filter(([, , hinweis]) => hinweis === "rechtsstandUnbelegt" || hinweis === "wertUnbelegt")) expect(istBelegt(wertImMonat(name, fall.monat), fall.monat), name).toBe(false);
  });

  test.each([
    ["the text of March 2021 shows 2,400 euros", ferienjob("2021-04"), "wertUnbelegt"],
    ["§ 11a names 3,000 euros until 2025", aufwand("2025-12"), "wertUnbelegt"],
    ["born in 1948", allein("2012-02", { geburtsdatum: "1948-01-01" }), "geborenVor1948"],
    ["the text of September 2022 shows § 84", gemindert("2022-10", pflicht("2022-05-04", "2022-09-20")), "moratoriumAbJuli2022"],
    ["30 percent at most since 2023 stand in the law", gemindert("2025-05", pflicht("2025-04-01", "2025-04-10")), "minderungUrteil"],
  ] as const)("where a text does, it is not: %s", (_, fall, hinweis) => {
    expect(noten(fall)).not.toContain(hinweis);
  });
});

test("a text that shows a value later than its first day lies between that day and the last month known", () => {
  const offen = (Object.keys(PARAMETER) as Parameter[]).flatMap((name) => PARAMETER[name].werte.flatMap(({ ab, belegtAb }) => (belegtAb === undefined ? [] : [{ name, ab, belegtAb }])));
  for (const { name, ab, belegtAb } of offen) expect(ab < belegtAb && ab >= ERSTER_MONAT && belegtAb <= LETZTER_MONAT, name).toBe(true);
});
