import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { alsKraft, alsPerson } from "../../testing/buero.ts";
import { type TestPortal, testPortal } from "../../testing/portal.ts";
import { fakt } from "../schema.ts";
import { fallSichtbarFuer, legeFallAn, leseFall } from "../store.ts";
import { nimmAuf } from "./aufnehmen.ts";

const zeit = { jetzt: "2026-11-23T09:00:00.000Z", heute: "2026-11-23" };
const [mutter, partner, kind] = [randomUUID(), randomUUID(), randomUUID()];
let p: TestPortal;
let fallId: string;

beforeAll(async () => {
  p = await testPortal([]);
  const wer = alsPerson(p.buero, mutter);
  const fakten = [{ personId: null, inhalt: { art: "leistungsbezug" as const, seit: "2026-11" }, von: "2026-11-01" }];
  fallId = (await p.transact(wer, (tx) => legeFallAn({ tx, wer, ...zeit }, [{ id: mutter, vorname: "Maria", nachname: "Muster", geburtsdatum: "1990-03-14", eltern: [] }], fakten, "2026-11-01"))).id;
  const kraft = alsKraft(p.buero, "leistungssachbearbeitung");
  await p.transact(kraft, async (tx) => {
    await nimmAuf({ tx, wer: kraft, ...zeit }, fallId, { id: partner, vorname: "Paul", nachname: "Muster", geburtsdatum: "1988-01-02", eltern: [] }, [], "2026-11-15");
    await nimmAuf({ tx, wer: kraft, ...zeit }, fallId, { id: kind, vorname: "Kim", nachname: "Muster", geburtsdatum: "2026-11-20", eltern: [mutter] }, [], "2026-11-20");
  });
});
afterAll(() => p.schliesse());

test("an adult who joins sees the case and their own entries, and nothing from before", async () => {
  const wer = alsPerson(p.buero, partner);
  const [sicht, fakten] = await p.transact(wer, async (tx) => [await fallSichtbarFuer(tx, wer.officeId, fallId), await tx.select().from(fakt)] as const);
  expect(sicht).toEqual([mutter, partner]);
  expect(fakten.map((f) => [f.personId, f.inhalt.art])).toEqual([[partner, "familie"]]);
});

test("a child that joins is seen by its parent and is nobody who signs in", async () => {
  const gesehen = await p.transact(alsPerson(p.buero, mutter), async (tx) => (await leseFall(tx, p.buero.office.officeId, fallId))?.mitglieder.map((m) => m.vorname));
  expect(gesehen).toContain("Kim");
  expect(await p.transact(alsPerson(p.buero, kind), (tx) => fallSichtbarFuer(tx, p.buero.office.officeId, fallId))).toBeUndefined();
});
