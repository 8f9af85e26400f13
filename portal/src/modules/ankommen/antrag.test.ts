import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { alsGast, alsKraft } from "../../testing/buero.ts";
import type { TestPortal } from "../../testing/portal.ts";
import { alleinstehend, angemeldet, probe, stelleAntragAls } from "./antrag-probe.ts";

const SEITE = "/musterstadt/antrag";
let p: TestPortal;
beforeAll(async () => { p = await probe(); });
afterAll(() => p.schliesse());
const text = async (antwort: Promise<Response>): Promise<string> => (await antwort).text();

describe("the door to the application", () => {
  it("says how long it takes, that everything is saved, and which day counts", async () => {
    const html = await text(p.oeffne(await angemeldet(p), SEITE));
    for (const satz of ["etwa 15 Minuten", "sofort gespeichert", "Es zählt der Tag, an dem Sie den Antrag abschicken."]) expect(html).toContain(satz);
  });

  it("begins a draft once, however often it is pressed, and keeps what was answered", async () => {
    const wer = await angemeldet(p);
    expect((await p.sende(wer, SEITE, {})).headers.get("location")).toBe(`${SEITE}/ich`);
    await p.sende(wer, `${SEITE}/kinder`, { kinder: "2", version: "1" });
    await p.sende(wer, SEITE, {});
    expect(await text(p.oeffne(wer, `${SEITE}/kinder`))).toContain('value="2"');
  });

  it("offers a draft to go on with at the first open question, and says until when it is kept", async () => {
    const wer = await angemeldet(p);
    await p.sende(wer, SEITE, {});
    const html = await text(p.oeffne(wer, SEITE));
    expect(html).toContain(`href="${SEITE}/anschrift"`);
    expect(html).toContain("bis zum 21.01.2027");
  });

  it("shows an application that is already with us instead of a new one", async () => {
    const wer = await angemeldet(p);
    const { eingang } = await stelleAntragAls(p, wer, alleinstehend);
    expect(await text(p.oeffne(wer, SEITE))).toContain(`href="${eingang}"`);
    expect((await p.sende(wer, SEITE, {})).headers.get("location")).toBe(eingang);
  });

  it("asks guests to sign in first and keeps staff out", async () => {
    expect((await p.oeffne(alsGast(p.buero), SEITE)).headers.get("location")).toBe("/musterstadt/anmelden?weiter=%2Fmusterstadt%2Fantrag");
    expect((await p.oeffne(alsKraft(p.buero, "teamleitung"), SEITE)).status).toBe(403);
  });
});
