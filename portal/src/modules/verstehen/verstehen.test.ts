import { glossar as alle } from "@handschlag/klartext/glossar";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withClient } from "../../foundation/database/pool.ts";
import { alsGast } from "../../testing/buero.ts";
import { type TestPortal, testPortal } from "../../testing/portal.ts";
import { adresseVon } from "@handschlag/klartext/adresse";
import { verstehenModul } from "./modul.ts";

const GEHEIM = "Frau Haselnuss";
let p: TestPortal;
beforeAll(async () => { p = await testPortal(verstehenModul.seiten); });
afterAll(() => p.schliesse());

const text = async (antwort: Promise<Response>) => (await antwort).text();

describe("/verstehen", () => {
  test("explains a pasted letter and keeps it in the field", async () => {
    const html = await text(p.sende(alsGast(p.buero), "/musterstadt/verstehen", { text: `${GEHEIM}, bitte legen Sie die Kontoauszüge bis zum 3. Dezember 2026 vor. Die Karenzzeit ist vorbei.` }));
    expect(html).toContain("3. Dezember 2026</strong>");
    expect(html).toContain("Karenzzeit");
    expect(html.split(GEHEIM).length).toBeGreaterThan(2);
  });

  test("says what to do and by when, apart from the other days of the letter", async () => {
    const brief = "Ihr Antrag vom 3. Mai 2026 liegt uns vor. Sie haben die Kontoauszüge bis spätestens 15. Juni 2026 vorzulegen. Widerspruch ist innerhalb eines Monats möglich. Sie haben das Recht, die Akte einzusehen.";
    const html = await text(p.sende(alsGast(p.buero), "/musterstadt/verstehen", { text: brief }));
    expect(html).toContain("<ul lang=\"de\"><li>Sie haben die Kontoauszüge bis spätestens 15. Juni 2026 vorzulegen.</li></ul>");
    expect(html).toContain("<li><strong>15. Juni 2026</strong>: Sie haben die Kontoauszüge");
    expect(html).toContain("<strong>innerhalb eines Monat");
    expect(html).toMatch(/Andere Tage im Text<\/h2><ul lang="de"><li><strong>3\. Mai 2026<\/strong><\/li><\/ul>/);
  });

  test("stores nothing", async () => {
    await p.sende(alsGast(p.buero), "/musterstadt/verstehen", { text: `${GEHEIM} hat gekündigt.` });
    const gefunden = await withClient(p.datenbank.adminUrl, "test", async (client) => {
      const { rows } = await client.query<{ name: string }>("select format('%I.%I', table_schema, table_name) as name from information_schema.tables where table_schema in ('handschlag', 'auth', 'pgboss') and table_type = 'BASE TABLE'");
      const treffer: string[] = [];
      for (const { name } of rows) if ((await client.query(`select from ${name} z where z::text like $1`, [`%${GEHEIM}%`])).rowCount) treffer.push(name);
      return treffer;
    });
    expect(gefunden).toEqual([]);
  });

  test.each([["", "Bitte fügen Sie den Text ein"], ["   ", "Bitte fügen Sie den Text ein"], ["ä".repeat(10_001), "sehr lang"]])("asks again for a text that is empty or far too long (%#)", async (eingabe, satz) => {
    const antwort = await p.sende(alsGast(p.buero), "/musterstadt/verstehen", { text: eingabe });
    expect(antwort.status).toBe(422);
    expect(await antwort.text()).toContain(satz);
  });

  test("runs nothing that stands in a letter", async () => {
    expect(await text(p.sende(alsGast(p.buero), "/musterstadt/verstehen", { text: "Bitte <script>alert(1)</script> melden Sie sich." }))).not.toContain("<script>alert");
  });
});

describe("/glossar", () => {
  test("finds a word also by another form of it, and opens its page", async () => {
    const html = await text(p.oeffne(alsGast(p.buero), "/musterstadt/glossar?suche=unterkunftskosten"));
    expect(html).toContain("/musterstadt/glossar/kosten-der-unterkunft");
    const seite = await text(p.oeffne(alsGast(p.buero), "/musterstadt/glossar/kosten-der-unterkunft"));
    expect(seite).toContain("§ 22 SGB II");
    expect(seite).toContain('lang="en"');
  });

  test("knows the old and the new name of the benefit", async () => {
    for (const wort of ["Bürgergeld", "Grundsicherungsgeld"]) expect((await p.oeffne(alsGast(p.buero), `/musterstadt/glossar/${adresseVon(wort)}`)).status).toBe(200);
  });

  test("gives every word an address of its own", () => expect(new Set(alle.map((e) => adresseVon(e.begriff))).size).toBe(alle.length));

  test("says so when it does not know a word", async () => {
    expect(await text(p.oeffne(alsGast(p.buero), "/musterstadt/glossar?suche=Quarkkuchen"))).toContain("noch nicht");
    expect((await p.oeffne(alsGast(p.buero), "/musterstadt/glossar/quarkkuchen")).status).toBe(404);
  });
});
