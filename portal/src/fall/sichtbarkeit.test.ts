import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Wer } from "../foundation/identity/wer.ts";
import { alsGast, alsKraft, alsPerson } from "../testing/buero.ts";
import { type TestPortal, testPortal } from "../testing/portal.ts";
import { fakt, fall, mitgliedschaft, person } from "./schema.ts";
import { legeFallAn } from "./store.ts";

const GEHEIM = "Rosenrot";
let portal: TestPortal;
let fallId: string;
const mutter = randomUUID();
const partner = randomUUID();
const kind = randomUUID();

beforeAll(async () => {
  portal = await testPortal([]);
  const { transact, buero } = portal;
  const zeit = { jetzt: portal.uhr.jetzt, heute: "2026-11-23" };
  fallId = await transact(alsPerson(buero, mutter), async (tx) => {
    const wer = alsPerson(buero, mutter);
    const neu = await legeFallAn({ tx, wer, ...zeit }, [
      { id: mutter, vorname: "Maria", nachname: GEHEIM, geburtsdatum: "1990-03-14", eltern: [] },
      { id: partner, vorname: "Paul", nachname: GEHEIM, geburtsdatum: "1988-01-02", eltern: [] },
      { id: kind, vorname: "Kim", nachname: GEHEIM, geburtsdatum: "2019-05-05", eltern: [mutter] },
    ], [
      { personId: mutter, inhalt: { art: "vermoegen", betrag: 12_345 }, von: "2026-11-01" },
      { personId: kind, inhalt: { art: "einkommen", einkommen: { art: "kindergeld", betrag: 25_900 } }, von: "2026-11-01" },
      { personId: null, inhalt: { art: "leistungsbezug", seit: "2026-11" }, von: "2026-11-01" },
    ], "2026-11-01");
    return neu.id;
  });
});
afterAll(() => portal.schliesse());

const sieht = async (wer: Wer) => portal.transact(wer, async (tx) => ({
  faelle: (await tx.select().from(fall)).length,
  personen: (await tx.select().from(person)).map((p) => p.vorname).toSorted(),
  fakten: (await tx.select().from(fakt)).map((f) => f.inhalt.art).toSorted(),
  mitglieder: (await tx.select().from(mitgliedschaft)).length,
}));

const nichts = { faelle: 0, personen: [], fakten: [], mitglieder: 0 };
const alles = { faelle: 1, personen: ["Kim", "Maria", "Paul"], fakten: ["einkommen", "leistungsbezug", "vermoegen"], mitglieder: 3 };

describe("who sees a case in the database itself", () => {
  test("whoever applied sees what they entered", async () => {
    expect(await sieht(alsPerson(portal.buero, mutter))).toEqual(alles);
  });

  test("the partner sees the household's matters and their own, not the other adult's money", async () => {
    expect(await sieht(alsPerson(portal.buero, partner))).toEqual({ faelle: 1, personen: ["Paul"], fakten: ["leistungsbezug"], mitglieder: 3 });
  });

  test("a stranger, a guest and a child see nothing", async () => {
    for (const wer of [alsPerson(portal.buero, randomUUID()), alsGast(portal.buero), alsPerson(portal.buero, kind)]) {
      expect({ ...(await sieht(wer)), personen: [] }).toEqual(nichts);
    }
  });

  test.each(["eingangszone", "integrationsfachkraft", "leistungssachbearbeitung", "teamleitung"] as const)("%s sees the cases of the office", async (rolle) => {
    expect(await sieht(alsKraft(portal.buero, rolle))).toEqual(alles);
  });

  test.each(["geschaeftsfuehrung", "ombudsperson", "vertrauensperson", "administration"] as const)("%s sees no case", async (rolle) => {
    expect(await sieht(alsKraft(portal.buero, rolle))).toEqual(nichts);
  });

  test("the other office sees nothing, whatever the role", async () => {
    for (const rolle of ["leistungssachbearbeitung", "teamleitung", "administration"] as const) {
      expect(await sieht(alsKraft(portal.fremd, rolle))).toEqual(nichts);
    }
    expect(await sieht(alsPerson(portal.fremd, mutter))).toEqual(nichts);
  });

  test("a team leader of another team sees nothing", async () => {
    expect(await sieht({ ...alsKraft(portal.buero, "teamleitung"), teamId: randomUUID() } as Wer)).toEqual(nichts);
  });

  test("nobody enters rows for another office", async () => {
    const zeile = { officeId: portal.fremd.office.officeId, id: randomUUID(), vorname: "A", nachname: "B", geburtsdatum: "1990-01-01", sichtbarFuer: [] };
    await expect(portal.transact(alsKraft(portal.buero, "leistungssachbearbeitung"), (tx) => tx.insert(person).values(zeile))).rejects.toThrow();
  });

  test("a person changes no fact and no case", async () => {
    const geaendert = await portal.transact(alsPerson(portal.buero, mutter), async (tx) => ({
      fakten: (await tx.update(fakt).set({ grund: "x" }).returning()).length,
      faelle: (await tx.update(fall).set({ geschuetzt: true }).returning()).length,
    }));
    expect(geaendert).toEqual({ fakten: 0, faelle: 0 });
  });

  test("nobody but the software deletes", async () => {
    for (const wer of [alsPerson(portal.buero, mutter), alsKraft(portal.buero, "leistungssachbearbeitung")]) {
      expect(await portal.transact(wer, async (tx) => (await tx.delete(fakt).returning()).length)).toBe(0);
    }
  });

  describe("the case of an employee", () => {
    beforeAll(() => portal.transact({ art: "system", officeId: portal.buero.office.officeId }, async (tx) => void (await tx.update(fall).set({ geschuetzt: true }).where(eq(fall.id, fallId)))));

    test("is seen by its tandem", async () => {
      expect(await sieht(alsKraft(portal.buero, "leistungssachbearbeitung"))).toEqual(alles);
    });

    test("is hidden from everybody with power over staff, and from colleagues", async () => {
      for (const rolle of ["teamleitung", "geschaeftsfuehrung", "administration", "eingangszone"] as const) {
        expect(await sieht(alsKraft(portal.buero, rolle))).toEqual(nichts);
      }
      const kollegin = { ...alsKraft(portal.buero, "leistungssachbearbeitung"), mitarbeiterId: randomUUID() } as Wer;
      expect(await sieht(kollegin)).toEqual(nichts);
    });
  });
});
