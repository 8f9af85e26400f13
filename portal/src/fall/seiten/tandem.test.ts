import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Modul, Uebergabe } from "../../foundation/http/modul.ts";
import type { Wer } from "../../foundation/identity/wer.ts";
import { mitarbeiter } from "../../foundation/office/schema.ts";
import { alsKraft, alsPerson, stelleEin } from "../../testing/buero.ts";
import { type TestPortal, testPortal } from "../../testing/portal.ts";
import { fall as faelle, tandem as tandems } from "../schema.ts";
import { type Fall, legeFallAn } from "../store.ts";
import { gibZusage, leseZusagen } from "../zusage/store.ts";
import { gemeinsameSeiten } from "./seiten.ts";

type Kraft = typeof mitarbeiter.$inferSelect;

const erfahren: Uebergabe[][] = [];
const modul: Modul = {
  name: "probe", seiten: [], menue: [], jobs: [], ereignisse: [], kennzahlen: [], loeschregeln: [],
  fallansicht: () => Promise.resolve([]), aufgaben: () => Promise.resolve([]), auskunft: () => Promise.resolve([]),
  tandemwechsel: (_, __, uebergaben) => Promise.resolve(void erfahren.push([...uebergaben])),
};

let p: TestPortal;
let [alt, bleibt, neue]: Kraft[] = [];
let rosa: Wer & { personId: string };
let fall: Fall;
let pfad: string;
beforeAll(async () => {
  p = await testPortal(gemeinsameSeiten([modul]));
  [alt, bleibt] = [p.buero.kraefte.leistungssachbearbeitung, p.buero.kraefte.integrationsfachkraft];
  neue = await p.transact(system(), (tx) => stelleEin(tx, { ...p.buero.office, kuerzel: "nachfolge" }, p.buero.teamId, "leistungssachbearbeitung"));
});
afterAll(() => p.schliesse());
beforeEach(async () => {
  erfahren.length = 0;
  rosa = alsPerson(p.buero, randomUUID()) as typeof rosa;
  // While only one of the two is there, the case is theirs.
  await setze(neue, { aktiv: false });
  fall = await p.transact(rosa, (tx) => legeFallAn({ tx, wer: rosa, jetzt: p.uhr.jetzt, heute: "2026-11-01" }, [{ id: rosa.personId, vorname: "Rosa", nachname: "Geheim", geburtsdatum: "1990-01-01", eltern: [] }], [], "2026-11-01"));
  await setze(neue, { aktiv: true });
  pfad = `/musterstadt/fall/${fall.id}`;
});

const system = (): Wer => ({ art: "system", officeId: p.buero.office.officeId });
const setze = (kraft: Kraft | undefined, werte: Partial<Kraft>) => p.transact(system(), (tx) => tx.update(mitarbeiter).set(werte).where(eq(mitarbeiter.id, kraft?.id ?? "")));
const schuetze = () => p.transact(system(), (tx) => tx.update(faelle).set({ geschuetzt: true }).where(eq(faelle.id, fall.id)));
const jetzige = async () => (await p.transact(system(), (tx) => tx.select().from(faelle).where(eq(faelle.id, fall.id))))[0]?.leistungssachbearbeitungId;
const verlauf = async () => (await p.transact(system(), (tx) => tx.select().from(tandems).where(eq(tandems.fallId, fall.id)))).map((t) => [t.leistungssachbearbeitungId, t.von, t.bis]).toSorted((a, b) => String(a[1]).localeCompare(String(b[1])));
const an = (leistung: Kraft | undefined, arbeit = bleibt) => ({ leistungssachbearbeitung: leistung?.id ?? "", integrationsfachkraft: arbeit?.id ?? "" });
const lsb = () => alsKraft(p.buero, "leistungssachbearbeitung");
const text = async (wer: Wer, adresse: string) => (await p.oeffne(wer, adresse)).text();

describe("/fall/:fall/tandem", () => {
  test("passes a place on from today; promises go with it, the Chronik tells both sides, modules learn of it", async () => {
    await p.transact(lsb(), (tx) => gibZusage({ tx, wer: lsb(), jetzt: p.uhr.jetzt, heute: "2026-11-23" }, { fallId: fall.id, richtung: "jobcenterAnPerson", personId: rosa.personId, mitarbeiterId: alt?.id ?? "", inhalt: { art: "antragBearbeiten", antragId: randomUUID() }, bis: "2026-12-01", sichtbarFuer: [rosa.personId] }));
    expect((await p.sende(lsb(), `${pfad}/tandem`, an(neue))).headers.get("location")).toBe(pfad);
    expect(await verlauf()).toEqual([[alt?.id, "2026-11-01", "2026-11-23"], [neue?.id, "2026-11-23", null]]);
    expect((await p.transact(rosa, (tx) => leseZusagen(tx, rosa.officeId, fall.id))).map((z) => z.mitarbeiterId)).toEqual([neue?.id]);
    expect(erfahren).toEqual([[{ platz: "leistungssachbearbeitung", von: alt?.id, an: neue?.id }]]);
    const seite = await text(rosa, pfad);
    for (const wort of [neue?.name, alt?.name, "Für Geld und Bescheide ist jetzt jemand anderes da"]) expect(seite).toContain(wort);
    expect(seite).not.toContain(alt?.email);
  });

  test("sent twice, or with nothing new, changes it once", async () => {
    for (const _ of [1, 2]) expect((await p.sende(alsKraft(p.buero, "teamleitung"), `${pfad}/tandem`, an(neue))).status).toBe(303);
    expect([(await verlauf()).length, erfahren.length]).toEqual([2, 1]);
    // The lead is not of the tandem: people read that the office did it.
    expect((await text(rosa, pfad)).replaceAll(/<[^>]+>/g, " ")).toMatch(/· +Jobcenter musterstadt|Jobcenter musterstadt +Für Geld/);
  });

  test("does not undo what somebody else changed while the page was open", async () => {
    const gesehen = `${alt?.id} ${bleibt?.id}`;
    await p.sende(lsb(), `${pfad}/tandem`, { ...an(neue), gesehen });
    const spaet = await p.sende(alsKraft(p.buero, "integrationsfachkraft"), `${pfad}/tandem`, { ...an(alt), gesehen });
    expect([spaet.status, (await spaet.text()).includes("Jemand war schneller"), await jetzige()]).toEqual([422, true, neue?.id]);
    expect((await p.sende(lsb(), `${pfad}/tandem`, { ...an(neue), gesehen })).status).toBe(303);
    expect((await verlauf()).length).toBe(2);
  });

  test("takes only who is of the team, has the function and still works here", async () => {
    const fremde = p.fremd.kraefte.leistungssachbearbeitung;
    for (const wahl of [an(bleibt), an(fremde), an(undefined), { leistungssachbearbeitung: neue?.id ?? "" }, {}]) {
      const antwort = await p.sende(lsb(), `${pfad}/tandem`, wahl as Record<string, string>);
      expect([antwort.status, (await antwort.text()).includes("Bitte wählen Sie jemanden aus der Liste.")]).toEqual([422, true]);
    }
    await setze(neue, { aktiv: false });
    expect((await p.sende(lsb(), `${pfad}/tandem`, an(neue))).status).toBe(422);
    expect(await jetzige()).toBe(alt?.id);
  });

  test("is for the tandem and the lead of its team, and says so to others", async () => {
    const kollegin = { ...lsb(), mitarbeiterId: neue?.id ?? "" } as Wer;
    const anderesTeam = { ...alsKraft(p.buero, "teamleitung"), teamId: randomUUID() } as Wer;
    expect(await text(kollegin, `${pfad}/tandem`)).toContain("Das können nur die beiden im Tandem und ihre Teamleitung.");
    expect((await p.sende(kollegin, `${pfad}/tandem`, an(neue))).status).toBe(403);
    for (const [wer, status] of [[anderesTeam, 404], [rosa, 403], [alsKraft(p.buero, "eingangszone"), 403]] as const) expect((await p.sende(wer, `${pfad}/tandem`, an(neue))).status).toBe(status);
    expect(await jetzige()).toBe(alt?.id);
  });

  test("of a protected case is changed by the other of the two, and then the one who left no longer sees it", async () => {
    await schuetze();
    const eigener = await p.sende(lsb(), `${pfad}/tandem`, an(neue));
    expect([eigener.status, await jetzige()]).toEqual([303, alt?.id]);
    expect(await text(lsb(), `${pfad}/tandem`)).toContain("nur der andere im Tandem");
    expect((await p.sende(alsKraft(p.buero, "integrationsfachkraft"), `${pfad}/tandem`, an(neue))).status).toBe(303);
    expect(await jetzige()).toBe(neue?.id);
    expect((await p.oeffne(lsb(), pfad)).status).toBe(404);
    expect((await p.oeffne({ ...lsb(), mitarbeiterId: neue?.id ?? "" } as Wer, pfad)).status).toBe(200);
  });
});

describe("somebody of the tandem who no longer works here", () => {
  test("is a task for the other one and for the team's lead, also in a protected case for the other one only", async () => {
    await setze(alt, { aktiv: false });
    const aufgabe = `/musterstadt/fall/${fall.id}/tandem`;
    const [ifk, leitung] = [alsKraft(p.buero, "integrationsfachkraft"), alsKraft(p.buero, "teamleitung")];
    for (const wer of [ifk, leitung]) expect(await text(wer, "/musterstadt/aufgaben")).toContain(aufgabe);
    for (const wer of [lsb(), alsKraft(p.buero, "eingangszone"), alsKraft(p.fremd, "teamleitung")]) expect(await text(wer, "/musterstadt/aufgaben")).not.toContain(aufgabe);
    await schuetze();
    expect(await text(ifk, "/musterstadt/aufgaben")).toContain(aufgabe);
    expect(await text(leitung, "/musterstadt/aufgaben")).not.toContain(aufgabe);
    expect(await text(ifk, `${pfad}/tandem`)).toContain("Dieser Platz ist frei.");
    await setze(alt, { aktiv: true });
  });

  test("is not shown to the people of the case as somebody to call: the office answers", async () => {
    await setze(alt, { aktiv: false });
    const seite = await text(rosa, pfad);
    expect([seite.includes("Wird gerade neu besetzt"), seite.includes(p.buero.office.telefon), seite.includes(alt?.email ?? "")]).toEqual([true, true, false]);
    await setze(alt, { aktiv: true });
  });

  test("may stay unreplaced while the other place is passed on, but not for nothing", async () => {
    await setze(bleibt, { aktiv: false });
    const leitung = alsKraft(p.buero, "teamleitung");
    expect((await p.sende(leitung, `${pfad}/tandem`, { leistungssachbearbeitung: "", integrationsfachkraft: "" })).status).toBe(422);
    expect((await p.sende(leitung, `${pfad}/tandem`, { leistungssachbearbeitung: neue?.id ?? "", integrationsfachkraft: "" })).status).toBe(303);
    await setze(bleibt, { aktiv: true });
    expect(await jetzige()).toBe(neue?.id);
  });

  test("is replaced in all cases of the team in one go by its lead, and only where the same person is gone", async () => {
    const zweiter = fall;
    await setze(alt, { aktiv: false });
    await setze(neue, { aktiv: true });
    const anderer = await p.transact(rosa, (tx) => legeFallAn({ tx, wer: rosa, jetzt: p.uhr.jetzt, heute: "2026-11-01" }, [{ id: rosa.personId, vorname: "Rosa", nachname: "Geheim", geburtsdatum: "1990-01-01", eltern: [] }], [], "2026-11-01"));
    await p.transact(system(), (tx) => tx.update(faelle).set({ leistungssachbearbeitungId: alt?.id ?? "" }).where(eq(faelle.id, anderer.id)));
    const adresse = `/musterstadt/fall/${anderer.id}/tandem`;
    expect(await text(alsKraft(p.buero, "integrationsfachkraft"), adresse)).not.toContain("name=\"alle\"");
    expect(await text(alsKraft(p.buero, "teamleitung"), adresse)).toMatch(/Auch in \d+ weiteren/);
    erfahren.length = 0;
    const otto = await p.transact(system(), (tx) => stelleEin(tx, { ...p.buero.office, kuerzel: "otto" }, p.buero.teamId, "integrationsfachkraft"));
    expect((await p.sende(alsKraft(p.buero, "teamleitung"), adresse, { ...an(neue, otto), alle: "ja" })).status).toBe(303);
    // Whoever still works here keeps their place in the other cases.
    expect((await p.transact(system(), (tx) => tx.select().from(faelle).where(eq(faelle.integrationsfachkraftId, otto.id)))).map((f) => f.id)).toEqual([anderer.id]);
    await setze(otto, { aktiv: false });
    const offene = await p.transact(system(), (tx) => tx.select().from(faelle).where(and(eq(faelle.leistungssachbearbeitungId, alt?.id ?? ""), eq(faelle.geschuetzt, false))));
    expect(offene).toEqual([]);
    expect(erfahren.length).toBeGreaterThan(1);
    fall = zweiter;
    expect([await jetzige(), (await verlauf()).length]).toEqual([neue?.id, 2]);
    await setze(alt, { aktiv: true });
  });
});
