import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { leseFall } from "../../fall/store.ts";
import { alsKraft } from "../../testing/buero.ts";
import { type TestPortal, testPortal } from "../../testing/portal.ts";
import { leseBescheide } from "./bescheid/store.ts";
import { leistung } from "./modul.ts";
import { alleinstehend, entscheideProbe, type Probefall, stelleProbeantrag, wohnung } from "./probefall.ts";
import { oeffne, sende, tagfelder } from "./probeseite.ts";

let portal: TestPortal;
let fall: Probefall;
let mutter: string;
beforeAll(async () => { portal = await testPortal(leistung.seiten); });
afterAll(() => portal.schliesse());
beforeEach(async () => {
  portal.uhr.jetzt = "2026-08-03T09:00:00.000Z";
  const person = alleinstehend();
  mutter = person.id;
  fall = await stelleProbeantrag(portal, portal.buero, { personen: [person], fakten: [wohnung(45_000, 7000, 1)] });
  await entscheideProbe(portal, portal.buero, fall.fallId);
  portal.uhr.jetzt = "2026-09-21T09:00:00.000Z";
});

const kraft = () => alsKraft(portal.buero, "leistungssachbearbeitung");
const pfad = () => `/fall/${fall.fallId}/person/neu`;
const KIND = () => new URLSearchParams([["vorname", "Mila"], ["nachname", "Berger"], ["eltern[]", mutter], ...Object.entries(tagfelder("geburtsdatum", "2026-09-16")), ...Object.entries(tagfelder("dabeiAb", "2026-09-16"))]);
const mitglieder = async () => (await portal.transact(kraft(), (tx) => leseFall(tx, portal.buero.office.officeId, fall.fallId)))?.mitglieder.map((m) => m.vorname).toSorted();

describe("/fall/:fall/person/neu", () => {
  test("takes in a child born in the middle of a month and shows what it changes from then on", async () => {
    const { status, ort } = await sende(portal, kraft(), pfad(), KIND());
    expect(status).toBe(303);
    expect(await mitglieder()).toEqual(["Alma", "Mila"]);
    const wirkung = await oeffne(portal, kraft(), (ort ?? "").replace("/musterstadt", ""));
    // Half of 357 € in September, all of it from October on.
    for (const wort of ["September 2026", "Oktober bis Dezember 2026", "Mila Berger", "178,50 €", "357,00 €"]) expect(wirkung.text).toContain(wort);
  });

  test("leads to a decision that pays more from the month of birth", async () => {
    await sende(portal, kraft(), pfad(), KIND());
    expect(await entscheideProbe(portal, portal.buero, fall.fallId)).toMatchObject({ art: "erlassen" });
    const [neu, alt] = await portal.transact(fall.wer, (tx) => leseBescheide(tx, portal.buero.office.officeId, fall.fallId));
    expect([neu?.art, neu?.von, neu?.bis]).toEqual(["aenderung", "2026-09", "2026-12"]);
    const oktober = (b: typeof neu) => b?.betraege.find((m) => m.monat === "2026-10")?.cents ?? 0;
    expect(oktober(neu)).toBeGreaterThan(oktober(alt));
  });

  test("takes in nobody twice", async () => {
    await sende(portal, kraft(), pfad(), KIND());
    const zweites = await sende(portal, kraft(), pfad(), KIND());
    expect([zweites.status, await mitglieder()]).toEqual([422, ["Alma", "Mila"]]);
    expect(zweites.text).toContain("gehört schon zum Haushalt");
  });

  test("refuses a parent younger than the child and a day before the birth, and keeps the answers", async () => {
    const falsch = KIND();
    for (const [name, wert] of Object.entries({ ...tagfelder("geburtsdatum", "1980-01-01"), ...tagfelder("dabeiAb", "1979-01-01") })) falsch.set(name, wert);
    const { status, text, html } = await sende(portal, kraft(), pfad(), falsch);
    expect(status).toBe(422);
    for (const satz of ["Ein Elternteil muss vor dem Kind geboren sein", "Er darf nicht vor der Geburt liegen"]) expect(text).toContain(satz);
    expect(html).toContain('value="Mila"');
    expect(await mitglieder()).toEqual(["Alma"]);
  });

  test("is for benefit clerks", async () => {
    expect((await oeffne(portal, fall.wer, pfad())).status).toBe(403);
    expect((await oeffne(portal, alsKraft(portal.fremd, "leistungssachbearbeitung"), pfad(), "anderswo")).status).toBe(404);
  });
});
