import { randomUUID } from "node:crypto";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { huerden, starteBrowser } from "./browser.ts";
import { handschlag } from "./kommando.ts";
import { totp } from "../src/testing/totp.ts";
import { als, fuelle, inhalt, meldeAn, neuerBesuch, RECHNER, sende, TELEFON } from "./wege.ts";

const [basis, daten] = [inject("basis"), inject("daten")];
let browser: Browser;
beforeAll(async () => { browser = await starteBrowser(); });
afterAll(() => browser.close());

const zurAnmeldung = async (page: Page, email: string, passwort: string): Promise<void> => {
  await page.goto(`${basis}/musterstadt/anmelden/mitarbeiter`);
  await fuelle(page, { email, passwort });
  await sende(page);
};

describe("signing in", () => {
  test("staff: password, then the code of an app that is set up the first time; the devices are listed, and all can be signed out at once", async () => {
    const email = `${randomUUID()}@musterstadt.example`;
    const { ausgabe } = await handschlag(daten, "kraft", "musterstadt", "--team", "Team Nord", "--name", "Ilse Browser", "--rolle", "eingangszone", "--email", email, "--telefon", "01234 560-77", "--sprechzeiten", "Mo bis Do");
    const passwort = /shown only now: (\S+)/.exec(ausgabe)?.[1] ?? "";
    expect(passwort, ausgabe).not.toBe("");
    const eins = await neuerBesuch(browser, RECHNER);
    await zurAnmeldung(eins, email, "falsch-falsch-falsch");
    expect(await eins.locator("[role=alert]").innerText()).not.toBe("");
    expect(await huerden(eins)).toEqual([]);
    await zurAnmeldung(eins, email, passwort);
    const schluessel = (await eins.locator("main code").innerText()).replaceAll(" ", "");
    expect(await eins.locator("main svg[role=img], main img").count()).toBeGreaterThan(0);
    expect(await huerden(eins)).toEqual([]);
    await fuelle(eins, { code: totp(schluessel) });
    await sende(eins);
    expect(await eins.locator("main li code").count()).toBeGreaterThan(4);
    expect(await huerden(eins)).toEqual([]);
    await eins.goto(`${basis}/musterstadt/aufgaben`);
    expect(await eins.locator("header").innerText()).toContain("Ilse Browser");

    const zwei = await neuerBesuch(browser, RECHNER);
    await zurAnmeldung(zwei, email, passwort);
    await fuelle(zwei, { code: totp(schluessel, Date.now() + 30_000) });
    await sende(zwei);
    await zwei.goto(`${basis}/musterstadt/konto`);
    expect(await zwei.locator("main tbody tr").count()).toBe(2);
    expect(await huerden(zwei)).toEqual([]);
    await zwei.locator("main form", { has: zwei.locator("[name=art][value=ueberall]") }).locator("button").click();
    await zwei.waitForLoadState();
    for (const page of [eins, zwei]) {
      await page.goto(`${basis}/musterstadt/aufgaben`);
      expect(page.url()).toContain("/anmelden");
      await page.context().close();
    }
  });

  test("a code from a paper letter makes sure who somebody is: only then their Bescheide are shown", async () => {
    const kraft = await als(browser, basis, "Nico Steiner");
    // Somebody nobody else steps into: the new account takes the place of the one they had.
    await expect.poll(async () => {
      await kraft.goto(`${basis}/musterstadt/faelle?suche=1012`);
      return kraft.locator("main a[href*='/fall/']").count();
    }, { timeout: 60_000, interval: 500 }).toBeGreaterThan(0);
    const fall = new URL(await kraft.locator("main a[href*='/fall/']").first().getAttribute("href") ?? "", basis).pathname;
    await kraft.goto(`${basis}${fall}/konto`);
    expect(await huerden(kraft)).toEqual([]);
    await kraft.locator("main form", { has: kraft.locator("[name=art][value=brief]") }).first().locator("button").click();
    await kraft.waitForLoadState();
    const code = await kraft.locator("article code").innerText();
    await kraft.context().close();

    const page = await neuerBesuch(browser, TELEFON);
    const email = `${randomUUID()}@example.org`;
    await page.goto(`${basis}/musterstadt/anmelden/person`);
    await meldeAn(page, basis, email, { bleib: true });
    expect(page.url()).toContain("/anmelden/neu");
    expect(await huerden(page)).toEqual([]);
    await fuelle(page, { briefcode: "FALSCH" });
    await page.locator("main form").first().locator("button").click();
    expect(await page.locator("[role=alert]").innerText()).not.toBe("");
    await fuelle(page, { briefcode: code });
    await page.locator("main form").first().locator("button").click();
    await page.waitForURL((url) => !url.pathname.includes("/anmelden"));
    await page.goto(`${basis}${fall}`);
    expect(await page.locator("main a[href*='/bescheid/']").count() + (await inhalt(page)).length).toBeGreaterThan(100);
    expect((await page.goto(`${basis}/musterstadt/meine-daten`))?.status()).toBe(200);
    await page.context().close();
  });

  test("somebody who has only typed in their name sees no Bescheid, and is told how they will", async () => {
    const page = await als(browser, basis, "Leyla Demir", TELEFON);
    const antwort = await page.goto(`${basis}/musterstadt/meine-daten`);
    expect(antwort?.status()).toBe(403);
    expect(await inhalt(page)).toMatch(/Brief|bestätig/);
    expect(await huerden(page)).toEqual([]);
    await page.context().close();
  });

  test("what belongs to somebody else is not there", async () => {
    const maria = await als(browser, basis, "Maria Okafor", TELEFON);
    await maria.locator("main a[href*='/fall/']").first().click();
    await maria.waitForURL(/\/fall\//);
    const bescheid = new URL(await maria.locator("main a[href*='/bescheid/']").first().getAttribute("href") ?? "", basis).href;
    const rainer = await als(browser, basis, "Rainer Quandt", TELEFON);
    expect((await rainer.goto(bescheid))?.status()).toBe(404);
    expect(await inhalt(rainer)).not.toContain("Okafor");
    expect((await rainer.request.get(`${bescheid}/pdf`)).status()).toBe(404);
    await maria.context().close();
    await rainer.context().close();
  });
});
