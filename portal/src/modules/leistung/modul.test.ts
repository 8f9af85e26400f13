import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { drizzle } from "drizzle-orm/node-postgres";
import type { Ctx } from "../../foundation/http/ctx.ts";
import { tagVon } from "../../foundation/http/tag.ts";
import { createPool, withClient } from "../../foundation/database/pool.ts";
import { rollen, type Wer } from "../../foundation/identity/wer.ts";
import { fallseite } from "../../fall/seiten/fall.tsx";
import { alsKraft, alsPerson } from "../../testing/buero.ts";
import { type TestPortal, testPortal } from "../../testing/portal.ts";
import { leseBescheide } from "./bescheid/store.ts";
import { beantworteFrage } from "./frage/beantworte.ts";
import { stelleFrage } from "./frage/stelle.ts";
import { leistung } from "./modul.ts";
import { alleinstehend, entscheideProbe, familie, type Probefall, stelleProbeantrag, wohnung } from "./probefall.ts";
import { oeffne } from "./probeseite.ts";

let portal: TestPortal;
let fall: Probefall;
beforeAll(async () => { portal = await testPortal([fallseite([leistung])]); });
afterAll(() => portal.schliesse());
beforeEach(async () => {
  portal.uhr.jetzt = "2026-11-23T09:00:00.000Z";
  fall = await stelleProbeantrag(portal, portal.buero, familie());
});

const kraft = () => alsKraft(portal.buero, "leistungssachbearbeitung");

/** What a page's context is, for the contributions that take one. */
const mit = <A>(wer: Wer, tu: (ctx: Ctx) => Promise<A>): Promise<A> => portal.transact(wer, (tx) => tu({
  tx, wer, office: portal.buero.office, sprache: "de", jetzt: portal.uhr.jetzt, heute: tagVon(portal.uhr.jetzt), link: (p: string) => p,
} as Ctx));
const aufgaben = (wer: Wer) => mit(wer, leistung.aufgaben);

async function frage(): Promise<string> {
  const bescheidId = (await portal.transact(fall.wer, (tx) => leseBescheide(tx, fall.wer.officeId, fall.fallId)))[0]?.id ?? "";
  return (await mit(fall.wer, (ctx) => stelleFrage(ctx, { bescheidId, zeile: "p1-1-unterkunft", worte: null, vorgang: randomUUID() })))?.id ?? "";
}

describe("the tasks", () => {
  test("of a clerk are the applications of their cases, with the promised day, and the questions", async () => {
    expect((await aufgaben(kraft())).filter((a) => a.link.includes(fall.fallId))).toMatchObject([{ titel: "Antrag entscheiden", bis: "2099-12-31", ueberfaellig: false }]);
    await entscheideProbe(portal, portal.buero, fall.fallId);
    const id = await frage();
    expect((await aufgaben(kraft())).filter((a) => a.link.includes(fall.fallId) || a.link.includes(id))).toMatchObject([{ titel: "Frage zum Bescheid beantworten", bis: "2026-11-26", ueberfaellig: false }]);
    portal.uhr.jetzt = "2026-11-27T09:00:00.000Z";
    expect((await aufgaben(kraft())).find((a) => a.link.includes(id))?.ueberfaellig).toBe(true);
  });

  test("of a person are new decisions and answers, until they were read and rated", async () => {
    await entscheideProbe(portal, portal.buero, fall.fallId);
    expect(await aufgaben(fall.wer)).toMatchObject([{ titel: "Neuer Bescheid vom 23.11.2026" }]);
    const frageId = await frage();
    await mit(kraft(), (ctx) => beantworteFrage(ctx, { frageId, antwort: "Darum." }));
    expect((await aufgaben(fall.wer)).map((a) => a.titel)).toEqual(["Neuer Bescheid vom 23.11.2026", "Antwort auf Ihre Frage"]);
  });

  test("of somebody we do not know yet say only that there is something, not what", async () => {
    await entscheideProbe(portal, portal.buero, fall.fallId);
    expect(await aufgaben({ ...fall.wer, bestaetigt: false } as Wer)).toEqual([{ titel: "Etwas Neues von uns", wozu: "Bitte geben Sie zuerst den Code aus unserem Brief ein.", link: "/konto", bis: null, ueberfaellig: false }]);
  });

  test("of a team leader are one number for the team, and nobody's name", async () => {
    await entscheideProbe(portal, portal.buero, fall.fallId);
    await frage();
    portal.uhr.jetzt = "2026-12-07T09:00:00.000Z";
    const [team, ...mehr] = await aufgaben(alsKraft(portal.buero, "teamleitung"));
    expect(team?.titel).toMatch(/^Im Team (ist 1 Zusage|sind \d+ Zusagen) überfällig$/);
    expect(mehr).toEqual([]);
    expect(JSON.stringify(team)).not.toContain("leistungssachbearbeitung");
  });

  test("of all other roles are none", async () => {
    for (const rolle of rollen.filter((r) => r !== "leistungssachbearbeitung" && r !== "teamleitung")) expect(await aufgaben(alsKraft(portal.buero, rolle))).toEqual([]);
  });
});

describe("the case's page", () => {
  test("shows the person what they get this month, their decisions and questions", async () => {
    await entscheideProbe(portal, portal.buero, fall.fallId);
    await frage();
    const { text, html } = await oeffne(portal, fall.wer, `/fall/${fall.fallId}`);
    for (const wort of ["Im November 2026 bekommen Sie 890,01 €", "Bescheid vom 23.11.2026", "Frage vom 23.11.2026", "Der Antrag wurde bewilligt: November bis Dezember 2026"]) expect(text).toContain(wort);
    expect(html).not.toContain("/berechnung");
  });

  test("shows no amount and no decision before we know that it is them", async () => {
    await entscheideProbe(portal, portal.buero, fall.fallId);
    const { text, html } = await oeffne(portal, { ...fall.wer, bestaetigt: false } as Wer, `/fall/${fall.fallId}`);
    expect(text).toContain("sobald Sie den Code aus unserem Brief eingegeben haben");
    expect(html).not.toMatch(/890,01|\/bescheid\//);
  });

  test("leads staff to the calculation and names whom each letter went to", async () => {
    await entscheideProbe(portal, portal.buero, fall.fallId);
    const { text, html } = await oeffne(portal, kraft(), `/fall/${fall.fallId}`);
    expect(html).toContain(`/fall/${fall.fallId}/berechnung`);
    for (const name of ["Alma Berger", "Paul Berger"]) expect(text).toContain(`Bewilligung · November bis Dezember 2026 · ${name}`);
  });
});

describe("the figures", () => {
  test("come from measurements without case, person or employee, and only the role for statistics reads them", async () => {
    portal.uhr.jetzt = "2026-11-27T09:00:00.000Z";
    await entscheideProbe(portal, portal.buero, fall.fallId);
    const frageId = await frage();
    await mit(kraft(), (ctx) => beantworteFrage(ctx, { frageId, antwort: "Darum." }));
    const pool = createPool(portal.datenbank.adminUrl, { name: "statistik", onError: (e) => portal.fehler.push(e) });
    const gelesen = await drizzle(pool).transaction(async (tx) => {
      await tx.execute(sql`set local role handschlag_statistik`);
      await tx.execute(sql`select set_config('app.office', ${portal.buero.office.officeId}, true)`);
      const [tage, rechtzeitig] = leistung.kennzahlen;
      return { tage: await tage?.lese(tx), rechtzeitig: await rechtzeitig?.lese(tx) };
    });
    await pool.end();
    expect(gelesen.tage).toMatchObject([{ gruppe: portal.buero.teamId, wert: expect.any(Number) }]);
    expect(gelesen.rechtzeitig?.[0]?.wert).toBeGreaterThan(0);
    const spalten = await withClient(portal.datenbank.adminUrl, "test", async (c) => (await c.query<{ column_name: string }>("select column_name from information_schema.columns where table_name = 'leistung_messwert' order by 1")).rows);
    expect(spalten.map((s) => s.column_name)).toEqual(["art", "id", "monat", "office_id", "team_id", "wert"]);
    await expect(mit(kraft(), (ctx) => ctx.tx.execute(sql`select * from handschlag.leistung_messwert`)).then((r) => r.rows)).resolves.toEqual([]);
  });
});

describe("a copy of one's own data", () => {
  test("holds one's own letters and questions and nobody else's", async () => {
    await entscheideProbe(portal, portal.buero, fall.fallId);
    await frage();
    const kopie = JSON.stringify(await mit(fall.wer, (ctx) => leistung.auskunft(ctx, fall.wer.art === "person" ? fall.wer.personId : "")));
    expect(kopie).toContain("1.600,00");
    expect(kopie).not.toContain("Guten Tag Paul");
    const fremder = alsPerson(portal.buero, randomUUID());
    expect(JSON.stringify(await mit(fremder, (ctx) => leistung.auskunft(ctx, "x")))).not.toContain("1.600,00");
  });
});

describe("deletion", () => {
  test("takes what belongs to a decision ten years after its period, in order, and leaves younger ones", async () => {
    await entscheideProbe(portal, portal.buero, fall.fallId);
    await frage();
    const loesche = (stichtag: string) => mit({ art: "system", officeId: portal.buero.office.officeId }, async ({ tx }) => {
      const anzahlen: [string, number][] = [];
      for (const regel of leistung.loeschregeln) anzahlen.push([regel.tabelle, await regel.loesche(tx, stichtag)]);
      return Object.fromEntries(anzahlen);
    });
    expect(await loesche("2026-11-01")).toMatchObject({ leistung_frage: 0, leistung_bescheid: 0, leistung_entscheidung: 0 });
    const danach = await loesche("2037-12-01");
    expect(danach["leistung_frage"]).toBeGreaterThan(0);
    expect(danach["leistung_entscheidung"]).toBeGreaterThan(0);
    expect(await portal.transact(kraft(), (tx) => leseBescheide(tx, fall.wer.officeId, fall.fallId))).toEqual([]);
    expect(leistung.loeschregeln.every((r) => r.norm !== "" && r.frist.monate > 0)).toBe(true);
  });
});

test("events tell in both languages what happened, without a full stop", () => {
  const werte: Record<string, object[]> = {
    "leistung.bescheidErlassen": ["bewilligung", "ablehnung", "aenderung"].map((art) => ({ art, von: "2026-11", bis: "2026-12" })),
    "leistung.vorherAngerufen": ["angerufen", "nichtErreicht"].map((art) => ({ art, am: "2026-11-23" })),
    "leistung.faktErfasst": ["berichtigt", "geaendert", "beendet", "ergaenzt"].map((wie) => ({ wie, faktart: "unterkunft", ab: "2026-11-01" })),
    "leistung.personAufgenommen": [{ ab: "2026-11-01" }], "leistung.frageGestellt": [{ frageId: randomUUID(), bis: "2026-11-26" }],
    "leistung.frageBeantwortet": [true, false].map((rechtzeitig) => ({ frageId: randomUUID(), rechtzeitig })),
    "leistung.antwortBewertet": ["ja", "nein", "angerufen"].map((verstanden) => ({ frageId: randomUUID(), verstanden })),
  };
  for (const e of leistung.ereignisse) {
    for (const w of werte[e.art] ?? []) {
      const saetze = (["de", "en"] as const).map((s) => e.satz(e.schema.parse(w), s));
      expect(new Set(saetze).size).toBe(2);
      for (const satz of saetze) expect(satz).toMatch(/^[A-ZÄÖÜ].*[^.]$/);
    }
    expect(werte[e.art]?.length).toBeGreaterThan(0);
  }
});

test("a single person who decides nothing sees that there is nothing yet", async () => {
  const neu = await stelleProbeantrag(portal, portal.buero, { personen: [alleinstehend()], fakten: [wohnung(45_000, 7000, 1)] });
  expect((await oeffne(portal, neu.wer, `/fall/${neu.fallId}`)).text).toContain("Noch gibt es keinen Bescheid.");
});
