import { and, eq, inArray } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gleicheMitgliedschaftAb } from "../../fall/person/mitgliedschaft.ts";
import { antrag, fakt, fall, mitgliedschaft, person, zusage } from "../../fall/schema.ts";
import { erfasseFakten } from "../../fall/store.ts";
import { chronik } from "../../foundation/chronik/schema.ts";
import { mail } from "../../foundation/mail/schema.ts";
import { alsKraft, alsPerson } from "../../testing/buero.ts";
import type { TestPortal } from "../../testing/portal.ts";
import { alleinstehend, angemeldet, familie, fuelleAus, probe, stelleAntragAls } from "./antrag-probe.ts";
import { angaben, entwurf, unterlage } from "./schema.ts";

const SEITE = "/musterstadt/antrag/pruefen";
let p: TestPortal;
beforeAll(async () => { p = await probe(); });
afterAll(() => p.schliesse());

const system = () => ({ art: "system", officeId: p.buero.office.officeId }) as const;
const alles = async (personId: string) => p.transact(system(), async (tx) => {
  const [meiner] = await tx.select().from(antrag).where(eq(antrag.gestelltVon, personId));
  const fallId = meiner?.fallId ?? "00000000-0000-0000-0000-000000000000";
  return {
    antraege: await tx.select().from(antrag).where(eq(antrag.gestelltVon, personId)),
    faelle: await tx.select().from(fall).where(eq(fall.id, fallId)),
    mitglieder: await tx.select().from(mitgliedschaft).where(eq(mitgliedschaft.fallId, fallId)),
    fakten: await tx.select().from(fakt).where(eq(fakt.fallId, fallId)),
    zusagen: await tx.select().from(zusage).where(eq(zusage.fallId, fallId)),
    chronik: await tx.select().from(chronik).where(eq(chronik.fallId, fallId)),
    angaben: await tx.select().from(angaben).where(eq(angaben.personId, personId)),
    unterlagen: await tx.select().from(unterlage).where(eq(unterlage.fallId, fallId)),
    entwuerfe: await tx.select().from(entwurf).where(eq(entwurf.personId, personId)),
  };
});

describe("sending an application", () => {
  it("opens a case with everybody, their facts, a tandem, a promise and an entry in the Chronik", async () => {
    const wer = await angemeldet(p);
    const { eingang } = await stelleAntragAls(p, wer, familie);
    expect(eingang).toMatch(/^\/musterstadt\/antrag\/eingang\/[0-9a-f-]{36}$/);
    const da = await alles(wer.personId);
    expect(da.antraege).toMatchObject([{ wirktAb: "2026-11-01", stand: "eingegangen" }]);
    expect(da.mitglieder).toHaveLength(4);
    expect(da.zusagen).toMatchObject([{ richtung: "jobcenterAnPerson", inhalt: { art: "antragBearbeiten", antragId: da.antraege[0]?.id }, bis: "2026-12-07" }]);
    expect(da.chronik).toMatchObject([{ art: "ankommen.antragGestellt", akteur: { art: "person", id: wer.personId } }]);
    expect(da.fakten.map((f) => f.inhalt.art).sort()).toEqual([
      "ausbildung", "einkommen", "einkommen", "einkommen", "einkommen", "familie", "familie", "familie", "familie", "unterkunft", "vermoegen", "vermoegen", "vermoegen", "vermoegen",
    ]);
    expect(da.fakten.every((f) => f.von === "2026-11-01" && f.bis === null && f.erfasstVon === null)).toBe(true);
    expect(da.unterlagen.map((u) => u.art)).toEqual(expect.arrayContaining(["mietvertrag", "lohnabrechnungen", "schulbescheinigung"]));
    expect(da.entwuerfe).toEqual([]);
  });

  it("writes a mail with the days that count and nothing about the person", async () => {
    const wer = await angemeldet(p, { vorname: "Postkorb" });
    await stelleAntragAls(p, wer, alleinstehend);
    const [brief] = await p.transact(system(), (tx) => tx.select().from(mail).where(eq(mail.an, "postkorb@example.org")));
    expect(brief?.text).toContain("23.11.2026");
    expect(brief?.text).toContain("01.11.2026");
    for (const heikel of ["Muster", "Postkorb", "1.500", "420", "Am Markt"]) expect(`${brief?.betreff} ${brief?.text}`).not.toContain(heikel === "Muster" ? "Mara Muster" : heikel);
  });

  it("keeps the address, and the name of somebody we have not met", async () => {
    const wer = await angemeldet(p);
    await stelleAntragAls(p, wer, { ...alleinstehend, ich: { ...alleinstehend["ich"], vorname: "Maria" } });
    const [gespeichert] = await p.transact(system(), (tx) => tx.select().from(person).where(eq(person.id, wer.personId)));
    expect(gespeichert).toMatchObject({ vorname: "Maria", telefon: "01234 99", anschrift: { strasse: "Am Markt 1", plz: "12345", ort: "Musterstadt" } });
  });

  it("does not ask somebody who was verified for a name and never changes it", async () => {
    const wer = await angemeldet(p, { bestaetigt: true });
    expect(await fuelleAus(p, wer, alleinstehend)).not.toContain("ich");
    const { eingang } = await stelleAntragAls(p, wer, alleinstehend);
    expect(eingang).toContain("/antrag/eingang/");
    const [gespeichert] = await p.transact(system(), (tx) => tx.select().from(person).where(eq(person.id, wer.personId)));
    expect(gespeichert?.vorname).toBe("Mara");
  });

  it("lets somebody of sixteen apply alone and see the case", async () => {
    const wer = await angemeldet(p, { geburtsdatum: "2010-05-01" });
    const { eingang } = await stelleAntragAls(p, wer, { ...alleinstehend, ich: { ...alleinstehend["ich"], "geburtsdatum-jahr": "2010" } });
    expect(eingang).toContain("/antrag/eingang/");
    expect((await p.oeffne(wer, eingang)).status).toBe(200);
    expect((await alles(wer.personId)).faelle[0]?.sichtbarFuer).toEqual([wer.personId]);
  });

  it("hides the case of somebody who works here from its first moment: superiors and colleagues never see it, the tandem does", async () => {
    const wer = await angemeldet(p, { vorname: "Kollegin" });
    await stelleAntragAls(p, wer, { ...alleinstehend, jobcenter: { jobcenter: "ja" } });
    const da = await alles(wer.personId);
    expect(da.faelle).toMatchObject([{ geschuetzt: true }]);
    expect(da.chronik.map((e) => e.art).sort()).toEqual(["ankommen.antragGestellt", "fall.schutzGeaendert"]);
    const sieht = async (rolle: "teamleitung" | "eingangszone" | "geschaeftsfuehrung" | "leistungssachbearbeitung") =>
      (await p.transact(alsKraft(p.buero, rolle), (tx) => tx.select().from(fall).where(eq(fall.id, da.faelle[0]?.id ?? "")))).length;
    expect([await sieht("teamleitung"), await sieht("eingangszone"), await sieht("geschaeftsfuehrung"), await sieht("leistungssachbearbeitung")]).toEqual([0, 0, 0, 1]);
  });

  it("opens a case of their own for somebody who has left a household, and leaves the old one as it was", async () => {
    const wer = await angemeldet(p, { vorname: "Mara" });
    await stelleAntragAls(p, wer, familie);
    const alte = await alles(wer.personId);
    const alterFall = alte.faelle[0]?.id ?? "";
    const [partner] = await p.transact(system(), (tx) => tx.select().from(person).where(and(eq(person.vorname, "Noah"), inArray(person.id, alte.mitglieder.map((m) => m.personId)))));
    const noah = alsPerson(p.buero, partner?.id ?? "") as typeof wer;
    expect(await (await p.oeffne(noah, "/musterstadt/antrag")).text()).toContain("ist bei uns");
    await p.transact(system(), async (tx) => {
      const v = { tx, wer: system(), jetzt: p.uhr.jetzt, heute: "2026-11-23" };
      await erfasseFakten(v, alterFall, [], [{ personId: noah.personId, inhalt: { art: "auszug", anlass: "ausgezogen" }, von: "2026-11-20" }]);
      await gleicheMitgliedschaftAb(v, alterFall);
    });
    await stelleAntragAls(p, noah, { ...alleinstehend, ich: { ...alleinstehend["ich"], vorname: "Noah" } });
    const neue = await alles(noah.personId);
    expect([neue.antraege.length, neue.faelle[0]?.id === alterFall, neue.mitglieder.length]).toEqual([1, false, 1]);
    expect((await alles(wer.personId)).mitglieder).toHaveLength(4);
    expect((await p.oeffne(wer, `/musterstadt/antrag/eingang/${neue.antraege[0]?.id}`)).status).toBe(404);
  });

  it("drops answers that no longer apply: after a separation nothing about the partner is kept anywhere", async () => {
    const wer = await angemeldet(p);
    await fuelleAus(p, wer, familie);
    await p.sende(wer, "/musterstadt/antrag/partner?aendern=1", { partner: "nein", version: "99" });
    const { eingang } = await stelleAntragAls(p, wer, { ...familie, partner: { partner: "nein" } });
    expect(eingang).toContain("/antrag/eingang/");
    const da = await alles(wer.personId);
    expect(da.mitglieder).toHaveLength(3);
    expect(JSON.stringify(da)).not.toMatch(/Noah|160000|"1600"/);
  });
});

describe("sending twice", () => {
  it("makes one application: the second click leads to the same receipt", async () => {
    const wer = await angemeldet(p);
    const { eingang, formular } = await stelleAntragAls(p, wer, alleinstehend);
    const nochmal = await p.sende(wer, SEITE, formular);
    expect([nochmal.status, nochmal.headers.get("location")]).toEqual([303, eingang]);
    expect((await alles(wer.personId)).antraege).toHaveLength(1);
  });

  it("makes one application when both clicks come at the same moment", async () => {
    const wer = await angemeldet(p);
    await fuelleAus(p, wer, alleinstehend);
    const html = await (await p.oeffne(wer, SEITE)).text();
    const formular = { vorgang: /name="vorgang" value="([^"]+)"/.exec(html)?.[1] ?? "", version: /name="version" value="([^"]+)"/.exec(html)?.[1] ?? "" };
    const beide = await Promise.all(Array.from({ length: 4 }, () => p.sende(wer, SEITE, formular)));
    expect(new Set(beide.map((a) => a.headers.get("location"))).size).toBe(1);
    const da = await alles(wer.personId);
    expect([da.antraege.length, da.faelle.length, da.zusagen.length, da.chronik.length]).toEqual([1, 1, 1, 1]);
  });

  it("tells a tab that has not seen a change from another window, and sends nothing", async () => {
    const wer = await angemeldet(p);
    await fuelleAus(p, wer, alleinstehend);
    const html = await (await p.oeffne(wer, SEITE)).text();
    const formular = { vorgang: /name="vorgang" value="([^"]+)"/.exec(html)?.[1] ?? "", version: /name="version" value="([^"]+)"/.exec(html)?.[1] ?? "" };
    await p.sende(wer, "/musterstadt/antrag/wohnkosten", { bruttokaltmiete: "999", heizung: "70", version: formular.version });
    const antwort = await p.sende(wer, SEITE, formular);
    expect(antwort.status).toBe(422);
    expect(await antwort.text()).toContain("999,00");
    expect((await alles(wer.personId)).antraege).toHaveLength(0);
  });

  it("does not find another person's application by its number", async () => {
    const wer = await angemeldet(p);
    const { formular } = await stelleAntragAls(p, wer, alleinstehend);
    const fremder = await angemeldet(p, { vorname: "Fremd" });
    expect((await p.sende(fremder, SEITE, formular)).headers.get("location")).toBe("/musterstadt/antrag?weg=1");
  });
});

describe("applying again", () => {
  it("joins the case one has, asks only what has changed, and opens no second one", async () => {
    const wer = await angemeldet(p);
    await stelleAntragAls(p, wer, alleinstehend);
    await p.transact(system(), (tx) => tx.update(antrag).set({ stand: "entschieden" }).where(eq(antrag.gestelltVon, wer.personId)));
    expect(await fuelleAus(p, wer, { aenderungen: { nachricht: "Neue Arbeit ab Januar" } })).toEqual(["aenderungen"]);
    await stelleAntragAls(p, wer, { aenderungen: { nachricht: "Neue Arbeit ab Januar" } });
    const da = await alles(wer.personId);
    expect([da.antraege.length, da.faelle.length, da.fakten.filter((f) => f.inhalt.art === "unterkunft").length]).toEqual([2, 1, 1]);
  });
});

describe("the page that shows all answers", () => {
  it("leads back to what is still open", async () => {
    const wer = await angemeldet(p);
    await p.sende(wer, "/musterstadt/antrag", {});
    expect((await p.oeffne(wer, SEITE)).headers.get("location")).toBe("/musterstadt/antrag/anschrift");
    expect((await p.sende(wer, SEITE, { version: "1" })).headers.get("location")).toBe("/musterstadt/antrag/anschrift");
  });

  it("shows each answer with a way to change it, which comes back here", async () => {
    const wer = await angemeldet(p);
    await fuelleAus(p, wer, familie);
    const html = await (await p.oeffne(wer, SEITE)).text();
    for (const text of ["Noah Muster", "05.05.2010", "420,00", "Unser gemeinsames", "Kindergeld", "259,00"]) expect(html).toContain(text);
    expect(html).toContain("/musterstadt/antrag/wohnkosten?aendern=1");
    const geaendert = await p.sende(wer, "/musterstadt/antrag/wohnkosten?aendern=1", { bruttokaltmiete: "430", heizung: "70,50", version: "99" });
    expect(geaendert.headers.get("location")).toBe("/musterstadt/antrag/pruefen");
  });

  it("is closed to guests, staff and people without a draft", async () => {
    const { alsGast, alsKraft } = await import("../../testing/buero.ts");
    expect((await p.oeffne(alsGast(p.buero), SEITE)).headers.get("location")).toContain("/anmelden");
    expect((await p.oeffne(alsKraft(p.buero, "leistungssachbearbeitung"), SEITE)).status).toBe(403);
    expect((await p.oeffne(await angemeldet(p), SEITE)).headers.get("location")).toBe("/musterstadt/antrag?weg=1");
  });
});
