import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { leseFakten, leseFall } from "../../../fall/store.ts";
import { gemeinsameSeiten } from "../../../fall/seiten/seiten.ts";
import { leseChronik } from "../../../foundation/chronik/lesen.ts";
import { alsKraft, alsPerson } from "../../../testing/buero.ts";
import { type TestPortal, testPortal } from "../../../testing/portal.ts";
import { leseBescheid, leseBescheide } from "../bescheid/store.ts";
import { leistung } from "../modul.ts";
import { entscheideProbe, familie, type Probefall, stelleProbeantrag } from "../probefall.ts";
import { oeffne, sende, tagfelder } from "../probeseite.ts";

let portal: TestPortal;
let fall: Probefall;
let [alma, paul, kim] = ["", "", ""];
beforeAll(async () => { portal = await testPortal([...leistung.seiten, ...gemeinsameSeiten([leistung])]); });
afterAll(() => portal.schliesse());
beforeEach(async () => {
  portal.uhr.jetzt = "2026-08-03T09:00:00.000Z";
  const neu = familie();
  [alma, paul, kim] = [neu.personen[0].id, neu.personen[1].id, neu.personen[2].id];
  fall = await stelleProbeantrag(portal, portal.buero, neu);
  await entscheideProbe(portal, portal.buero, fall.fallId);
  portal.uhr.jetzt = "2026-09-21T09:00:00.000Z";
});

const kraft = () => alsKraft(portal.buero, "leistungssachbearbeitung");
const zieheAus = (person: string, ab = "2026-09-15") =>
  sende(portal, kraft(), `/fall/${fall.fallId}/fakt/neu/auszug`, { person, anlass: "ausgezogen", ...tagfelder("ab", ab), grund: "Abmeldung" });
const auszug = async () => (await portal.transact(kraft(), (tx) => leseFakten(tx, portal.buero.office.officeId, fall.fallId))).findLast((f) => f.inhalt.art === "auszug");
const sicht = async () => (await portal.transact(kraft(), (tx) => leseFall(tx, portal.buero.office.officeId, fall.fallId)))?.fall;

describe("somebody who has moved out", () => {
  test("keeps what they were shown and sees nothing that comes after", async () => {
    const vorher = await oeffne(portal, alsPerson(portal.buero, paul), `/fall/${fall.fallId}`);
    expect((await zieheAus(paul)).status).toBe(303);
    expect(await sicht()).toMatchObject({ sichtbarFuer: [alma], ehemalige: [paul] });
    const neu = { form: "miete", bruttokaltmiete: "987,65", heizung: "80", personenImHaushalt: "2", warmwasser: "zentral" };
    const alte = (await portal.transact(kraft(), (tx) => leseFakten(tx, portal.buero.office.officeId, fall.fallId))).find((f) => f.inhalt.art === "unterkunft");
    await sende(portal, kraft(), `/fall/${fall.fallId}/fakt/${alte?.id}`, { ...neu, wie: "aendern", ...tagfelder("ab", "2026-10-01"), grund: "Neue Miete nur für Alma" });
    const nachher = await oeffne(portal, alsPerson(portal.buero, paul), `/fall/${fall.fallId}`);
    expect([vorher.status, nachher.status]).toEqual([200, 200]);
    expect(await portal.transact(alsPerson(portal.buero, paul), async (tx) => JSON.stringify(await leseFakten(tx, portal.buero.office.officeId, fall.fallId)))).not.toMatch(/98765|nur für Alma/);
    const ereignisse = (wer: string) => portal.transact(alsPerson(portal.buero, wer), async (tx) => (await leseChronik(tx, portal.buero.office.officeId, fall.fallId)).map((e) => e.werte["faktart"]));
    expect(await ereignisse(alma)).toEqual(expect.arrayContaining(["unterkunft", "auszug"]));
    expect(await ereignisse(paul)).not.toContain("unterkunft");
  });

  test("is no longer paid here from the next month on, and reads so in a letter that tells nothing of those who stay", async () => {
    await zieheAus(paul);
    expect(await entscheideProbe(portal, portal.buero, fall.fallId)).toMatchObject({ art: "erlassen" });
    const neuester = (wer: string) => portal.transact(alsPerson(portal.buero, wer), async (tx) => {
      const [zeile] = await leseBescheide(tx, portal.buero.office.officeId, fall.fallId);
      return { ...zeile, text: JSON.stringify((await leseBescheid(tx, portal.buero.office.officeId, zeile?.id ?? ""))?.briefe.de) };
    });
    const [sie, er] = [await neuester(alma), await neuester(paul)];
    const im = (b: typeof er, monat: string) => b.betraege?.find((m) => m.monat === monat)?.cents;
    expect([sie.art, sie.von, er.art]).toEqual(["aenderung", "2026-10", "aenderung"]);
    expect([im(er, "2026-10"), im(er, "2026-12")]).toEqual([0, 0]);
    expect(im(sie, "2026-10")).toBeGreaterThan(0);
    expect(sie.text).toContain("Nicht mehr im Haushalt: ausgezogen (ab 15.09.2026)");
    expect(er.text).toContain("Ab Oktober 2026 bekommen Sie kein Geld mehr von uns.");
    expect(er.text).toContain("stellen Sie bitte noch in diesem Monat einen eigenen Antrag");
    expect(sie.text).not.toContain("eigenen Antrag");
    expect(er.text).not.toMatch(/Kim|Alma|1\.600/);
  });

  test("takes over nobody's money: when the applicant goes, whoever stays gets the letter for the household", async () => {
    await zieheAus(alma);
    await entscheideProbe(portal, portal.buero, fall.fallId);
    const betrag = (wer: string) => portal.transact(alsPerson(portal.buero, wer), async (tx) => (await leseBescheide(tx, portal.buero.office.officeId, fall.fallId))[0]?.betraege.find((m) => m.monat === "2026-10")?.cents ?? 0);
    expect(await betrag(alma)).toBe(0);
    expect(await betrag(paul)).toBeGreaterThan(100_000);
  });

  test("belongs again when the entry was wrong", async () => {
    await zieheAus(paul);
    const da = await auszug();
    await sende(portal, kraft(), `/fall/${fall.fallId}/fakt/${da?.id}`, { wie: "beenden", ...tagfelder("ab", "2026-09-15"), grund: "Verwechslung" });
    expect(await sicht()).toMatchObject({ sichtbarFuer: [alma, paul], ehemalige: [] });
    expect((await portal.transact(kraft(), (tx) => leseFall(tx, portal.buero.office.officeId, fall.fallId)))?.mitglieder.map((m) => m.bis)).toEqual([null, null, null]);
  });

  test("is entered when it has happened, and never leaves children alone", async () => {
    expect((await zieheAus(paul, "2026-10-01")).text).toContain("wenn es geschehen ist");
    expect((await zieheAus(kim)).status).toBe(303);
    expect((await zieheAus(paul)).status).toBe(303);
    expect((await zieheAus(alma)).text).toContain("Mindestens eine volljährige Person");
    expect(await sicht()).toMatchObject({ sichtbarFuer: [alma], ehemalige: [paul] });
  });
});
