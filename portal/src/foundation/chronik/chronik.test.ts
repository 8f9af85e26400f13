import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { withClient } from "../database/pool.ts";
import { alsKraft, alsPerson, leererFall } from "../../testing/buero.ts";
import { type TestPortal, testPortal } from "../../testing/portal.ts";
import { eintragen } from "./eintragen.ts";
import { ereignis } from "./ereignis.ts";
import { hashGlied } from "./kette.ts";
import { leseChronik } from "./lesen.ts";
import type { Wer } from "../identity/wer.ts";
import { pruefeChronik } from "./pruefen.ts";
import { chronikKopf } from "./schema.ts";

const gezahlt = ereignis({ art: "test.gezahlt", schema: z.strictObject({ cents: z.int(), monat: z.string().regex(/^\d{4}-\d{2}$/) }), satz: ({ cents }) => `${cents}` });

let portal: TestPortal;
let fallId: string;
const person = randomUUID();
beforeAll(async () => { portal = await testPortal([]); });
beforeEach(async () => { fallId = await leererFall(portal.transact, portal.buero, [person]); });
afterAll(() => portal.schliesse());

const system = () => ({ art: "system", officeId: portal.buero.office.officeId }) as const;
const trage = (cents: number, sichtbarFuer = [person]) => portal.transact(alsPerson(portal.buero, person), (tx) =>
  eintragen({ tx, wer: alsPerson(portal.buero, person), jetzt: portal.uhr.jetzt }, fallId, gezahlt, { cents, monat: "2026-11" }, sichtbarFuer));
const brueche = async () => (await portal.transact(system(), (tx) => pruefeChronik(tx, portal.buero.office.officeId))).brueche.filter((b) => b.fallId === fallId);
const admin = (sql: string) => withClient(portal.datenbank.adminUrl, "test", async (client) => void (await client.query(sql, [fallId])));

describe("the Chronik of a case", () => {
  test("counts its entries and holds together", async () => {
    for (const cents of [1, 2, 3]) await trage(cents);
    expect(await brueche()).toEqual([]);
    const eintraege = await portal.transact(alsPerson(portal.buero, person), (tx) => leseChronik(tx, portal.buero.office.officeId, fallId));
    expect(eintraege.map((e) => [e.nr, e.werte["cents"], e.akteur])).toEqual([3, 2, 1].map((n) => [n, n, { art: "person", id: person }]));
  });

  test("stays whole when twenty entries are made at the same moment", async () => {
    await Promise.all(Array.from({ length: 20 }, (_, i) => trage(i)));
    expect(await brueche()).toEqual([]);
  });

  test.each([
    ["an amount was changed", "update handschlag.chronik set werte = jsonb_set(werte, '{cents}', '9') where fall_id = $1 and nr = 2", { nr: 2, art: "veraendert" }],
    ["a time was changed", "update handschlag.chronik set zeit = zeit - interval '1 day' where fall_id = $1 and nr = 2", { nr: 2, art: "veraendert" }],
    ["somebody else was made the author", "update handschlag.chronik set akteur = '{\"art\":\"system\"}' where fall_id = $1 and nr = 1", { nr: 1, art: "veraendert" }],
    ["an entry was hidden from somebody", "update handschlag.chronik set sichtbar_fuer = '{}' where fall_id = $1 and nr = 3", { nr: 3, art: "veraendert" }],
    ["an entry in the middle was removed", "delete from handschlag.chronik where fall_id = $1 and nr = 2", { nr: 2, art: "fehlt" }],
    ["the last entry was removed", "delete from handschlag.chronik where fall_id = $1 and nr = 3", { nr: 3, art: "fehlt" }],
    ["all entries were removed", "delete from handschlag.chronik where fall_id = $1", { nr: 1, art: "fehlt" }],
  ])("the check finds that %s", async (_, sql, bruch) => {
    for (const cents of [1, 2, 3]) await trage(cents);
    await admin(sql);
    expect(await brueche()).toEqual([{ fallId, ...bruch }]);
  });

  test("refuses values that its event does not know, so that no free text gets in", async () => {
    await expect(trage("Frau Geheim wohnt im Haselweg" as unknown as number)).rejects.toThrow();
  });

  test("neither a person nor an employee can change or remove an entry", async () => {
    await trage(1);
    for (const wer of [alsPerson(portal.buero, person), alsKraft(portal.buero, "leistungssachbearbeitung"), system()]) {
      for (const sql of ["update handschlag.chronik set nr = 7", "delete from handschlag.chronik"]) {
        await expect(portal.transact(wer, (tx) => tx.execute(sql))).rejects.toMatchObject({ cause: { message: "permission denied for table chronik" } });
      }
    }
  });

  test("takes no entry and moves no head in a case that the writer does not see", async () => {
    await trage(1);
    const fremd = alsPerson(portal.buero, randomUUID());
    const anderesTeam = { ...alsKraft(portal.buero, "teamleitung"), teamId: randomUUID() } as Wer;
    for (const wer of [fremd, anderesTeam, alsKraft(portal.buero, "geschaeftsfuehrung"), alsKraft(portal.fremd, "leistungssachbearbeitung")]) {
      const sichtbar = wer.art === "person" ? [wer.personId] : [];
      await expect(portal.transact(wer, (tx) => eintragen({ tx, wer, jetzt: portal.uhr.jetzt }, fallId, gezahlt, { cents: 1, monat: "2026-11" }, sichtbar))).rejects.toThrow();
      expect(await portal.transact(wer, async (tx) => (await tx.update(chronikKopf).set({ nr: 0 }).returning()).length)).toBe(0);
    }
    await expect(portal.transact(alsPerson(portal.buero, person), (tx) => tx.delete(chronikKopf))).rejects.toThrow();
    expect(await brueche()).toEqual([]);
  });

  test("takes no entry in somebody else's name", async () => {
    const ich = alsPerson(portal.buero, person);
    for (const wer of [alsKraft(portal.buero, "leistungssachbearbeitung"), { art: "system", officeId: portal.buero.office.officeId } as const]) {
      await expect(portal.transact(ich, (tx) => eintragen({ tx, wer, jetzt: portal.uhr.jetzt }, fallId, gezahlt, { cents: 1, monat: "2026-11" }, [person]))).rejects.toThrow();
    }
  });

  test("shows an entry only to the adults it is meant for", async () => {
    await trage(1, [person]);
    const fremd = alsPerson(portal.buero, randomUUID());
    expect(await portal.transact(fremd, (tx) => leseChronik(tx, portal.buero.office.officeId, fallId))).toEqual([]);
  });

  test("the same content gives the same hash in whatever order its values stand, other content another", () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.oneof(fc.integer(), fc.string())), fc.uint8Array({ minLength: 16, maxLength: 16 }), (werte, salz) => {
      const glied = { officeId: "o", fallId: "f", nr: 1, zeit: "2026-11-23T09:00:00.000Z", art: "a", werte, akteur: { art: "system" as const }, sichtbarFuer: [] };
      const umgekehrt = Object.fromEntries(Object.entries(werte).toReversed());
      const hash = hashGlied(new Uint8Array(), salz, glied);
      expect(hashGlied(new Uint8Array(), salz, { ...glied, werte: umgekehrt })).toEqual(hash);
      expect(hashGlied(new Uint8Array(), salz, { ...glied, werte: { ...werte, nochEtwas: 1 } })).not.toEqual(hash);
    }));
  });
});
