import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withClient } from "../database/pool.ts";
import { type TestPortal, testPortal } from "../../testing/portal.ts";
import { zugriff } from "./schema.ts";
import { pruefeSiegel, versiegle } from "./siegel.ts";

let portal: TestPortal;
beforeAll(async () => { portal = await testPortal([]); });
afterAll(() => portal.schliesse());

const system = () => ({ art: "system", officeId: portal.buero.office.officeId }) as const;
const oeffne = (zeit: string) => portal.transact(system(), async (tx) => {
  const { office: { officeId }, kraefte } = portal.buero;
  await tx.insert(zugriff).values({ officeId, id: randomUUID(), zeit, mitarbeiterId: kraefte.eingangszone.id, fallId: randomUUID(), zweck: "uebersicht", seite: "/fall/:fall", sichtbarFuer: [] });
});
const versiegleTag = (tag: string) => portal.transact(system(), (tx) => versiegle(tx, portal.buero.office.officeId, tag));
const gebrochen = () => portal.transact(system(), (tx) => pruefeSiegel(tx, portal.buero.office.officeId));

describe("the daily seal over accesses", () => {
  test("holds while nothing is touched, and counts a day by German time", async () => {
    await oeffne("2026-11-20T08:00:00Z");
    await oeffne("2026-11-20T23:30:00Z"); // already the 21st in Germany
    await versiegleTag("2026-11-20");
    await versiegleTag("2026-11-21");
    expect(await gebrochen()).toEqual([]);
  });

  test("is made once: sealing again changes nothing", async () => {
    await oeffne("2026-11-19T08:00:00Z");
    await versiegleTag("2026-11-20");
    expect(await gebrochen()).toEqual([]);
  });

  test("breaks on the day from which somebody took an access away", async () => {
    await withClient(portal.datenbank.adminUrl, "test", (client) => client.query("delete from handschlag.zugriff where zeit = '2026-11-20T23:30:00Z'").then(() => undefined));
    expect(await gebrochen()).toEqual(["2026-11-21"]);
  });
});
