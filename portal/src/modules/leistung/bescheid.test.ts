import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withClient } from "../../foundation/database/pool.ts";
import { alsGast, alsKraft, alsPerson } from "../../testing/buero.ts";
import { type TestPortal, testPortal } from "../../testing/portal.ts";
import { leseBescheide, leseUngelesene } from "./bescheid/store.ts";
import { leistung } from "./modul.ts";
import { entscheideProbe, familie, type Probefall, stelleProbeantrag } from "./probefall.ts";
import { oeffne } from "./probeseite.ts";

let portal: TestPortal;
let fall: Probefall;
let paul: string;
let bescheidId: string;
beforeAll(async () => {
  portal = await testPortal(leistung.seiten);
  const neu = familie();
  paul = neu.personen[1].id;
  fall = await stelleProbeantrag(portal, portal.buero, neu);
  await entscheideProbe(portal, portal.buero, fall.fallId);
  bescheidId = (await portal.transact(fall.wer, (tx) => leseBescheide(tx, fall.wer.officeId, fall.fallId)))[0]?.id ?? "";
});
afterAll(() => portal.schliesse());

const pfad = () => `/bescheid/${bescheidId}`;
const GEHEIM = "1.600,00";

describe("/bescheid/:bescheid", () => {
  test("shows the person decision, amounts, reasons and rights, with a way to ask at every line", async () => {
    const { status, text, html } = await oeffne(portal, fall.wer, pfad());
    expect(status).toBe(200);
    for (const wort of ["Sie bekommen Grundsicherungsgeld", "890,01 €", GEHEIM, "§ 20 Abs. 4 SGB II", "Ihre Rechte", "Diese Zeile verstehe ich nicht"]) expect(text).toContain(wort);
    expect(html).toContain(`href="/musterstadt/bescheid/${bescheidId}/frage/p1-1-unterkunft"`);
  });

  test("is a reading aid in English and leads to the German one", async () => {
    const { text } = await oeffne(portal, fall.wer, `${pfad()}?sprache=en`);
    for (const wort of ["Only the German letter is legally binding", "Read the German decision", "Your rights", "I do not understand this line"]) expect(text).toContain(wort);
  });

  test("is shown to staff of the case without ways to ask", async () => {
    const { status, text } = await oeffne(portal, alsKraft(portal.buero, "integrationsfachkraft"), pfad());
    expect(status).toBe(200);
    expect(text).not.toContain("Diese Zeile verstehe ich nicht");
  });

  test("notes when the person first opened it", async () => {
    const neu = await stelleProbeantrag(portal, portal.buero, familie());
    await entscheideProbe(portal, portal.buero, neu.fallId);
    const ungelesen = () => portal.transact(neu.wer, (tx) => leseUngelesene(tx, neu.wer.officeId, neu.wer.art === "person" ? neu.wer.personId : ""));
    const [b] = await ungelesen();
    await oeffne(portal, neu.wer, `/bescheid/${b?.id}`);
    await oeffne(portal, neu.wer, `/bescheid/${b?.id}`);
    expect(await ungelesen()).toEqual([]);
  });

  test("is not shown to the other adult of the household, nor to anybody else", async () => {
    for (const wer of [alsPerson(portal.buero, paul), alsPerson(portal.buero, randomUUID())]) {
      const { status, text } = await oeffne(portal, wer, pfad());
      expect(status).toBe(404);
      expect(text).not.toContain(GEHEIM);
    }
    for (const rolle of ["geschaeftsfuehrung", "administration", "ombudsperson", "vertrauensperson"] as const) expect((await oeffne(portal, alsKraft(portal.buero, rolle), pfad())).status).toBe(403);
    expect((await oeffne(portal, alsKraft(portal.fremd, "leistungssachbearbeitung"), pfad(), "anderswo")).status).toBe(404);
    expect((await oeffne(portal, alsGast(portal.buero), pfad())).status).toBe(303);
  });

  test("is not shown before we know that it is them, and says what to do", async () => {
    const unbestaetigt = { ...fall.wer, bestaetigt: false } as typeof fall.wer;
    const { status, text } = await oeffne(portal, unbestaetigt, pfad());
    expect(status).toBe(403);
    expect(text).toContain("Code aus unserem Brief");
    expect(text).not.toContain(GEHEIM);
  });

  test("of a protected case is shown to its tandem alone", async () => {
    const geschuetzt = await stelleProbeantrag(portal, portal.buero, familie());
    await entscheideProbe(portal, portal.buero, geschuetzt.fallId);
    const [b] = await portal.transact(geschuetzt.wer, (tx) => leseBescheide(tx, fall.wer.officeId, geschuetzt.fallId));
    await withClient(portal.datenbank.adminUrl, "test", (c) => c.query("update handschlag.fall set geschuetzt = true where id = $1", [geschuetzt.fallId]));
    for (const [rolle, status] of [["leistungssachbearbeitung", 200], ["integrationsfachkraft", 200], ["teamleitung", 404], ["eingangszone", 404]] as const) {
      const seite = await oeffne(portal, alsKraft(portal.buero, rolle), `/bescheid/${b?.id}`);
      expect([rolle, seite.status, seite.text.includes(GEHEIM)]).toEqual([rolle, status, status === 200]);
    }
  });

  test("stays as it was signed when facts, limits and even what was computed change", async () => {
    const vorher = await oeffne(portal, fall.wer, pfad());
    await withClient(portal.datenbank.adminUrl, "test", async (c) => {
      await c.query("delete from handschlag.fakt where fall_id = $1", [fall.fallId]);
      await c.query("update handschlag.leistung_entscheidung set monate = '[]', engine = '9.9.9' where fall_id = $1", [fall.fallId]);
    });
    expect((await oeffne(portal, fall.wer, pfad())).html).toBe(vorher.html);
  });

  test("cannot be computed again: nothing it is made of calls the law", () => {
    const gelesen = new Set<string>();
    const lies = (datei: string): void => {
      if (gelesen.has(datei)) return;
      gelesen.add(datei);
      for (const [, , ziel = ""] of readFileSync(datei, "utf8").matchAll(/^import (?!type )(.*) from "([^"]+)";$/gm)) {
        expect(`${datei}: ${ziel}`).not.toMatch(/@handschlag\/sgb2|rechnung\/zeitraum|rechenfall/);
        if (ziel.startsWith(".") && !ziel.includes("foundation") && !ziel.includes("/fall/")) lies(join(dirname(datei), ziel));
      }
    };
    lies(join(import.meta.dirname, "bescheid.tsx"));
    lies(join(import.meta.dirname, "bescheid-pdf.ts"));
    expect(gelesen.size).toBeGreaterThan(5);
  });
});
