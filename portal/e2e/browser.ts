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

/** What axe finds on a page (WCAG 2.2 AA and best practice). Injected by evaluate: the page's own policy allows no foreign script. */
export async function axe(page: Page): Promise<string[]> {
  const { source } = require("axe-core") as { source: string };
  await page.evaluate(source);
  return page.evaluate(`axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map((n) => id + " " + n.html.slice(0, 160) + " " + (n.any[0]?.message ?? ""))))`);
}
