import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { beantworte } from "./antragsweg.ts";
import { starteBrowser } from "./browser.ts";
import { alleinstehend } from "./haushalte.ts";
import { meldeAn, neuerBesuch, RECHNER, sende } from "./wege.ts";

const basis = inject("basis");
let browser: Browser;
beforeAll(async () => { browser = await starteBrowser(); });
afterAll(() => browser.close());

/** Where the focus is: a name for it, whether one sees it, and how far down it stands. */
const fokus = (page: Page) => page.evaluate(() => {
  const e = document.activeElement as HTMLElement;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(e);
  const { top, left, width, height } = e.getBoundingClientRect();
  return {
    name: e.getAttribute("name") ?? e.textContent?.trim() ?? "",
    sichtbar: (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none",
    imBild: width > 0 && height > 0 && top >= 0 && top < innerHeight,
    oben: top + scrollY, links: left,
  };
});

describe("somebody who uses no mouse", () => {
  test("skips the head of the page, answers a question, and goes on; the focus is always seen and goes from top to bottom", async () => {
    const page = await neuerBesuch(browser, RECHNER);
    await page.goto(`${basis}/musterstadt/antrag`);
    await meldeAn(page, basis, "tastatur@example.org");
    await sende(page);
    await beantworte(page, alleinstehend, { bis: "wohnkosten" });

    await page.keyboard.press("Tab");
    const sprung = await fokus(page);
    expect(sprung).toMatchObject({ name: "Zum Inhalt springen", sichtbar: true, imBild: true });
    await page.keyboard.press("Enter");
    const stationen: Awaited<ReturnType<typeof fokus>>[] = [];
    for (const name of ["bruttokaltmiete", "heizung", "Weiter", "Später weitermachen"]) {
      await page.keyboard.press("Tab");
      for (let i = 0; i < 5 && stationen.length === 0 && (await fokus(page)).name !== name; i++) await page.keyboard.press("Tab");
      stationen.push(await fokus(page));
      expect(stationen.at(-1)).toMatchObject({ name, sichtbar: true, imBild: true });
    }
    const oben = stationen.map((s) => s.oben);
    expect(oben).toEqual(oben.toSorted((a, b) => a - b));

    await page.locator("[name=bruttokaltmiete]").focus();
    await page.keyboard.type("viel");
    await page.keyboard.press("Enter");
    await page.locator("#fehler").waitFor();
    // The list of mistakes has the focus; its first entry leads to the field.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("fehler");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("bruttokaltmiete");
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("420");
    await page.keyboard.press("Tab");
    await page.keyboard.type("70");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/antrag\/wohnung$/);
    await page.context().close();
  });
});
