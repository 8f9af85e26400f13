import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { leseAntraege } from "../../../fall/antrag/store.ts";
import { erfasseFakten, leseFakten } from "../../../fall/store.ts";
import { leseZusagen } from "../../../fall/zusage/store.ts";
import { leseChronik } from "../../../foundation/chronik/lesen.ts";
import { withClient } from "../../../foundation/database/pool.ts";
import { alsKraft, alsPerson } from "../../../testing/buero.ts";
import { type TestPortal, testPortal } from "../../../testing/portal.ts";
import { leseBescheid, leseBescheide } from "../bescheid/store.ts";
import { alleinstehend, entscheideProbe, familie, type Probefall, stelleProbeantrag, wohnung } from "../probefall.ts";
import { bescheid, entscheidung } from "../schema.ts";
import { entscheide } from "./entscheide.ts";
import { stand } from "./lage.ts";
import { lageAus, leseAkte, leseEntscheidungen } from "./store.ts";

let portal: TestPortal;
beforeAll(async () => { portal = await testPortal([]); });
afterAll(() => portal.schliesse());
beforeEach(() => { portal.uhr.jetzt = "2026-11-23T09:00:00.000Z"; });

const kraft = () => alsKraft(portal.buero, "leistungssachbearbeitung");
const alsKraftGelesen = <A>(lies: (tx: Parameters<Parameters<TestPortal["transact"]>[1]>[0]) => Promise<A>) => portal.transact(kraft(), lies);
const zeilen = <R extends Record<string, unknown>>(sql: string, ...werte: unknown[]) => withClient(portal.datenbank.adminUrl, "test", async (c) => (await c.query<R>(sql, werte)).rows);
const einfach = (): Promise<Probefall> => stelleProbeantrag(portal, portal.buero, { personen: [alleinstehend()], fakten: [wohnung(45_000, 7000, 1)] });
const entscheidungen = (fallId: string) => alsKraftGelesen((tx) => leseEntscheidungen(tx, portal.buero.office.officeId, fallId));

describe("a signed decision", () => {
  test("freezes what went in and came out, who signed, and by which version", async () => {
    const { fallId, antragId } = await einfach();
    expect(await entscheideProbe(portal, portal.buero, fallId)).toMatchObject({ art: "erlassen" });
    const [e] = await entscheidungen(fallId);
    expect(e).toMatchObject({ art: "bewilligung", antragId, von: "2026-11", bis: "2026-12", planBis: "2027-10", unterzeichnetVon: portal.buero.kraefte.leistungssachbearbeitung.id, kontakt: null });
    expect(e?.engine).toMatch(/^\d+\.\d+\.\d+$/);
    expect(e?.monate.map((m) => [m.monat, m.eingabe.unterkunft.bruttokaltmiete, m.ergebnis.anspruch])).toEqual([["2026-11", 450, 1083], ["2026-12", 450, 1083]]);
  });

  test("closes the application, keeps the promise and notes the first month of benefits", async () => {
    const { fallId } = await einfach();
    await entscheideProbe(portal, portal.buero, fallId);
    const { officeId } = portal.buero.office;
    await alsKraftGelesen(async (tx) => {
      expect((await leseAntraege(tx, officeId, fallId)).map((a) => a.stand)).toEqual(["entschieden"]);
      expect((await leseZusagen(tx, officeId, fallId)).map((z) => z.ausgang)).toEqual(["gehalten"]);
      expect((await leseFakten(tx, officeId, fallId)).map((f) => f.inhalt)).toContainEqual({ art: "leistungsbezug", seit: "2026-11" });
    });
  });

  test("stands in the Chronik without amounts, and a mail says only that there is something new", async () => {
    const { fallId, wer } = await einfach();
    await entscheideProbe(portal, portal.buero, fallId);
    const chronik = await portal.transact(wer, (tx) => leseChronik(tx, wer.officeId, fallId));
    expect(chronik.map((e) => [e.art, e.werte])).toEqual([["leistung.bescheidErlassen", { art: "bewilligung", von: "2026-11", bis: "2026-12" }]]);
    const [mail] = await zeilen<{ an: string; betreff: string; text: string }>("select an, betreff, text from handschlag.mail order by ctid desc limit 1");
    expect(mail?.an).toBe("alma@example.org");
    expect(`${mail?.betreff} ${mail?.text}`).not.toMatch(/1\.083|Bescheid|Grundsicherung|http|Alma/);
  });

  test("is one decision when it is sent twice", async () => {
    const { fallId } = await einfach();
    const vorgang = randomUUID();
    const erst = await entscheideProbe(portal, portal.buero, fallId, { vorgang });
    expect(await entscheideProbe(portal, portal.buero, fallId, { vorgang })).toEqual(erst);
    expect(await entscheidungen(fallId)).toHaveLength(1);
  });

  test("is one decision when it is sent twice at the same moment", async () => {
    const { fallId } = await einfach();
    const vorgang = randomUUID();
    const beide = await Promise.all([entscheideProbe(portal, portal.buero, fallId, { vorgang }), entscheideProbe(portal, portal.buero, fallId, { vorgang })]);
    expect(beide.map((a) => a.art)).toEqual(["erlassen", "erlassen"]);
    expect(await entscheidungen(fallId)).toHaveLength(1);
  });

  test("of two clerks at the same moment, the second is told that the case has changed", async () => {
    const { fallId } = await einfach();
    const beide = await Promise.all([entscheideProbe(portal, portal.buero, fallId), entscheideProbe(portal, portal.buero, fallId)]);
    expect(beide.map((a) => a.art).toSorted()).toEqual(["erlassen", "veraltet"]);
    expect(await entscheidungen(fallId)).toHaveLength(1);
  });

  test("cannot be changed by anybody afterwards, the software included", async () => {
    const { fallId } = await einfach();
    await entscheideProbe(portal, portal.buero, fallId);
    for (const wer of [kraft(), { art: "system", officeId: portal.buero.office.officeId } as const]) {
      const geaendert = await portal.transact(wer, async (tx) => [
        (await tx.update(entscheidung).set({ engine: "gefälscht" }).where(eq(entscheidung.fallId, fallId)).returning()).length,
        (await tx.update(bescheid).set({ von: "2020-01" }).where(eq(bescheid.fallId, fallId)).returning()).length,
      ]).catch(() => "refused");
      expect(geaendert).not.toContain(1);
    }
    expect((await entscheidungen(fallId)).map((e) => e.von)).toEqual(["2026-11"]);
  });
});

describe("nothing is signed", () => {
  test("in an office that decides in the central systems (§ 50 Abs. 3 SGB II)", async () => {
    const { fallId } = await stelleProbeantrag(portal, portal.fremd, { personen: [alleinstehend()], fakten: [wohnung(45_000, 7000, 1)] });
    expect(await entscheideProbe(portal, portal.fremd, fallId)).toEqual({ art: "begleitend" });
  });

  test.each(["integrationsfachkraft", "teamleitung", "geschaeftsfuehrung"] as const)("by the role %s", async (rolle) => {
    const { fallId } = await einfach();
    expect(await entscheideProbe(portal, portal.buero, fallId, { rolle })).toMatchObject({ art: expect.stringMatching(/nichtZustaendig|nichtGefunden/) });
    expect(await entscheidungen(fallId)).toEqual([]);
  });

  test("when a fact was entered since the clerk looked", async () => {
    const { fallId } = await einfach();
    const wer = kraft();
    const v = { wer, office: portal.buero.office, jetzt: portal.uhr.jetzt, heute: "2026-11-23" };
    const gesehen = await alsKraftGelesen(async (tx) => { const akte = await leseAkte(tx, wer.officeId, fallId); return akte && stand(lageAus(akte)); });
    await alsKraftGelesen((tx) => erfasseFakten({ tx, ...v }, fallId, [], [{ personId: null, inhalt: { art: "kostensenkung", seit: "2026-11" }, von: "2026-11-01" }]));
    const ausgang = await alsKraftGelesen((tx) => entscheide({ tx, ...v }, { fallId, vorgang: randomUUID(), stand: gesehen ?? "", kontakt: null }));
    expect(ausgang).toEqual({ art: "veraltet" });
    expect(await entscheidungen(fallId)).toEqual([]);
  });

  test("where nothing is open", async () => {
    const { fallId } = await einfach();
    await entscheideProbe(portal, portal.buero, fallId);
    expect(await entscheideProbe(portal, portal.buero, fallId)).toEqual({ art: "nichtEntscheidbar", vorhaben: { art: "nichts" } });
  });
});

describe("a refusal", () => {
  const reich = () => {
    const person = alleinstehend();
    return stelleProbeantrag(portal, portal.buero, { personen: [person], fakten: [wohnung(45_000, 7000, 1), { personId: person.id, inhalt: { art: "vermoegen", betrag: 7_200_000 }, von: "" }] });
  };

  test("asks for a call first", async () => {
    const { fallId } = await reich();
    expect(await entscheideProbe(portal, portal.buero, fallId, { kontakt: null })).toEqual({ art: "anrufFehlt" });
    expect(await entscheidungen(fallId)).toEqual([]);
  });

  test("stands in the Chronik with the call, and keeps the promise about the application", async () => {
    const { fallId, wer } = await reich();
    expect(await entscheideProbe(portal, portal.buero, fallId)).toMatchObject({ art: "erlassen" });
    const chronik = await portal.transact(wer, (tx) => leseChronik(tx, wer.officeId, fallId));
    expect(chronik.map((e) => e.art)).toEqual(["leistung.bescheidErlassen", "leistung.vorherAngerufen"]);
    expect(await entscheidungen(fallId)).toMatchObject([{ art: "ablehnung", kontakt: { art: "angerufen", am: "2026-11-23" }, planBis: "2026-12" }]);
  });
});

describe("the letters of a couple with a child", () => {
  test("go to each adult, with their own lines and the child's, never with the other adult's", async () => {
    const { personen: [mutter, vater, kind], ...rest } = familie();
    const { fallId } = await stelleProbeantrag(portal, portal.buero, { personen: [mutter, vater, kind], ...rest });
    await entscheideProbe(portal, portal.buero, fallId);
    const gelesen = async (personId: string) => {
      const wer = alsPerson(portal.buero, personId);
      return portal.transact(wer, async (tx) => {
        const liste = await leseBescheide(tx, wer.officeId, fallId);
        return { anzahl: liste.length, text: JSON.stringify((await leseBescheid(tx, wer.officeId, liste[0]?.id ?? ""))?.briefe), betraege: liste[0]?.betraege };
      });
    };
    const [sie, er] = [await gelesen(mutter.id), await gelesen(vater.id)];
    expect([sie.anzahl, er.anzahl]).toEqual([1, 1]);
    // Her gross wage is 1,600 €; it stands only in her letter. The household's 890.01 € come to her: she applied.
    expect(sie.text).toContain("1.600,00");
    expect(er.text).not.toContain("1.600,00");
    expect(er.text).not.toContain("Alma");
    expect(er.text).toContain("Kim");
    expect(sie.betraege?.[0]?.cents).toBe(89_001);
    expect(er.betraege?.[0]?.cents).toBeLessThan(89_001);
  });

  test("are not seen by the child, by strangers, by the other office", async () => {
    const { personen, fakten } = familie();
    const { fallId } = await stelleProbeantrag(portal, portal.buero, { personen, fakten });
    await entscheideProbe(portal, portal.buero, fallId);
    for (const wer of [alsPerson(portal.buero, personen[2].id), alsPerson(portal.buero, randomUUID()), alsKraft(portal.fremd, "leistungssachbearbeitung"), alsKraft(portal.buero, "geschaeftsfuehrung")]) {
      expect(await portal.transact(wer, (tx) => leseBescheide(tx, wer.officeId, fallId))).toEqual([]);
      expect(await portal.transact(wer, (tx) => leseEntscheidungen(tx, wer.officeId, fallId))).toEqual([]);
    }
  });

  test("what was decided about everybody is for staff, not for a person", async () => {
    const { personen, fakten } = familie();
    const { fallId, wer } = await stelleProbeantrag(portal, portal.buero, { personen, fakten });
    await entscheideProbe(portal, portal.buero, fallId);
    expect(await portal.transact(wer, (tx) => leseEntscheidungen(tx, wer.officeId, fallId))).toEqual([]);
    expect(await entscheidungen(fallId)).toHaveLength(1);
  });
});
