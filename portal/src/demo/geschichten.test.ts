import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withClient } from "../foundation/database/pool.ts";
import { pruefeChronik } from "../foundation/chronik/pruefen.ts";
import { type TestPortal, testPortal } from "../testing/portal.ts";
import { geschichten } from "./geschichten.ts";
import { erlebe, jahr } from "./jahr.ts";
import { menschen } from "./vorgestellte.ts";

let portal: TestPortal;
beforeAll(async () => {
  portal = await testPortal([]);
  const e = { transact: portal.transact, office: portal.buero.office };
  for (const { erzaehle } of geschichten) await erzaehle(e);
  for (const plan of jahr().slice(0, 12)) await erlebe(e, plan);
}, 60_000);
afterAll(() => portal.schliesse());

const zeilen = <R extends Record<string, unknown>>(sql: string, ...werte: unknown[]) =>
  withClient(portal.datenbank.adminUrl, "test", async (client) => (await client.query<R>(sql, werte)).rows);

const entscheidungen = (personId: string) => zeilen<{ art: string; von: string; bis: string }>(
  `select e.art, e.von, e.bis from handschlag.leistung_entscheidung e join handschlag.mitgliedschaft m on m.fall_id = e.fall_id
   where m.person_id = $1 order by e.erlassen`, personId);

describe("the stories of the demo", () => {
  test("Maria is granted benefits, and more once the rent has gone up", async () => {
    expect(await entscheidungen(menschen.maria.id)).toEqual([
      { art: "bewilligung", von: "2026-03", bis: "2026-12" }, { art: "aenderung", von: "2026-10", bis: "2026-12" },
    ]);
  });

  test("Maria's first question is answered in time, her second is overdue", async () => {
    const fragen = await zeilen("select beantwortet is not null as beantwortet, bis < '2026-11-23' as vorbei from handschlag.leistung_frage where person_id = $1 order by gestellt", menschen.maria.id);
    expect(fragen).toEqual([{ beantwortet: true, vorbei: true }, { beantwortet: false, vorbei: true }]);
  });

  test("Jonas waits for a decision", async () => expect(await entscheidungen(menschen.jonas.id)).toEqual([]));

  test("Olena's decisions follow a pregnancy and a child born on 16 September", async () => {
    const arten = (await entscheidungen(menschen.olena.id)).map((e) => e.art);
    expect(arten).toEqual(["bewilligung", "aenderung", "aenderung"]);
    const [letzte] = await zeilen<{ monate: { monat: string; eingabe: { personen: unknown[] } }[] }>(
      "select monate from handschlag.leistung_entscheidung e join handschlag.mitgliedschaft m on m.fall_id = e.fall_id where m.person_id = $1 order by erlassen desc limit 1", menschen.olena.id);
    expect(letzte?.monate.find((m) => m.monat === "2026-09")?.eingabe.personen).toHaveLength(5);
  });

  test("Rainer is refused", async () => expect((await entscheidungen(menschen.rainer.id)).map((e) => e.art)).toEqual(["ablehnung"]));

  test("leave a Chronik that holds together", async () => {
    const officeId = portal.buero.office.officeId;
    const { faelle, brueche } = await portal.transact({ art: "system", officeId }, (tx) => pruefeChronik(tx, officeId));
    expect(brueche).toEqual([]);
    expect(faelle).toBe(16);
  });

  test("fail nowhere on the way", () => expect(portal.fehler).toEqual([]));
});
