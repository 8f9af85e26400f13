import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { berechne, type Ergebnis } from "@handschlag/sgb2";
import { alsGast } from "../../testing/buero.ts";
import type { TestPortal } from "../../testing/portal.ts";
import { feldwert, probe } from "./antrag-probe.ts";

const SEITE = "/musterstadt/anspruch";
let p: TestPortal;
beforeAll(async () => { p = await probe(); });
afterAll(() => p.schliesse());

const sende = async (felder: Record<string, string> | URLSearchParams, kopf = {}) => {
  const antwort = await p.sende(alsGast(p.buero), SEITE, felder, kopf);
  return { status: antwort.status, html: await antwort.text() };
};
const geboren = (s: string, jahr: number) => ({ [`${s}-geburtsdatum-tag`]: "14", [`${s}-geburtsdatum-monat`]: "3", [`${s}-geburtsdatum-jahr`]: String(jahr) });
const allein = { schritt: "rechnen", partner: "nein", kinder: "0", ...geboren("ich", 1990), bruttokaltmiete: "420", heizung: "70,50", personenImHaushalt: "1", warmwasser: "zentral", vermoegen: "1.500" };
const familie = {
  ...allein, partner: "ja", kinder: "1", ...geboren("partner", 1988), ...geboren("kind1", 2019), personenImHaushalt: "3",
  "partner-brutto": "1600", "partner-netto": "1256", "kind1-kindergeld": "259",
};
const euro = (betrag: number): string => new Intl.NumberFormat("de-DE", { style: "currency", currency: "EUR" }).format(betrag);
const grosserBetrag = (html: string): string | undefined => /id="betrag">([^<]+)</.exec(html)?.[1];

describe("the way to the amount", () => {
  it("begins with who lives here, and asks for nobody else", async () => {
    const { status, html } = await sende({ schritt: "wer", partner: "ja", kinder: "2" });
    expect(status).toBe(200);
    for (const name of ["ich-brutto", "partner-brutto", "kind1-kindergeld", "kind2-kindergeld"]) expect(html).toContain(`name="${name}"`);
    expect(html).not.toContain("kind3");
  });

  it("shows a single person what the law gives: the same as the engine says", async () => {
    const { html } = await sende(allein);
    const erwartet = berechne({ monat: "2026-11", bewilligungszeitraumBeginn: "2026-11-01", unterkunft: { art: "miete", bruttokaltmiete: 420, heizung: 70.5, personenImHaushalt: 1, warmwasser: "zentral" }, personen: [{ id: "ich", geburtsdatum: "1990-03-14" }] }) as Ergebnis;
    expect(grosserBetrag(html)).toBe(euro(erwartet.anspruch));
    expect(html).toContain("Grundsicherungsgeld im Monat");
  });

  it("shows a family the sum of all, with the supplement for the child, and every person's share", async () => {
    const { html } = await sende(familie);
    expect(html).toContain("Sofortzuschlag für Kinder: 25,00");
    for (const text of ["Ihre Partnerin oder Ihr Partner", "Kind 1", "Zusammen"]) expect(html).toContain(text);
  });

  it("opens every number down to formula, norm, date of the law and source", async () => {
    const { html } = await sende(allein);
    expect(html).toMatch(/<details[^>]*>.*Rechnung: .*Grundlage: § 19 Abs\. 3 Satz 1 SGB II, Stand \d\d\.\d\d\.\d{4}/s);
    expect(html).toContain("Woher der Wert kommt:");
  });

  it("says what is near and would change the amount: birthdays, savings, the end of the claim", async () => {
    const { html } = await sende({ ...familie, ...geboren("kind1", 2021) });
    expect(html).toMatch(/Was würde den Betrag ändern\?.*Kind 1, 6 Jahre: Von März 2027 an ist der Anspruch um 33,00 Euro höher\./s);
    expect(html).toMatch(/Euro Vermögen mehr blieben noch frei\./);
    expect(html).toMatch(/Euro mehr anrechenbarem Einkommen endet der Anspruch\./);
  });

  it("draws what earning more would change, with the table, and calls the deductions an estimate", async () => {
    const { html } = await sende(allein);
    expect(html).toMatch(/<path class="hs-diagramm__linie" d="M0 /);
    expect(html).toContain("sind hier nur geschätzt");
    expect(html).toContain(euro(2000));
    expect(html.split("<tr").length).toBeGreaterThan(21);
  });

  it("says what it does not know", async () => {
    expect((await sende(allein)).html).toContain("Was dieser Rechner nicht weiß");
  });

  it("tells somebody with enough money that nothing is due, and where else to look", async () => {
    const { html } = await sende({ ...allein, "ich-brutto": "4000", "ich-netto": "2600" });
    expect(html).toContain("kein Grundsicherungsgeld");
    expect(html).toContain("Wohngeld");
  });

  it.each([["studies", { "ich-ausbildung": "studium" }], ["is of retirement age", geboren("ich", 1945)]])("tells somebody who %s that another law is meant for them, and never that their money is enough", async (_, mehr) => {
    const { html } = await sende({ ...allein, ...mehr });
    expect(html).toContain("Das Gesetz gilt nach Ihren Angaben nicht für Sie");
    expect(html).not.toMatch(/reicht|mehr verdienen|<svg class="hs-diagramm/);
    expect(html).toContain("01234 5670");
  });

  it("estimates the net wage where it was left out", async () => {
    const mitSchaetzung = grosserBetrag((await sende({ ...allein, "ich-brutto": "1000" })).html);
    const mitNetto = grosserBetrag((await sende({ ...allein, "ich-brutto": "1000", "ich-netto": "880" })).html);
    expect(mitSchaetzung).toBe(mitNetto);
  });

  it("speaks English", async () => {
    const { html } = await sende(allein, { cookie: "sprache=en" });
    expect(html).toContain("This is what you will probably get in November 2026");
    expect(html).toContain("What changes if you earn more?");
  });
});

describe("answers", () => {
  it("come back with the page when one changes them", async () => {
    const { html } = await sende(familie);
    const versteckt = Object.fromEntries([...html.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = "", wert = ""]) => [name, wert]));
    expect(versteckt).toMatchObject({ ...familie, schritt: "aendern" });
    const nochmal = await sende(versteckt);
    expect([nochmal.status, feldwert(nochmal.html, "partner-brutto"), feldwert(nochmal.html, "ich-geburtsdatum-jahr")]).toEqual([200, "1600", "1990"]);
  });

  it.each([
    [{ "ich-geburtsdatum-monat": "13" }, "Dieses Datum gibt es nicht."],
    [{ "ich-geburtsdatum-jahr": "2015" }, "Hier rechnen wir ab 15 Jahren."],
    [{ "kind1-geburtsdatum-jahr": "1999" }, "Ab 25 zählt ein Kind nicht mehr mit."],
    [{ heizung: "viel" }, "Betrag in Euro"],
    [{ warmwasser: "" }, "Bitte wählen Sie, woher Ihr warmes Wasser kommt."],
    [{ "partner-netto": "1700" }, "Der Nettolohn ist höher als der Bruttolohn."],
    [{ personenImHaushalt: "2" }, "eine Zahl von 3 bis 30"],
    [{ partner: "vielleicht" }, "Bitte wählen Sie Ja oder Nein."],
  ])("that are wrong (%o) get a sentence at the field and on top, and all others stay", async (falsch, satz) => {
    const { status, html } = await sende({ ...familie, ...falsch });
    expect(status).toBe(422);
    expect(html.split(satz)).toHaveLength(3);
    expect("partner" in falsch || feldwert(html, "bruttokaltmiete") === "420").toBe(true);
  });

  it("are never stored, never in an address, and never in a log", async () => {
    const vorher = p.fehler.length;
    const antwort = await p.sende(alsGast(p.buero), SEITE, { ...allein, "ich-brutto": "1234,56" });
    expect([antwort.headers.get("location"), antwort.headers.get("set-cookie"), antwort.headers.get("cache-control")]).toEqual([null, null, "no-store"]);
    const { rows } = await p.transact({ art: "system", officeId: p.buero.office.officeId }, (tx) => tx.execute("select (select count(*) from handschlag.person) as personen, (select count(*) from handschlag.fakt) as fakten, (select count(*) from handschlag.ankommen_entwurf) as entwuerfe"));
    expect([rows, p.fehler.length]).toEqual([[{ personen: "0", fakten: "0", entwuerfe: "0" }], vorher]);
  });
});

describe("a case outside", () => {
  it("gets no amount but a human with phone and hours, and the way to apply all the same", async () => {
    p.uhr.jetzt = "2027-02-10T09:00:00.000Z";
    const { status, html } = await sende(allein);
    p.uhr.jetzt = "2026-11-23T09:00:00.000Z";
    expect(status).toBe(200);
    expect(grosserBetrag(html)).toBeUndefined();
    for (const text of ["Das rechnet besser ein Mensch mit Ihnen", "01234 5670", "Mo bis Fr 8 bis 12 Uhr", "/musterstadt/antrag"]) expect(html).toContain(text);
  });
});

describe("random bodies", () => {
  it("never give an unexplained error", async () => {
    const namen = fc.constantFrom(...Object.keys(familie), "ich-brutto", "ich-netto", "ich-ausbildung", "ich-schwanger", "kind1-unterhalt", "vermoegen", "__proto__", "constructor", "ich-");
    const wert = fc.oneof(fc.string(), fc.constantFrom("ja", "nein", "0", "8", "zentral", "rechnen", "aendern", "-1", "1e9", "99999999999999999999", "99999"), fc.string({ unit: "binary" }));
    const koerper = fc.tuple(fc.boolean(), fc.array(fc.tuple(namen, wert), { maxLength: 10 })).map(([voll, paare]) => {
      const felder = new URLSearchParams(voll ? familie : {});
      for (const [name, w] of paare) felder.set(name, w);
      return felder;
    });
    await fc.assert(fc.asyncProperty(koerper, async (body) => {
      expect([200, 422]).toContain((await sende(body)).status);
    }), { numRuns: 300 });
    expect(p.fehler).toEqual([]);
  }, 60_000);
});
