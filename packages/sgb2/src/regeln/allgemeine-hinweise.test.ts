import { expect, test } from "vitest";
import { berechne, type Fall, type Person } from "../berechne.ts";
import type { HinweisSchluessel } from "./hinweise.ts";

const ALLEIN: Person = { id: "a", geburtsdatum: "1980-01-01" };
const fall = (monat: string, personen: Person[] = [ALLEIN], weiteres: Partial<Fall> = {}): Fall => ({ monat, unterkunft: { art: "keine" }, personen, ...weiteres });

/** Whom a note is about: `""` for the household, `null` where nobody gets it. */
function hinweisAn(schluessel: HinweisSchluessel, einer: Fall): string | null {
  const antwort = berechne(einer);
  if (!("anspruch" in antwort)) throw new Error(JSON.stringify(antwort));
  const hinweis = antwort.hinweise.find((h) => h.schluessel === schluessel);
  return hinweis === undefined ? null : (hinweis.person ?? "");
}

test.each([["2010-12", null], ["2011-01", ""], ["2011-03", ""], ["2011-04", null], ["2013-01", null], ["2013-02", ""], ["2020-12", ""], ["2021-01", null]])("%s: whether a text of the law was at hand is said", (monat, an) => {
  if (monat === "2010-12") expect(berechne(fall(monat))).toHaveProperty("nichtUnterstuetzt");
  else expect(hinweisAn("rechtsstandUnbelegt", fall(monat))).toBe(an);
});

test.each<[string, string, string, string | null]>([
  ["a period begun under the old law", "2026-07", "2026-06-01", ""],
  ["a period begun with the new law", "2026-07", "2026-07-01", null],
  ["the last month of the old law", "2026-06", "2026-01-01", null],
])("%s: the transition for wealth (§ 65a Abs. 1 SGB II)", (_, monat, bewilligungszeitraumBeginn, an) => {
  expect(hinweisAn("uebergangsrechtVermoegen", fall(monat, undefined, { bewilligungszeitraumBeginn }))).toBe(an);
});

const HAUS = { art: "eigenheim", bauart: "haus", wohnflaeche: 100, wert: 200_000 } as const;
const KONTO = { art: "konto", wert: 500 } as const;

test.each<[string, string | null, Person[]]>([
  ["no home named", "", [ALLEIN]],
  ["only money named", "", [{ ...ALLEIN, vermoegensgegenstaende: [KONTO] }]],
  ["a home among other things", null, [{ ...ALLEIN, vermoegensgegenstaende: [KONTO, HAUS] }]],
  ["the home of one of two", null, [{ ...ALLEIN, partner: "b", vermoegensgegenstaende: [HAUS] }, { id: "b", geburtsdatum: "1981-01-01", partner: "a" }]],
])("living in one's own home, %s: whether it is protected has not been looked at", (_, an, personen) => {
  expect(hinweisAn("eigentum", fall("2026-08", personen, { unterkunft: { art: "eigentum", bruttokaltmiete: 100, heizung: 50 } }))).toBe(an);
});

const MUTTER: Person = { id: "m", geburtsdatum: "1975-01-01" };

test.each<[string, string | null]>([["2001-09-15", "k"], ["2001-08-31", null], ["2001-08-01", null]])("someone born %s with parents and a partner here is told whose Bedarfsgemeinschaft it is", (geburtsdatum, an) => {
  const paar: Person[] = [MUTTER, { id: "k", geburtsdatum, eltern: ["m"], partner: "p" }, { id: "p", geburtsdatum: "1998-01-01", partner: "k" }];
  expect(hinweisAn("kindMitPartner", fall("2026-09", paar))).toBe(an);
});

test.each<[string, string | null, Person["lage"], Person["lage"]]>([
  ["live together", "m", {}, {}],
  ["are both there on one day", "m", { auszug: "2026-09-10" }, { einzug: "2026-09-10" }],
  ["take turns", null, { auszug: "2026-09-10" }, { einzug: "2026-09-11" }],
  ["live apart, one of them since last month", null, {}, { auszug: "2026-08-31" }],
])("parents who %s: whether they are presumed to stand in for each other (§ 7 Abs. 3a Nr. 2 SGB II)", (_, an, lage = {}, lageDesVaters = {}) => {
  expect(hinweisAn("einstandVermutet", fall("2026-09", [{ ...MUTTER, lage }, { id: "v", geburtsdatum: "1975-01-01", lage: lageDesVaters }, { id: "k", geburtsdatum: "2010-01-01", eltern: ["m", "v"] }]))).toBe(an);
});

test.each<[string, string, string | null]>([["turns 18 on the last day", "2008-08-31", "k"], ["turns 18 a day later", "2008-09-01", null]])("who cannot work and %s: full Erwerbsminderung is assumed from 18 on", (_, geburtsdatum, an) => {
  expect(hinweisAn("erwerbsminderung", fall("2026-08", [MUTTER, { id: "k", geburtsdatum, eltern: ["m"], erwerbsfaehig: false }]))).toBe(an);
});

test.each<[string, HinweisSchluessel, string | null, Partial<Person>]>([
  ["studies, nothing said about BAföG", "studiumBeiEltern", "k", { ausbildung: "studium" }],
  ["studies, BAföG received", "studiumBeiEltern", null, { ausbildung: "studium", lage: { ausbildungsfoerderung: { bafoeg: "bezogen" } } }],
  ["vocational training, nothing said about boarding", "internat", "k", { ausbildung: "berufsausbildung" }],
  ["vocational training, said not to board", "internat", null, { ausbildung: "berufsausbildung", lage: { ausbildungsfoerderung: { internat: false } } }],
  ["school", "internat", null, { ausbildung: "schule" }],
  ["time of transition after a measure", "behinderungUebergang", "k", { mehrbedarfe: [{ art: "ernaehrung", betrag: 20 }, { art: "behinderung", uebergang: true }] }],
  ["the measure still runs", "behinderungUebergang", null, { mehrbedarfe: [{ art: "behinderung", uebergang: false }] }],
  ["one Mehrbedarf of two with an amount", "mehrbedarfErmessen", "k", { mehrbedarfe: [{ art: "behinderung" }, { art: "ernaehrung", betrag: 20 }] }],
  ["no Mehrbedarf with an amount", "mehrbedarfErmessen", null, { mehrbedarfe: [{ art: "behinderung" }] }],
])("a grown child at home, %s", (_, schluessel, an, weiteres) => {
  expect(hinweisAn(schluessel, fall("2026-08", [MUTTER, { id: "k", geburtsdatum: "2005-01-01", eltern: ["m"], ...weiteres }]))).toBe(an);
});
