import { describe, expect, test } from "vitest";
import type { Fakt } from "../../../fall/fakt/fakt.ts";
import type { Entscheidung } from "./entscheidung.ts";
import type { Aktenfakt, Lage } from "./lage.ts";
import { istBelastend, vorhaben, type Vorhaben } from "./vorhaben.ts";

const ERFASST = "2026-03-09T09:00:00.000Z";
const ERLASSEN = "2026-03-16T09:00:00.000Z";
const SPAETER = "2026-09-21T09:00:00.000Z";

let nr = 0;
const fakt = (inhalt: Fakt, von: string, mehr: Partial<Aktenfakt> = {}): Aktenfakt => ({ id: `f${++nr}`, personId: null, inhalt, von, bis: null, ersetzt: null, erfasstAm: ERFASST, ...mehr });

const wohnung = (bruttokaltmiete: number, von: string, mehr: Partial<Aktenfakt> = {}) =>
  fakt({ art: "unterkunft", form: "miete", bruttokaltmiete, heizung: 7000, personenImHaushalt: 1, warmwasser: "zentral" }, von, mehr);

const lohn = (brutto: number, von: string, mehr: Partial<Aktenfakt> = {}) =>
  fakt({ art: "einkommen", einkommen: { art: "erwerbstaetigkeit", brutto, steuern: 0, sozialversicherung: 0, absetzbar: 0 } }, von, { personId: "p1", ...mehr });

const ANTRAG = { id: "a1", wirktAb: "2026-03-01" };
const lage = (mehr: Partial<Lage> = {}): Lage =>
  ({ personen: [{ id: "p1", geburtsdatum: "1990-03-14" }], fakten: [wohnung(45_000, "2026-03-01")], richtwerte: [], antrag: ANTRAG, entscheidungen: [], ...mehr });

/** What was decided in March about a situation. */
function entschieden(vorher: Lage, letzter = "2026-12"): Entscheidung {
  const was = vorhaben(vorher, "2026-03-16", letzter);
  if (!("monate" in was)) throw new Error(was.art);
  return { id: "e1", erlassen: ERLASSEN, ...was };
}

const nach = (vorher: Lage, fakten: Aktenfakt[]): Lage => ({ ...vorher, antrag: undefined, entscheidungen: [entschieden(vorher)], fakten });

/** Ends a fact the day before and enters what comes after it. */
const geaendert = (alt: Aktenfakt, bis: string, neu: Aktenfakt): Aktenfakt[] => [alt, { ...alt, id: `f${++nr}`, bis, ersetzt: alt.id, erfasstAm: SPAETER }, neu];

const art = (v: Vorhaben) => v.art;

describe("an application", () => {
  test("is granted for a year, cut at the last month whose law is known", () => {
    expect(vorhaben(lage(), "2026-03-16")).toMatchObject({ art: "bewilligung", von: "2026-03", bis: "2026-12", planBis: "2027-02", beginn: "2026-03-01", vorlaeufig: null });
  });

  test("is refused where nobody gets anything in any month", () => {
    const was = vorhaben(lage({ fakten: [wohnung(45_000, "2026-03-01"), lohn(400_000, "2026-03-01")] }), "2026-03-16");
    expect(was).toMatchObject({ art: "ablehnung", vorlaeufig: null });
    expect("monate" in was && istBelastend(was)).toBe(true);
  });

  test("is granted for six months and provisionally where somebody is self-employed", () => {
    const gewinn = fakt({ art: "einkommen", einkommen: { art: "selbstaendigkeit", gewinn: 40_000, steuern: 0, sozialversicherung: 0 } }, "2026-03-01", { personId: "p1" });
    expect(vorhaben(lage({ fakten: [wohnung(45_000, "2026-03-01"), gewinn] }), "2026-03-16")).toMatchObject({ art: "bewilligung", vorlaeufig: "selbstaendigkeit", planBis: "2026-08", bis: "2026-08" });
  });

  test("is granted for six months where the time to lower the rent runs", () => {
    const richtwerte = [{ giltAb: "2025-01-01", werte: [{ personen: 1, bruttokaltmiete: 40_000, heizung: 8000 }], quelle: "Richtlinie" }];
    const fakten = [wohnung(45_000, "2026-03-01"), fakt({ art: "leistungsbezug", seit: "2024-01" }, "2024-01-01"), fakt({ art: "kostensenkung", seit: "2026-02" }, "2026-02-01")];
    expect(vorhaben(lage({ fakten, richtwerte }), "2026-03-16")).toMatchObject({ planBis: "2026-08" });
    expect(vorhaben(lage({ fakten: fakten.slice(0, 2), richtwerte }), "2026-03-16")).toMatchObject({ planBis: "2027-02" });
  });

  test("goes on where an earlier period ends", () => {
    const vorher = lage({ fakten: [wohnung(45_000, "2026-03-01")] });
    const was = vorhaben({ ...vorher, entscheidungen: [{ ...entschieden(vorher, "2026-08"), planBis: "2026-08" }], antrag: { id: "a2", wirktAb: "2026-08-01" } }, "2026-08-20");
    expect(was).toMatchObject({ art: "bewilligung", antragId: "a2", von: "2026-09", beginn: "2026-09-01" });
  });

  test("stays open where it is about months whose law is not known", () => {
    const vorher = lage();
    expect(vorhaben({ ...vorher, entscheidungen: [entschieden(vorher)], antrag: { id: "a2", wirktAb: "2026-12-01" } }, "2026-12-20")).toEqual({ art: "rechtUnbekannt", ab: "2027-01" });
  });

  test("is handed over to a human where the law is not implemented, with the norm", () => {
    const zuschlag = fakt({ art: "einkommen", einkommen: { art: "kinderzuschlag", betrag: 20_000 } }, "2026-03-01", { personId: "p1" });
    expect(vorhaben(lage({ fakten: [wohnung(45_000, "2026-03-01"), zuschlag] }), "2026-03-16"))
      .toMatchObject({ art: "unmoeglich", hindernisse: expect.arrayContaining([expect.objectContaining({ monat: "2026-03", norm: expect.stringContaining("§ 11 Abs. 1") })]) });
  });
});

describe("months of a granted period whose law has become known", () => {
  test("are decided without a new application, with the Bewilligungszeitraum they belong to", () => {
    const vorher = lage();
    const erst = entschieden(vorher, "2026-09");
    expect(erst).toMatchObject({ bis: "2026-09", planBis: "2027-02" });
    expect(vorhaben({ ...vorher, antrag: undefined, entscheidungen: [erst] }, "2026-10-01", "2026-12"))
      .toMatchObject({ art: "bewilligung", von: "2026-10", bis: "2026-12", planBis: "2027-02", beginn: "2026-03-01" });
  });
});

describe("a decided period", () => {
  const miete = wohnung(45_000, "2026-03-01");
  const vorher = lage({ fakten: [miete] });

  test("needs nothing where the facts are the same", () => expect(vorhaben(nach(vorher, [miete]), "2026-09-22")).toEqual({ art: "nichts" }));

  test("is changed from the month in which the rent rose, the past included, because it is more", () => {
    const was = vorhaben(nach(vorher, geaendert(miete, "2026-07-31", wohnung(48_000, "2026-08-01", { erfasstAm: SPAETER }))), "2026-09-22");
    expect(was).toMatchObject({ art: "aenderung", ursache: "aenderung", von: "2026-08", bis: "2026-12", weniger: false, geschuetzt: [] });
    expect("monate" in was && istBelastend(was)).toBe(false);
  });

  test("becomes less only in months to come; the past is left to a hearing", () => {
    const was = vorhaben(nach(vorher, [miete, lohn(60_000, "2026-08-01", { erfasstAm: SPAETER })]), "2026-09-22");
    expect(was).toMatchObject({
      art: "aenderung", von: "2026-10", bis: "2026-12", weniger: true, ohneAnhoerung: true,
      geschuetzt: [{ monat: "2026-08", warum: "vergangenheit" }, { monat: "2026-09", warum: "vergangenheit" }],
    });
  });

  test("becomes less for other reasons than income only after a talk", () => {
    const was = vorhaben(nach(vorher, geaendert(miete, "2026-10-31", wohnung(40_000, "2026-11-01", { erfasstAm: SPAETER }))), "2026-09-22");
    expect(was).toMatchObject({ art: "aenderung", von: "2026-11", weniger: true, ohneAnhoerung: false });
  });

  test("that was wrong from the start never becomes less here: trust has to be weighed (§ 45 SGB X)", () => {
    const berichtigt = [miete, wohnung(40_000, "2026-03-01", { ersetzt: miete.id, erfasstAm: SPAETER })];
    const was = vorhaben(nach(vorher, berichtigt), "2026-09-22");
    expect(art(was)).toBe("geschuetzt");
    expect("geschuetzt" in was && was.geschuetzt.map((g) => g.warum)).toEqual([...Array.from({ length: 7 }, () => "vergangenheit"), "vertrauen", "vertrauen", "vertrauen"]);
  });

  test("that was wrong from the start becomes more from the start (§ 44 SGB X)", () => {
    const berichtigt = [miete, wohnung(50_000, "2026-03-01", { ersetzt: miete.id, erfasstAm: SPAETER })];
    expect(vorhaben(nach(vorher, berichtigt), "2026-09-22")).toMatchObject({ art: "aenderung", ursache: "berichtigung", von: "2026-03", bis: "2026-12" });
  });

  test("that rested on a fact which never was, counts as wrong from the start", () => {
    const mitLohn = lage({ fakten: [miete, lohn(60_000, "2026-03-01")] });
    const [, einkommen] = mitLohn.fakten as [Aktenfakt, Aktenfakt];
    const nie = { ...einkommen, id: "nie", bis: "2026-02-28", ersetzt: einkommen.id, erfasstAm: SPAETER };
    expect(vorhaben(nach(mitLohn, [...mitLohn.fakten, nie]), "2026-09-22")).toMatchObject({ art: "aenderung", ursache: "berichtigung", von: "2026-03", weniger: false });
  });

  test("that the engine computes higher today although no fact is new, is corrected in favour", () => {
    const erst = entschieden(vorher);
    const zuWenig = { ...erst, monate: erst.monate.map((m) => ({ ...m, ergebnis: { ...m.ergebnis, personen: m.ergebnis.personen.map((p) => ({ ...p, anspruch: p.anspruch - 10 })) } })) };
    expect(vorhaben({ ...vorher, antrag: undefined, entscheidungen: [zuWenig] }, "2026-09-22")).toMatchObject({ art: "aenderung", ursache: "berichtigung", weniger: false });
  });
});
