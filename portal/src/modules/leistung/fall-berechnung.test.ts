import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { alsGast, alsKraft, alsPerson } from "../../testing/buero.ts";
import { type TestPortal, testPortal } from "../../testing/portal.ts";
import { leistung } from "./modul.ts";
import { alleinstehend, entscheideProbe, familie, type Probefall, stelleProbeantrag, wohnung } from "./probefall.ts";
import { oeffne } from "./probeseite.ts";

let portal: TestPortal;
let fall: Probefall;
beforeAll(async () => {
  portal = await testPortal(leistung.seiten);
  fall = await stelleProbeantrag(portal, portal.buero, familie());
});
afterAll(() => portal.schliesse());

const kraft = () => alsKraft(portal.buero, "leistungssachbearbeitung");
const seite = (wer = kraft()) => oeffne(portal, wer, `/fall/${fall.fallId}/berechnung`);

describe("/fall/:fall/berechnung", () => {
  test("shows what the file says beside what the law makes of it, month by month", async () => {
    const { status, text } = await seite();
    expect(status).toBe(200);
    for (const wort of ["Alma Berger, geboren am 14.03.1990", "1.600,00 € brutto", "Kindergeld 259,00 € im Monat", "November 2026", "890,01 €"]) expect(text).toContain(wort);
  });

  test("opens every number to formula, norm and date of the law", async () => {
    const { text } = await seite();
    for (const wort of ["(520,00 − 100,00) × 20 %", "§ 11b Abs. 3 Satz 2 Nr. 1 SGB II", "Gesetz mit Stand 19.07.2026"]) expect(text).toContain(wort);
  });

  test("says openly from which month on the law is not known, and gives no amount for it", async () => {
    const { text } = await seite();
    expect(text).toContain("Ab Januar 2027 ist das Recht noch nicht bekannt");
    expect(text).not.toMatch(/Januar 2027 [\d.]+,\d\d/);
  });

  test("leads a clerk to facts and decision, others only read", async () => {
    expect((await seite()).html).toContain(`/fall/${fall.fallId}/entscheiden`);
    for (const rolle of ["integrationsfachkraft", "teamleitung"] as const) {
      const { status, html } = await seite(alsKraft(portal.buero, rolle));
      expect(status).toBe(200);
      expect(html).not.toMatch(/\/entscheiden"|\/fakt\//);
    }
  });

  test("records who opened it and what for", async () => {
    await seite();
    const { rows } = await portal.transact({ art: "system", officeId: portal.buero.office.officeId }, (tx) => tx.execute("select zweck, seite from handschlag.zugriff where seite like '%berechnung' limit 1"));
    expect(rows).toEqual([{ zweck: "leistungBerechnen", seite: "/fall/:fall/berechnung" }]);
  });

  test("hands over to a human with the norm where the law is not implemented", async () => {
    const person = alleinstehend();
    const anders = await stelleProbeantrag(portal, portal.buero, { personen: [person], fakten: [wohnung(45_000, 7000, 1), { personId: person.id, inhalt: { art: "einkommen", einkommen: { art: "kinderzuschlag", betrag: 20_000 } }, von: "" }] });
    const { text } = await oeffne(portal, kraft(), `/fall/${anders.fallId}/berechnung`);
    expect(text).toContain("Bitte entscheiden Sie von Hand");
    expect(text).toContain("§ 11 Abs. 1 Satz 4 SGB II");
  });

  test("says when nothing is to be decided", async () => {
    const fertig = await stelleProbeantrag(portal, portal.buero, { personen: [alleinstehend()], fakten: [wohnung(45_000, 7000, 1)] });
    await entscheideProbe(portal, portal.buero, fertig.fallId);
    expect((await oeffne(portal, kraft(), `/fall/${fertig.fallId}/berechnung`)).text).toContain("Es ist nichts zu entscheiden");
  });

  test("is not for the people of the case, other roles, the other office or guests", async () => {
    for (const wer of [fall.wer, alsPerson(portal.buero, randomUUID()), alsKraft(portal.buero, "geschaeftsfuehrung"), alsKraft(portal.buero, "administration"), alsKraft(portal.buero, "eingangszone")]) {
      const { status, text } = await seite(wer);
      expect(status).toBe(403);
      expect(text).not.toContain("1.600,00");
    }
    expect((await seite(alsGast(portal.buero))).status).toBe(303);
    expect((await oeffne(portal, alsKraft(portal.fremd, "leistungssachbearbeitung"), `/fall/${fall.fallId}/berechnung`, "anderswo")).status).toBe(404);
  });
});
