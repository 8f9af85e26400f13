import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { leseFakten } from "../../fall/store.ts";
import { alsKraft } from "../../testing/buero.ts";
import { type TestPortal, testPortal } from "../../testing/portal.ts";
import { leistung } from "./modul.ts";
import { alleinstehend, entscheideProbe, type Probefall, stelleProbeantrag, wohnung } from "./probefall.ts";
import { type Gelesen, oeffne, sende, tagfelder } from "./probeseite.ts";

let portal: TestPortal;
let fall: Probefall;
beforeAll(async () => { portal = await testPortal(leistung.seiten); });
afterAll(() => portal.schliesse());
beforeEach(async () => {
  portal.uhr.jetzt = "2026-08-03T09:00:00.000Z";
  fall = await stelleProbeantrag(portal, portal.buero, { personen: [alleinstehend()], fakten: [wohnung(45_000, 7000, 1)] });
  await entscheideProbe(portal, portal.buero, fall.fallId);
  portal.uhr.jetzt = "2026-09-21T09:00:00.000Z";
});

const kraft = () => alsKraft(portal.buero, "leistungssachbearbeitung");
const MIETE = { form: "miete", heizung: "70", personenImHaushalt: "1", warmwasser: "zentral", grund: "Mietvertrag" };

async function aendere(felder: Record<string, string>): Promise<Gelesen> {
  const alle = await portal.transact(kraft(), (tx) => leseFakten(tx, portal.buero.office.officeId, fall.fallId));
  const wohnung = alle.findLast((f) => f.inhalt.art === "unterkunft");
  const { ort } = await sende(portal, kraft(), `/fall/${fall.fallId}/fakt/${wohnung?.id}`, { ...MIETE, ...felder });
  return oeffne(portal, kraft(), (ort ?? "").replace("/musterstadt", ""));
}

describe("/fall/:fall/wirkung/:fakt", () => {
  test("shows a rent changed from a month on line by line, with the steps and why they differ", async () => {
    const { text } = await aendere({ wie: "aendern", bruttokaltmiete: "480", ...tagfelder("ab", "2026-10-01") });
    for (const wort of ["Oktober bis Dezember 2026", "Miete oder Wohnen 450,00 € 480,00 € +30,00 €", "Leistung 1.083,00 € 1.113,00 € +30,00 €", "450,00 → 480,00", "§ 22 Abs. 1 Satz 1 SGB II", "Die Angaben sind anders."]) expect(text).toContain(wort);
    expect(text).not.toContain("August");
  });

  test("offers the decision where one can be made", async () => {
    const { html, text } = await aendere({ wie: "aendern", bruttokaltmiete: "480", ...tagfelder("ab", "2026-10-01") });
    expect(text).toContain("Es ist anders als entschieden: Oktober bis Dezember 2026");
    expect(html).toContain(`/fall/${fall.fallId}/entscheiden`);
  });

  test("refuses less money for something wrong from the start, month by month with the norm", async () => {
    const { html, text } = await aendere({ wie: "berichtigen", bruttokaltmiete: "400" });
    expect(text).toContain("August 2026: Der Monat ist schon bezahlt. Vorher ist eine Anhörung nötig, und das Vertrauen ist abzuwägen (§§ 24, 45, 48 SGB X).");
    expect(text).toContain("Dezember 2026: Die Entscheidung war von Anfang an falsch.");
    expect(html).not.toContain(`/fall/${fall.fallId}/entscheiden"`);
  });

  test("says when the money stays the same", async () => {
    const { text } = await aendere({ wie: "berichtigen", bruttokaltmiete: "450", wohnflaeche: "48,5" });
    expect(text).toContain("Am Geld ändert sich in den Monaten, um die es geht, nichts.");
  });

  test("is not there for facts of other cases", async () => {
    const fremd = await stelleProbeantrag(portal, portal.buero, { personen: [alleinstehend()], fakten: [wohnung(45_000, 7000, 1)] });
    const [fakt] = await portal.transact(kraft(), (tx) => leseFakten(tx, portal.buero.office.officeId, fremd.fallId));
    expect((await oeffne(portal, kraft(), `/fall/${fall.fallId}/wirkung/${fakt?.id}`)).status).toBe(404);
  });
});
