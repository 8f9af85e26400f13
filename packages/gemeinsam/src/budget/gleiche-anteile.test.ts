import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { abstimmungen } from "../../test/zufall.ts";
import { kostenVon, naivGleicheAnteile } from "../../test/naiv.ts";
import { bruch } from "../bruch.ts";
import { bereiteVor, type Abstimmung } from "./abstimmung.ts";
import { gleicheAnteile, unveraendertBis } from "./gleiche-anteile.ts";
import { entscheide } from "./entscheidung.ts";

function gewinner(a: Abstimmung): string[] {
  return [...entscheide(a, "gleicheAnteile").gewaehlt];
}

describe("Equal Shares", () => {
  test("finds what the definition finds, project by project in the same order", () => {
    fc.assert(fc.property(abstimmungen(), (a) => {
      const erwartet = a.stimmen.length === 0 ? [] : naivGleicheAnteile(a, bruch(BigInt(a.budget), BigInt(a.stimmen.length)));
      expect(gewinner(a)).toEqual(erwartet);
    }), { numRuns: 600 });
  });

  test("finds it also where many prices are thirds and sevenths of thirds", () => {
    fc.assert(fc.property(abstimmungen({ projekte: 12, personen: 21, hoechsteKosten: 12 }), (a) => {
      fc.pre(a.stimmen.length > 0);
      expect(gewinner(a)).toEqual(naivGleicheAnteile(a, bruch(BigInt(a.budget), BigInt(a.stimmen.length))));
    }), { numRuns: 150 });
  });

  test("never spends more than the budget", () => {
    fc.assert(fc.property(abstimmungen({ personen: 12 }), (a) => {
      const { gewaehlt, ausgegeben } = entscheide(a, "gleicheAnteile");
      expect(ausgegeben).toBe(kostenVon(a, gewaehlt));
      expect(ausgegeben).toBeLessThanOrEqual(a.budget);
    }));
  });

  test("is proportional: a group that agrees on projects it could pay from its own shares is not left with nothing but others' choices", () => {
    // Extended justified representation up to one project (Peters, Pierczyński, Skowron 2021): some member of a group
    // that could afford T from its shares gets, with one more project of T, more than T costs.
    fc.assert(fc.property(abstimmungen({ personen: 8 }), (a) => {
      fc.pre(a.stimmen.length > 0);
      const gewaehlt = gewinner(a);
      for (let maske = 1; maske < 2 ** a.projekte.length; maske++) {
        const t = a.projekte.filter((_, j) => (maske >> j) % 2 === 1);
        const gruppe = a.stimmen.filter((z) => t.every((p) => z.projekte.includes(p.id)));
        const bezahlbar = kostenVon(a, t.map((p) => p.id)) * a.stimmen.length <= a.budget * gruppe.length;
        if (gruppe.length === 0 || !bezahlbar || t.every((p) => gewaehlt.includes(p.id))) continue;
        const nutzen = (z: { projekte: readonly string[] }, dazu: string): number => kostenVon(a, z.projekte.filter((id) => gewaehlt.includes(id) || id === dazu));
        const fehlend = t.filter((p) => !gewaehlt.includes(p.id));
        expect(gruppe.some((z) => fehlend.some((p) => nutzen(z, p.id) >= kostenVon(a, t.map((q) => q.id))))).toBe(true);
      }
    }), { numRuns: 300 });
  });

  test("gives a third of the people a third of the money for what they agree on", () => {
    const a = {
      budget: 90,
      projekte: [{ id: "a1", kosten: 30 }, { id: "a2", kosten: 30 }, { id: "a3", kosten: 30 }, { id: "b", kosten: 30 }],
      stimmen: [...Array.from({ length: 6 }, () => ({ projekte: ["a1", "a2", "a3"] })), ...Array.from({ length: 3 }, () => ({ projekte: ["b"] }))],
    };
    expect(gewinner(a)).toContain("b");
    expect(entscheide(a, "meisteStimmen").gewaehlt).not.toContain("b");
  });

  test("does not depend on the order of projects and ballots", () => {
    fc.assert(fc.property(abstimmungen(), (a) => {
      const umgekehrt = { ...a, projekte: [...a.projekte].reverse(), stimmen: [...a.stimmen].reverse() };
      expect(gewinner(umgekehrt)).toEqual(gewinner(a));
    }));
  });

  test("a ballot of weight 3 is the same as three ballots", () => {
    fc.assert(fc.property(abstimmungen({ personen: 4 }), fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 4, maxLength: 4 }), (a, gewichte) => {
      const gewichtet = { ...a, stimmen: a.stimmen.map((z, i) => ({ ...z, gewicht: gewichte[i] })) };
      const einzeln = { ...a, stimmen: a.stimmen.flatMap((z, i) => Array.from({ length: gewichte[i] ?? 1 }, () => z)) };
      for (const regel of ["gleicheAnteile", "gleicheAnteileAufgefuellt", "meisteStimmen"] as const) {
        expect(entscheide(gewichtet, regel).gewaehlt).toEqual(entscheide(einzeln, regel).gewaehlt);
      }
    }), { numRuns: 200 });
  });

  test("an empty ballot keeps its share: the others cannot spend it", () => {
    const a = { budget: 30, projekte: [{ id: "p", kosten: 21 }], stimmen: [{ projekte: ["p"] }, { projekte: ["p"] }, { projekte: [] }] };
    expect(gewinner(a)).toEqual([]);
    expect(gewinner({ ...a, projekte: [{ id: "p", kosten: 20 }] })).toEqual(["p"]);
  });

  test("people with less left give all they have and the others share the rest equally", () => {
    const a = {
      budget: 30, projekte: [{ id: "a", kosten: 8 }, { id: "b", kosten: 15 }],
      stimmen: [{ projekte: ["a", "b"] }, { projekte: ["b"] }, { projekte: [] }],
    };
    // b first: 15 ÷ 2 = 7.5 each, two effective votes. Then a has one supporter with 2.5 left.
    expect(gewinner(a)).toEqual(["b"]);
    expect(gewinner({ ...a, projekte: [{ id: "a", kosten: 8 }, { id: "b", kosten: 12 }] })).toEqual(["b"]);
    expect(gewinner({ ...a, projekte: [{ id: "a", kosten: 4 }, { id: "b", kosten: 12 }] })).toEqual(["b", "a"]);
  });

  test("buys what a floating-point version misses by a hair", () => {
    // Shares are 4; b takes 1/3 and a 5/3 of each, which leaves exactly 2 for c (in floating point 1.9999999999999998).
    const a = {
      budget: 12, projekte: [{ id: "a", kosten: 5 }, { id: "b", kosten: 1 }, { id: "c", kosten: 2 }],
      stimmen: [{ projekte: ["a", "b"] }, { projekte: ["a", "b", "c"] }, { projekte: ["a", "b"] }],
    };
    expect(4 - 1 / 3 - 5 / 3).toBeLessThan(2);
    expect(gewinner(a)).toEqual(["b", "a", "c"]);
  });

  test("stays exact with the largest numbers there are", () => {
    const groesste = Number.MAX_SAFE_INTEGER;
    const stimmen = [{ projekte: ["a"] }, { projekte: ["a", "b"] }];
    expect(gewinner({ budget: groesste, projekte: [{ id: "a", kosten: groesste - 2 }, { id: "b", kosten: 1 }], stimmen })).toEqual(["a", "b"]);
    expect(gewinner({ budget: groesste, projekte: [{ id: "a", kosten: groesste - 1 }, { id: "b", kosten: 1 }], stimmen })).toEqual(["a"]);
  });

  test("nobody voted, nothing is bought", () => {
    expect(gewinner({ budget: 30, projekte: [{ id: "p", kosten: 1 }], stimmen: [] })).toEqual([]);
    expect(gewinner({ budget: 30, projekte: [{ id: "p", kosten: 1 }], stimmen: [{ projekte: [] }] })).toEqual([]);
    expect(gewinner({ budget: 30, projekte: [], stimmen: [{ projekte: [] }] })).toEqual([]);
  });
});

describe("how far the shares can grow without changing anything", () => {
  test("every share within the reach gives the same course", () => {
    fc.assert(fc.property(abstimmungen({ projekte: 5, personen: 6, hoechsteKosten: 120 }), fc.integer({ min: 0, max: 60 }), (a, start) => {
      fc.pre(a.stimmen.length > 0);
      const wahl = bereiteVor(a);
      const verlauf = (anteil: number): readonly number[] => gleicheAnteile(wahl, bruch(BigInt(anteil), 1n)).kaeufe;
      const reichweite = Number(unveraendertBis(wahl, BigInt(start)) ?? 200n);
      expect(reichweite).toBeGreaterThanOrEqual(0);
      for (let n = 1; n <= Math.min(reichweite, 60); n++) expect(verlauf(start + n)).toEqual(verlauf(start));
    }), { numRuns: 800 });
  });

  const reichweite = (projekte: readonly (readonly [id: string, kosten: number])[], stimmen: readonly (readonly string[])[], anteil: bigint): bigint | undefined =>
    unveraendertBis(bereiteVor({ budget: 0, projekte: projekte.map(([id, kosten]) => ({ id, kosten })), stimmen: stimmen.map((s) => ({ projekte: s })) }), anteil);

  test("until one person can pay one project", () => {
    expect(reichweite([["p", 1000]], [["p"]], 1n)).toBe(998n);
    expect(reichweite([["p", 1000]], [["p"]], 1000n)).toBeUndefined();
  });

  test("until several can pay it together", () => {
    expect(reichweite([["p", 1000]], [["p"], ["p"], ["p"]], 100n)).toBe(233n);
    expect(reichweite([["p", 999]], [["p"], ["p"], ["p"]], 100n)).toBe(232n);
  });

  test("until someone who gives all they have left no longer has to", () => {
    // a is bought first: 60 ÷ 3 = 20 each. Then the first person has n − 20 left for b, the fourth n; b costs 100.
    expect(reichweite([["a", 60], ["b", 100]], [["a", "b"], ["a"], ["a"], ["b"]], 62n)).toBe(7n);
    expect(reichweite([["a", 60], ["b", 100]], [["a", "b"], ["a"], ["a"], ["b"]], 70n)).toBeUndefined();
    // Below that, the two cannot pay b: 2 n − 20 < 100.
    expect(reichweite([["a", 60], ["b", 100]], [["a", "b"], ["a"], ["a"], ["b"]], 50n)).toBe(9n);
  });

  test.each([
    [[136, 156, 147, 177], ["ab", "d", "ac", "abd", "bcd"], 92, 3],
    [[186, 179, 128, 86], ["ad", "abcd", "acd", "bc", "ac"], 73, 0],
    [[9, 45, 104, 199], ["bd", "ad", "d", "abcd", "bc"], 61, 0],
    [[86, 190, 184], ["abc", "abc", "bc", "b", "ac"], 83, 5],
  ])("until another project comes first: costs %j, ballots %j, from %d for %d units", (kosten, zettel, anteil, weit) => {
    const projekte = kosten.map((k, j) => ["abcd"[j] ?? "", k] as const);
    const stimmen = zettel.map((z) => z.split(""));
    const wahl = bereiteVor({ budget: 0, projekte: projekte.map(([id, k]) => ({ id, kosten: k })), stimmen: stimmen.map((s) => ({ projekte: s })) });
    const verlauf = (n: number): readonly number[] => gleicheAnteile(wahl, bruch(BigInt(n), 1n)).kaeufe;
    expect(reichweite(projekte, stimmen, BigInt(anteil))).toBe(BigInt(weit));
    expect(verlauf(anteil + weit)).toEqual(verlauf(anteil));
    expect(verlauf(anteil + weit + 1)).not.toEqual(verlauf(anteil));
  });

  test("two projects that are always level leave everything as it is", () => {
    expect(reichweite([["a", 10], ["b", 10]], [["a", "b"], ["a", "b"]], 50n)).toBeUndefined();
  });
});
