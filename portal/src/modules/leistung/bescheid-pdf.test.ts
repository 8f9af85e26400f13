import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { liesDokument } from "../../foundation/dokument/ablage.ts";
import { liesPdf } from "../../foundation/letters/pdf-leser.ts";
import { alsPerson } from "../../testing/buero.ts";
import { type TestPortal, testPortal } from "../../testing/portal.ts";
import { pdfJob } from "./bescheid/pdf.ts";
import { leseBescheide } from "./bescheid/store.ts";
import { leistung } from "./modul.ts";
import { entscheideProbe, familie, type Probefall, stelleProbeantrag } from "./probefall.ts";
import { bescheidPdf } from "./schema.ts";

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

const hole = async (wer = fall.wer) => {
  const antwort = await portal.oeffne(wer, `/musterstadt/bescheid/${bescheidId}/pdf`);
  return { status: antwort.status, typ: antwort.headers.get("content-type"), wie: antwort.headers.get("content-disposition"), bytes: new Uint8Array(await antwort.arrayBuffer()) };
};

describe("/bescheid/:bescheid/pdf", () => {
  test("is set on demand, tagged, in German, with a title, and stored later with the same bytes", async () => {
    const sofort = await hole();
    expect([sofort.status, sofort.typ, sofort.wie]).toEqual([200, "application/pdf", "inline; filename*=UTF-8''bescheid-2026-11-23.pdf"]);
    const lauf = () => portal.transact({ art: "system", officeId: fall.wer.officeId }, (tx, afterCommit) =>
      pdfJob.lauf({ officeId: fall.wer.officeId, tx, jetzt: portal.uhr.jetzt, heute: "2026-11-23", afterCommit }, { bescheidId }));
    await lauf();
    await lauf();
    const gespeichert = await portal.transact(fall.wer, async (tx) => {
      const zeilen = await tx.select().from(bescheidPdf);
      expect(zeilen).toHaveLength(1);
      return liesDokument(tx, zeilen[0]?.dokumentId ?? "");
    });
    expect(Buffer.from(gespeichert?.inhalt ?? new Uint8Array()).equals(Buffer.from(sofort.bytes))).toBe(true);
    expect(Buffer.from((await hole()).bytes).equals(Buffer.from(sofort.bytes))).toBe(true);
    const pdf = await liesPdf(sofort.bytes);
    expect(JSON.stringify(pdf)).toMatch(/Bescheid vom 23\.11\.2026 für Alma Berger/);
  });

  test("is not for the other adult", async () => {
    expect((await hole(alsPerson(portal.buero, paul))).status).toBe(404);
  });
});
