import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { alsGast, alsKraft, alsPerson, type Buero } from "../../../testing/buero.ts";
import { type TestPortal, testPortal } from "../../../testing/portal.ts";
import { withClient } from "../../database/pool.ts";
import type { Seite } from "../../http/seite.ts";
import { bescheid } from "../muster.ts";
import { briefUrteilSeite } from "./brief-urteil.ts";
import { briefe } from "./briefe.tsx";
import { Urteilsfrage } from "./urteilsfrage.tsx";

const lesen: Seite = {
  pfad: "/lesen",
  zugang: "person",
  zeige: (ctx) => Promise.resolve({ art: "seite", titel: "Lesen", inhalt: <Urteilsfrage ctx={ctx} briefart="bewilligung" brief={bescheid} zurueck="/lesen" /> }),
};

let p: TestPortal;
beforeAll(async () => { p = await testPortal((statistik) => [lesen, briefUrteilSeite, briefe(statistik)]); });
afterAll(() => p.schliesse());

const klicke = (buero: Buero, felder: Record<string, string> = {}) =>
  p.sende(alsPerson(buero, randomUUID()), `/${buero.office.kuerzel}/brief-urteil`, { briefart: "bewilligung", frage: "verstanden", antwort: "ja", schwierigkeit: "2.4", zurueck: "/lesen", ...felder });
const uebersicht = async (buero: Buero) => (await p.oeffne(alsKraft(buero, "teamleitung"), `/${buero.office.kuerzel}/briefe`)).text();

describe("whether a letter was understood", () => {
  test("is asked first, then whether it can be accepted, then there is thanks", async () => {
    const wer = alsPerson(p.buero, randomUUID());
    expect(await (await p.oeffne(wer, "/musterstadt/lesen")).text()).toContain("Haben Sie diesen Brief verstanden?");
    const { headers } = await klicke(p.buero);
    expect(headers.get("location")).toBe("/musterstadt/lesen?urteil=verstanden");
    expect(await (await p.oeffne(wer, "/musterstadt/lesen?urteil=verstanden")).text()).toContain("können Sie die Entscheidung annehmen?");
    expect(await (await p.oeffne(wer, "/musterstadt/lesen?urteil=annehmbar")).text()).toContain("Danke.");
  });

  test("is kept without a person, a case or a day", async () => {
    const [zeile] = await withClient(p.datenbank.adminUrl, "test", async (client) => (await client.query<Record<string, unknown>>("select * from handschlag.brief_urteil")).rows);
    expect(Object.keys(zeile ?? {}).toSorted((a, b) => a.localeCompare(b))).toEqual(["briefart", "frage", "id", "ja", "monat", "office_id", "schwierigkeit"]);
    expect(zeile?.["monat"]).toBe("2026-11");
  });

  test("is shown to the office from seven answers on, with its interval, and not before", async () => {
    for (let i = 0; i < 5; i++) await klicke(p.buero, { antwort: i < 4 ? "ja" : "nein" });
    expect(await uebersicht(p.buero)).toMatch(/zu wenige Antworten/);
    await klicke(p.buero, { antwort: "nein" });
    const html = await uebersicht(p.buero);
    expect(html).toMatch(/71\s%/);
    expect(html).toContain("7 Antworten");
    expect(html).toContain("2,4");
  });

  test("of one office is not shown to another", async () => expect(await uebersicht(p.fremd)).toContain("Noch hat niemand geantwortet."));

  test("comes only from people, and leads nowhere else afterwards", async () => {
    expect((await p.sende(alsKraft(p.buero, "teamleitung"), "/musterstadt/brief-urteil", {})).status).toBe(403);
    expect((await p.sende(alsGast(p.buero), "/musterstadt/brief-urteil", {})).status).toBe(303);
    for (const zurueck of ["//boese.example", "https://boese.example", "/lesen?x=1", "lesen"]) expect((await klicke(p.buero, { zurueck })).headers.get("location")).toBeNull();
  });

  test("can be read by nobody who makes requests", async () => {
    await expect(p.transact({ art: "system", officeId: p.buero.office.officeId }, (tx) => tx.execute("select * from handschlag.brief_urteil"))).rejects.toMatchObject({ cause: { message: "permission denied for table brief_urteil" } });
  });
});
