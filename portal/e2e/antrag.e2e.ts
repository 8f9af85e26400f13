import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { liesPdf } from "../src/foundation/letters/pdf-leser.ts";
import { beantworte } from "./antragsweg.ts";
import { huerden, starteBrowser, ueberlauf } from "./browser.ts";
import { alleinstehend, familie, paar } from "./haushalte.ts";
import { codeFuer, fuelle, inhalt, meldeAn, neuerBesuch, RECHNER, sende, TELEFON } from "./wege.ts";

const basis = inject("basis");
let browser: Browser;
beforeAll(async () => { browser = await starteBrowser(); });
afterAll(() => browser.close());

/** The letter that confirms the receipt, once a job has set it. */
async function bestaetigung(page: Page): Promise<Uint8Array> {
  const link = page.locator("main a[href$='/bestaetigung']");
  await expect.poll(async () => { await page.reload(); return link.count(); }, { timeout: 30_000, interval: 1000 }).toBe(1);
  const antwort = await page.request.get(new URL(await link.getAttribute("href") ?? "", basis).href);
  expect(antwort.headers()["content-type"]).toBe("application/pdf");
  return new Uint8Array(await antwort.body());
}

describe("an application", () => {
  test("of a single person, on a phone, without JavaScript: from the start page to the receipt as page, mail and PDF", async () => {
    const page = await neuerBesuch(browser, { ...TELEFON, javaScriptEnabled: false });
    const email = "nora.telefon@example.org";
    await page.goto(`${basis}/musterstadt`);
    await page.getByRole("link", { name: "Antrag beginnen" }).click();
    await meldeAn(page, basis, email);
    await sende(page);
    const zuBreit: string[] = [];
    const weg = await beantworte(page, alleinstehend, { besehe: async (p) => { zuBreit.push(...await ueberlauf(p)); } });
    expect(weg).toEqual(Object.keys(alleinstehend));
    expect(await inhalt(page)).toContain("Bitte rufen Sie mich vormittags an.");
    await sende(page);
    expect(page.url()).toContain("/antrag/eingang/");
    const quittung = await inhalt(page);
    expect(quittung).toContain("23.11.2026");
    expect(quittung).toContain("01.11.2026");
    expect(quittung).toMatch(/§ 37 Abs. 2/);
    expect([...zuBreit, ...await ueberlauf(page)]).toEqual([]);

    const post = await (await fetch(`${basis}/musterstadt/demo/post`)).text();
    expect(post.split('class="kern-card').filter((karte) => karte.includes(email)).some((karte) => karte.includes("23.11.2026"))).toBe(true);

    const pdf = await liesPdf(await bestaetigung(page));
    expect(pdf).toMatchObject({ ausgezeichnet: true, sprache: expect.stringMatching(/^de/) as string });
    expect(pdf.titel).not.toBe("");
    expect(pdf.text).toContain("23.11.2026");
    await page.context().close();
  });

  test("of a couple, in English, at a desk; begun on one device and sent from another; every page without barriers", async () => {
    const email = "nora.rechner@example.org";
    const gefunden: string[] = [];
    const besehe = async (p: Page) => { gefunden.push(...await huerden(p)); };
    const page = await neuerBesuch(browser, { ...RECHNER, locale: "en-GB" });
    await page.goto(`${basis}/musterstadt/antrag?sprache=en`);
    await besehe(page);
    await meldeAn(page, basis, email);
    await sende(page);
    await beantworte(page, paar, { bis: "wohnen", besehe });
    await page.context().close();

    const anderes = await neuerBesuch(browser, { ...TELEFON, locale: "en-GB" });
    await anderes.goto(`${basis}/musterstadt/antrag?sprache=en`);
    await meldeAn(anderes, basis, email);
    await besehe(anderes);
    await anderes.locator("main a[href$='/antrag/wohnen']").click();
    expect(anderes.url()).toContain("/antrag/wohnen");
    await beantworte(anderes, paar, { besehe });
    expect(await inhalt(anderes)).toContain("Milan Neumann");
    await besehe(anderes);
    await sende(anderes);
    expect(anderes.url()).toContain("/antrag/eingang/");
    await besehe(anderes);
    expect(gefunden).toEqual([]);
    await anderes.context().close();
  });

  test("of a family, from right to left; a changed answer takes its steps and their answers along", async () => {
    const page = await neuerBesuch(browser, TELEFON);
    const gefunden: string[] = [];
    await page.goto(`${basis}/musterstadt/antrag?sprache=ar-XB`);
    expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
    await meldeAn(page, basis, "nora.familie@example.org");
    await sende(page);
    const weg = await beantworte(page, familie, { besehe: async (p) => { gefunden.push(...await ueberlauf(p)); } });
    expect(weg).toContain("betraege-partner");
    expect(await inhalt(page)).toContain("Milan");
    gefunden.push(...await huerden(page));
    await page.locator("main a[href*='/antrag/partner?']").click();
    await fuelle(page, { partner: "nein" });
    await sende(page);
    await beantworte(page, { ...familie, "kind-kind1": { ...familie["kind-kind1"], eltern: "ich" } });
    const alles = await inhalt(page);
    expect(alles).not.toContain("Milan");
    expect(alles).not.toContain("800");
    expect(alles).toContain("Lia");
    await sende(page);
    expect(page.url()).toContain("/antrag/eingang/");
    await page.locator("main a[href*='/fall/'][href*='/antrag/']").first().click();
    expect(await inhalt(page)).not.toContain("Milan");
    expect(gefunden).toEqual([]);
    await page.context().close();
  });

  test("asks for the code only as often as it must, and refuses a wrong one in a sentence", async () => {
    const page = await neuerBesuch(browser, TELEFON);
    await page.goto(`${basis}/musterstadt/anmelden/person`);
    await fuelle(page, { email: "nora.falsch@example.org" });
    await sende(page);
    const richtig = await codeFuer(basis, "nora.falsch@example.org");
    await fuelle(page, { code: richtig === "000000" ? "111111" : "000000" });
    await sende(page);
    expect(await page.locator("[role=alert]").innerText()).toMatch(/Code/);
    expect(await huerden(page)).toEqual([]);
    await page.context().close();
  });
});
