import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stelleAntrag } from "../antrag/store.ts";
import { alsKraft, alsPerson } from "../../testing/buero.ts";
import { type TestPortal, testPortal } from "../../testing/portal.ts";
import { legeFallAn } from "../store.ts";
import { fallseite } from "./fall.tsx";
import { meineDaten } from "./meine-daten.tsx";

const [maria, paul] = [randomUUID(), randomUUID()];
const zeit = { jetzt: "2026-11-23T09:00:00.000Z", heute: "2026-11-23" };
let p: TestPortal;
let fallId: string;

beforeAll(async () => {
  p = await testPortal([meineDaten([]), fallseite([])]);
  const wer = alsPerson(p.buero, maria);
  fallId = await p.transact(wer, async (tx) => {
    const fall = await legeFallAn({ tx, wer, ...zeit }, [
      { id: maria, vorname: "Maria", nachname: "Muster", geburtsdatum: "1990-03-14", eltern: [] },
      { id: paul, vorname: "Paul", nachname: "Muster", geburtsdatum: "1988-01-02", eltern: [] },
    ], [{ personId: maria, inhalt: { art: "vermoegen", betrag: 987_654 }, von: "2026-11-01" }], "2026-11-01");
    await stelleAntrag({ tx, wer, ...zeit }, { fallId: fall.id, gestelltVon: maria, vorgang: randomUUID(), sichtbarFuer: fall.sichtbarFuer });
    return fall.id;
  });
});
afterAll(() => p.schliesse());

type Kopie = Record<string, { antraege: unknown[]; haushalt: { vorname: string }[]; zugriffe: { rolle: string }[]; fakten: unknown[] }>;
const kopie = async (person: string): Promise<[string, Kopie[string] | undefined]> => {
  const text = await (await p.sende(alsPerson(p.buero, person), "/musterstadt/meine-daten", {})).text();
  return [text, (JSON.parse(text) as Kopie)["Fall 1001"]];
};

test("a copy holds household, applications, facts and every access, however many there were, by function", async () => {
  const kraft = alsKraft(p.buero, "leistungssachbearbeitung");
  for (let i = 0; i < 205; i++) await p.oeffne(kraft, `/musterstadt/fall/${fallId}`);
  const [text, fall] = await kopie(maria);
  expect([fall?.haushalt.length, fall?.antraege.length, fall?.fakten.length, fall?.zugriffe.length]).toEqual([2, 1, 1, 205]);
  expect(text).not.toContain("leistungssachbearbeitung von musterstadt");
});

test("the other adult's copy holds none of her money", async () => {
  const [text, fall] = await kopie(paul);
  expect(fall?.antraege).toHaveLength(1);
  expect(text).not.toContain("987654");
});
