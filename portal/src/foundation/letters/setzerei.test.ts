import { afterEach, expect, test } from "vitest";
import { eroeffneSetzerei, SetzFehler, type Setzerei } from "./setzerei.ts";

const programm = new URL("pruefstand/setzer.ts", import.meta.url);
const offene: Setzerei[] = [];

function setzerei(wahl: { frist?: number; briefeJeKind?: number } = {}): Setzerei {
  const neue = eroeffneSetzerei({ programm, ...wahl });
  offene.push(neue);
  return neue;
}

/** Number of the child process that set the letter. */
const nummer = async (s: Setzerei, brief = "Brief"): Promise<number> => Number(new TextDecoder().decode(await s.setze(brief)));

afterEach(async () => {
  await Promise.all(offene.splice(0).map((s) => s.schliesse()));
});

test("one child sets several letters", async () => {
  const s = setzerei();
  expect(await nummer(s)).toBe(await nummer(s));
});

test("the child is replaced after its number of letters", async () => {
  const s = setzerei({ briefeJeKind: 2 });
  const nummern = [await nummer(s), await nummer(s), await nummer(s)];
  expect(new Set(nummern.slice(0, 2)).size).toBe(1);
  expect(nummern[2]).not.toBe(nummern[0]);
});

test("letters given in at the same time queue and all arrive", async () => {
  const s = setzerei({ briefeJeKind: 5 });
  const nummern = await Promise.all(Array.from({ length: 12 }, () => nummer(s)));
  expect(new Set(nummern).size).toBe(3);
});

test("a crash of the child fails that letter only", async () => {
  const s = setzerei();
  const [vorher, absturz, nachher] = await Promise.allSettled([nummer(s), nummer(s, "Absturz"), nummer(s)]);
  expect(vorher.status).toBe("fulfilled");
  expect(absturz).toMatchObject({ status: "rejected", reason: { name: "SetzFehler", cause: { message: "The child ended with 3." } } });
  expect(nachher.status).toBe("fulfilled");
});

test("a letter that takes too long fails, and the next one gets a fresh child", async () => {
  const s = setzerei({ frist: 1500 });
  await expect(s.setze("Schweigen")).rejects.toThrow(SetzFehler);
  expect(await nummer(s)).toBeGreaterThan(0);
});

test("what the child says about a letter reaches the caller, and the child lives on", async () => {
  const s = setzerei();
  const vorher = await nummer(s);
  await expect(s.setze("Fehler")).rejects.toThrow("So nicht.");
  expect(await nummer(s)).toBe(vorher);
});

test("a missing program is a clear error", async () => {
  const s = eroeffneSetzerei({ programm: new URL("gibt-es-nicht.ts", import.meta.url) });
  await expect(s.setze("Brief")).rejects.toThrow("did not answer");
});

test("after closing, the next letter opens it again", async () => {
  const s = setzerei();
  const vorher = await nummer(s);
  await s.schliesse();
  expect(await nummer(s)).not.toBe(vorher);
});
