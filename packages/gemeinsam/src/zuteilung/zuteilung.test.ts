import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { besteGuete, bestePlaene, guete } from "../../test/alle-plaene.ts";
import { tagungen } from "../../test/zufall.ts";
import { losnummer } from "../los.ts";
import type { Tagung } from "./tagung.ts";
import { teileZu } from "./zuteilung.ts";

const alsMap = (plan: Readonly<Record<string, readonly (string | null)[]>>): Map<string, (string | null)[]> => new Map(Object.entries(plan).map(([id, weg]) => [id, [...weg]]));

function pruefeGueltig(tagung: Tagung, plan: ReadonlyMap<string, readonly (string | null)[]>): void {
  for (const p of tagung.personen) {
    const weg = plan.get(p.id) ?? [];
    expect(weg).toHaveLength(tagung.runden);
    const frei = weg.filter((id, r) => id !== null && (p.fest?.[r] ?? null) === null);
    expect(new Set(frei).size).toBe(frei.length);
  }
  for (const s of tagung.stationen) {
    for (let r = 0; r < tagung.runden; r++) {
      expect([...plan.values()].filter((weg) => weg[r] === s.id).length).toBeLessThanOrEqual(s.plaetze);
    }
  }
}

async function pruefeBeste(tagung: Tagung): Promise<void> {
  const { zugeteilt, profil, plan, zusammen } = await teileZu(tagung);
  pruefeGueltig(tagung, alsMap(plan));
  const wert = guete(tagung, alsMap(plan));
  expect(wert).toEqual(besteGuete(tagung));
  expect([zugeteilt, zugeteilt - (profil.at(-1) ?? 0), ...profil.slice(0, -1), zusammen]).toEqual(wert);
}

describe("assignment", () => {
  test("no plan at all is better than the one found", async () => {
    await fc.assert(fc.asyncProperty(tagungen(), pruefeBeste), { numRuns: 150 });
  });

  test("also over three rounds", async () => {
    await fc.assert(fc.asyncProperty(tagungen({ personen: 3, runden: 3 }), pruefeBeste), { numRuns: 60 });
  });

  test("also where some people have to be somewhere", async () => {
    await fc.assert(fc.asyncProperty(tagungen(), fc.array(fc.nat(5), { maxLength: 4 }), async (tagung, feste) => {
      const personen = tagung.personen.map((p, i) => {
        const station = tagung.stationen[feste[i] ?? 9];
        return station && station.plaetze > i ? { ...p, fest: Array.from({ length: tagung.runden }, (_, r) => (r === (feste[i] ?? 0) % tagung.runden ? station.id : null)) } : p;
      });
      await pruefeBeste({ ...tagung, personen });
    }), { numRuns: 120 });
  });

  test("also where people wish to be together: first the wishes for stations, then that", async () => {
    await fc.assert(fc.asyncProperty(tagungen(), fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }), async (tagung, mit) => {
      const personen = tagung.personen.map((p, i) => ({ ...p, zusammen: tagung.personen.filter((_, j) => j === mit[i] && j > i).map((q) => q.id) }));
      await pruefeBeste({ ...tagung, personen });
    }), { numRuns: 120 });
  });

  test("the same seed gives the same plan, whatever the order of people and stations", async () => {
    await fc.assert(fc.asyncProperty(tagungen({ personen: 6 }), async (tagung) => {
      const umgekehrt = { ...tagung, personen: [...tagung.personen].reverse(), stationen: [...tagung.stationen].reverse() };
      expect(await teileZu(umgekehrt)).toEqual(await teileZu(tagung));
    }), { numRuns: 60 });
  });

  test("is fair: over many seeds everyone wins a contested place about equally often", async () => {
    const gewonnen = new Map<string | undefined, number>();
    for (let saat = 0; saat < 300; saat++) {
      const { plan } = await teileZu({ runden: 1, los: `${saat}`, stationen: [{ id: "s", plaetze: 1 }, { id: "rest", plaetze: 2 }], personen: ["a", "b", "c"].map((id) => ({ id, wuensche: ["s", "rest"] })) });
      const [sieger] = Object.keys(plan).filter((id) => plan[id]?.[0] === "s");
      gewonnen.set(sieger, (gewonnen.get(sieger) ?? 0) + 1);
    }
    for (const id of ["a", "b", "c"]) expect(Math.abs((gewonnen.get(id) ?? 0) - 100)).toBeLessThan(35);
  });

  test("the draw can be checked by anyone: of all best plans it is the one whose lots are worth most together", async () => {
    const wert = (los: string, plan: ReadonlyMap<string, readonly (string | null)[]>): number => [...plan].reduce((summe, [person, [station]]) =>
      summe + ((station ?? null) === null ? 0 : Number(BigInt(`0x${losnummer(los, `${person}\n${station}\n0`).slice(0, 12)}`) % 2n ** 24n)), 0);
    await fc.assert(fc.asyncProperty(tagungen({ runden: 1 }), fc.boolean(), async (eine, ohneLos) => {
      const { los = "", ...rest } = eine;
      const { plan } = await teileZu(ohneLos ? rest : eine);
      const saat = ohneLos ? "" : los;
      expect(wert(saat, alsMap(plan))).toBe(Math.max(...bestePlaene(eine).map((p) => wert(saat, p))));
    }), { numRuns: 80 });
  });

  test("as few unranked places as possible come before first wishes", async () => {
    const stationen = [{ id: "s1", plaetze: 1 }, { id: "s2", plaetze: 1 }, { id: "zu", plaetze: 0 }];
    const personen = [{ id: "a", wuensche: ["s1", "s2"] }, { id: "b", wuensche: ["zu", "s1"] }];
    expect(await teileZu({ runden: 1, stationen, personen })).toMatchObject({ profil: [0, 2, 0], plan: { a: ["s2"], b: ["s1"] } });
  });

  test("places come before wishes: nobody is left out to give someone a better wish", async () => {
    const tagung = { runden: 1, stationen: [{ id: "s1", plaetze: 1 }, { id: "s2", plaetze: 1 }], personen: [{ id: "a", wuensche: ["s1"] }, { id: "b", wuensche: ["s1"] }] };
    expect(await teileZu(tagung)).toMatchObject({ zugeteilt: 2, profil: [1, 1] });
  });

  test("the profile has an entry for each rank of the longest list and one for unranked places", async () => {
    const tagung = { runden: 1, stationen: [{ id: "s1", plaetze: 5 }, { id: "s2", plaetze: 5 }], personen: [{ id: "a", wuensche: [] }, { id: "b", wuensche: ["s2", "s1"] }] };
    expect((await teileZu(tagung)).profil).toEqual([1, 0, 1]);
    expect((await teileZu({ ...tagung, personen: [] }))).toEqual({ zugeteilt: 0, profil: [0], plan: {}, zusammen: 0 });
  });

  test("someone without a place has null in that round", async () => {
    const { plan } = await teileZu({ runden: 2, stationen: [{ id: "s", plaetze: 1 }], personen: [{ id: "a", wuensche: ["s"] }] });
    expect(plan.a).toHaveLength(2);
    expect(plan.a).toEqual(expect.arrayContaining([null, "s"]));
  });
});

describe("late arrivals", () => {
  test("fill what is free and move nobody", async () => {
    await fc.assert(fc.asyncProperty(tagungen({ personen: 4 }), async (tagung) => {
      const frueh = tagung.personen.slice(0, 2);
      const { plan } = await teileZu({ ...tagung, personen: frueh });
      const spaeter = { ...tagung, personen: tagung.personen.map((p) => (plan[p.id] ? { ...p, bisher: plan[p.id] } : p)) };
      const neu = await teileZu(spaeter);
      for (const p of frueh) plan[p.id]?.forEach((id, r) => { if (id !== null) expect(neu.plan[p.id]?.[r]).toBe(id); });
      pruefeGueltig(spaeter, alsMap(neu.plan));
      expect(guete(spaeter, alsMap(neu.plan))).toEqual(besteGuete(spaeter));
    }), { numRuns: 80 });
  });
});

describe("wishes to be together", () => {
  const stationen = [{ id: "s1", plaetze: 3 }, { id: "s2", plaetze: 3 }];

  test("reach people who have a place already: speakers and those of an earlier plan", async () => {
    const anna = { id: "anna", wuensche: [], zusammen: ["ben"] };
    for (const [saat, ben] of [["1", { fest: ["s2"] }], ["2", { bisher: ["s2"] }], ["3", { fest: ["s1"] }], ["4", { bisher: ["s1"] }]] as const) {
      const { plan, zusammen } = await teileZu({ runden: 1, los: saat, stationen, personen: [anna, { id: "ben", wuensche: [], ...ben }] });
      expect(plan.anna).toEqual(plan.ben);
      expect(zusammen).toBe(1);
    }
  });

  test("count once for a pair in which both wish it, and never with oneself", async () => {
    const personen = [{ id: "a", wuensche: [], zusammen: ["b", "a"] }, { id: "b", wuensche: [], zusammen: ["a"] }];
    expect((await teileZu({ runden: 2, stationen, personen })).zusammen).toBe(2);
  });

  test("no plan at all is better than the one found, also beside late arrivals and speakers", async () => {
    await fc.assert(fc.asyncProperty(tagungen(), fc.array(fc.record({ mit: fc.nat(3), station: fc.nat(3), runde: fc.nat(1), wie: fc.constantFrom("fest", "bisher") }), { minLength: 4, maxLength: 4 }), async (tagung, zusaetze) => {
      const personen = tagung.personen.map((p, i) => {
        const { mit = 9, station = 9, runde = 0, wie = "fest" } = zusaetze[i] ?? {};
        const dort = tagung.stationen[station];
        const weg = Array.from({ length: tagung.runden }, (_, r) => (r === runde && dort && dort.plaetze > i ? dort.id : null));
        return { ...p, [wie]: weg, zusammen: tagung.personen.filter((_, j) => j === mit && j > i).map((q) => q.id) };
      });
      await pruefeBeste({ ...tagung, personen });
    }), { numRuns: 150 });
  });
});

describe("a full conference", () => {
  test("300 people, 12 stations, two rounds: everyone has a place, and a better profile is not possible by swapping two", async () => {
    const stationen = Array.from({ length: 12 }, (_, s) => ({ id: `s${s}`, plaetze: 26 }));
    const personen = Array.from({ length: 300 }, (_, p) => ({ id: `t${p}`, wuensche: [0, 1, 2, 3].map((k) => `s${(p * (k + 1) + ((p * p) % 5) * k) % (12 - k * 2)}`).filter((id, i, alle) => alle.indexOf(id) === i) }));
    const tagung = { runden: 2, stationen, personen, los: "Barcamp" };
    const { zugeteilt, plan } = await teileZu(tagung);
    expect(zugeteilt).toBe(600);
    pruefeGueltig(tagung, alsMap(plan));
  });
});
