import type { Page } from "playwright-core";
import type { Antworten } from "./haushalte.ts";
import { fuelle, sende } from "./wege.ts";

/** The step that a page asks, the last part of its address. */
export const schrittVon = (page: Page): string => new URL(page.url()).pathname.split("/").at(-1) ?? "";

/**
 * Answers one question after the other, up to the page that shows all answers, or to a step.
 * @param besehe is called on every page
 * @returns the steps, in order
 */
export async function beantworte(page: Page, antworten: Antworten, { bis = "pruefen", besehe }: { bis?: string; besehe?: (page: Page) => Promise<void> } = {}): Promise<string[]> {
  const weg: string[] = [];
  for (let schritt = schrittVon(page); schritt !== bis; schritt = schrittVon(page)) {
    const felder = antworten[schritt];
    if (!felder || weg.includes(schritt)) throw new Error(`There is no way on from ${page.url()}: ${(await page.locator("main").innerText()).slice(0, 400)}`);
    weg.push(schritt);
    await besehe?.(page);
    await fuelle(page, felder);
    await sende(page);
  }
  return weg;
}
