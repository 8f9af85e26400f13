import { renderToString } from "preact-render-to-string";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Ctx } from "../../foundation/http/ctx.ts";
import { SPRACHEN } from "../../foundation/i18n/sprache.ts";
import type { Wer } from "../../foundation/identity/wer.ts";
import { alsKraft } from "../../testing/buero.ts";
import type { TestPortal } from "../../testing/portal.ts";
import { alleinstehend, angemeldet, familie, probe, stelleAntragAls } from "./antrag-probe.ts";
import { ankommen } from "./modul.ts";
import { leseAngabenVon, leseEntwurf } from "./store.ts";

let p: TestPortal;
beforeAll(async () => { p = await probe(); });
afterAll(() => p.schliesse());

const als = <T>(wer: Wer, arbeit: (ctx: Ctx) => Promise<T>): Promise<T> => p.transact(wer, (tx, afterCommit) => arbeit({
  wer, office: p.buero.office, sprache: "de", jetzt: p.uhr.jetzt, heute: "2026-11-23", tx, afterCommit, param: {}, query: {},
  formular: { werte: {}, mehrfach: {}, fehler: [] }, link: (pfad) => `/musterstadt${pfad}`, demo: false, anfrage: new Request("http://portal.test"),
}));
const fallVon = (wer: Wer & { art: "person" }) => p.transact(wer, async (tx) => (await leseAngabenVon(tx, wer.officeId, wer.personId))[0]?.fallId ?? "");

describe("what arriving contributes", () => {
  it("reminds somebody of a draft, with the day until which it is kept; staff get nothing", async () => {
    const wer = await angemeldet(p);
    await p.sende(wer, "/musterstadt/antrag", {});
    expect(await als(wer, ankommen.aufgaben)).toMatchObject([{ titel: "Antrag fertig machen", link: "/musterstadt/antrag", bis: "2027-01-21", ueberfaellig: false }]);
    expect(await als(alsKraft(p.buero, "leistungssachbearbeitung"), ankommen.aufgaben)).toEqual([]);
  });

  it("shows on the case where the application stands, the promise and the open papers, to both sides", async () => {
    const wer = await angemeldet(p);
    await stelleAntragAls(p, wer, familie);
    const fallId = await fallVon(wer);
    for (const leser of [wer, alsKraft(p.buero, "integrationsfachkraft")]) {
      const [abschnitt] = await als(leser, (ctx) => ankommen.fallansicht(ctx, fallId));
      const html = abschnitt ? renderToString(abschnitt.inhalt) : "";
      expect(abschnitt?.titel).toBe("Antrag vom 23.11.2026");
      for (const text of ["eingegangen", "01.11.2026", "07.12.2026", "Lohnabrechnungen"]) expect(html).toContain(text);
    }
  });

  it("gives people a copy of their draft and of what they sent, and nobody else's", async () => {
    const wer = await angemeldet(p);
    await stelleAntragAls(p, wer, { ...alleinstehend, nochwas: { nachricht: "Nur für mich" } });
    const fremder = await angemeldet(p, { vorname: "Fremd" });
    expect(JSON.stringify(await als(wer, (ctx) => ankommen.auskunft(ctx, wer.personId)))).toContain("Nur für mich");
    expect(await als(fremder, (ctx) => ankommen.auskunft(ctx, wer.personId))).toEqual([]);
  });

  it("says what happened in a sentence in every language", () => {
    const uuid = "00000000-0000-4000-8000-000000000000";
    const werte = { antragId: uuid, dokumentId: uuid, eingang: "2026-11-23", wirktAb: "2026-11-01", zugesagtBis: "2026-12-07", weiter: false, unterlage: "mietvertrag", erhalten: true };
    for (const e of ankommen.ereignisse) {
      const saetze = SPRACHEN.map((sprache) => e.satz(e.schema.parse(Object.fromEntries(Object.keys(e.schema.shape).map((k) => [k, werte[k as keyof typeof werte]]))), sprache));
      expect(new Set(saetze).size).toBe(SPRACHEN.length);
    }
  });
});

describe("deletion", () => {
  it("takes drafts that nobody has touched for two months, and leaves younger ones", async () => {
    const alt = await angemeldet(p);
    p.uhr.jetzt = "2026-09-20T09:00:00.000Z";
    await p.sende(alt, "/musterstadt/antrag", {});
    p.uhr.jetzt = "2026-11-23T09:00:00.000Z";
    const jung = await angemeldet(p, { vorname: "Anna" });
    await p.sende(jung, "/musterstadt/antrag", {});
    const [entwuerfe] = ankommen.loeschregeln;
    await p.transact({ art: "system", officeId: p.buero.office.officeId }, async (tx) => {
      expect(await entwuerfe?.loesche(tx, "2026-09-23")).toBe(1);
      expect(await leseEntwurf(tx, alt.officeId, alt.personId)).toBeUndefined();
      expect(await leseEntwurf(tx, jung.officeId, jung.personId)).toBeDefined();
    });
  });

  it("keeps answers of an application that is not yet decided, however old", async () => {
    const wer = await angemeldet(p);
    await stelleAntragAls(p, wer, alleinstehend);
    const [, angaben] = ankommen.loeschregeln;
    await p.transact({ art: "system", officeId: p.buero.office.officeId }, async (tx) => {
      expect(await angaben?.loesche(tx, "2030-01-01")).toBe(0);
      await tx.execute("update handschlag.antrag set stand = 'entschieden'");
      expect(await angaben?.loesche(tx, "2026-01-01")).toBe(0);
      expect(await angaben?.loesche(tx, "2030-01-01")).toBeGreaterThan(0);
      expect(await leseAngabenVon(tx, wer.officeId, wer.personId)).toEqual([]);
    });
  });
});
