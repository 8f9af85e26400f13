import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { leseFakten } from "../../fall/store.ts";
import { leseChronik } from "../../foundation/chronik/lesen.ts";
import { alsKraft } from "../../testing/buero.ts";
import { type TestPortal, testPortal } from "../../testing/portal.ts";
import { unersetzt } from "./fakten/gueltig.ts";
import { leistung } from "./modul.ts";
import { alleinstehend, familie, type Probefall, stelleProbeantrag, wohnung } from "./probefall.ts";
import { oeffne, sende, tagfelder } from "./probeseite.ts";

let portal: TestPortal;
let fall: Probefall;
beforeAll(async () => { portal = await testPortal(leistung.seiten); });
afterAll(() => portal.schliesse());
beforeEach(async () => { fall = await stelleProbeantrag(portal, portal.buero, { personen: [alleinstehend()], fakten: [wohnung(45_000, 7000, 1)] }); });

const kraft = () => alsKraft(portal.buero, "leistungssachbearbeitung");
const fakten = (fallId = fall.fallId) => portal.transact(kraft(), (tx) => leseFakten(tx, portal.buero.office.officeId, fallId));
const wohnungsfakt = async () => (await fakten()).find((f) => f.inhalt.art === "unterkunft")?.id ?? "";
const WOHNUNG = { form: "miete", bruttokaltmiete: "480,00", heizung: "70", wohnflaeche: "", personenImHaushalt: "1", warmwasser: "zentral" };
const pfad = (id: string) => `/fall/${fall.fallId}/fakt/${id}`;

describe("/fall/:fall/fakt/:fakt", () => {
  test("shows what the file says and fills the form with it", async () => {
    const { status, html, text } = await oeffne(portal, kraft(), pfad(await wohnungsfakt()));
    expect(status).toBe(200);
    expect(text).toContain("450,00 € ohne Heizung");
    expect(html).toContain('value="450,00"');
  });

  test("puts right what was wrong from the start: the old fact stays, the new one replaces it and says why", async () => {
    const alt = await wohnungsfakt();
    const { status, ort } = await sende(portal, kraft(), pfad(alt), { ...WOHNUNG, wie: "berichtigen", grund: "Zahlendreher im Antrag" });
    expect([status, ort]).toEqual([303, expect.stringContaining(`/fall/${fall.fallId}/wirkung/`)]);
    const alle = await fakten();
    expect(alle).toHaveLength(2);
    expect(unersetzt(alle)).toMatchObject([{ ersetzt: alt, von: "2026-11-01", bis: null, grund: "Zahlendreher im Antrag", inhalt: { bruttokaltmiete: 48_000 } }]);
  });

  test("ends the old fact the day before something has changed", async () => {
    const alt = await wohnungsfakt();
    await sende(portal, kraft(), pfad(alt), { ...WOHNUNG, wie: "aendern", grund: "Neuer Mietvertrag", ...tagfelder("ab", "2026-12-01") });
    expect(unersetzt(await fakten()).map((f) => [f.von, f.bis, "bruttokaltmiete" in f.inhalt && f.inhalt.bruttokaltmiete])).toEqual([["2026-11-01", "2026-11-30", 45_000], ["2026-12-01", null, 48_000]]);
  });

  test("ends a fact that no longer holds", async () => {
    await sende(portal, kraft(), pfad(await wohnungsfakt()), { wie: "beenden", grund: "Ausgezogen", ...tagfelder("ab", "2026-12-01") });
    expect(unersetzt(await fakten()).map((f) => [f.von, f.bis])).toEqual([["2026-11-01", "2026-11-30"]]);
  });

  test("enters the change in the Chronik without the reason's words", async () => {
    await sende(portal, kraft(), pfad(await wohnungsfakt()), { ...WOHNUNG, wie: "berichtigen", grund: "Streng vertraulich" });
    const chronik = await portal.transact(fall.wer, (tx) => leseChronik(tx, portal.buero.office.officeId, fall.fallId));
    expect(chronik).toMatchObject([{ art: "leistung.faktErfasst", werte: { wie: "berichtigt", faktart: "unterkunft", ab: "2026-11-01" } }]);
    expect(JSON.stringify(chronik)).not.toContain("vertraulich");
  });

  test("keeps a partnership the same at both", async () => {
    const { personen, fakten: alle } = familie();
    const paar = await stelleProbeantrag(portal, portal.buero, { personen, fakten: alle });
    const familienfakt = (await fakten(paar.fallId)).find((f) => f.personId === personen[0].id && f.inhalt.art === "familie");
    await sende(portal, kraft(), `/fall/${paar.fallId}/fakt/${familienfakt?.id}`, { wie: "aendern", grund: "Getrennt", partner: "", ...tagfelder("ab", "2026-12-01") });
    const gilt = unersetzt(await fakten(paar.fallId)).filter((f) => f.inhalt.art === "familie" && f.von === "2026-12-01");
    expect(new Map(gilt.map((f) => [f.personId, "partner" in f.inhalt]))).toEqual(new Map([[personen[0].id, false], [personen[1].id, false]]));
    expect((await oeffne(portal, kraft(), `/fall/${paar.fallId}/berechnung`)).text).not.toContain("Die Partnerschaft muss bei beiden");
  });

  test.each([
    [{ ...WOHNUNG, grund: "x" }, "Bitte wählen Sie, was passiert ist."],
    [{ ...WOHNUNG, wie: "berichtigen", grund: " " }, "Bitte schreiben Sie in einem Satz, warum."],
    [{ ...WOHNUNG, wie: "berichtigen", grund: "x", bruttokaltmiete: "viel" }, "Bitte geben Sie einen Betrag ein"],
    [{ ...WOHNUNG, wie: "aendern", grund: "x", ...tagfelder("ab", "2026-11-01") }, "Er darf nicht vor dem 02.11.2026 liegen"],
    [{ ...WOHNUNG, wie: "aendern", grund: "x", ...tagfelder("ab", "2026-02-30") }, "Bitte geben Sie den Tag an"],
    [{ ...WOHNUNG, wie: "berichtigen", grund: "x", bruttokaltmiete: "450" }, "Das steht schon so in der Akte."],
  ])("says at the field what is wrong and keeps the answers: %j", async (felder, satz) => {
    const { status, text, html } = await sende(portal, kraft(), pfad(await wohnungsfakt()), felder);
    expect(status).toBe(422);
    expect(text).toContain(satz);
    expect(html).toContain(`value="${felder.heizung}"`);
    expect(await fakten()).toHaveLength(1);
  });

  test("tells the second of two clerks, shows the other's entry and loses nothing", async () => {
    const id = await wohnungsfakt();
    const erste = { ...WOHNUNG, wie: "berichtigen", grund: "erste Fassung" };
    const zweite = { ...WOHNUNG, bruttokaltmiete: "499,00", wie: "berichtigen", grund: "zweite Fassung" };
    const antworten = await Promise.all([sende(portal, kraft(), pfad(id), erste), sende(portal, kraft(), pfad(id), zweite)]);
    expect(antworten.map((a) => a.status).toSorted((a, b) => a - b)).toEqual([303, 422]);
    const verloren = antworten.find((a) => a.status === 422);
    expect(verloren?.text).toContain("Jemand hat diese Angabe gerade geändert");
    expect(verloren?.text).toContain("Zur neuen Angabe");
    expect(verloren?.html).toMatch(/value="(480,00|499,00)"/);
    expect(await fakten()).toHaveLength(2);
  });

  test("is for benefit clerks of the office", async () => {
    const id = await wohnungsfakt();
    for (const rolle of ["integrationsfachkraft", "teamleitung", "eingangszone"] as const) expect((await oeffne(portal, alsKraft(portal.buero, rolle), pfad(id))).status).toBe(403);
    expect((await oeffne(portal, fall.wer, pfad(id))).status).toBe(403);
    expect((await oeffne(portal, alsKraft(portal.fremd, "leistungssachbearbeitung"), pfad(id), "anderswo")).status).toBe(404);
  });
});
