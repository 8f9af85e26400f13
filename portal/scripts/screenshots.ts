// Looks at the gallery of components in Chromium: axe, overflow and a picture in every mode.
// Usage: node portal/scripts/screenshots.ts [folder]
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { galerie } from "../src/foundation/ui/galerie.tsx";
import type { assets } from "../src/foundation/ui/assets.ts";

const PORTAL = join(import.meta.dirname, "..");
const CACHE = join(PORTAL, "node_modules/.cache/galerie");
const CSP = "default-src 'none'; style-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'";
const require = createRequire(import.meta.url);

interface Modus extends BrowserContextOptions {
  name: string;
  sprache?: string;
}

const STUECK = 2000;
const TELEFON = { viewport: { width: 320, height: 640 } };
const RECHNER = { viewport: { width: 1280, height: 900 } };
const MODI: readonly Modus[] = [
  { name: "telefon-hell", ...TELEFON },
  { name: "telefon-dunkel", ...TELEFON, colorScheme: "dark" },
  { name: "telefon-rtl", ...TELEFON, sprache: "ar-XB" },
  { name: "rechner-hell", ...RECHNER },
  { name: "rechner-dunkel", ...RECHNER, colorScheme: "dark" },
  { name: "rechner-kontrast", ...RECHNER, forcedColors: "active" },
  { name: "rechner-rtl", ...RECHNER, sprache: "ar-XB" },
  { name: "rechner-englisch", ...RECHNER, sprache: "en", reducedMotion: "reduce" },
];

const ordner = process.argv[2] ?? join(CACHE, "bilder");
mkdirSync(ordner, { recursive: true });
const server = await serve();
const browser = await launch();
try {
  const maengel: string[] = [];
  for (const modus of MODI) maengel.push(...(await pruefe(browser, modus)));
  console.log(maengel.length === 0 ? `Nothing to complain about; pictures in ${ordner}` : maengel.join("\n"));
  process.exitCode = maengel.length === 0 ? 0 : 1;
} finally {
  await browser.close();
  server.close();
}

/** Opens the gallery in one mode, takes a picture and gives everything wrong with it. */
async function pruefe(browser: Browser, { name, sprache = "de", ...options }: Modus): Promise<string[]> {
  const page = await browser.newPage(options);
  const maengel: string[] = [];
  page.on("console", (meldung) => void (meldung.type() === "error" && maengel.push(`${name}: ${meldung.text()}`)));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/musterstadt/galerie?sprache=${sprache}`);
  await page.evaluate("document.fonts.ready");
  await bilder(page, name);
  maengel.push(...(await ueberlauf(page)).map((element) => `${name}: wider than the screen: ${element}`));
  maengel.push(...(await axe(page)).map((fund) => `${name}: ${fund}`));
  if (name === "rechner-hell") await page.pdf({ path: join(ordner, "druck.pdf"), format: "A4" });
  await page.close();
  return maengel;
}

/** Pictures from top to bottom; Chromium draws no more than 8192 pixels at once. */
async function bilder(page: Page, name: string): Promise<void> {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: document.documentElement.scrollHeight }));
  for (let y = 0; y < height; y += STUECK) {
    const clip = { x: 0, y, width, height: Math.min(STUECK, height - y) };
    await page.screenshot({ path: join(ordner, `${name}-${y / STUECK + 1}.png`), fullPage: true, clip });
  }
}

async function ueberlauf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const hinaus = ({ left, right }: DOMRect): boolean => right > clientWidth || left < 0;
    const elemente = [...document.querySelectorAll("body *")].filter((element) => hinaus(element.getBoundingClientRect()));
    return elemente.map((element) => element.outerHTML.slice(0, 120));
  });
}

async function axe(page: Page): Promise<string[]> {
  const { source } = require("axe-core") as { source: string };
  await page.evaluate(source);
  return page.evaluate(`axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map((n) => id + " " + n.html.slice(0, 160) + " " + (n.any[0]?.message ?? ""))))`);
}

/** The gallery and its files under the strict policy that the portal will have. */
async function serve(): Promise<Server> {
  const outfile = join(CACHE, "galerie.mjs");
  const contents = `export { galerie } from "./galerie.tsx"; export { assets } from "./assets.ts";`;
  const stdin = { contents, resolveDir: join(PORTAL, "src/foundation/ui"), loader: "ts" as const };
  await build({ stdin, outfile, bundle: true, packages: "external", platform: "node", format: "esm", jsx: "automatic", jsxImportSource: "preact" });
  const ui = (await import(outfile)) as { galerie: typeof galerie; assets: typeof assets };
  return createServer((anfrage, antwort) => {
    const url = new URL(anfrage.url ?? "/", "http://localhost");
    const datei = ui.assets().get(url.pathname);
    const sprache = url.searchParams.get("sprache") === "en" ? "en" : url.searchParams.get("sprache") === "ar-XB" ? "ar-XB" : "de";
    antwort.setHeader("content-security-policy", CSP);
    antwort.setHeader("content-type", datei?.contentType ?? "text/html; charset=utf-8");
    antwort.end(datei?.bytes ?? ui.galerie({ sprache, pfad: url.pathname + url.search, office: { name: "Jobcenter Musterstadt", kuerzel: "musterstadt" } }));
  }).listen(0, "127.0.0.1");
}

/** Chromium from npm: in a folder of our own, since it reuses what it finds, and with Fira as system font. */
async function launch(): Promise<Browser> {
  const temp = join(CACHE, "chromium");
  mkdirSync(temp, { recursive: true });
  process.env["TMPDIR"] = temp;
  const schriften = dirname(require.resolve("@expo-google-fonts/fira-sans/package.json"));
  process.env["FONTCONFIG_FILE"] = join(temp, "fonts.conf");
  writeFileSync(process.env["FONTCONFIG_FILE"], `<fontconfig><dir>${schriften}</dir><cachedir>${temp}/fontcache</cachedir></fontconfig>`);
  const { default: chromium } = await import("@sparticuz/chromium");
  const { chromium: treiber } = await import("playwright-core");
  const args = chromium.args.filter((arg) => !["--single-process", "--no-zygote"].includes(arg));
  return treiber.launch({ args, executablePath: await chromium.executablePath(), headless: true });
}
