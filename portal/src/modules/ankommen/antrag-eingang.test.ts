import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { alsGast, alsKraft } from "../../testing/buero.ts";
import type { TestPortal } from "../../testing/portal.ts";
import { alleinstehend, angemeldet, familie, probe, stelleAntragAls } from "./antrag-probe.ts";
import { eingangsbestaetigung } from "./eingangsbestaetigung.ts";

let p: TestPortal;
beforeAll(async () => { p = await probe(); });
afterAll(() => p.schliesse());

const text = async (antwort: Promise<Response>): Promise<string> => (await antwort).text();
const schreibeBrief = (antragId: string) => p.transact({ art: "system", officeId: p.buero.office.officeId }, (tx, afterCommit) =>
  eingangsbestaetigung.lauf({ officeId: p.buero.office.officeId, tx, jetzt: p.uhr.jetzt, heute: "2026-11-23", afterCommit }, { antragId }));

describe("the receipt", () => {
  it("tells the day that counts, back to when it works, the promise, and both names of the tandem", async () => {
    const wer = await angemeldet(p);
    const { eingang } = await stelleAntragAls(p, wer, familie);
    const html = await text(p.oeffne(wer, eingang));
    for (const satz of ["Eingegangen am 23.11.2026 um 10:00 Uhr.", "wirkt auf den 01.11.2026 zurück", "Bis zum 07.12.2026", "leistungssachbearbeitung von musterstadt", "integrationsfachkraft von musterstadt", "01234 5671"]) {
      expect(html).toContain(satz);
    }
  });

  it("lists the papers that this family's answers call for, and what there is for children", async () => {
    const wer = await angemeldet(p);
    const html = await text(p.oeffne(wer, (await stelleAntragAls(p, wer, familie)).eingang));
    expect(html).toContain("Die letzten drei Lohnabrechnungen: Noah Muster");
    expect(html).toContain("Mehr für Ihre Kinder");
  });

  it("offers nothing for children to somebody without children", async () => {
    const wer = await angemeldet(p);
    expect(await text(p.oeffne(wer, (await stelleAntragAls(p, wer, alleinstehend)).eingang))).not.toContain("Mehr für Ihre Kinder");
  });

  it("is nobody else's: neither another person's, nor the staff's, nor another office's", async () => {
    const wer = await angemeldet(p);
    const { eingang } = await stelleAntragAls(p, wer, alleinstehend);
    expect((await p.oeffne(await angemeldet(p, { vorname: "Fremd" }), eingang)).status).toBe(404);
    expect((await p.oeffne(alsKraft(p.buero, "leistungssachbearbeitung"), eingang)).status).toBe(403);
    expect((await p.oeffne(alsGast(p.buero), eingang)).status).toBe(303);
    const drueben = await angemeldet(p, { buero: p.fremd });
    expect((await p.oeffne(drueben, eingang.replace("musterstadt", "anderswo"))).status).toBe(404);
  });

  it.each(["nichts", "00000000-0000-4000-8000-000000000000", "%27%20or%201=1"])("answers a wrong number (%s) with 'not found'", async (nummer) => {
    expect((await p.oeffne(await angemeldet(p), `/musterstadt/antrag/eingang/${nummer}`)).status).toBe(404);
  });
});

describe("the letter", () => {
  it("is there after the job has run: one PDF, however often it runs", async () => {
    const wer = await angemeldet(p);
    const { eingang } = await stelleAntragAls(p, wer, familie);
    expect(await text(p.oeffne(wer, eingang))).toContain("Die Bestätigung als PDF schreiben wir gerade.");
    expect((await p.oeffne(wer, `${eingang}/bestaetigung`)).status).toBe(404);
    const antragId = eingang.split("/").at(-1) ?? "";
    await schreibeBrief(antragId);
    await schreibeBrief(antragId);
    expect(await text(p.oeffne(wer, eingang))).toContain("Bestätigung als PDF öffnen");
    const pdf = await p.oeffne(wer, `${eingang}/bestaetigung`);
    expect(pdf.headers.get("content-type")).toBe("application/pdf");
    expect(new TextDecoder("latin1").decode(await pdf.arrayBuffer()).slice(0, 5)).toBe("%PDF-");
    expect((await p.oeffne(await angemeldet(p, { vorname: "Fremd" }), `${eingang}/bestaetigung`)).status).toBe(404);
  }, 30_000);
});
