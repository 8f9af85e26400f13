import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { alsPerson } from "../../../testing/buero.ts";
import { type TestPortal, testPortal } from "../../../testing/portal.ts";
import { leseBescheide } from "../bescheid/store.ts";
import { alleinstehend, entscheideProbe, stelleProbeantrag, wohnung } from "../probefall.ts";

let portal: TestPortal;
beforeAll(async () => { portal = await testPortal([]); });
afterAll(() => portal.schliesse());

describe("a decision", () => {
  test("of a family", async () => {
    const [p1, p2, p3] = [randomUUID(), randomUUID(), randomUUID()];
    const fall = await stelleProbeantrag(portal, portal.buero, {
      personen: [alleinstehend(p1), alleinstehend(p2, { vorname: "Paul", geburtsdatum: "1988-01-02" }), alleinstehend(p3, { vorname: "Kim", geburtsdatum: "2019-05-05", eltern: [p1, p2] })],
      fakten: [wohnung(52_000, 8_000, 3),
        { personId: p1, inhalt: { art: "familie", partner: p2, eltern: [] }, von: "" }, { personId: p2, inhalt: { art: "familie", partner: p1, eltern: [] }, von: "" },
        { personId: p3, inhalt: { art: "familie", eltern: [p1, p2] }, von: "" },
        { personId: p1, inhalt: { art: "einkommen", einkommen: { art: "erwerbstaetigkeit", brutto: 160_000, steuern: 2400, sozialversicherung: 32_000, absetzbar: 0 } }, von: "" },
        { personId: p3, inhalt: { art: "einkommen", einkommen: { art: "kindergeld", betrag: 25_900 } }, von: "" }],
    });
    expect(await entscheideProbe(portal, portal.buero, fall.fallId)).toMatchObject({ art: "erlassen" });
    const wer = alsPerson(portal.buero, p1);
    const [bescheid, ...weitere] = await portal.transact(wer, (tx) => leseBescheide(tx, wer.officeId, fall.fallId));
    // Needs 706 + 706 + (590 − 259) = 1743, means 878: open 865, of which the child's Sofortzuschlag is paid on top.
    expect(bescheid).toMatchObject({ art: "bewilligung", von: "2026-11", bis: "2026-12", betraege: [{ monat: "2026-11", cents: 89_001 }, { monat: "2026-12", cents: 89_001 }] });
    expect(weitere).toEqual([]);
  });
});
