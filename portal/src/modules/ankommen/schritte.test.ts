import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faktSchema } from "../../fall/fakt/fakt.ts";
import { rechne } from "./anspruch/rechnen.ts";
import { haushaltAus } from "./antworten.ts";
import type { Felder } from "./fragen/eingabe.ts";
import { alsAkte } from "./haushalt.ts";
import { type Antworten, erreichbare, ersterOffener, type Grundlage, schritte } from "./schritte.ts";

const heute = "2026-11-23";
const grundlage = (antworten: Antworten, mehr: Partial<Grundlage> = {}): Grundlage => ({ antworten, sprache: "de", heute, weiter: false, bekannt: false, ...mehr });
const ids = (g: Grundlage): string[] => schritte(g).map((s) => s.id);

const geboren = (jahr: number): Felder => ({ "geburtsdatum-tag": "14", "geburtsdatum-monat": "3", "geburtsdatum-jahr": String(jahr) });
const ich: Felder = { vorname: "Mara", nachname: "Muster", ...geboren(1990) };
const anschrift: Felder = { strasse: "Am Markt 1", plz: "12345", ort: "Musterstadt", telefon: "" };
const alleinstehend: Antworten = {
  ich, anschrift, partner: { partner: "nein" }, kinder: { kinder: "0" }, jobcenter: { jobcenter: "nein" }, "ausbildung-ich": { ausbildung: "keine" }, "gesundheit-ich": { gesundheit: ["nichts"] },
  wohnen: { wohnen: "miete" }, wohnkosten: { bruttokaltmiete: "420", heizung: "70,50" }, wohnung: { personen: "1", flaeche: "", warmwasser: "zentral" },
  "einkommen-ich": { einkommen: ["nichts"] }, vermoegen: { "vermoegen-ich": "1.500" }, nochwas: { nachricht: "" },
};
const familie: Antworten = {
  ...alleinstehend, partner: { partner: "ja" }, partnerperson: { vorname: "Noah", nachname: "Muster", ...geboren(1988) },
  kinder: { kinder: "2" }, "kind-kind1": { vorname: "Lia", nachname: "Muster", ...geboren(2010), eltern: "beide" }, "kind-kind2": { vorname: "Ben", nachname: "Muster", ...geboren(2019), eltern: "ich" },
  "ausbildung-partner": { ausbildung: "keine" }, "gesundheit-partner": { gesundheit: ["nichts"] }, "ausbildung-kind1": { ausbildung: "schule" }, "gesundheit-kind1": { gesundheit: ["nichts"] },
  wohnung: { personen: "4", flaeche: "80", warmwasser: "dezentral" },
  "einkommen-partner": { einkommen: ["erwerbstaetigkeit"] }, "betraege-partner": { "erwerbstaetigkeit-brutto": "1600", "erwerbstaetigkeit-steuern": "24", "erwerbstaetigkeit-sozialversicherung": "320", "erwerbstaetigkeit-absetzbar": "" },
  "einkommen-kind1": { einkommen: ["kindergeld"] }, "betraege-kind1": { kindergeld: "259" }, "einkommen-kind2": { einkommen: ["kindergeld", "unterhalt"] }, "betraege-kind2": { kindergeld: "259", unterhalt: "300" },
  vermoegen: { "vermoegen-ich": "0", "vermoegen-partner": "2000", "vermoegen-kind1": "0", "vermoegen-kind2": "0" },
};

describe("the steps of the application", () => {
  it("begin with the person when nothing is known", () => {
    expect(ids(grundlage({}))).toEqual(["ich", "anschrift", "partner", "kinder", "jobcenter", "wohnen", "vermoegen", "nochwas"]);
  });

  it("lead a single person through thirteen pages to the end", () => {
    expect(ids(grundlage(alleinstehend))).toHaveLength(13);
    expect(ersterOffener(schritte(grundlage(alleinstehend)), alleinstehend)).toBeUndefined();
  });

  it("ask for partner and children by name, and for training only from 15 on", () => {
    const alle = ids(grundlage(familie));
    expect(alle).toEqual(expect.arrayContaining(["partnerperson", "kind-kind1", "kind-kind2", "ausbildung-kind1", "einkommen-kind2", "betraege-kind2"]));
    expect(alle).not.toContain("ausbildung-kind2");
    expect(ersterOffener(schritte(grundlage(familie)), familie)).toBeUndefined();
  });

  it("do not ask somebody we know who they are", () => {
    expect(ids(grundlage({ ich }, { bekannt: true }))[0]).toBe("anschrift");
    expect(ids(grundlage({}, { bekannt: true }))[0]).toBe("ich");
  });

  it("ask somebody whose case exists only what has changed", () => {
    expect(ids(grundlage({}, { weiter: true }))).toEqual(["aenderungen"]);
  });

  it("ask for the day of birth when somebody is pregnant", () => {
    expect(ids(grundlage({ ...alleinstehend, "gesundheit-ich": { gesundheit: ["schwanger"] } }))).toContain("entbindung-ich");
  });

  it("do not ask for rent where nothing is paid", () => {
    expect(ids(grundlage({ ...alleinstehend, wohnen: { wohnen: "keine" } }))).not.toContain("wohnkosten");
  });

  it("stop at a child that would be older than its mother", () => {
    const falsch = { ...familie, ich: { ...ich, ...geboren(2011) } };
    expect(ersterOffener(schritte(grundlage(falsch)), falsch)?.id).toBe("kind-kind1");
  });
});

describe("answers that no longer apply", () => {
  const getrennt = { ...familie, partner: { partner: "nein" } };

  it("are dropped: after a separation nothing about the partner is sent", () => {
    const bleibt = erreichbare(schritte(grundlage(getrennt)), getrennt);
    expect(Object.keys(bleibt).filter((id) => id.includes("partner"))).toEqual(["partner"]);
    expect(JSON.stringify(bleibt)).not.toContain("Noah");
    expect(JSON.stringify(bleibt)).not.toContain("1600");
  });

  it("do not reach the household", () => {
    const { personen } = haushaltAus(grundlage(getrennt));
    expect(personen.map((p) => p.schluessel)).toEqual(["ich", "kind1", "kind2"]);
    expect(personen[0]).not.toHaveProperty("partner");
    expect(personen.flatMap((p) => p.eltern)).not.toContain("partner");
  });

  it("keep no rent of a home that was given up", () => {
    expect(haushaltAus(grundlage({ ...familie, wohnen: { wohnen: "keine" } })).unterkunft).toMatchObject({ form: "keine", bruttokaltmiete: 0, heizung: 0 });
  });
});

describe("the household of a family", () => {
  it("holds everybody with what was answered", () => {
    const h = haushaltAus(grundlage(familie));
    expect(h.unterkunft).toEqual({ art: "unterkunft", form: "miete", bruttokaltmiete: 42000, heizung: 7050, personenImHaushalt: 4, wohnflaeche: 80, warmwasser: "dezentral" });
    expect(h.personen[1]).toMatchObject({ schluessel: "partner", partner: "ich", einkommen: [{ art: "erwerbstaetigkeit", brutto: 160000, steuern: 2400, sozialversicherung: 32000, absetzbar: 0 }], vermoegen: 200000 });
    expect(h.personen[2]).toMatchObject({ schluessel: "kind1", eltern: ["ich", "partner"], ausbildung: "schule", einkommen: [{ art: "kindergeld", betrag: 25900 }] });
    expect(h.personen[3]).toMatchObject({ schluessel: "kind2", eltern: ["ich"] });
  });
});

// Answers somebody could give at a step, valid for the step; the journey decides which are asked.
const gueltig: Record<string, fc.Arbitrary<Felder>> = {
  ich: fc.integer({ min: 1950, max: 2000 }).map((j) => ({ vorname: "A", nachname: "B", ...geboren(j) })),
  anschrift: fc.constant(anschrift),
  partner: fc.constantFrom("ja", "nein").map((partner) => ({ partner })),
  partnerperson: fc.integer({ min: 1950, max: 2000 }).map((j) => ({ vorname: "C", nachname: "D", ...geboren(j) })),
  kinder: fc.integer({ min: 0, max: 4 }).map((n) => ({ kinder: String(n) })),
  jobcenter: fc.constantFrom("ja", "nein").map((jobcenter) => ({ jobcenter })),
  kind: fc.tuple(fc.integer({ min: 2002, max: 2026 }), fc.constantFrom("ich", "partner", "beide")).map(([j, eltern]) => ({ vorname: "E", nachname: "F", ...geboren(j), eltern })),
  ausbildung: fc.constantFrom("keine", "schule", "berufsausbildung", "studium", "freiwilligendienst").map((ausbildung) => ({ ausbildung })),
  gesundheit: fc.oneof(fc.constant<string[]>(["nichts"]), fc.subarray(["schwanger", "behinderung", "merkzeichenG", "wenigerAlsDreiStunden"], { minLength: 1 })).map((gesundheit) => ({ gesundheit })),
  entbindung: fc.constant({ "entbindung-tag": "1", "entbindung-monat": "3", "entbindung-jahr": "2027" }),
  wohnen: fc.constantFrom("miete", "eigentum", "keine").map((wohnen) => ({ wohnen })),
  wohnkosten: fc.constant({ bruttokaltmiete: "500", heizung: "80" }),
  wohnung: fc.constantFrom("zentral", "dezentral").map((warmwasser) => ({ personen: "8", warmwasser })),
  einkommen: fc.oneof(fc.constant<string[]>(["nichts"]), fc.subarray(["kindergeld", "unterhalt", "sonstiges", "rente"], { minLength: 1 })).map((einkommen) => ({ einkommen })),
  betraege: fc.integer({ min: 0, max: 3000 }).map((n) => ({ kindergeld: `${n}`, unterhalt: `${n}`, sonstiges: `${n}`, rente: `${n}` })),
  vermoegen: fc.integer({ min: 0, max: 99999 }).map((n) => Object.fromEntries(["ich", "partner", "kind1", "kind2", "kind3", "kind4"].map((s) => [`vermoegen-${s}`, `${n}`]))),
  nochwas: fc.string().map((nachricht) => ({ nachricht })),
};

describe("any sequence of valid answers", () => {
  // Answers what is asked with generated answers, until nothing new is asked.
  const gehe = (data: fc.GeneratorValue): { g: Grundlage; besucht: string[] } => {
    let antworten: Antworten = {};
    const besucht: string[] = [];
    for (let n = 0; n < 20; n++) {
      const g = grundlage(antworten);
      const neue = schritte(g).filter((s) => antworten[s.id] === undefined);
      if (neue.length === 0) return { g, besucht };
      besucht.push(...neue.map((s) => s.id));
      antworten = { ...antworten, ...Object.fromEntries(neue.map((s) => [s.id, data(() => gueltig[s.frage.id] ?? fc.constant({}))])) };
    }
    throw new Error(`no end: ${besucht.join(" ")}`);
  };

  it("leads to the page that shows all answers, asks nothing twice, and makes only facts that the file accepts", () => {
    fc.assert(fc.property(fc.gen(), (data) => {
      const { g, besucht } = gehe(data);
      expect(new Set(besucht).size).toBe(besucht.length);
      expect(ersterOffener(schritte(g), g.antworten)).toBeUndefined();
      const haushalt = haushaltAus(g);
      const nummern = new Map(haushalt.personen.map((p, i) => [p.schluessel, `00000000-0000-4000-8000-00000000000${i}`]));
      for (const { inhalt } of alsAkte(haushalt, (s) => nummern.get(s) ?? "unknown", "2026-11-01").fakten) expect(faktSchema.safeParse(inhalt).error).toBeUndefined();
    }), { numRuns: 25 });
  });

  it("describes a household that the law's engine can read: it may refuse the case, but finds no fault in it", () => {
    fc.assert(fc.property(fc.gen(), (data) => {
      expect(rechne(haushaltAus(gehe(data).g), [], "2026-11").antwort).not.toHaveProperty("fehler");
    }), { numRuns: 15 });
  });

  it("never leaves an answer of a step that is not part of the journey", () => {
    fc.assert(fc.property(fc.gen(), fc.constantFrom("partner", "kinder", "wohnen", "einkommen-ich", "gesundheit-ich"), (data, stelle) => {
      const { g } = gehe(data);
      const geaendert = { ...g.antworten, [stelle]: data(() => gueltig[stelle.replace("-ich", "")] ?? fc.constant({})) };
      const jetzt = schritte(grundlage(geaendert));
      expect(Object.keys(erreichbare(jetzt, geaendert)).filter((id) => !jetzt.some((s) => s.id === id))).toEqual([]);
    }), { numRuns: 25 });
  });
});
