import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestPortal } from "../../testing/portal.ts";
import { testPortal } from "../../testing/portal.ts";
import { alleinstehend, alsFormular, angemeldet, familie, feldwert, fuelleAus, probe } from "./antrag-probe.ts";
import { ankommen } from "./modul.ts";

const seite = (schritt: string): string => `/musterstadt/antrag/${schritt}`;
let p: TestPortal;
beforeAll(async () => { p = await probe(); });
afterAll(() => p.schliesse());

const begonnen = async (mehr: Parameters<typeof angemeldet>[1] = {}) => {
  const wer = await angemeldet(p, mehr);
  await p.sende(wer, "/musterstadt/antrag", {});
  return wer;
};
const text = async (antwort: Promise<Response>): Promise<string> => (await antwort).text();

describe("one question a page", () => {
  it("leads a single person, a couple's family, to the page that shows all answers", async () => {
    expect(await fuelleAus(p, await angemeldet(p), alleinstehend)).toHaveLength(13);
    expect(await fuelleAus(p, await angemeldet(p), familie)).toHaveLength(26);
  });

  it("shows what we know already, so that one only has to look through it", async () => {
    const wer = await begonnen();
    const html = await text(p.oeffne(wer, seite("ich")));
    expect([feldwert(html, "vorname"), feldwert(html, "geburtsdatum-jahr")]).toEqual(["Mara", "1990"]);
  });

  it("says why it asks, with the norm", async () => {
    const html = await text(p.oeffne(await begonnen(), seite("wohnen")));
    expect(html).toContain("Warum fragen wir das?");
    expect(html).toContain("§ 22 Abs. 1 Satz 1 SGB II");
  });

  it("asks in English where English was chosen", async () => {
    expect(await text(p.oeffne(await begonnen(), `${seite("wohnen")}?sprache=en`))).toContain("How do you live?");
  });

  it("keeps what was answered: somebody who comes back on another device goes on there", async () => {
    const wer = await begonnen();
    await p.sende(wer, seite("wohnkosten"), { bruttokaltmiete: "420", heizung: "70", version: "1" });
    await p.sende(wer, seite("wohnen"), { wohnen: "miete", version: "1" });
    await p.sende(wer, seite("wohnkosten"), { bruttokaltmiete: "420", heizung: "70", version: "2" });
    expect(feldwert(await text(p.oeffne(wer, seite("wohnkosten"))), "bruttokaltmiete")).toBe("420");
  });

  it("leads somebody at a step that no longer exists to what is open", async () => {
    const wer = await begonnen();
    expect((await p.oeffne(wer, seite("einkommen-kind7"))).headers.get("location")).toBe(seite("anschrift"));
    expect((await p.sende(wer, seite("einkommen-kind7"), { einkommen: "x" })).headers.get("location")).toBe(seite("anschrift"));
  });

  it("belongs to one person: another one sees only their own answers", async () => {
    const wer = await begonnen();
    await p.sende(wer, seite("anschrift"), alsFormular({ ...alleinstehend["anschrift"], strasse: "Geheime Gasse 7", version: "1" }));
    const anderer = await begonnen({ vorname: "Anna" });
    expect(await text(p.oeffne(anderer, seite("anschrift")))).not.toContain("Geheime Gasse");
  });
});

describe("a wrong answer", () => {
  it.each([
    ["ich", { vorname: "", nachname: "Muster", "geburtsdatum-tag": "31", "geburtsdatum-monat": "2", "geburtsdatum-jahr": "1990" }, ["Bitte geben Sie den Vornamen an.", "Dieses Datum gibt es nicht."], "Muster"],
    ["ich", { vorname: "Mia", nachname: "Muster", "geburtsdatum-tag": "1", "geburtsdatum-monat": "1", "geburtsdatum-jahr": "2027" }, ["liegt in der Zukunft"], "2027"],
    ["ich", { vorname: "Mia", nachname: "Muster", "geburtsdatum-tag": "1", "geburtsdatum-monat": "1", "geburtsdatum-jahr": "2015" }, ["ab 15 Jahren"], "2015"],
    ["anschrift", { strasse: "Am Markt 1", plz: "123", ort: "Musterstadt" }, ["Postleitzahl mit fünf Ziffern"], "Am Markt 1"],
    ["kinder", { kinder: "viele" }, ["Bitte geben Sie eine Zahl von 0 bis 12 ein."], "viele"],
    ["vermoegen", { "vermoegen-ich": "12,345" }, ["Betrag in Euro"], "12,345"],
  ])("at %s gets a clear sentence at the field and on top, and stays", async (schritt, felder, saetze, bleibt) => {
    const wer = await begonnen();
    const antwort = await p.sende(wer, seite(schritt), { ...felder, version: "1" });
    const html = await antwort.text();
    expect(antwort.status).toBe(422);
    for (const satz of saetze) expect(html.split(satz)).toHaveLength(3);
    expect(html).toContain(`value="${bleibt}"`);
    expect(html).toContain("<title>Fehler:");
  });

  it("is not kept", async () => {
    const wer = await begonnen();
    await p.sende(wer, seite("kinder"), { kinder: "viele", version: "1" });
    expect(feldwert(await text(p.oeffne(wer, seite("kinder"))), "kinder")).toBeUndefined();
  });

  it("is told when both 'none' and something are ticked", async () => {
    const wer = await begonnen();
    const antwort = await p.sende(wer, seite("gesundheit-ich"), alsFormular({ gesundheit: ["nichts", "schwanger"], version: "1" }));
    expect([antwort.status, await antwort.text()]).toEqual([422, expect.stringContaining("entweder")]);
  });

  it("is told when more is deducted than was earned", async () => {
    const wer = await begonnen();
    await p.sende(wer, seite("einkommen-ich"), alsFormular({ einkommen: ["erwerbstaetigkeit"], version: "1" }));
    const antwort = await p.sende(wer, seite("betraege-ich"), { "erwerbstaetigkeit-brutto": "100", "erwerbstaetigkeit-steuern": "80", "erwerbstaetigkeit-sozialversicherung": "30" });
    expect([antwort.status, await antwort.text()]).toEqual([422, expect.stringContaining("höher als der Bruttobetrag")]);
  });
});

describe("the same step in two windows", () => {
  it("sent twice with the same answer changes nothing and goes on", async () => {
    const wer = await begonnen();
    const felder = { bruttokaltmiete: "420", heizung: "70", version: "1" };
    await p.sende(wer, seite("wohnen"), { wohnen: "miete", version: "1" });
    await p.sende(wer, seite("wohnkosten"), felder);
    const nachher = feldwert(await text(p.oeffne(wer, seite("wohnkosten"))), "version");
    expect((await p.sende(wer, seite("wohnkosten"), felder)).status).toBe(303);
    expect(feldwert(await text(p.oeffne(wer, seite("wohnkosten"))), "version")).toBe(nachher);
  });

  it("keeps the first answer and tells the later window, with both answers in sight; sending again decides", async () => {
    const wer = await begonnen();
    const version = feldwert(await text(p.oeffne(wer, seite("kinder"))), "version") ?? "";
    await p.sende(wer, seite("kinder"), { kinder: "1", version });
    const spaeter = await p.sende(wer, seite("kinder"), { kinder: "3", version });
    const html = await spaeter.text();
    expect(spaeter.status).toBe(422);
    expect(html).toContain("In einem anderen Fenster steht hier etwas anderes");
    expect(html).toContain("Kinder im Haushalt: 1");
    expect(feldwert(html, "kinder")).toBe("3");
    expect((await p.sende(wer, seite("kinder"), { kinder: "3", version: feldwert(html, "version") ?? "" })).status).toBe(303);
    expect(feldwert(await text(p.oeffne(wer, seite("kinder"))), "kinder")).toBe("3");
  });

  it("does not let a window that was refused for a typing mistake overwrite what it has not seen", async () => {
    const wer = await begonnen();
    const version = feldwert(await text(p.oeffne(wer, seite("kinder"))), "version") ?? "";
    await p.sende(wer, seite("kinder"), { kinder: "1", version });
    const vertippt = await text(p.sende(wer, seite("kinder"), { kinder: "drei", version }));
    expect((await p.sende(wer, seite("kinder"), { kinder: "3", version: feldwert(vertippt, "version") ?? "" })).status).toBe(422);
  });

  it("loses nothing when two windows answer different questions", async () => {
    const wer = await begonnen();
    const version = feldwert(await text(p.oeffne(wer, seite("kinder"))), "version") ?? "";
    await Promise.all([p.sende(wer, seite("kinder"), { kinder: "2", version }), p.sende(wer, seite("wohnen"), { wohnen: "miete", version })]);
    expect(feldwert(await text(p.oeffne(wer, seite("kinder"))), "kinder")).toBe("2");
    expect(await text(p.oeffne(wer, seite("wohnen")))).toMatch(/value="miete"[^>]*checked/);
  });
});

describe("a form that was sent after the session had ended", () => {
  it("offers the answers again after signing in", async () => {
    const geparkt = await testPortal(ankommen.seiten, {
      parken: { parke: () => Promise.resolve([]), hole: () => Promise.resolve(new URLSearchParams({ strasse: "Neuer Weg 5", plz: "54321", ort: "Anderswo", version: "1" }).toString()), vergiss: () => Promise.resolve() },
    });
    const wer = await angemeldet(geparkt);
    await geparkt.sende(wer, "/musterstadt/antrag", {});
    const html = await text(geparkt.oeffne(wer, seite("anschrift")));
    await geparkt.schliesse();
    expect(feldwert(html, "strasse")).toBe("Neuer Weg 5");
    expect(html).toContain("Ihre Angaben haben wir behalten");
  });
});

describe("random bodies", () => {
  it("never give an unexplained error, at any step", async () => {
    const wer = await begonnen();
    const schritte = ["ich", "anschrift", "partner", "partnerperson", "kinder", "kind-kind1", "jobcenter", "ausbildung-ich", "gesundheit-ich", "entbindung-ich", "wohnen", "wohnkosten", "wohnung", "einkommen-ich", "betraege-ich", "vermoegen", "nochwas", "pruefen"];
    const namen = fc.constantFrom("vorname", "nachname", "geburtsdatum-tag", "geburtsdatum-monat", "geburtsdatum-jahr", "strasse", "plz", "partner", "kinder", "eltern", "jobcenter", "gesundheit[]", "einkommen[]", "wohnen", "bruttokaltmiete", "heizung", "personen", "flaeche", "warmwasser", "vermoegen-ich", "nachricht", "version", "vorgang", "__proto__", "constructor");
    const wert = fc.oneof(fc.string(), fc.constantFrom("ja", "nein", "0", "3", "miete", "nichts", "erwerbstaetigkeit", "-1", "1e9", "\u0000", "99999999999999999999"), fc.string({ unit: "binary" }));
    const koerper = fc.array(fc.tuple(namen, wert), { maxLength: 12 }).map((paare) => new URLSearchParams(paare));
    await fc.assert(fc.asyncProperty(fc.constantFrom(...schritte), koerper, async (schritt, body) => {
      expect([303, 422]).toContain((await p.sende(wer, seite(schritt), body)).status);
    }), { numRuns: 300 });
    expect(p.fehler).toEqual([]);
  }, 60_000);
});
