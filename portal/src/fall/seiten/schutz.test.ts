import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Wer } from "../../foundation/identity/wer.ts";
import { alsKraft, alsPerson } from "../../testing/buero.ts";
import { type TestPortal, testPortal } from "../../testing/portal.ts";
import { legeFallAn } from "../store.ts";
import { gemeinsameSeiten } from "./seiten.ts";

let p: TestPortal;
let pfad: string;
beforeAll(async () => {
  p = await testPortal(gemeinsameSeiten([]));
  const wer = alsPerson(p.buero, randomUUID()) as Wer & { personId: string };
  const fall = await p.transact(wer, (tx) => legeFallAn({ tx, wer, jetzt: p.uhr.jetzt, heute: "2026-11-23" }, [{ id: wer.personId, vorname: "Rosa", nachname: "Geheim", geburtsdatum: "1990-01-01", eltern: [] }], [], "2026-11-01"));
  pfad = `/musterstadt/fall/${fall.id}`;
});
afterAll(() => p.schliesse());

describe("/fall/:fall/schutz", () => {
  test("only the tandem hides a case, and then it is gone for everybody else, superiors included", async () => {
    const kollegin = { ...alsKraft(p.buero, "leistungssachbearbeitung"), mitarbeiterId: p.buero.kraefte.eingangszone.id } as Wer;
    expect((await p.sende(kollegin, `${pfad}/schutz`, { geschuetzt: "ja" })).status).toBe(403);
    expect((await p.oeffne(alsKraft(p.buero, "teamleitung"), pfad)).status).toBe(200);
    expect((await p.sende(alsKraft(p.buero, "leistungssachbearbeitung"), `${pfad}/schutz`, { geschuetzt: "ja" })).status).toBe(303);
    for (const wer of [alsKraft(p.buero, "teamleitung"), alsKraft(p.buero, "eingangszone"), kollegin]) {
      const antwort = await p.oeffne(wer, pfad);
      expect(antwort.status).toBe(404);
      expect(await antwort.text()).not.toContain("Geheim");
    }
  });

  test("the tandem still sees it, the Chronik says so, and the tandem can open it again", async () => {
    const html = await (await p.oeffne(alsKraft(p.buero, "integrationsfachkraft"), pfad)).text();
    expect(html).toContain("Nur das Tandem sieht ihn");
    expect(html).toContain("Ab jetzt sieht nur noch das Tandem den Fall");
    await p.sende(alsKraft(p.buero, "integrationsfachkraft"), `${pfad}/schutz`, { geschuetzt: "nein" });
    expect((await p.oeffne(alsKraft(p.buero, "teamleitung"), pfad)).status).toBe(200);
  });
});
