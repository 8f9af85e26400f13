import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { leseFakten } from "../../fall/store.ts";
import { alsKraft } from "../../testing/buero.ts";
import { type TestPortal, testPortal } from "../../testing/portal.ts";
import { type Faktform, faktformen, istHaushaltsform } from "./fakten/formen.ts";
import { leistung } from "./modul.ts";
import { familie, type Probefall, stelleProbeantrag } from "./probefall.ts";
import { oeffne, sende, tagfelder } from "./probeseite.ts";

let portal: TestPortal;
let fall: Probefall;
let person: string;
beforeAll(async () => { portal = await testPortal(leistung.seiten); });
afterAll(() => portal.schliesse());
beforeEach(async () => {
  const neu = familie();
  person = neu.personen[0].id;
  fall = await stelleProbeantrag(portal, portal.buero, neu);
});

const kraft = () => alsKraft(portal.buero, "leistungssachbearbeitung");
const pfad = (form: string) => `/fall/${fall.fallId}/fakt/neu/${form}`;
const neueste = async () => (await portal.transact(kraft(), (tx) => leseFakten(tx, portal.buero.office.officeId, fall.fallId))).filter((f) => f.grund === "Nachweis").map((f) => f.inhalt);

const EINGABEN: Record<Exclude<Faktform, "unterkunft" | "familie">, [Record<string, string>, object]> = {
  erwerbstaetigkeit: [{ brutto: "520", steuern: "0", sozialversicherung: "12,50", absetzbar: "" }, { art: "einkommen", einkommen: { art: "erwerbstaetigkeit", brutto: 52_000, steuern: 0, sozialversicherung: 1250, absetzbar: 0 } }],
  selbstaendigkeit: [{ gewinn: "1.000,00" }, { art: "einkommen", einkommen: { art: "selbstaendigkeit", gewinn: 100_000, steuern: 0, sozialversicherung: 0 } }],
  einkommen: [{ einkommensart: "unterhalt", betrag: "200" }, { art: "einkommen", einkommen: { art: "unterhalt", betrag: 20_000 } }],
  vermoegen: [{ betrag: "3000" }, { art: "vermoegen", betrag: 300_000 }],
  mehrbedarf: [{ mehrbedarfsart: "ernaehrung", betrag: "56,30" }, { art: "mehrbedarf", mehrbedarf: { art: "ernaehrung", betrag: 5630 } }],
  erwerbsfaehigkeit: [{ erwerbsfaehig: "nein" }, { art: "erwerbsfaehigkeit", erwerbsfaehig: false }],
  schwangerschaft: [tagfelder("seitWoche13", "2026-11-10"), { art: "schwangerschaft", seitWoche13: "2026-11-10" }],
  ausbildung: [{ ausbildungsart: "schule" }, { art: "ausbildung", ausbildung: "schule" }],
  auszug: [{ anlass: "verstorben" }, { art: "auszug", anlass: "verstorben" }],
  leistungsbezug: [{ seit: "05.2026" }, { art: "leistungsbezug", seit: "2026-05" }],
  kostensenkung: [{ seit: "5/2026" }, { art: "kostensenkung", seit: "2026-05" }],
};

describe("/fall/:fall/fakt/neu/:form", () => {
  test.each(faktformen)("has a form for %s", async (form) => expect((await oeffne(portal, kraft(), pfad(form))).status).toBe(200));

  test.each(Object.entries(EINGABEN))("enters %s with the day from which it holds", async (form, [felder, erwartet]) => {
    const wen: Record<string, string> = istHaushaltsform(form as Faktform) ? {} : { person };
    const { status, ort, text } = await sende(portal, kraft(), pfad(form), { ...wen, ...felder, ...tagfelder("ab", "2026-11-01"), grund: "Nachweis" });
    expect([status, ort], text).toEqual([303, expect.stringContaining("/wirkung/")]);
    expect(await neueste()).toEqual([erwartet]);
  });

  test("does not enter a second dwelling beside the first, leads to it and keeps the answers", async () => {
    const { status, text, html } = await sende(portal, kraft(), pfad("unterkunft"), {
      form: "miete", bruttokaltmiete: "600", heizung: "50", personenImHaushalt: "3", warmwasser: "zentral", ...tagfelder("ab", "2026-12-01"), grund: "Nachweis",
    });
    expect(status).toBe(422);
    expect(text).toContain("Dazu gibt es schon eine Angabe");
    expect(html).toMatch(/\/fakt\/[0-9a-f-]{36}"/);
    expect(html).toContain('value="600"');
    expect(await neueste()).toEqual([]);
  });

  test("names everything that is missing at once", async () => {
    const { status, text } = await sende(portal, kraft(), pfad("einkommen"), {});
    expect(status).toBe(422);
    for (const satz of ["Bitte wählen Sie eine Person.", "Bitte wählen Sie eine Antwort.", "Bitte geben Sie einen Betrag ein", "Bitte geben Sie den Tag an", "Bitte schreiben Sie in einem Satz, warum."]) expect(text).toContain(satz);
  });

  test("enters nothing about somebody of another household", async () => {
    const fremd = familie();
    await stelleProbeantrag(portal, portal.buero, fremd);
    const { status } = await sende(portal, kraft(), pfad("vermoegen"), { person: fremd.personen[0].id, betrag: "1", ...tagfelder("ab", "2026-11-01"), grund: "Nachweis" });
    expect(status).toBe(422);
    expect(await neueste()).toEqual([]);
  });

  test("does not exist for kinds nobody knows", async () => expect((await oeffne(portal, kraft(), pfad("zauberei"))).status).toBe(404));
});
