import { describe, expect, test } from "vitest";
import { begruende } from "./begruendung.ts";
import type { Tagung } from "./tagung.ts";
import { zuteilungTexte } from "./texte.ts";
import { teileZu } from "./zuteilung.ts";

const tagung: Tagung = {
  runden: 2, stationen: [{ id: "s1", plaetze: 1, name: "Musik" }, { id: "s2", plaetze: 2 }],
  personen: [
    { id: "a", wuensche: ["s1", "s2"], zusammen: ["b"] }, { id: "b", wuensche: ["s1"] }, { id: "c", wuensche: ["s1"] },
    { id: "rede", wuensche: [], fest: ["s2", null] },
  ],
};

async function saetze(t: Tagung, sprache: "de" | "en"): Promise<string[]> {
  const namen = new Map(t.stationen.map((s) => [s.id, s.name ?? s.id]));
  return begruende(t, await teileZu(t)).map((b) => zuteilungTexte[sprache].begruendung(b, (id) => namen.get(id) ?? id));
}

describe("a plan explains itself", () => {
  test("in figures", async () => {
    expect(begruende(tagung, await teileZu(tagung))).toEqual([
      { art: "plaetze", zugeteilt: 5, gewuenscht: 7 },
      { art: "wunsch", rang: 1, anzahl: 2, beiVielPlatz: 3 },
      { art: "wunsch", rang: 2, anzahl: 1, beiVielPlatz: 1 },
      { art: "ohneWunsch", anzahl: 2 },
      { art: "begehrt", station: "s1", plaetze: 2, ersteWuensche: 3 },
      { art: "fest", anzahl: 1 },
      { art: "zusammen", anzahl: expect.any(Number) },
    ]);
  });

  test("wishes beyond the rounds would not come true with all the room in the world", async () => {
    const eineRunde = { ...tagung, runden: 1, personen: [{ id: "a", wuensche: ["s1", "s2"] }] };
    expect(begruende(eineRunde, await teileZu(eineRunde)).filter((b) => b.art === "wunsch")).toEqual([
      { art: "wunsch", rang: 1, anzahl: 1, beiVielPlatz: 1 }, { art: "wunsch", rang: 2, anzahl: 0, beiVielPlatz: 0 },
    ]);
  });

  test("a speaker, who is free in one round only, has room for one wish only", async () => {
    const mitRede = { ...tagung, personen: [{ id: "a", wuensche: ["s1", "s2"], fest: ["s1", null] }, { id: "b", wuensche: ["s1", "s2"], fest: [null, "s2"] }] };
    expect(begruende(mitRede, await teileZu(mitRede)).filter((b) => b.art === "wunsch")).toEqual([
      { art: "wunsch", rang: 1, anzahl: 0, beiVielPlatz: 1 }, { art: "wunsch", rang: 2, anzahl: 1, beiVielPlatz: 1 },
    ]);
  });

  test("a later wish that only lack of room made true is said to be one", async () => {
    const eng = { runden: 1, stationen: [{ id: "s1", plaetze: 1 }, { id: "s2", plaetze: 1 }], personen: [{ id: "a", wuensche: ["s1", "s2"] }, { id: "b", wuensche: ["s1", "s2"] }] };
    expect((await saetze(eng, "de"))[2]).toBe("2. Wunsch: 1 Platz. Mit genug Platz für alle wäre ein früherer Wunsch erfüllt.");
    expect((await saetze(eng, "en"))[2]).toBe("Wish no. 2: 1 place. With room for all an earlier wish would have come true.");
    const weit = { ...eng, stationen: [{ id: "s1", plaetze: 2 }, { id: "s2", plaetze: 1 }] };
    expect((await saetze(weit, "de"))[2]).toBe("2. Wunsch: 0 Plätze.");
    expect((await saetze(weit, "en"))[2]).toBe("Wish no. 2: 0 places.");
  });

  test("in German and in English", async () => {
    const deutsch = await saetze(tagung, "de");
    expect(deutsch[0]).toContain("5 von 7 Plätzen konnten vergeben werden.");
    expect(deutsch[1]).toBe("1. Wunsch: 2 Plätze. Mit genug Platz für alle wären es 3.");
    expect(deutsch[3]).toContain("2 Plätze standen nicht auf der eigenen Wunschliste.");
    expect(deutsch[4]).toBe("„Musik“ hat 2 Plätze, war aber für 3 Menschen der erste Wunsch.");
    expect(deutsch[5]).toBe("1 Platz war fest vergeben.");
    const englisch = await saetze(tagung, "en");
    expect(englisch[0]).toContain("5 of 7 places could be given.");
    expect(englisch[4]).toBe('"Musik" has 2 places, but 3 people wished for it first.');
    expect(englisch).toHaveLength(deutsch.length);
  });

  test("says so where everything came true", async () => {
    const leicht = { runden: 1, stationen: [{ id: "s1", plaetze: 9 }], personen: [{ id: "a", wuensche: ["s1"] }] };
    expect(await saetze(leicht, "de")).toEqual(["Alle haben in jeder Runde einen Platz (1).", "1. Wunsch: 1 Platz. Mit genug Platz für alle wäre es 1.", "Niemand ist an einer Station, die nicht auf der eigenen Wunschliste steht."]);
    expect(await saetze(leicht, "en")).toEqual(["Everyone has a place in every round (1).", "Wish no. 1: 1 place. With room for all it would be 1.", "Nobody is at a station that is not on their own list of wishes."]);
  });
});
