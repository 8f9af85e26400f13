import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FALL, RICHTIGE_EINGABEN } from "../test/falsche-eingaben.ts";
import { zufallsfall } from "../test/zufallsfall.ts";
import { berechne } from "./berechne.ts";
import { pruefe } from "./pruefe.ts";
import { jsonSchema } from "./schema.ts";

/** The case with one value set; `undefined` removes it. */
function mit(pfad: string, wert: unknown): unknown {
  const fall = structuredClone(FALL) as unknown;
  const teile = pfad.split(/[.[\]]+/u).filter(Boolean);
  const letzter = teile.pop() ?? "";
  const ziel = teile.reduce((objekt, teil) => (objekt as Record<string, unknown>)[teil], fall) as Record<string, unknown>;
  if (wert === undefined) delete ziel[letzter];
  else ziel[letzter] = wert;
  return fall;
}

const pfade = (eingabe: unknown): string[] => {
  const geprueft = pruefe(eingabe);
  return "fehler" in geprueft ? geprueft.fehler.map(({ pfad }) => pfad) : [];
};

test("a correct case has no errors", () => {
  expect(pruefe(FALL)).toEqual({ fall: FALL });
});

test.each(RICHTIGE_EINGABEN)("just right: %s", (_, eingabe) => {
  expect(pruefe(eingabe)).toEqual({ fall: eingabe });
});

describe("wrong input is named by its field", () => {
  test.each<[string, unknown]>([
    ["monat", "2026-8"], ["monat", "2026-13"], ["monat", 202608], ["monat", undefined],
    ["id", 7],
    ["unbekannt", 1], ["unterkunft.unbekannt", 1], ["personen[0].name", "Anna"], ["personen[0].einkommen[0].netto", 1],
    ["personen[0].einkommen[0]", { art: "rente", betrag: 100, bisherImJahr: 20 }],
    ["bewilligungszeitraumBeginn", "2026-02-30"], ["bewilligungszeitraumBeginn", "2026-09-01"],
    ["unterkunft", undefined], ["unterkunft.art", "zelt"], ["unterkunft.bruttokaltmiete", undefined], ["unterkunft.heizung", undefined],
    ["unterkunft.bruttokaltmiete", -1], ["unterkunft.bruttokaltmiete", 520.005], ["unterkunft.bruttokaltmiete", "520"], ["unterkunft.bruttokaltmiete", 1e12],
    ["unterkunft.personenImHaushalt", 2], ["unterkunft.personenImHaushalt", 3.5], ["unterkunft.warmwasser", "kalt"],
    ["unterkunft.leistungsbezugSeit", "2026-09"], ["unterkunft.kostensenkungSeit", "Juni"], ["unterkunft.angemessen.heizung", null],
    ["personen", []], ["personen[0]", null], ["personen[1].id", "p1"], ["personen[0].id", ""],
    ["personen[0].geburtsdatum", "1990-02-29"], ["personen[0].geburtsdatum", "14.03.1990"], ["personen[2].geburtsdatum", "2026-09-01"],
    ["personen[2].partner", "p9"], ["personen[2].partner", "p1"], ["personen[2].partner", "p3"],
    ["personen[2].eltern[0]", "p9"], ["personen[2].eltern[0]", "p3"], ["personen[2].eltern[1]", "p1"], ["personen[2].geburtsdatum", "1989-01-01"],
    ["personen[0].eltern", ["p3"]],
    ["personen[0].einkommen[0].art", "lotto"], ["personen[0].einkommen[0].brutto", -0.01], ["personen[0].einkommen[0].brutto", 1.001],
    ["personen[0].einkommen[0]", { art: "rente" }], ["personen[0].vermoegen", -5], ["personen[0].erwerbsfaehig", "ja"],
    ["personen[0].mehrbedarfe", [{ art: "ernaehrung" }]], ["personen[0].mehrbedarfe", [{ art: "behinderung", betrag: 5 }]],
    ["personen[0].ausbildung", "lehre"], ["personen[0].schwangerSeitWoche13", "1989-01-01"],
    ["personen[0].minderungen", [{ art: "frechheit", tag: "2026-07-10", festgestelltAm: "2026-07-20" }]], 
    ["personen[0].aufrechnungen", [{ art: "darlehen", offen: -1, erklaertAm: "2026-01-01" }]], ["personen[0].einmalbedarfe", [{ art: "erstausstattungWohnung" }]],
    ["personen[2].bildungUndTeilhabe", [{ art: "teilhabe", betrag: 5 }]],
  ])("%s = %j", (pfad, wert) => {
    const gefunden = pfade(mit(pfad.replace("angemessen.heizung", "angemessen"), pfad.includes("angemessen") ? { heizung: wert } : wert));
    expect(gefunden.length).toBeGreaterThan(0);
    expect(gefunden.some((fehler) => fehler.startsWith(pfad) || pfad === "personen[2].geburtsdatum")).toBe(true);
  });

  test.each<[string, object]>([
    ["personen[0].minderungen[0].festgestelltAm", { minderungen: [{ art: "pflichtverletzung", tag: "2026-07-10", festgestelltAm: "2026-07-09" }] }],
    ["personen[0].minderungen[0].erfuelltAb", { minderungen: [{ art: "pflichtverletzung", tag: "2026-07-10", festgestelltAm: "2026-07-20", erfuelltAb: "2026-07-09" }] }],
    ["personen[0].minderungen[0].tag", { minderungen: [{ art: "pflichtverletzung", tag: "1990-03-14", festgestelltAm: "2026-07-20" }] }],
    ["personen[0].minderungen[0].art", { minderungen: [{ art: "nichtErreichbar", tag: "2026-06-30", festgestelltAm: "2026-07-20" }] }],
    ["personen[0].aufrechnungen[0].erklaertAm", { aufrechnungen: [{ art: "darlehen", offen: 5, erklaertAm: "1990-03-14" }] }],
  ])("%s contradicts another field", (pfad, weiteres) => {
    expect(pfade(mit("personen[0]", { ...FALL.personen[0], ...weiteres }))).toEqual([pfad]);
  });

  test("until July 2019 meals need their days", () => {
    const personen = [FALL.personen[0], { ...FALL.personen[1] }, { ...FALL.personen[2], geburtsdatum: "2010-05-05", bildungUndTeilhabe: [{ art: "mittagessen", betrag: 40 }] }];
    expect(pfade({ ...FALL, monat: "2019-07", personen })).toEqual(["personen[2].bildungUndTeilhabe[0].tage"]);
    expect(pfade({ ...FALL, monat: "2019-08", personen })).toEqual([]);
  });

  test("no dwelling has no costs", () => {
    expect(pfade({ ...FALL, unterkunft: { art: "keine", bruttokaltmiete: 1 } })).toEqual(["unterkunft.bruttokaltmiete"]);
  });

  test.each<[string, object]>([
    ["unterkunft.leistungszeiten", { leistungsbezugSeit: "2026-01", leistungszeiten: [{ von: "2026-01" }] }],
    ["unterkunft.leistungszeiten", { leistungszeiten: [] }],
    ["unterkunft.leistungszeiten[0]", { leistungszeiten: [{ von: "2025-01" }, { von: "2026-01" }] }],
    ["unterkunft.leistungszeiten[0]", { leistungszeiten: [{ von: "2025-01", bis: "2026-01" }, { von: "2026-01" }] }],
    ["unterkunft.leistungszeiten[0]", { leistungszeiten: [{ von: "2025-01", nach: "SGB XII" }] }],
    ["unterkunft.leistungszeiten[0].bis", { leistungszeiten: [{ von: "2026-02", bis: "2026-01" }] }],
    ["unterkunft.leistungszeiten[0].von", { leistungszeiten: [{ von: "2026-09" }] }],
    ["unterkunft.kostensenkungAm", { kostensenkungSeit: "2026-01", kostensenkungAm: "2026-01-05" }],
    ["unterkunft.wohnflaeche", { angemessen: { jeQuadratmeter: 12 } }],
    ["unterkunft.warmwasserGemessen", { warmwasserGemessen: 12 }],
    ["unterkunft.einmaligeKosten[0]", { einmaligeKosten: [{ art: "instandhaltung", im: "2026-08", betrag: 100 }] }],
    ["unterkunft.einmaligeKosten[0].monate", { einmaligeKosten: [{ art: "instandhaltung", im: "2026-08", betrag: 100, monate: 3 }] }],
    ["unterkunft.einmaligeKosten[0].im", { einmaligeKosten: [{ art: "heizung", betrag: 100 }] }],
    ["unterkunft.guthaben[0]", { guthaben: [{ art: "heizung", im: "2026-07", betrag: 100, haushaltsenergie: 60, nichtAnerkannt: 60 }] }],
    ["unterkunft.umzug.bisher", { umzug: { am: "2026-07-01" } }],
    ["unterkunft.ausnahme.art", { ausnahme: { art: "krank" } }],
  ])("%s for %j", (pfad, unterkunft) => {
    expect(pfade({ ...FALL, unterkunft: { ...FALL.unterkunft, ...unterkunft } })).toEqual([pfad]);
  });

  test.each<[string, object]>([
    [".art", { art: "yacht", wert: 1 }], [".wert", { art: "konto" }], [".wert", { art: "konto", wert: -1 }], [".wohnflaeche", { art: "eigenheim", wert: 1, bauart: "haus" }],
    [".bauart", { art: "eigenheim", wert: 1, wohnflaeche: 80, bauart: "zelt" }], [".form", { art: "altersvorsorge", wert: 1 }], [".jahre", { art: "altersvorsorgeSelbstaendig", wert: 1, jahre: 1.5 }],
    [".jahre", { art: "konto", wert: 1, jahre: 2 }], [".angemessen", { art: "konto", wert: 1, angemessen: true }],
  ])("a thing with a wrong %s: %j", (feld, ding) => {
    expect(pfade(mit("personen[0].vermoegensgegenstaende", [ding]))).toEqual([`personen[0].vermoegensgegenstaende[0]${feld}`]);
  });

  test("shares of a dwelling are at most the whole", () => {
    const personen = FALL.personen.map((person) => ({ ...person, wohnanteil: 40 }));
    expect(pfade({ ...FALL, personen })).toEqual(["personen"]);
    expect(pfade({ ...FALL, personen: personen.map((person) => ({ ...person, wohnanteil: 33.34 })) })).toEqual(["personen"]);
    expect(pfade({ ...FALL, personen: personen.map((person) => ({ ...person, wohnanteil: 33.33 })) })).toEqual([]);
  });

  test.each([null, undefined, 1, "x", [], {}, [FALL]])("%j is no case", (eingabe) => {
    expect(pruefe(eingabe)).toHaveProperty("fehler");
  });
});

test("any JSON value gets an answer", () => {
  fc.assert(fc.property(fc.jsonValue(), (wert) => {
    expect(["fehler", "anspruch", "nichtUnterstuetzt"].some((art) => art in berechne(wert))).toBe(true);
  }));
});

test("any case with one value broken gets an answer", () => {
  const pfad = fc.constantFrom("monat", "unterkunft", "unterkunft.art", "unterkunft.heizung", "personen", "personen[0]", "personen[0].id", "personen[0].geburtsdatum", "personen[0].partner", "personen[2].eltern", "personen[0].einkommen", "personen[0].einkommen[0].brutto", "personen[0].vermoegen");
  fc.assert(fc.property(pfad, fc.jsonValue(), (stelle, wert) => {
    expect(berechne(mit(stelle, wert))).toBeTypeOf("object");
  }));
});

test("random valid cases are never called wrong", () => {
  fc.assert(fc.property(zufallsfall, (fall) => {
    expect(berechne(fall)).not.toHaveProperty("fehler");
  }));
});

test("the published JSON Schema is the one the validator is made from", () => {
  const datei = JSON.parse(readFileSync(new URL("../rechne.schema.json", import.meta.url), "utf8")) as unknown;
  expect(datei, "run packages/sgb2/scripts/schema.ts").toEqual(JSON.parse(JSON.stringify(jsonSchema())));
});
