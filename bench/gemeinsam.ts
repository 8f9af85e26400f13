// How fast `packages/gemeinsam` is, against what npm offers, and how it grows. Every ratio comes from one run, the two
// sides in turn; shown are medians of processor time, which other programs on the machine hardly change. Usage: node bin/node24.mjs bench/gemeinsam.ts
import { generateKeyPairSync } from "node:crypto";
import { RSABSSA } from "@cloudflare/blindrsa-ts";
import { entscheide } from "@handschlag/gemeinsam/budget";
import { passeGewichteAn } from "@handschlag/gemeinsam/statistik/anpassung";
import { beantrage, liesSchluessel } from "@handschlag/gemeinsam/stimmausweis";
import { signierer } from "@handschlag/gemeinsam/stimmausweis/node";
import { teileZu } from "@handschlag/gemeinsam/zuteilung";
import { anpassungZeileFuerZeile, eineRundeMitMunkres, gleicheAnteileMitFractionJs, mitYalps } from "./gemeinsam-andere.ts";
import { barcamp, stadtbudget, umfrage } from "./gemeinsam-daten.ts";

type Arbeit = () => unknown;

/** Milliseconds of processor time. */
async function dauer(arbeit: Arbeit): Promise<number> {
  const beginn = process.cpuUsage();
  await arbeit();
  const { user, system } = process.cpuUsage(beginn);
  return (user + system) / 1000;
}

function mitte(werte: readonly number[]): number {
  return [...werte].sort((a, b) => a - b)[Math.floor(werte.length / 2)] ?? NaN;
}

/** Medians of several workloads run in turn. */
async function miss(arbeiten: readonly Arbeit[], mal: number): Promise<number[]> {
  const zeiten = arbeiten.map((): number[] => []);
  for (let i = 0; i < mal; i++) {
    for (const [j, arbeit] of arbeiten.entries()) zeiten[j]?.push(await dauer(arbeit));
  }
  return zeiten.map(mitte);
}

const ms = (wert: number): string => `${wert.toFixed(wert < 10 ? 1 : 0)} ms`;

async function gegen(was: string, hier: Arbeit, dort: readonly (readonly [name: string, arbeit: Arbeit])[], mal: number): Promise<void> {
  const [eigene = NaN, ...andere] = await miss([hier, ...dort.map(([, arbeit]) => arbeit)], mal);
  console.log(`${was}: ${ms(eigene)}`);
  dort.forEach(([name], i) => console.log(`  ${name}: ${ms(andere[i] ?? NaN)}, ${((andere[i] ?? NaN) / eigene).toFixed(1)} times as long`));
}

async function wachstum(was: string, groessen: readonly number[], arbeit: (groesse: number) => Arbeit, mal: number): Promise<void> {
  console.log(`${was}, by size`);
  for (const groesse of groessen) console.log(`  ${groesse}: ${ms((await miss([arbeit(groesse)], mal))[0] ?? NaN)}`);
}

function gleich(a: unknown, b: unknown, was: string): void {
  if (JSON.stringify(a) !== JSON.stringify(b)) throw new Error(`${was}: results differ: ${JSON.stringify(a)} ${JSON.stringify(b)}`);
}

async function budget(): Promise<void> {
  const klein = stadtbudget(500, 40);
  gleich([...entscheide(klein, "gleicheAnteile").gewaehlt].sort(), gleicheAnteileMitFractionJs(klein).sort(), "Equal Shares");
  await gegen("Equal Shares, 500 people × 40 projects", () => entscheide(klein, "gleicheAnteile"), [["from the definition with fraction.js", () => gleicheAnteileMitFractionJs(klein)]], 3);
  const gross = stadtbudget(10_000, 100);
  for (const regel of ["gleicheAnteile", "gleicheAnteileAufgefuellt", "meisteStimmen"] as const) await gegen(`${regel}, 10,000 people × 100 projects`, () => entscheide(gross, regel), [], 3);
  await wachstum("gleicheAnteileAufgefuellt, 100 projects", [1000, 2000, 4000, 8000, 16_000], (n) => {
    const a = stadtbudget(n, 100);
    return () => entscheide(a, "gleicheAnteileAufgefuellt");
  }, 3);
}

async function zuteilung(): Promise<void> {
  const eine = barcamp(300, 12, 1, 3);
  gleich((await teileZu(eine)).profil, eineRundeMitMunkres(eine), "one round");
  await gegen("Assignment, one round, 300 people × 12 stations", () => teileZu(eine), [["munkres-js (Hungarian method, one weighted sum)", () => eineRundeMitMunkres(eine)]], 3);
  const zwei = barcamp(300, 12, 2, 3);
  gleich((await teileZu(zwei)).profil, mitYalps(zwei), "two rounds");
  await gegen("Assignment, two rounds, 300 people × 12 stations, 3 wishes", () => teileZu(zwei), [["yalps (one weighted sum)", () => mitYalps(zwei)]], 5);
  for (const wuensche of [5, 12]) {
    const tagung = barcamp(300, 12, 2, wuensche);
    await gegen(`Assignment, two rounds, 300 people × 12 stations, ${wuensche} wishes`, () => teileZu(tagung), [], 5);
  }
  const fest = barcamp(300, 12, 2, 5);
  const mitFesten = { ...fest, personen: fest.personen.map((p, i) => (i < 12 ? { ...p, fest: [`s${i}`, null] } : p)) };
  await gegen("  the same with 12 speakers fixed in one round", () => teileZu(mitFesten), [], 3);
  await wachstum("Assignment, two rounds, 12 stations, 5 wishes", [75, 150, 300, 600, 1200], (n) => {
    const t = barcamp(n, 12, 2, 5);
    return () => teileZu(t);
  }, 3);
}

async function anpassung(): Promise<void> {
  const { zeilen, raender } = umfrage(100_000);
  const eins = zeilen.map(() => 1);
  await gegen("Raking, 100,000 rows × 4 variables", () => passeGewichteAn(zeilen, eins, raender), [["row by row, no package found on npm", () => anpassungZeileFuerZeile(zeilen, raender)]], 5);
  await wachstum("Raking, 4 variables", [25_000, 50_000, 100_000, 200_000], (n) => {
    const u = umfrage(n);
    return () => passeGewichteAn(u.zeilen, u.zeilen.map(() => 1), u.raender);
  }, 5);
}

async function stimmausweise(): Promise<void> {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const { verdeckt } = await beantrage(await liesSchluessel(new Uint8Array(publicKey.export({ type: "spki", format: "der" }))));
  const privat = await crypto.subtle.importKey("pkcs8", privateKey.export({ type: "pkcs8", format: "der" }), { name: "RSA-PSS", hash: "SHA-384" }, true, ["sign"]);
  const [signiere, suite] = [signierer(privateKey), RSABSSA.SHA384.PSS.Randomized()];
  await gegen("Blind signature, 2048 bits, checked", () => signiere(verdeckt), [["blindrsa-ts in JavaScript", () => suite.blindSign(privat, verdeckt)]], 9);
}

await budget();
await zuteilung();
await anpassung();
await stimmausweise();
