import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { axe, huerden, starteBrowser, ueberlauf } from "./browser.ts";
import { als, neuerBesuch, TELEFON } from "./wege.ts";

vi.setConfig({ testTimeout: 300_000 });
const basis = inject("basis");
let browser: Browser;
beforeAll(async () => { browser = await starteBrowser(); });
afterAll(() => browser.close());

/** One address of every kind: what differs only by a key or a word of the dictionary is one kind. */
const art = (pfad: string): string => pfad.replaceAll(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g, ":id").replace(/(glossar|frage\/:id|neu)\/.+/, "$1/:wort").replace(/(bescheid\/:id\/frage)\/.+/, "$1/:zeile");

// What a guest has seen looks the same for everybody.
const oeffentlich = new Set<string>();

/** Follows every link from the page on, one of each kind that is not public, and looks at what it finds. */
async function besucheAlles(page: Page, besehe: (page: Page) => Promise<void>): Promise<string[]> {
  const offen = [new URL(page.url()).pathname];
  const gesehen = new Set<string>(oeffentlich);
  for (let pfad = offen.shift(); pfad !== undefined; pfad = offen.shift()) {
    if (gesehen.has(art(pfad)) || /\/(pdf|bestaetigung|galerie|abmelden)$/.test(pfad)) continue;
    gesehen.add(art(pfad));
    await page.goto(basis + pfad);
    await besehe(page);
    offen.push(...await page.locator("a[href^='/musterstadt']").evaluateAll((links) => links.map((a) => new URL((a as HTMLAnchorElement).href).pathname)));
  }
  return [...gesehen].filter((s) => !oeffentlich.has(s));
}

describe("every page that can be reached by links, on a phone", () => {
  const rollen = [["a guest", undefined, 14], ["Maria, who has a decision", "Maria Okafor", 8], ["Jonas, who waits for one", "Jonas Petersen", 6], ["Sandra, who decides", "Sandra Krüger", 8], ["Claudia, who leads a team", "Claudia Hoffmann", 5], ["Dr. Seidel, who leads the office", "Annette Seidel", 3]] as const;

  test.each(rollen)("has no barriers in light, dark and forced colours, at 320 px, and from right to left: %s", async (_, name, mindestens) => {
    const page = name === undefined ? await neuerBesuch(browser, TELEFON) : await als(browser, basis, name, TELEFON);
    if (name === undefined) await page.goto(`${basis}/musterstadt`);
    else expect(await page.locator(".hs-kopf").innerText()).toContain(name);
    const gefunden: string[] = [];
    const seiten = await besucheAlles(page, async (p) => {
      gefunden.push(...await huerden(p));
      await p.goto(`${p.url()}?sprache=ar-XB`);
      gefunden.push(...[...await axe(p), ...await ueberlauf(p)].map((fund) => `${new URL(p.url()).pathname} from right to left: ${fund}`));
      await p.goto(p.url().replace("ar-XB", "de"));
    });
    if (name === undefined) for (const seite of seiten.filter((s) => s !== "/musterstadt")) oeffentlich.add(seite);
    expect(gefunden).toEqual([]);
    expect(seiten.length).toBeGreaterThanOrEqual(mindestens);
    await page.context().close();
  });

  test("also where it says that something is not there", async () => {
    const page = await neuerBesuch(browser, TELEFON);
    expect((await page.goto(`${basis}/musterstadt/gibt-es-nicht`))?.status()).toBe(404);
    expect(await huerden(page)).toEqual([]);
    await page.goto(basis);
    expect(await huerden(page)).toEqual([]);
    await page.context().close();
  });
});
