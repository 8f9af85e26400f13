import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { gemeinsameSeiten } from "../../fall/seiten/seiten.ts";
import { leseZusagen } from "../../fall/zusage/store.ts";
import { leseChronik } from "../../foundation/chronik/lesen.ts";
import { withClient } from "../../foundation/database/pool.ts";
import type { Wer } from "../../foundation/identity/wer.ts";
import { alsKraft, alsPerson, stelleEin } from "../../testing/buero.ts";
import { type TestPortal, testPortal } from "../../testing/portal.ts";
import { leseBescheide } from "./bescheid/store.ts";
import { leseFragen } from "./frage/store.ts";
import { leistung } from "./modul.ts";
import { entscheideProbe, familie, type Probefall, stelleProbeantrag } from "./probefall.ts";
import { oeffne, sende, verborgen } from "./probeseite.ts";

let portal: TestPortal;
let fall: Probefall;
let paul: string;
let bescheidId: string;
beforeAll(async () => { portal = await testPortal([...gemeinsameSeiten([leistung]), ...leistung.seiten]); });
afterAll(() => portal.schliesse());
beforeEach(async () => {
  portal.uhr.jetzt = "2026-11-23T09:00:00.000Z";
  const neu = familie();
  paul = neu.personen[1].id;
  fall = await stelleProbeantrag(portal, portal.buero, neu);
  await entscheideProbe(portal, portal.buero, fall.fallId);
  bescheidId = (await portal.transact(fall.wer, (tx) => leseBescheide(tx, fall.wer.officeId, fall.fallId)))[0]?.id ?? "";
});

const kraft = () => alsKraft(portal.buero, "leistungssachbearbeitung");
const kraftId = () => portal.buero.kraefte.leistungssachbearbeitung.id;
const zeile = () => `/bescheid/${bescheidId}/frage/p1-1-unterkunft`;
const fragen = (wer: Wer = fall.wer) => portal.transact(wer, (tx) => leseFragen(tx, fall.wer.officeId, fall.fallId));
const zusagen = async () => (await portal.transact(fall.wer, (tx) => leseZusagen(tx, fall.wer.officeId, fall.fallId))).filter((z) => z.inhalt.art === "frageBeantworten");
const mails = () => withClient(portal.datenbank.adminUrl, "test", async (c) => (await c.query<{ an: string; text: string; betreff: string }>("select an, betreff, text from handschlag.mail order by ctid")).rows);

/** Asks about the rent and gives the address of the question. */
async function frage(worte = "Warum nur ein Drittel?"): Promise<string> {
  const { ort } = await sende(portal, fall.wer, zeile(), { worte, vorgang: randomUUID() });
  return (ort ?? "").replace("/musterstadt", "");
}

describe("/bescheid/:bescheid/frage/:zeile", () => {
  test("shows the line with its reason, and that asking does not stop the time for an objection", async () => {
    const { status, text } = await oeffne(portal, fall.wer, zeile());
    expect(status).toBe(200);
    for (const wort of ["Miete oder Wohnen · 173,33 €", "520,00 / 3", "Die Frage hält die Frist für einen Widerspruch nicht an."]) expect(text).toContain(wort);
  });

  test("promises an answer in three working days, names who, and tells them by mail without content", async () => {
    await frage();
    expect(await fragen()).toMatchObject([{ zeile: "p1-1-unterkunft", worte: "Warum nur ein Drittel?", bis: "2026-11-26", mitarbeiterId: portal.buero.kraefte.leistungssachbearbeitung.id }]);
    expect(await zusagen()).toMatchObject([{ richtung: "jobcenterAnPerson", bis: "2026-11-26", ausgang: "offen" }]);
    const mail = (await mails()).at(-1);
    expect(mail?.an).toBe(portal.buero.kraefte.leistungssachbearbeitung.email);
    expect(`${mail?.betreff} ${mail?.text}`).not.toMatch(/Drittel|Alma|Miete|http/);
  });

  test("needs no words", async () => {
    expect((await sende(portal, fall.wer, zeile(), { vorgang: randomUUID() })).status).toBe(303);
    expect((await fragen()).map((f) => f.worte)).toEqual([null]);
  });

  test("sent twice is one question", async () => {
    const seite = await oeffne(portal, fall.wer, zeile());
    const felder = { worte: "Doppelt", vorgang: verborgen(seite, "vorgang") };
    const antworten = await Promise.all([sende(portal, fall.wer, zeile(), felder), sende(portal, fall.wer, zeile(), felder)]);
    expect(new Set(antworten.map((a) => a.ort)).size).toBe(1);
    expect([(await fragen()).length, (await zusagen()).length]).toEqual([1, 1]);
  });

  test("keeps words that are too long and says so", async () => {
    const { status, text } = await sende(portal, fall.wer, zeile(), { worte: "a".repeat(2001) });
    expect([status, text.includes("Bitte kürzen Sie Ihren Text auf 2.000 Zeichen."), text.includes("aaaa")]).toEqual([422, true, true]);
  });

  test("does not exist for lines that are not in the letter, or for somebody else's letter", async () => {
    expect((await oeffne(portal, fall.wer, `/bescheid/${bescheidId}/frage/p9-1-unterkunft`)).status).toBe(404);
    expect((await sende(portal, alsPerson(portal.buero, paul), zeile(), { worte: "Neugier" })).status).toBe(404);
    expect(await fragen()).toEqual([]);
  });
});

describe("/frage/:frage", () => {
  test("shows both sides the line, the question and who answers by when", async () => {
    const pfad = await frage();
    for (const wer of [fall.wer, kraft()]) {
      const { status, text } = await oeffne(portal, wer, pfad);
      expect(status).toBe(200);
      for (const wort of ["Miete oder Wohnen · 173,33 €", "Warum nur ein Drittel?", "leistungssachbearbeitung von musterstadt antwortet bis 26.11.2026."]) expect(text).toContain(wort);
    }
  });

  test("is answered by the one who promised, in time: the promise is kept, the Chronik says so, the person is told", async () => {
    const pfad = await frage();
    expect((await sende(portal, kraft(), pfad, { antwort: "Sie wohnen zu dritt.\nJeder trägt ein Drittel." })).status).toBe(303);
    expect(await zusagen()).toMatchObject([{ ausgang: "gehalten" }]);
    const chronik = await portal.transact(fall.wer, (tx) => leseChronik(tx, fall.wer.officeId, fall.fallId));
    expect(chronik[0]).toMatchObject({ art: "leistung.frageBeantwortet", werte: { rechtzeitig: true } });
    expect(JSON.stringify(chronik)).not.toContain("Drittel");
    expect((await mails()).at(-1)?.an).toBe("alma@example.org");
    expect((await oeffne(portal, fall.wer, pfad)).text).toContain("Jeder trägt ein Drittel.");
  });

  test("answered late is a broken promise, openly", async () => {
    const pfad = await frage();
    portal.uhr.jetzt = "2026-11-27T09:00:00.000Z";
    expect((await oeffne(portal, fall.wer, pfad)).text).toContain("wollte bis 26.11.2026 antworten. Das haben wir nicht geschafft.");
    await sende(portal, kraft(), pfad, { antwort: "Entschuldigung." });
    expect(await zusagen()).toMatchObject([{ ausgang: "gebrochen" }]);
  });

  test("answered by somebody else is marked as substitute", async () => {
    const pfad = await frage();
    const andere = await portal.transact({ art: "system", officeId: portal.buero.office.officeId }, (tx) => stelleEin(tx, portal.buero.office, portal.buero.teamId, "leistungssachbearbeitung"));
    const wer: Wer = { art: "mitarbeiter", officeId: andere.officeId, mitarbeiterId: andere.id, teamId: andere.teamId, rolle: andere.rolle, kontoId: "andere" };
    expect((await oeffne(portal, wer, pfad)).text).toContain("Ihre Antwort erscheint als Vertretung");
    await sende(portal, wer, pfad, { antwort: "Gern." });
    expect((await oeffne(portal, fall.wer, pfad)).text).toContain("in Vertretung für");
    await withClient(portal.datenbank.adminUrl, "test", (c) => c.query("update handschlag.mitarbeiter set aktiv = false where id = $1", [andere.id]));
  });

  test("of two answers keeps the first, and the second is not lost to its writer", async () => {
    const pfad = await frage();
    await sende(portal, kraft(), pfad, { antwort: "Erste Antwort" });
    expect((await sende(portal, kraft(), pfad, { antwort: "Erste Antwort" })).status).toBe(303);
    const { status, text } = await sende(portal, kraft(), pfad, { antwort: "Zweite Antwort" });
    expect(status).toBe(422);
    for (const wort of ["Jemand war schneller", "Erste Antwort", "Zweite Antwort"]) expect(text).toContain(wort);
    expect((await fragen()).map((f) => f.antwort)).toEqual(["Erste Antwort"]);
  });

  test("asks the person whether it is clear now; not yet offers a call and asks the clerk to make it", async () => {
    const pfad = await frage();
    await sende(portal, kraft(), pfad, { antwort: "Darum." });
    await sende(portal, fall.wer, pfad, { verstanden: "nein" });
    expect((await oeffne(portal, fall.wer, pfad)).text).toContain("01234 5671");
    expect((await mails()).at(-1)).toMatchObject({ an: portal.buero.kraefte.leistungssachbearbeitung.email, betreff: expect.stringContaining("rufen Sie jemanden an") });
    expect((await oeffne(portal, kraft(), pfad)).text).toContain("Ich habe angerufen");
    await sende(portal, kraft(), pfad, { verstanden: "angerufen" });
    await sende(portal, fall.wer, pfad, { verstanden: "ja" });
    expect((await fragen()).map((f) => f.verstanden)).toEqual(["ja"]);
  });

  test("takes no answer from the person, no verdict from staff, and no empty answer", async () => {
    const pfad = await frage();
    await sende(portal, fall.wer, pfad, { antwort: "Ich antworte mir selbst" });
    await sende(portal, fall.wer, pfad, { verstanden: "angerufen" });
    const { status, text } = await sende(portal, kraft(), pfad, { verstanden: "ja", antwort: " " });
    expect([status, text.includes("Bitte schreiben Sie eine Antwort.")]).toEqual([422, true]);
    expect(await fragen()).toMatchObject([{ antwort: null, verstanden: null }]);
  });

  test("is hidden from the other adult, other offices and roles that do not work on cases", async () => {
    const pfad = await frage("Ich habe Schulden bei Müller");
    for (const wer of [alsPerson(portal.buero, paul), alsPerson(portal.buero, randomUUID())]) expect((await oeffne(portal, wer, pfad)).status).toBe(404);
    for (const rolle of ["geschaeftsfuehrung", "administration", "ombudsperson"] as const) {
      const seite = await oeffne(portal, alsKraft(portal.buero, rolle), pfad);
      expect([seite.status, seite.text.includes("Müller")]).toEqual([403, false]);
    }
    expect((await oeffne(portal, alsKraft(portal.fremd, "leistungssachbearbeitung"), pfad, "anderswo")).status).toBe(404);
    expect((await oeffne(portal, { ...fall.wer, bestaetigt: false } as Wer, pfad)).status).toBe(403);
    expect((await sende(portal, alsKraft(portal.buero, "integrationsfachkraft"), pfad, { antwort: "Ich auch" })).status).toBe(403);
  });
});

describe("a question whose clerk leaves the case", () => {
  test("passes on to the successor with its promise and its day; both sides get a mail without content", async () => {
    const pfad = await frage("Ein Geheimnis?");
    const beantwortet = await frage("Schon klar");
    await sende(portal, kraft(), beantwortet, { antwort: "Ja." });
    const { integrationsfachkraft } = portal.buero.kraefte;
    const neue = await portal.transact({ art: "system", officeId: fall.wer.officeId }, (tx) => stelleEin(tx, { ...portal.buero.office, kuerzel: "nachfolge" }, portal.buero.teamId, "leistungssachbearbeitung"));
    const vorher = (await mails()).length;
    expect((await sende(portal, kraft(), `/fall/${fall.fallId}/tandem`, { leistungssachbearbeitung: neue.id, integrationsfachkraft: integrationsfachkraft.id })).status).toBe(303);
    const wem = new Map((await fragen()).map((f) => [f.worte, f.mitarbeiterId]));
    expect(wem).toEqual(new Map([["Ein Geheimnis?", neue.id], ["Schon klar", kraftId()]]));
    expect((await zusagen()).filter((z) => z.ausgang === "offen").map((z) => [z.mitarbeiterId, z.bis])).toEqual([[neue.id, "2026-11-26"]]);
    const nachfolgerin: Wer = { art: "mitarbeiter", officeId: neue.officeId, mitarbeiterId: neue.id, teamId: neue.teamId, rolle: neue.rolle, kontoId: "neue" };
    expect((await oeffne(portal, nachfolgerin, "/aufgaben")).text).toContain("Frage zum Bescheid beantworten");
    expect((await oeffne(portal, nachfolgerin, pfad)).text).not.toContain("Vertretung");
    const post = (await mails()).slice(vorher);
    expect(post.map((m) => m.an).toSorted()).toEqual([neue.email, "alma@example.org", "paul@example.org"].toSorted());
    expect(JSON.stringify(post)).not.toMatch(/Geheimnis|Alma|Paul|http/);
    await withClient(portal.datenbank.adminUrl, "test", (c) => c.query("update handschlag.mitarbeiter set aktiv = false where id = $1", [neue.id]));
  });

  test("that was answered is called about by the successor, whom the person is told; while the place is free the office answers", async () => {
    const pfad = await frage();
    await sende(portal, kraft(), pfad, { antwort: "Darum." });
    const { office, kraefte: { integrationsfachkraft } } = portal.buero;
    const aktiv = (id: string, ja: boolean) => withClient(portal.datenbank.adminUrl, "test", (c) => c.query("update handschlag.mitarbeiter set aktiv = $2 where id = $1", [id, ja]));
    await aktiv(kraftId(), false);
    const offen = await frage("Und jetzt?");
    const amt = (await oeffne(portal, fall.wer, offen)).text;
    expect([amt.includes(`${office.name} antwortet`), amt.includes(portal.buero.kraefte.leistungssachbearbeitung.name)]).toEqual([true, false]);
    expect((await mails()).at(-1)?.an).toBe(office.email);
    const neue = await portal.transact({ art: "system", officeId: fall.wer.officeId }, (tx) => stelleEin(tx, { ...office, kuerzel: "rueckruf" }, portal.buero.teamId, "leistungssachbearbeitung"));
    const nachfolgerin: Wer = { art: "mitarbeiter", officeId: neue.officeId, mitarbeiterId: neue.id, teamId: neue.teamId, rolle: neue.rolle, kontoId: "neue" };
    expect((await sende(portal, alsKraft(portal.buero, "integrationsfachkraft"), `/fall/${fall.fallId}/tandem`, { leistungssachbearbeitung: neue.id, integrationsfachkraft: integrationsfachkraft.id })).status).toBe(303);
    await sende(portal, fall.wer, pfad, { verstanden: "nein" });
    expect((await oeffne(portal, fall.wer, pfad)).text).toContain(neue.name);
    expect((await oeffne(portal, nachfolgerin, "/aufgaben")).text).toContain("Anrufen: Antwort war noch nicht");
    await aktiv(kraftId(), true);
    await aktiv(neue.id, false);
  });
});
