import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { liesPdf } from "../src/foundation/letters/pdf-leser.ts";
import { huerden, starteBrowser } from "./browser.ts";
import { als, fuelle, inhalt, RECHNER, sachbearbeitungVon, sende, TELEFON } from "./wege.ts";

const basis = inject("basis");
const gefunden: string[] = [];
let browser: Browser;
beforeAll(async () => { browser = await starteBrowser(); });
afterAll(() => browser.close());

const besehe = async (page: Page): Promise<void> => { gefunden.push(...await huerden(page)); };

describe("from the application to a decision one can understand", () => {
  test("the clerk sees application and calculation side by side, corrects a fact with a reason, sees the difference, decides and signs", async () => {
    const { name, fall } = await sachbearbeitungVon(browser, basis, "Jonas Petersen");
    const page = await als(browser, basis, name);
    await besehe(page);
    await page.locator(`main a[href="${fall}/berechnung"]`).click();
    await besehe(page);
    const vorher = await inhalt(page);
    expect(vorher).toContain("410,00");
    expect(vorher).toContain("1.043,00");
    await page.locator("main a", { hasText: ": Wohnung" }).click();
    await besehe(page);
    await fuelle(page, { wie: "berichtigen", bruttokaltmiete: "430" });
    await sende(page);
    expect(await page.locator("[role=alert]").innerText()).not.toBe("");
    expect(await page.locator("[name=bruttokaltmiete]").inputValue()).toBe("430");
    await fuelle(page, { grund: "Der Mietvertrag nennt 430 Euro." });
    await sende(page);
    expect(page.url()).toContain("/wirkung/");
    expect(await inhalt(page)).toContain("20,00");
    await besehe(page);
    await page.goto(`${basis}${fall}/entscheiden`);
    await besehe(page);
    expect(await inhalt(page)).toContain("1.063,00");
    await fuelle(page, { geprueft: "ja" });
    await sende(page);
    expect(new URL(page.url()).pathname).toBe(fall);
    await besehe(page);
    expect(gefunden.splice(0)).toEqual([]);
    await page.context().close();
  });

  test("the person reads the decision on a phone, opens a number to its paragraph, asks about it, gets an answer, and both see it in the Chronik", async () => {
    const { name, fall } = await sachbearbeitungVon(browser, basis, "Jonas Petersen");
    const person = await als(browser, basis, "Jonas Petersen", TELEFON);
    await besehe(person);
    await person.locator("main a[href*='/bescheid/']").first().click();
    const brief = await inhalt(person);
    expect(brief).toContain("1.063,00 €");
    expect(brief).toMatch(/Widerspruch/);
    expect(brief).toContain(name);
    await besehe(person);
    await person.locator("main details summary").first().click();
    for (const grund of await person.locator("main details:not([open]) > summary").all()) if (await grund.isVisible()) await grund.click();
    expect(await inhalt(person)).toContain("§ 22 Abs. 1");
    await besehe(person);
    const adresse = person.url();
    await person.locator("main a[href*='/frage/']:visible").first().click();
    await besehe(person);
    await fuelle(person, { worte: "Warum zählt die Heizung extra?" });
    await sende(person);
    expect(person.url()).toContain("/frage/");
    expect(await inhalt(person)).toContain("26.11.2026");
    await besehe(person);

    const kraft = await als(browser, basis, name);
    await kraft.locator(`main a[href="${new URL(person.url()).pathname}"]`).click();
    await fuelle(kraft, { antwort: "Für die Heizung gibt es eine eigene Grenze. Deshalb steht sie in einer eigenen Zeile." });
    await besehe(kraft);
    await sende(kraft);
    expect(await inhalt(kraft)).toContain("eigene Grenze");

    await person.goto(`${basis}/musterstadt`);
    await person.locator("main a[href*='/frage/']").first().click();
    expect(await inhalt(person)).toContain("eigene Grenze");
    await person.locator("main button[name=verstanden][value=ja]").click();
    for (const seite of [person, kraft]) {
      await seite.goto(`${basis}${fall}/chronik`);
      const chronik = await inhalt(seite);
      expect(chronik).toMatch(/Frage/);
      expect(chronik).toMatch(/beantwortet|geantwortet/i);
      expect(chronik).not.toContain("eigene Grenze");
      await besehe(seite);
    }

    const pdf = await liesPdf(new Uint8Array(await (await person.request.get(`${adresse}/pdf`)).body()));
    expect(pdf).toMatchObject({ ausgezeichnet: true, sprache: expect.stringMatching(/^de/) as string });
    expect(pdf.titel).not.toBe("");
    expect(pdf.text).toContain("1.063,00 €");
    expect(gefunden.splice(0)).toEqual([]);
    await person.context().close();
    await kraft.context().close();
  });

  test("in English the decision is a reading aid and says that German binds", async () => {
    const page = await als(browser, basis, "Maria Okafor", { ...RECHNER, locale: "en-GB" });
    await page.goto(`${basis}/musterstadt?sprache=en`);
    await page.locator("main a[href*='/bescheid/']").first().click();
    expect(await inhalt(page)).toMatch(/German/);
    await besehe(page);
    expect(gefunden.splice(0)).toEqual([]);
    await page.context().close();
  });

  test("what is overdue stands first in the clerk's list", async () => {
    const { name } = await sachbearbeitungVon(browser, basis, "Maria Okafor");
    const page = await als(browser, basis, name);
    const stand = await page.locator("main li").evaluateAll((zeilen) => zeilen.map((z) => /überfällig/.test(z.textContent ?? "")));
    expect(stand[0]).toBe(true);
    expect(stand).toEqual(stand.toSorted((a, b) => Number(b) - Number(a)));
    await page.context().close();
  });
});
