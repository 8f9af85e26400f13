import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { massenrechner } from "../../test/massenrechner.ts";
import { zufallsfall } from "../../test/zufallsfall.ts";
import { zufallsminderung } from "../../test/zufallsumstand.ts";
import { berechne, type Ergebnis, type Fall, type Minderung } from "../berechne.ts";
import { wertImMonat } from "../recht/recht.ts";

const cent = (wert: number): number => Math.round(wert * 100);

/** Runs the check on random cases with and without reductions of the first person, both computed. */
function fuerAlle(pruefe: (ohne: Ergebnis, mit: Ergebnis, gemindert: Fall) => void): void {
  fc.assert(
    fc.property(zufallsfall.chain((fall) => fc.tuple(fc.constant(fall), fc.array(zufallsminderung(fall), { minLength: 1, maxLength: 4 }))), ([fall, minderungen]) => {
      const [erste, ...andere] = fall.personen;
      const gemindert: Fall = { ...fall, personen: [{ ...erste, id: "a", geburtsdatum: erste?.geburtsdatum ?? "", minderungen }, ...andere] };
      const ohne = berechne(fall);
      const mit = berechne(gemindert);
      fc.pre("anspruch" in ohne && "anspruch" in mit);
      pruefe(ohne, mit, gemindert);
    }),
    { numRuns: 150 },
  );
}

test("a reduction takes from the person concerned and from nobody else, and never more than the claim", () => {
  fuerAlle((ohne, mit) => {
    mit.personen.forEach((person, i) => {
      const davor = ohne.personen[i];
      expect(cent(person.anspruch)).toBe(cent(davor?.anspruch ?? 0) - cent(person.minderung));
      expect(person.anspruch).toBeGreaterThanOrEqual(0);
      if (i > 0) expect(person).toEqual(davor);
    });
    expect(cent(mit.anspruch)).toBe(mit.personen.reduce((summe, { anspruch }) => summe + cent(anspruch), 0));
    expect(mit.einmalzahlung).toBe(ohne.einmalzahlung);
  });
});

test("mass calculation reduces by the same rule", () => {
  fuerAlle((_, mit, gemindert) => {
    expect(massenrechner(mit.monat)(gemindert)).toMatchObject({ anspruch: cent(mit.anspruch), sofortzuschlag: cent(mit.sofortzuschlag) });
  });
});

test("the steps of a reduction add up to it", () => {
  fuerAlle((_, mit) => {
    for (const { person, kinder, werte, betrag } of mit.erklaerung.filter(({ schluessel }) => schluessel === "anspruch.gemindert")) {
      expect(kinder.reduce((summe, kind) => summe + cent(kind.betrag), 0)).toBe(cent(werte["minderung"] ?? 0));
      expect(betrag).toBe(mit.personen.find(({ id }) => id === person)?.anspruch);
    }
  });
});

test("from 2023 on housing stays, and rates take 30 percent at most, unless work was refused or nobody came", () => {
  fuerAlle((ohne, mit) => {
    fc.pre(mit.monat >= "2023-07");
    const regeln = mit.erklaerung.flatMap(({ kinder }) => kinder.map(({ schluessel }) => schluessel));
    const [person] = mit.personen;
    const davor = ohne.personen[0];
    if (!person || !davor || regeln.includes("minderung.entfallen")) return;
    expect(person.anspruchUnterkunft).toBe(davor.anspruchUnterkunft);
    if (regeln.some((regel) => regel === "minderung.regelbedarf" || regel === "minderung.nichtErreichbar")) return;
    expect(cent(person.minderung)).toBeLessThanOrEqual(Math.round(cent(person.regelbedarf) * 0.3));
  });
});

test("rates of the law by the month of the breach", () => {
  const saetze = (monat: string): number[] => (["minderungStufe1", "minderungStufe2", "minderungStufe3", "meldeversaeumnis"] as const).map((name) => wertImMonat(name, monat).wert);
  expect(saetze("2011-03")).toEqual([0, 0, 0, 0]);
  expect(saetze("2011-04")).toEqual([300, 600, 1000, 100]);
  expect(saetze("2022-06")).toEqual([300, 600, 1000, 100]);
  expect(saetze("2022-07")).toEqual([0, 0, 0, 100]);
  expect(saetze("2023-01")).toEqual([100, 200, 300, 100]);
  expect(saetze("2026-06")).toEqual([100, 200, 300, 100]);
  expect(saetze("2026-07")).toEqual([300, 300, 300, 300]);
});

describe("the days on which the law turns", () => {
  type Fakten = Partial<Minderung> & Pick<Minderung, "art" | "tag" | "festgestelltAm">;

  /** What is taken in the month from a single adult of 1980 with 200 euros of housing. */
  function minderungIm(monat: string, ...minderungen: Fakten[]): number {
    const antwort = berechne({ monat, unterkunft: { art: "miete", bruttokaltmiete: 200, heizung: 0 }, personen: [{ id: "a", geburtsdatum: "1980-01-01", minderungen }] });
    return "anspruch" in antwort ? (antwort.personen[0]?.minderung ?? NaN) : NaN;
  }

  const bruch = (tag: string, festgestelltAm: string, weiteres: Partial<Minderung> = {}): Fakten => ({ art: "pflichtverletzung", tag, festgestelltAm, ...weiteres });
  const verweigert = (tag: string, festgestelltAm: string, weiteres: Partial<Minderung> = {}): Fakten => ({ art: "arbeitsverweigerung", tag, festgestelltAm, ...weiteres });
  const versaeumt = (tag: string, festgestelltAm: string, weiteres: Partial<Minderung> = {}): Fakten => ({ art: "meldeversaeumnis", tag, festgestelltAm, ...weiteres });
  const unerreichbar = (weiteres: Partial<Minderung> = {}): Fakten => ({ art: "nichtErreichbar", tag: "2026-08-10", festgestelltAm: "2026-08-20", ...weiteres });

  test.each<[string, number, string, Fakten[]]>([
    ["found on the last day of six months", 56.3, "2025-05", [bruch("2024-10-10", "2025-04-10")]],
    ["found a day later", 0, "2025-05", [bruch("2024-10-10", "2025-04-11")]],
    ["the month of the decision itself", 0, "2025-04", [bruch("2025-03-10", "2025-04-01")]],
    ["last day of the old law", 134.7, "2022-06", [bruch("2022-05-10", "2022-05-20")]],
    ["the same in the first month of the moratorium", 0, "2022-07", [bruch("2022-05-10", "2022-05-20")]],
    ["a breach in the moratorium, paid out after it", 0, "2023-01", [bruch("2022-12-31", "2022-12-31")]],
    ["the first day of Bürgergeld", 50.2, "2023-02", [bruch("2023-01-01", "2023-01-20")]],
    ["the last day of Bürgergeld", 56.3, "2026-07", [bruch("2026-06-30", "2026-06-30")]],
    ["the first day of Grundsicherungsgeld", 168.9, "2026-08", [bruch("2026-07-01", "2026-07-20")]],
    ["the third month of it", 168.9, "2026-10", [bruch("2026-07-01", "2026-07-20")]],
    ["the fourth", 0, "2026-11", [bruch("2026-07-01", "2026-07-20")]],
    ["made good before it began: still a month", 168.9, "2026-08", [bruch("2026-07-01", "2026-07-20", { erfuelltAb: "2026-07-25" })]],
    ["and no longer", 0, "2026-09", [bruch("2026-07-01", "2026-07-20", { erfuelltAb: "2026-07-25" })]],
    ["work refused on the day before § 31a Abs. 7", 112.6, "2024-05", [verweigert("2024-03-27", "2024-04-10", { stufe: 2 })]],
    ["on its first day", 563, "2024-05", [verweigert("2024-03-28", "2024-04-10", { stufe: 2 })]],
    ["on its last day", 563, "2026-05", [verweigert("2026-03-27", "2026-04-10", { stufe: 2 })]],
    ["on the day after", 112.6, "2026-05", [verweigert("2026-03-28", "2026-04-10", { stufe: 2 })]],
    ["on the last day without it", 56.3, "2026-05", [verweigert("2026-04-22", "2026-04-25")]],
    ["on the day from which a list of values knows it again", 563, "2026-05", [verweigert("2026-04-23", "2026-04-25")]],
    ["then for two months at most", 0, "2026-07", [verweigert("2026-04-23", "2026-04-25")]],
    ["then for one at least", 563, "2026-05", [verweigert("2026-04-23", "2026-04-25", { arbeitEntfallenAb: "2026-05-02" })]],
    ["in the second month", 563, "2024-06", [verweigert("2024-03-28", "2024-04-10", { stufe: 2 })]],
    ["in the third", 0, "2024-07", [verweigert("2024-03-28", "2024-04-10", { stufe: 2 })]],
    ["refused before the reduction was found: two first breaches", 112.6, "2025-05", [bruch("2025-03-01", "2025-04-05"), verweigert("2025-04-01", "2025-04-10")]],
    ["a further breach a year to the day after the reduction began", 112.6, "2025-06", [bruch("2024-04-10", "2024-04-20"), bruch("2025-05-01", "2025-05-10")]],
    ["a day later it is the first again", 56.3, "2025-06", [bruch("2024-04-10", "2024-04-20"), bruch("2025-05-02", "2025-05-10")]],
    ["the fourth breach is like the third", 168.9, "2025-09", [bruch("2025-03-01", "2025-03-10"), bruch("2025-04-01", "2025-04-10"), bruch("2025-05-01", "2025-05-10"), bruch("2025-08-01", "2025-08-10")]],
    ["a missed appointment adds to nothing in its second month", 0, "2025-06", [versaeumt("2025-04-01", "2025-04-10")]],
    ["missed twice in the moratorium, a year less a day apart", 44.9, "2022-10", [versaeumt("2021-09-06", "2021-09-20"), versaeumt("2022-09-05", "2022-09-20")]],
    ["no limit until October 2019: two missed appointments beside 30 percent", 212, "2019-10", [bruch("2019-09-01", "2019-09-10"), versaeumt("2019-09-02", "2019-09-10"), versaeumt("2019-09-03", "2019-09-10")]],
    ["from November 2019 on 30 percent in all", 127.2, "2019-11", [bruch("2019-09-01", "2019-09-10"), versaeumt("2019-09-02", "2019-09-10"), versaeumt("2019-09-03", "2019-09-10")]],
    ["hardship counts from November 2019 on", 0, "2019-11", [bruch("2019-09-01", "2019-09-10", { haerte: true })]],
    ["not before", 127.2, "2019-10", [bruch("2019-09-01", "2019-09-10", { haerte: true })]],
    ["missed again after many years, since July 2026", 168.9, "2026-09", [versaeumt("2016-08-03", "2016-08-20"), versaeumt("2026-08-03", "2026-08-20")]],
    ["missed twice on the same day is once", 0, "2026-09", [versaeumt("2026-08-03", "2026-08-20"), versaeumt("2026-08-03", "2026-08-20")]],
    ["before July 2026 each missed appointment counts by itself", 112.6, "2026-07", [versaeumt("2026-05-04", "2026-06-10"), versaeumt("2026-06-03", "2026-06-10")]],
    ["no longer a further breach after two reductions, the last begun more than a year ago", 56.3, "2025-10", [bruch("2024-03-04", "2024-03-20"), bruch("2024-06-03", "2024-06-20"), bruch("2025-09-02", "2025-09-10")]],
    ["in July 2026 the older breach has no weight: 30 percent for three months, not more", 168.9, "2026-09", [bruch("2026-06-01", "2026-06-05"), bruch("2026-07-20", "2026-08-05")]],
    ["work refused before the reduction began: nobody was reduced yet", 112.6, "2025-06", [bruch("2025-04-01", "2025-04-22"), verweigert("2025-04-28", "2025-05-10")]],
    ["work refused within a year of the last reduced day, more than a year after the first", 563, "2026-04", [bruch("2025-01-07", "2025-02-20"), verweigert("2026-03-27", "2026-03-30")]],
    ["work refused a year after a reduction that was lifted after a month", 56.3, "2025-12", [bruch("2024-08-05", "2024-08-20"), bruch("2024-09-03", "2024-09-20", { erfuelltAb: "2024-10-02" }), verweigert("2025-11-03", "2025-11-10")]],
    ["the same, not lifted", 563, "2025-12", [bruch("2024-08-05", "2024-08-20"), bruch("2024-09-03", "2024-09-20"), verweigert("2025-11-03", "2025-11-10")]],
    ["nobody came: the first month", 563, "2026-09", [unerreichbar()]],
    ["came in on its last day", 168.9, "2026-09", [unerreichbar({ erfuelltAb: "2026-09-30" })]],
    ["came in before it began", 0, "2026-09", [unerreichbar({ erfuelltAb: "2026-08-31" })]],
    ["the second month, without Bewilligungszeitraum of its own", 0, "2026-10", [unerreichbar()]],
  ])("%s", (_, erwartet, monat, minderungen) => {
    expect(minderungIm(monat, ...minderungen)).toBe(erwartet);
  });
});

test("less than a euro is not lifted to one", () => {
  const antwort = berechne({
    monat: "2026-08", unterkunft: { art: "keine" },
    personen: [{ id: "a", geburtsdatum: "1980-01-01", einkommen: [{ art: "arbeitslosengeld", betrag: 592.5 }], minderungen: [{ art: "arbeitsverweigerung", tag: "2026-07-10", festgestelltAm: "2026-07-20" }] }],
  });
  expect(antwort).toMatchObject({ anspruch: 0.5, personen: [{ minderung: 0 }] });
});

test("whoever comes in during a later month keeps the Sofortzuschlag of that month", () => {
  const antwort = berechne({
    monat: "2026-11", bewilligungszeitraumBeginn: "2026-07-01", unterkunft: { art: "keine" },
    personen: [{ id: "m", geburtsdatum: "1980-01-01" }, { id: "k", geburtsdatum: "2006-01-01", eltern: ["m"], minderungen: [{ art: "nichtErreichbar", tag: "2026-09-10", festgestelltAm: "2026-09-20", erfuelltAb: "2026-11-16" }] }],
  });
  expect(antwort).toMatchObject({ sofortzuschlag: 25, personen: [{}, { minderung: 225.5, anspruch: 225.5 }] });
});

test("rent goes to the landlord only while refused work costs the Regelbedarf", () => {
  const noten = (monat: string): string[] => {
    const antwort = berechne({ monat, unterkunft: { art: "keine" }, personen: [{ id: "a", geburtsdatum: "1980-01-01", minderungen: [{ art: "arbeitsverweigerung", tag: "2026-08-10", festgestelltAm: "2026-08-25" }] }] });
    return "hinweise" in antwort ? antwort.hinweise.map(({ schluessel }) => schluessel) : [];
  };
  expect(noten("2026-10")).toContain("minderungVermieter");
  expect(noten("2026-11")).not.toContain("minderungVermieter");
});

test.each([
  ["two missed appointments", [{ art: "meldeversaeumnis", tag: "2026-08-10", festgestelltAm: "2026-08-25" }, { art: "meldeversaeumnis", tag: "2026-09-05", festgestelltAm: "2026-09-15" }], "§ 32 Abs. 1 Satz 1, Abs. 2 Satz 2 SGB II"],
  ["out of reach, then there in person", [{ art: "nichtErreichbar", tag: "2026-09-10", festgestelltAm: "2026-09-20", erfuelltAb: "2026-10-12" }], "§ 7b Abs. 4 Satz 5, § 32 Abs. 3 Satz 2 SGB II"],
])("30 percent since July 2026 name their own norm: %s", (_, minderungen, norm) => {
  const antwort = berechne({ monat: "2026-10", unterkunft: { art: "keine" }, personen: [{ id: "a", geburtsdatum: "1980-01-01", minderungen }] });
  if (!("erklaerung" in antwort)) throw new Error(JSON.stringify(antwort));
  expect(antwort.erklaerung.find(({ schluessel }) => schluessel === "anspruch.gemindert")?.kinder[0]).toMatchObject({ betrag: 168.9, norm });
});

describe("a note stands in the months it explains, and in no other", () => {
  const versaeumt = { art: "meldeversaeumnis", tag: "2026-07-10", festgestelltAm: "2026-07-20" } as const;
  const bruch2022 = { art: "pflichtverletzung", tag: "2022-02-01", festgestelltAm: "2022-02-10" } as const;

  function notenIm(monat: string, minderungen: Minderung[], geburtsdatum = "1980-01-01"): string[] {
    const antwort = berechne({ monat, unterkunft: { art: "keine" }, personen: [{ id: "a", geburtsdatum, minderungen }] });
    if (!("hinweise" in antwort)) throw new Error(JSON.stringify(antwort));
    return antwort.hinweise.map(({ schluessel }) => schluessel).filter((schluessel) => schluessel !== "minderungNichtGeprueft");
  }

  test.each<[string, string, Minderung[], vorher: string, waehrend: string, danach: string, geburtsdatum?: string]>([
    ["the first missed appointment", "meldeversaeumnisErstes", [versaeumt], "2026-07", "2026-08", "2026-09"],
    ["a missed appointment counted without time limit", "meldeversaeumnisOhneFrist", [versaeumt, { ...versaeumt, tag: "2026-08-03", festgestelltAm: "2026-08-20" }], "2026-08", "2026-09", "2026-10"],
    ["found too late", "minderungZuSpaet", [{ art: "pflichtverletzung", tag: "2024-05-10", festgestelltAm: "2025-02-10" }], "2025-02", "2025-03", "2025-04"],
    ["hardship after refused work", "minderungHaerte", [{ art: "arbeitsverweigerung", tag: "2026-07-10", festgestelltAm: "2026-07-20", haerte: true }], "2026-07", "2026-09", "2026-10"],
    ["hardship after a breach, a month longer", "minderungHaerte", [{ art: "pflichtverletzung", tag: "2026-07-10", festgestelltAm: "2026-07-20", haerte: true }], "2026-07", "2026-10", "2026-11"],
    ["the judgment for a young adult", "minderungUrteil", [bruch2022], "2022-02", "2022-05", "2022-06", "2000-01-01"],
    ["the judgment where a duty is fulfilled", "minderungUrteil", [{ ...bruch2022, erfuelltAb: "2022-04-10" }], "2022-03", "2022-04", "2022-06"],
    ["discretion once the duty is fulfilled", "minderungErmessen", [{ ...bruch2022, erfuelltAb: "2022-04-10" }], "2022-03", "2022-05", "2022-06"],
    ["the moratorium", "minderungMoratorium", [{ ...bruch2022, tag: "2022-10-04", festgestelltAm: "2022-10-20" }], "2022-10", "2023-01", "2023-02"],
    ["an earlier reduction of unknown kind", "verweigerungNachMinderung", [{ art: "pflichtverletzung", tag: "2025-01-07", festgestelltAm: "2025-01-20" }, { art: "arbeitsverweigerung", tag: "2025-03-03", festgestelltAm: "2025-03-10" }], "2025-03", "2025-05", "2025-06"],
  ])("%s", (_, hinweis, minderungen, vorher, waehrend, danach, geburtsdatum) => {
    expect(notenIm(vorher, minderungen, geburtsdatum)).not.toContain(hinweis);
    expect(notenIm(waehrend, minderungen, geburtsdatum)).toContain(hinweis);
    expect(notenIm(danach, minderungen, geburtsdatum)).not.toContain(hinweis);
  });

  test("a first breach at 30 percent needs no judgment", () => {
    expect(notenIm("2022-04", [bruch2022])).toEqual(["voraussetzungen"]);
  });

  test.each([
    ["how-manieth given", { stufe: 2 }],
    ["found by a Sperrzeit", { sperrzeitAb: "2025-02-01" }],
  ])("no assumption on the earlier reduction: %s", (_, fakten) => {
    const frueher: Minderung = { art: "pflichtverletzung", tag: "2025-01-07", festgestelltAm: "2025-01-20", ...fakten };
    const verweigert: Minderung = { art: "arbeitsverweigerung", tag: "2025-03-03", festgestelltAm: "2025-03-10", ...("stufe" in fakten ? fakten : {}) };
    expect(notenIm("2025-04", [frueher, verweigert])).not.toContain("verweigerungNachMinderung");
  });
});
