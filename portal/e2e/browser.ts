import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { userInfo, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import portal from "../package.json" with { type: "json" };

const require = createRequire(import.meta.url);

/** Chromium from npm: unpacked into a folder per user and version, since it reuses what it finds there; with Fira as system font. */
export async function starteBrowser(): Promise<Browser> {
  const version = portal.devDependencies["@sparticuz/chromium"];
  const temp = join(tmpdir(), `handschlag-chromium-${userInfo().username}-${version}`);
  mkdirSync(temp, { recursive: true, mode: 0o700 });
  const schriften = dirname(require.resolve("@expo-google-fonts/fira-sans/package.json"));
  writeFileSync(join(temp, "fonts.conf"), `<fontconfig><dir>${schriften}</dir><cachedir>${temp}/fontcache</cachedir></fontconfig>`);
  Object.assign(process.env, { TMPDIR: temp, FONTCONFIG_FILE: join(temp, "fonts.conf") });
  const { default: chromium } = await import("@sparticuz/chromium");
  const { chromium: treiber } = await import("playwright-core");
  const args = [...chromium.args.filter((arg) => !["--single-process", "--no-zygote"].includes(arg)), "--disable-background-networking", "--no-first-run"];
  return treiber.launch({ args, executablePath: await chromium.executablePath(), headless: true });
}

/** Elements that reach over the edge of the screen. */
export const ueberlauf = (page: Page): Promise<string[]> => page.evaluate(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll("body *")].filter((e) => e.getBoundingClientRect().right > clientWidth || e.getBoundingClientRect().left < 0).map((e) => e.outerHTML.slice(0, 120));
});

const ALLES = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
// Structure does not depend on colours: other colour schemes are looked at for contrast.
const KONTRAST = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

/** What axe finds on a page (WCAG 2.2 AA and best practice). Injected by evaluate: the page's own policy allows no foreign script. */
export async function axe(page: Page, nur: typeof ALLES = ALLES): Promise<string[]> {
  const { source } = require("axe-core") as { source: string };
  await page.evaluate(`if (!globalThis.axe) { ${source} }`);
  return page.evaluate(`axe.run({ runOnly: ${JSON.stringify(nur)} }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map((n) => id + " " + n.html.slice(0, 160) + " " + (n.any[0]?.message ?? ""))))`);
}

/** What keeps people from using a page: found by axe in light, dark and forced colours, or wider than a screen of 320 px. */
export async function huerden(page: Page): Promise<string[]> {
  const gefunden = (await axe(page)).map((fund) => `light: ${fund}`);
  for (const [name, art] of [["dark", { colorScheme: "dark" }], ["forced colours", { colorScheme: "light", forcedColors: "active" }]] as const) {
    await page.emulateMedia(art);
    gefunden.push(...(await axe(page, KONTRAST)).map((fund) => `${name}: ${fund}`));
  }
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  const groesse = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  gefunden.push(...(await ueberlauf(page)).map((fund) => `wider than 320 px: ${fund}`));
  if (groesse) await page.setViewportSize(groesse);
  return gefunden.map((fund) => `${new URL(page.url()).pathname} ${fund}`);
}
