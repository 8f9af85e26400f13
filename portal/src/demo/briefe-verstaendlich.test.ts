import { pruefe } from "@handschlag/klartext";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withClient } from "../foundation/database/pool.ts";
import type { Brief } from "../foundation/letters/brief.ts";
import { briefAlsText } from "../foundation/letters/brief-als-text.ts";
import { type TestPortal, testPortal } from "../testing/portal.ts";
import { geschichten } from "./geschichten.ts";

let portal: TestPortal;
let briefe: { art: string; text: string }[];
beforeAll(async () => {
  portal = await testPortal([]);
  for (const { erzaehle } of geschichten) await erzaehle({ transact: portal.transact, office: portal.buero.office });
  briefe = await withClient(portal.datenbank.adminUrl, "test", async (client) => {
    const { rows } = await client.query<{ art: string; briefe: { de: Brief } }>("select art, briefe from handschlag.leistung_bescheid");
    return rows.map(({ art, briefe: { de } }) => ({ art, text: briefAlsText(de) }));
  });
});
afterAll(() => portal.schliesse());

describe("the letters of the demo's stories", () => {
  test("are of every kind", () => expect(new Set(briefe.map((b) => b.art))).toEqual(new Set(["bewilligung", "ablehnung", "aenderung"])));

  test("can be understood: none is harder than the office aims at", () => {
    const zuSchwer = briefe.map(({ art, text }) => ({ bescheid: art, ...pruefe(text, { art: "brief" }) })).filter((b) => b.schwierigkeit > portal.buero.office.briefziel);
    expect(zuSchwer.map(({ bescheid, schwierigkeit, befunde, zuerst }) => ({ bescheid, schwierigkeit, befunde: zuerst.map((i) => befunde[i]?.grund) }))).toEqual([]);
  });
});
