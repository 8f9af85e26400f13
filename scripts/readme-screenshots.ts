// Steps through the demo office and takes the README's pictures into docs/screenshots. Usage: npm run screenshots
import { mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { starteBrowser } from "../portal/e2e/browser.ts";
import { startePortal } from "../portal/e2e/portal.ts";

const ZIEL = join(import.meta.dirname, "../docs/screenshots");
const HOECHSTENS_BYTES = 600_000;
const RECHNER = { viewport: { width: 1100, height: 830 } };
const SCHMAL = { viewport: { width: 704, height: 900 } };
const TELEFON = { viewport: { width: 390, height: 760 }, deviceScaleFactor: 1.25 };

type Browser = Awaited<ReturnType<typeof starteBrowser>>;
type Page = Awaited<ReturnType<Browser["newPage"]>>;
type Locator = ReturnType<Page["locator"]>;
type Sprache = "de" | "en";

mkdirSync(ZIEL, { recursive: true });
const portal = await startePortal();
const browser = await starteBrowser();
try {
  await bescheid("bescheid", "de");
  await bescheid("bescheid-en", "en");
  await entscheidung("entscheidung");
  await anspruch("anspruch");
  await antrag("antrag");
  await chronik("chronik");
} finally {
  await browser.close();
  await portal.raeumeAuf();
}
const bytes = readdirSync(ZIEL).reduce((summe, bild) => summe + statSync(join(ZIEL, bild)).size, 0);
console.log(`${readdirSync(ZIEL).length} pictures, ${Math.round(bytes / 1000)} kB`);
if (bytes > HOECHSTENS_BYTES) throw new Error(`The pictures weigh ${bytes} bytes, more than ${HOECHSTENS_BYTES}.`);

/** A page in a language, signed in as somebody of the demo, or as nobody. */
async function oeffne(groesse: Parameters<Browser["newPage"]>[0], sprache: Sprache, als?: string): Promise<Page> {
  const page = await browser.newPage(groesse);
  page.setDefaultTimeout(15_000);
  await page.goto(`${portal.basis}/musterstadt/demo?sprache=${sprache}`);
  if (als === undefined) return page;
  await page.getByRole("button", { name: als }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/demo"));
  return page;
}

async function geheZu(page: Page, pfad: string): Promise<void> {
  await page.goto(`${portal.basis}/musterstadt${pfad}`);
}

async function folge(page: Page, link: string): Promise<void> {
  await page.locator(`main a[href*="${link}"]`).first().click();
  await page.waitForURL((url) => url.pathname.includes(link));
}

type Ausschnitt = { x: number; y: number; width: number; height: number };

async function nimm(page: Page, name: string, clip?: Ausschnitt): Promise<void> {
  await page.evaluate("document.fonts.ready");
  await page.screenshot({ path: join(ZIEL, `${name}.png`), ...(clip && { clip, fullPage: true }) });
  await page.close();
}

/** An element with everything from the heading above it, over the whole width. */
function mitUeberschrift(element: Locator): Promise<Ausschnitt> {
  return element.evaluate((unten) => {
    const davor = [...document.querySelectorAll("main h2")].filter((h) => h.compareDocumentPosition(unten) & Node.DOCUMENT_POSITION_FOLLOWING);
    const oben = davor.at(-1) ?? unten;
    const rand = 16;
    const y = oben.getBoundingClientRect().top + scrollY - rand;
    return { x: 0, y, width: innerWidth, height: unten.getBoundingClientRect().bottom + scrollY + rand - y };
  });
}

/** Maria's newest decision, one of its numbers opened. */
async function bescheid(name: string, sprache: Sprache): Promise<void> {
  const page = await oeffne(SCHMAL, sprache, "Maria Okafor");
  await folge(page, "/fall/");
  await folge(page, "/bescheid/");
  const zahl = page.locator("details", { has: page.locator('a[href*="/frage/p1-1-mehrbedarfe"]') });
  await zahl.locator("summary").click();
  await nimm(page, name, await mitUeberschrift(zahl));
}

/** What the clerk sees of Jonas's application. */
async function entscheidung(name: string): Promise<void> {
  const page = await oeffne(RECHNER, "en", "Deniz Aydın");
  await geheZu(page, "/faelle?suche=1002");
  await folge(page, "/fall/");
  await folge(page, "/berechnung");
  await nimm(page, name);
}

/** What somebody with a job and a child is entitled to, without an account. */
async function anspruch(name: string): Promise<void> {
  const page = await oeffne(TELEFON, "en");
  await geheZu(page, "/anspruch");
  await page.locator('[name="partner"][value="nein"]').check();
  await fuelle(page, { kinder: "1" });
  await fuelle(page, {
    "ich-geburtsdatum-tag": "14", "ich-geburtsdatum-monat": "3", "ich-geburtsdatum-jahr": "1990", "ich-brutto": "720", "ich-netto": "642",
    "kind1-geburtsdatum-tag": "5", "kind1-geburtsdatum-monat": "5", "kind1-geburtsdatum-jahr": "2019", "kind1-kindergeld": "259",
    bruttokaltmiete: "480", heizung: "70",
  }, '[name="warmwasser"][value="zentral"]');
  await nimm(page, name);
}

async function fuelle(page: Page, felder: Record<string, string>, wahl?: string): Promise<void> {
  for (const [feld, wert] of Object.entries(felder)) await page.locator(`[name="${feld}"]`).fill(wert);
  if (wahl !== undefined) await page.locator(wahl).check();
  await Promise.all([page.waitForEvent("load"), page.locator("main form button").first().click()]);
}

/** A question of the application. */
async function antrag(name: string): Promise<void> {
  const page = await oeffne(TELEFON, "en", "Leyla Demir");
  await geheZu(page, "/antrag");
  await page.locator("main form button").first().click();
  await page.waitForURL((url) => url.pathname.includes("/antrag/"));
  await nimm(page, name);
}

/** The timeline of Maria's case. */
async function chronik(name: string): Promise<void> {
  const page = await oeffne(TELEFON, "en", "Maria Okafor");
  await folge(page, "/fall/");
  await folge(page, "/chronik");
  await nimm(page, name);
}
