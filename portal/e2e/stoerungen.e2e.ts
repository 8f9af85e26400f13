import { setTimeout as warte } from "node:timers/promises";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { beantworte } from "./antragsweg.ts";
import { starteBrowser } from "./browser.ts";
import { abfrage, zahl } from "./datenbank.ts";
import { alleinstehend } from "./haushalte.ts";
import { handschlag } from "./kommando.ts";
import { type Portalprozess, startePortal } from "./portal.ts";
import { als, fuelle, inhalt, meldeAn, neuerBesuch, sachbearbeitungVon, sende, TELEFON } from "./wege.ts";

// A portal of our own: it is killed, and its database too.
let portal: Portalprozess;
let browser: Browser;
beforeAll(async () => {
  portal = await startePortal();
  browser = await starteBrowser();
});
afterAll(async () => {
  await browser.close();
  await portal.raeumeAuf();
});

const antraegeVon = (email: string) =>
  zahl(portal.daten, "select count(*) from handschlag.antrag a join handschlag.person p on p.id = a.gestellt_von where p.email = $1", [email]);

/** Somebody new who stands before the button that sends their application. */
async function vorDemAbschicken(email: string): Promise<Page> {
  const page = await neuerBesuch(browser, TELEFON);
  await page.goto(`${portal.basis}/musterstadt/antrag`);
  await meldeAn(page, portal.basis, email);
  await sende(page);
  await beantworte(page, alleinstehend);
  return page;
}

/** Posts the form of a page several times at the same moment, as it stands. Returns where each answer leads; undefined where there was none. */
async function schickeGleichzeitig(page: Page, mal: number): Promise<(string | undefined)[]> {
  const felder = await page.locator("main form[method=post] [name]:is(input:not([type=checkbox], [type=radio]), :checked, textarea, select)").evaluateAll((es) => es.map((e) => [(e as HTMLInputElement).name, (e as HTMLInputElement).value] as [string, string]));
  const eine = () => page.request.post(page.url(), { form: Object.fromEntries(felder), headers: { origin: portal.basis }, maxRedirects: 0, timeout: 60_000 }).then((a) => a.headers()["location"], () => undefined);
  return Promise.all(Array.from({ length: mal }, eine));
}

/** The number of the database's server process and its port. */
function datenbank(): { pid: number; port: number } {
  const [pid, , , port] = readFileSync(join(portal.daten, "datenbank/postmaster.pid"), "utf8").split("\n").map(Number);
  return { pid: pid ?? 0, port: port ?? 0 };
}

/** Ends the database and takes its port, so that it cannot come back before this is called off. */
async function haltDatenbankFern(): Promise<() => Promise<void>> {
  const { pid, port } = datenbank();
  process.kill(pid, "SIGQUIT");
  for (;;) {
    const platzhalter = createServer((verbindung) => verbindung.destroy());
    const da = await new Promise<boolean>((fertig) => platzhalter.once("error", () => fertig(false)).listen(port, "127.0.0.1", () => fertig(true)));
    if (da) return () => new Promise((fertig) => platzhalter.close(() => fertig()));
    await warte(5);
  }
}

describe("a double click", () => {
  test("on the application makes one application, and both clicks come to its receipt", async () => {
    const page = await vorDemAbschicken("doppelt@example.org");
    const ziele = await schickeGleichzeitig(page, 3);
    expect(new Set(ziele).size).toBe(1);
    expect(ziele[0]).toContain("/antrag/eingang/");
    expect(await antraegeVon("doppelt@example.org")).toBe(1);
    await page.context().close();
  });

  test("on the signature makes one decision", async () => {
    const { name, fall } = await sachbearbeitungVon(browser, portal.basis, "Jonas Petersen");
    const kraft = await als(browser, portal.basis, name);
    await kraft.goto(`${portal.basis}${fall}/entscheiden`);
    await fuelle(kraft, { geprueft: "ja" });
    const ziele = await schickeGleichzeitig(kraft, 3);
    expect(new Set(ziele)).toEqual(new Set([fall]));
    expect(await zahl(portal.daten, "select count(*) from handschlag.leistung_entscheidung where fall_id = $1", [fall.split("/").at(-1)])).toBe(1);
    await kraft.context().close();
  });

  test("on a question asks it once", async () => {
    const maria = await als(browser, portal.basis, "Maria Okafor");
    await maria.locator("main a[href*='/bescheid/']").first().click();
    await maria.waitForURL(/\/bescheid\//);
    await maria.goto(`${maria.url()}/frage/brief`);
    await fuelle(maria, { worte: "Doppelt gefragt" });
    const ziele = await schickeGleichzeitig(maria, 3);
    expect(new Set(ziele).size).toBe(1);
    expect(await zahl(portal.daten, "select count(*) from handschlag.leistung_frage where worte = 'Doppelt gefragt'")).toBe(1);
    await maria.context().close();
  });
});

describe("a session that has ended", () => {
  test("loses no answer: after signing in the form is filled in again, for this account and no other", async () => {
    const page = await neuerBesuch(browser, TELEFON);
    await page.goto(`${portal.basis}/musterstadt/antrag`);
    await meldeAn(page, portal.basis, "sitzung@example.org");
    await sende(page);
    await beantworte(page, alleinstehend, { bis: "wohnkosten" });
    await fuelle(page, { bruttokaltmiete: "444,44", heizung: "55" });
    await abfrage(portal.daten, `update auth.session set "expiresAt" = now() - interval '1 minute' where "userId" = (select id from auth."user" where email = 'sitzung@example.org')`);
    await sende(page);
    expect(page.url()).toContain("/anmelden");
    const fremd = await neuerBesuch(browser, TELEFON);
    await fremd.context().addCookies(await page.context().cookies());
    await meldeAn(page, portal.basis, "sitzung@example.org");
    expect(page.url()).toContain("/antrag/wohnkosten");
    expect(await page.locator("[name=bruttokaltmiete]").inputValue()).toBe("444,44");

    await fremd.goto(`${portal.basis}/musterstadt/antrag`);
    await meldeAn(fremd, portal.basis, "anderer@example.org");
    await fremd.goto(`${portal.basis}/musterstadt/antrag`);
    await sende(fremd);
    await fremd.goto(`${portal.basis}/musterstadt/antrag/wohnkosten`);
    expect(await fremd.content()).not.toContain("444,44");
    await sende(page);
    expect(page.url()).toContain("/antrag/wohnung");
    await page.context().close();
    await fremd.context().close();
  });
});

describe("a database that is gone for ten seconds", () => {
  test("is told in a friendly page while it lasts; then everything works again, and what was sent meanwhile counts once", async () => {
    const page = await vorDemAbschicken("pause@example.org");
    const gibFrei = await haltDatenbankFern();
    const bis = Date.now() + 10_000;
    await sende(page);
    expect(await inhalt(page)).toContain("Wir sind gleich wieder da");
    const start = await page.request.get(`${portal.basis}/musterstadt`);
    expect([start.status(), await start.text()]).toEqual([503, expect.stringContaining("Wir sind gleich wieder da")]);
    await warte(bis - Date.now());
    await gibFrei();
    await expect.poll(async () => (await page.request.get(`${portal.basis}/ready`)).status(), { timeout: 40_000, interval: 500 }).toBe(200);
    // The browser sends the form again, as the page says it may.
    await page.reload();
    expect(page.url()).toContain("/antrag/eingang/");
    expect(await antraegeVon("pause@example.org")).toBe(1);
    await page.context().close();
  });
});

describe("kill -9 of everything in the middle of a submission", () => {
  test.each([5, 40, 150])("after %i ms loses nothing that was acknowledged and makes nothing twice; the next start recovers by itself", async (ms) => {
    const email = `getoetet-${ms}@example.org`;
    const page = await vorDemAbschicken(email);
    const { pid } = datenbank();
    const gesendet = schickeGleichzeitig(page, 1);
    await warte(ms);
    portal.prozess.kill("SIGKILL");
    process.kill(pid, "SIGKILL");
    const [ziel] = await gesendet;
    portal = await startePortal({ daten: portal.daten, port: Number(new URL(portal.basis).port) });
    if (ziel !== undefined) expect(await antraegeVon(email)).toBe(1);
    // Back, and sent again from the page that is still open.
    const [nochmal] = await schickeGleichzeitig(page, 1);
    expect(nochmal).toContain("/antrag/eingang/");
    expect(await antraegeVon(email)).toBe(1);
    await page.goto(`${portal.basis}${nochmal}`);
    expect(await inhalt(page)).toContain("23.11.2026");
    expect(await handschlag(portal.daten, "pruefe")).toMatchObject({ status: 0 });
    await page.context().close();
  });
});

describe("the Chronik", () => {
  test("tells by a command which entry is missing and which was changed", async () => {
    const [a, b] = await abfrage(portal.daten, "select fall_id, max(nr) as nr from handschlag.chronik group by fall_id having max(nr) > 2 order by fall_id limit 2");
    await abfrage(portal.daten, "delete from handschlag.chronik where fall_id = $1 and nr = 2", [a?.["fall_id"]]);
    await abfrage(portal.daten, "update handschlag.chronik set zeit = zeit - interval '1 day' where fall_id = $1 and nr = 2", [b?.["fall_id"]]);
    const { status, ausgabe } = await handschlag(portal.daten, "pruefe");
    expect(status).toBe(1);
    expect(ausgabe).toContain(`case ${a?.["fall_id"]}, entry 2: is missing`);
    expect(ausgabe).toContain(`case ${b?.["fall_id"]}, entry 2: was changed`);
  });
});
