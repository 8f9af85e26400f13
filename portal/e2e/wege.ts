import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** Sizes of screens that people use. */
export const TELEFON = { viewport: { width: 360, height: 740 } } as const;
export const RECHNER = { viewport: { width: 1280, height: 900 } } as const;

/** The answers of a form, by the names of its inputs; a list ticks several boxes. */
export type Felder = Record<string, string | string[]>;

const GEDULD_MS = 30_000;

/** An empty browser, as of somebody who has never been here. */
export async function neuerBesuch(browser: Browser, art: BrowserContextOptions = RECHNER): Promise<Page> {
  const page = await (await browser.newContext(art)).newPage();
  page.setDefaultTimeout(GEDULD_MS);
  return page;
}

/** Steps into a role of the demo with one click. @param name of the person or employee */
export async function als(browser: Browser, basis: string, name: string, art: BrowserContextOptions = RECHNER): Promise<Page> {
  const page = await neuerBesuch(browser, art);
  await page.goto(`${basis}/musterstadt/demo`);
  await page.getByRole("button", { name: new RegExp(name) }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/demo"));
  return page;
}

/** Fills in inputs by their names. */
export async function fuelle(page: Page, felder: Felder): Promise<void> {
  for (const [name, wert] of Object.entries(felder)) {
    for (const einer of [wert].flat()) await fuelleEins(page, name, einer);
  }
}

async function fuelleEins(page: Page, name: string, wert: string): Promise<void> {
  const wahl = page.locator(`main [name="${name}"][value="${wert}"]:is([type=radio], [type=checkbox]), main [name="${name}[]"][value="${wert}"]`);
  if (await wahl.count() > 0) return wahl.first().check();
  const feld = page.locator(`main [name="${name}"]:not([type=hidden])`).first();
  await (await feld.evaluate((e) => e.tagName) === "SELECT" ? feld.selectOption(wert) : feld.fill(wert));
}

/** Sends the page's form; help with writing has a button of its own. */
export async function sende(page: Page): Promise<void> {
  await page.locator("main form[method=post] button:not([name=schreibhilfe])").first().click();
  await page.waitForLoadState();
}

/** What the page says, without its frame; spaces that do not break read as spaces. */
export const inhalt = async (page: Page): Promise<string> => (await page.locator("main").innerText()).replaceAll(/[\u00a0\u202f]/g, " ");

/** The newest code that was sent to an address, out of the demo's outbox. */
export async function codeFuer(basis: string, email: string): Promise<string> {
  const html = await (await fetch(`${basis}/musterstadt/demo/post`)).text();
  const code = html.split('class="kern-card').filter((karte) => karte.includes(email)).map((karte) => /\b\d{6}\b/.exec(karte)?.[0]).find((c) => c !== undefined);
  if (code === undefined) throw new Error(`No code was sent to ${email}.`);
  return code;
}

/** Signs in with a code by mail, from the page that asks for it; somebody new says who they are, unless they are to stay there. */
export async function meldeAn(page: Page, basis: string, email: string, { vorname = "Nora", nachname = "Neumann", bleib = false } = {}): Promise<void> {
  if (!page.url().includes("/anmelden")) await page.goto(`${basis}/musterstadt/anmelden/person`);
  if (!page.url().includes("/anmelden/person")) await page.locator("main a[href*='/anmelden/person']").first().click();
  await fuelle(page, { email });
  await sende(page);
  await fuelle(page, { code: await codeFuer(basis, email) });
  await sende(page);
  if (bleib || !page.url().includes("/anmelden/neu")) return;
  await fuelle(page, { vorname, nachname, "geburtsdatum-tag": "1", "geburtsdatum-monat": "2", "geburtsdatum-jahr": "1994" });
  await page.locator("main form").nth(1).locator("button").click();
  await page.waitForURL((url) => !url.pathname.includes("/anmelden"));
}

/** Who works on the case of a person of the demo, and the address of the case. */
export async function sachbearbeitungVon(browser: Browser, basis: string, person: string): Promise<{ name: string; fall: string }> {
  const page = await als(browser, basis, person);
  await page.locator("main a[href*='/fall/']").first().click();
  await page.waitForURL(/\/fall\//);
  const text = await inhalt(page);
  const name = ["Sandra Krüger", "Deniz Aydın", "Martin Vogt", "Tobias Winter", "Magda Wójcik"].find((n) => text.includes(n));
  if (name === undefined) throw new Error(`Nobody works on the case of ${person}.`);
  const fall = new URL(page.url()).pathname;
  await page.context().close();
  return { name, fall };
}
