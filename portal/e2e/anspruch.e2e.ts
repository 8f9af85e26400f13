import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { huerden, starteBrowser } from "./browser.ts";
import { abfrage, zahl } from "./datenbank.ts";
import { fuelle, inhalt, neuerBesuch, sende, TELEFON } from "./wege.ts";

const [basis, daten] = [inject("basis"), inject("daten")];
let browser: Browser;
beforeAll(async () => { browser = await starteBrowser(); });
afterAll(() => browser.close());

const einzeln = { "ich-geburtsdatum-tag": "14", "ich-geburtsdatum-monat": "3", "ich-geburtsdatum-jahr": "1990", bruttokaltmiete: "471,13", heizung: "71,17", personenImHaushalt: "1", warmwasser: "zentral" };

/** Everywhere in the database where a number stands by itself: the same digits are part of many hashes and keys. */
async function fundorte(zahlwort: string): Promise<string[]> {
  const tabellen = await abfrage(daten, "select schemaname || '.' || quote_ident(tablename) as name from pg_tables where schemaname in ('handschlag', 'auth', 'pgboss')");
  // One after the other: every question is a connection of its own.
  const treffer: string[] = [];
  for (const { name = "" } of tabellen) if (await zahl(daten, `select count(*) from ${name} t where t::text ~ ('(^|[^0-9a-zA-Z-])' || $1 || '([^0-9a-zA-Z-]|$)')`, [zahlwort]) > 0) treffer.push(name);
  return treffer;
}

describe("what am I entitled to?", () => {
  test("is worked out without JavaScript and without an account: amount, reasons, what earning more would change as chart and table; nothing is stored", async () => {
    const page = await neuerBesuch(browser, { ...TELEFON, javaScriptEnabled: false });
    await page.goto(`${basis}/musterstadt`);
    await page.getByRole("link", { name: "Anspruch ausrechnen" }).first().click();
    await fuelle(page, { partner: "nein", kinder: "0" });
    await sende(page);
    await fuelle(page, einzeln);
    await sende(page);
    const ergebnis = await inhalt(page);
    // Standard rate 563 and the rent with heating.
    expect(ergebnis).toContain("1.105,30 €");
    expect(await page.locator("main details").count()).toBeGreaterThan(2);
    expect(await page.locator("main svg[role=img], main figure svg").count()).toBeGreaterThan(0);
    expect(await page.locator("main table").count()).toBeGreaterThan(0);
    expect(await page.context().cookies()).toEqual([]);
    expect(await fundorte("471,13")).toEqual([]);
    expect(await fundorte("47113")).toEqual([]);
    await page.context().close();
  });

  test("opens every number to its rule and norm; all of it without barriers, also in English", async () => {
    const page = await neuerBesuch(browser, TELEFON);
    await page.goto(`${basis}/musterstadt/anspruch?sprache=en`);
    const gefunden = await huerden(page);
    await fuelle(page, { partner: "nein", kinder: "1" });
    await sende(page);
    gefunden.push(...await huerden(page));
    await fuelle(page, { ...einzeln, personenImHaushalt: "2", "kind1-geburtsdatum-tag": "1", "kind1-geburtsdatum-monat": "9", "kind1-geburtsdatum-jahr": "2019", "kind1-kindergeld": "259", "ich-brutto": "700", "ich-netto": "560" });
    await sende(page);
    for (const grund of await page.locator("main details > summary").all()) if (await grund.isVisible()) await grund.click();
    expect(await inhalt(page)).toMatch(/§ 20|Section 20|section 20/);
    gefunden.push(...await huerden(page));
    expect(gefunden).toEqual([]);
    await page.context().close();
  });

  test("tells somebody for whom another law is meant to whom to turn, and names no amount", async () => {
    const page = await neuerBesuch(browser, TELEFON);
    await page.goto(`${basis}/musterstadt/anspruch`);
    await fuelle(page, { partner: "nein", kinder: "0" });
    await sende(page);
    await page.locator("main details summary").first().click();
    await fuelle(page, { ...einzeln, "ich-ausbildung": "studium" });
    await sende(page);
    const text = await inhalt(page);
    expect(text).toContain("01234 560-0");
    expect(text).not.toMatch(/\d,\d\d €/);
    expect(await huerden(page)).toEqual([]);
    await page.context().close();
  });

  test("keeps what was typed when something is missing, and says what", async () => {
    const page = await neuerBesuch(browser, { ...TELEFON, javaScriptEnabled: false });
    await page.goto(`${basis}/musterstadt/anspruch`);
    await fuelle(page, { partner: "nein", kinder: "0" });
    await sende(page);
    await fuelle(page, { bruttokaltmiete: "viel", heizung: "71,17" });
    await sende(page);
    expect(await page.locator("[role=alert] a").count()).toBeGreaterThan(1);
    expect(await page.locator("[name=bruttokaltmiete]").inputValue()).toBe("viel");
    expect(await page.locator("[name=heizung]").inputValue()).toBe("71,17");
    await page.context().close();
  });
});
