import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { leseFakten } from "../../fall/store.ts";
import { alsKraft } from "../../testing/buero.ts";
import { type TestPortal, testPortal } from "../../testing/portal.ts";
import { leseEntscheidungen } from "./entscheidung/store.ts";
import { leistung } from "./modul.ts";
import { alleinstehend, entscheideProbe, familie, type Probefall, stelleProbeantrag, wohnung } from "./probefall.ts";
import { type Gelesen, oeffne, sende, tagfelder, verborgen } from "./probeseite.ts";

let portal: TestPortal;
let fall: Probefall;
beforeAll(async () => { portal = await testPortal(leistung.seiten); });
afterAll(() => portal.schliesse());
beforeEach(async () => {
  portal.uhr.jetzt = "2026-11-23T09:00:00.000Z";
  fall = await stelleProbeantrag(portal, portal.buero, { personen: [alleinstehend()], fakten: [wohnung(45_000, 7000, 1)] });
});

const kraft = () => alsKraft(portal.buero, "leistungssachbearbeitung");
const pfad = (id = fall.fallId) => `/fall/${id}/entscheiden`;
const felder = (seite: Gelesen, mehr: Record<string, string> = {}) => ({ vorgang: verborgen(seite, "vorgang"), stand: verborgen(seite, "stand"), geprueft: "ja", ...mehr });
const anzahl = async (id = fall.fallId) => (await portal.transact(kraft(), (tx) => leseEntscheidungen(tx, portal.buero.office.officeId, id))).length;

const reich = () => {
  const person = alleinstehend(undefined, { telefon: "0151 987" });
  return stelleProbeantrag(portal, portal.buero, { personen: [person], fakten: [wohnung(45_000, 7000, 1), { personId: person.id, inhalt: { art: "vermoegen", betrag: 7_200_000 }, von: "" }] });
};

describe("/fall/:fall/entscheiden", () => {
  test("shows what will be decided and the letter as it will go out", async () => {
    const { status, text } = await oeffne(portal, kraft(), pfad());
    expect(status).toBe(200);
    for (const wort of ["Der Antrag kann bewilligt werden: November bis Dezember 2026", "Unsere Entscheidung", "1.083,00 €", "Ihre Rechte", "Ich, leistungssachbearbeitung von musterstadt, habe geprüft und unterzeichne."]) expect(text).toContain(wort);
  });

  test("signs once, however often it is sent", async () => {
    const seite = await oeffne(portal, kraft(), pfad());
    const antworten = await Promise.all([1, 2].map(() => sende(portal, kraft(), pfad(), felder(seite))));
    expect(antworten.map((a) => [a.status, a.ort])).toEqual([[303, `/musterstadt/fall/${fall.fallId}`], [303, `/musterstadt/fall/${fall.fallId}`]]);
    expect(await anzahl()).toBe(1);
  });

  test("signs nothing without the confirmation", async () => {
    const seite = await oeffne(portal, kraft(), pfad());
    const { status, text } = await sende(portal, kraft(), pfad(), felder(seite, { geprueft: "" }));
    expect([status, await anzahl()]).toEqual([422, 0]);
    expect(text).toContain("Bitte bestätigen Sie, dass Sie geprüft haben und unterzeichnen.");
  });

  test("shows the new calculation and asks again when another clerk has corrected a fact meanwhile", async () => {
    const seite = await oeffne(portal, kraft(), pfad());
    const [fakt] = await portal.transact(kraft(), (tx) => leseFakten(tx, portal.buero.office.officeId, fall.fallId));
    await sende(portal, kraft(), `/fall/${fall.fallId}/fakt/${fakt?.id}`, { wie: "berichtigen", form: "miete", bruttokaltmiete: "480", heizung: "70", personenImHaushalt: "1", warmwasser: "zentral", grund: "Mietvertrag" });
    const veraltet = await sende(portal, kraft(), pfad(), felder(seite));
    expect([veraltet.status, await anzahl()]).toEqual([422, 0]);
    expect(veraltet.text).toContain("Inzwischen hat sich am Fall etwas geändert");
    expect(veraltet.text).toContain("1.113,00 €");
    expect((await sende(portal, kraft(), pfad(), felder(veraltet))).status).toBe(303);
    expect(await anzahl()).toBe(1);
  });

  test("asks for a call before a refusal, gives the number, and takes no day in the future", async () => {
    const { fallId } = await reich();
    const seite = await oeffne(portal, kraft(), pfad(fallId));
    expect(seite.text).toContain("Erst anrufen, dann entscheiden");
    expect(seite.text).toContain("0151 987");
    const ohne = await sende(portal, kraft(), pfad(fallId), felder(seite));
    expect([ohne.status, ohne.text.includes("Bitte rufen Sie zuerst an")]).toEqual([422, true]);
    const morgen = await sende(portal, kraft(), pfad(fallId), felder(seite, { kontakt: "angerufen", ...tagfelder("kontaktAm", "2026-11-24") }));
    expect([morgen.status, morgen.text.includes("Er darf nicht in der Zukunft liegen")]).toEqual([422, true]);
    expect((await sende(portal, kraft(), pfad(fallId), felder(seite, { kontakt: "nichtErreicht", ...tagfelder("kontaktAm", "2026-11-20") }))).status).toBe(303);
    expect(await anzahl(fallId)).toBe(1);
  });

  test("does not make somebody's money less without having heard them, unless only income has changed", async () => {
    portal.uhr.jetzt = "2026-08-03T09:00:00.000Z";
    const { fallId } = await stelleProbeantrag(portal, portal.buero, { personen: [alleinstehend()], fakten: [wohnung(45_000, 7000, 1)] });
    await entscheideProbe(portal, portal.buero, fallId);
    portal.uhr.jetzt = "2026-09-21T09:00:00.000Z";
    const fakt = (await portal.transact(kraft(), (tx) => leseFakten(tx, portal.buero.office.officeId, fallId))).find((f) => f.inhalt.art === "unterkunft");
    await sende(portal, kraft(), `/fall/${fallId}/fakt/${fakt?.id}`, { wie: "aendern", form: "miete", bruttokaltmiete: "400", heizung: "70", personenImHaushalt: "1", warmwasser: "zentral", grund: "Umzug", ...tagfelder("ab", "2026-11-01") });
    const seite = await oeffne(portal, kraft(), pfad(fallId));
    const { status, text } = await sende(portal, kraft(), pfad(fallId), felder(seite, { kontakt: "nichtErreicht", ...tagfelder("kontaktAm", "2026-09-21") }));
    expect([status, text.includes("§ 24 Abs. 1 SGB X")]).toEqual([422, true]);
    expect((await sende(portal, kraft(), pfad(fallId), felder(seite, { kontakt: "angerufen", ...tagfelder("kontaktAm", "2026-09-21") }))).status).toBe(303);
    expect(await anzahl(fallId)).toBe(2);
  });

  test("lets the clerk see the letter of each adult", async () => {
    const neu = familie();
    const { fallId } = await stelleProbeantrag(portal, portal.buero, neu);
    expect((await oeffne(portal, kraft(), pfad(fallId))).text).toContain("Bescheid an Paul Berger");
    const seiner = await oeffne(portal, kraft(), `${pfad(fallId)}?an=${neu.personen[1].id}`);
    expect(seiner.text).toContain("Guten Tag Paul Berger");
    expect(seiner.text).not.toContain("1.600,00 €");
  });

  test("in an office that only accompanies says why nothing is issued there, for reading and for sending", async () => {
    const anderswo = await stelleProbeantrag(portal, portal.fremd, { personen: [alleinstehend()], fakten: [wohnung(45_000, 7000, 1)] });
    const wer = alsKraft(portal.fremd, "leistungssachbearbeitung");
    for (const antwort of [await oeffne(portal, wer, pfad(anderswo.fallId), "anderswo"), await sende(portal, wer, pfad(anderswo.fallId), { geprueft: "ja" }, "anderswo")]) {
      expect(antwort.status).toBe(403);
      expect(antwort.text).toContain("§ 50 Abs. 3 SGB II");
    }
  });

  test("is for benefit clerks of the office", async () => {
    for (const wer of [fall.wer, alsKraft(portal.buero, "integrationsfachkraft"), alsKraft(portal.buero, "teamleitung"), alsKraft(portal.buero, "geschaeftsfuehrung")]) expect((await oeffne(portal, wer, pfad())).status).toBe(403);
  });
});
