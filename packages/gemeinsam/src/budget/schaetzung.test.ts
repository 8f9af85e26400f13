import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { abstimmungen } from "../../test/zufall.ts";
import { bruch } from "../bruch.ts";
import { bereiteVor, type Abstimmung } from "./abstimmung.ts";
import { anwaerter } from "./gleiche-anteile.ts";
import { Konten } from "./konten.ts";
import { Schaetzung } from "./schaetzung.ts";

/** Effective votes of a project from the exact accounts, 0 where it cannot be paid. */
function genau(konten: Konten, kosten: number, projekt: number): number {
  const preis = konten.preis(projekt);
  return preis ? (kosten * Number(preis.reich) * Number(konten.nenner)) / Number(preis.rest) : 0;
}

function beide(a: Abstimmung, anteil: number): { wahl: ReturnType<typeof bereiteVor>; schaetzung: Schaetzung; konten: Konten } {
  const wahl = bereiteVor(a);
  return { wahl, schaetzung: new Schaetzung(wahl, anteil), konten: new Konten(wahl, bruch(BigInt(anteil), 1n)) };
}

describe("the estimate", () => {
  test("always holds the exact value between its bounds, purchase after purchase, and closely so", () => {
    fc.assert(fc.property(abstimmungen({ projekte: 8, personen: 12, hoechsteKosten: 90 }), fc.integer({ min: 1, max: 60 }), (a, anteil) => {
      const { wahl, schaetzung, konten } = beide(a, anteil);
      for (const [j, kosten] of wahl.kosten.entries()) {
        const { unten, oben } = schaetzung.grenzen(j);
        const wert = genau(konten, kosten, j);
        expect(unten <= wert && wert <= oben).toBe(true);
        const preis = konten.preis(j);
        // Where money is just enough, the bounds cannot tell whether it is; elsewhere they lie close together.
        if (unten > 0) expect(oben - unten).toBeLessThan(wert * 1e-6);
        if (preis && unten > 0) {
          konten.kaufe(preis);
          schaetzung.kaufe(j);
        }
      }
    }), { numRuns: 400 });
  });

  test("cannot tell whether money that is exactly enough is enough, and says so", () => {
    const { schaetzung } = beide({ budget: 9, projekte: [{ id: "p", kosten: 9 }], stimmen: [1, 2, 3].map(() => ({ projekte: ["p"] })) }, 3);
    const { unten, oben } = schaetzung.grenzen(0);
    expect(unten).toBe(0);
    expect(oben).toBeCloseTo(3, 9);
  });

  test("is sure where there is clearly enough, and where there is clearly too little", () => {
    const stimmen = [1, 2, 3].map(() => ({ projekte: ["viel", "wenig"] }));
    const { schaetzung } = beide({ budget: 9, projekte: [{ id: "viel", kosten: 6 }, { id: "wenig", kosten: 10 }], stimmen }, 3);
    const { unten, oben } = schaetzung.grenzen(0);
    expect(oben - unten).toBeLessThan(1e-10);
    expect(unten).toBeLessThanOrEqual(3);
    expect(oben).toBeGreaterThanOrEqual(3);
    expect(schaetzung.grenzen(1)).toEqual({ unten: 0, oben: 0 });
  });

  test("is useless after buying what it could not tell, until it starts again from the exact accounts", () => {
    const { schaetzung, konten } = beide({ budget: 9, projekte: [{ id: "p", kosten: 9 }, { id: "q", kosten: 1 }], stimmen: [{ projekte: ["p", "q"] }, { projekte: ["p"] }, { projekte: ["p"] }, { projekte: ["q"] }] }, 3);
    expect(schaetzung.unbrauchbar).toBe(false);
    schaetzung.kaufe(0);
    expect(schaetzung.unbrauchbar).toBe(true);
    expect(schaetzung.grenzen(1).unten).toBe(0);
    const preis = konten.preis(0);
    if (preis) konten.kaufe(preis);
    expect(konten.angenaehert()).toEqual([0, 0, 3]);
    schaetzung.gleicheAn(konten.angenaehert());
    expect(schaetzung.unbrauchbar).toBe(false);
    expect(schaetzung.grenzen(1).unten).toBeCloseTo(1, 9);
    expect(schaetzung.grenzen(1).oben).toBeCloseTo(1, 9);
  });

  test("stays useful through many purchases of which it is sure", () => {
    const projekte = Array.from({ length: 30 }, (_, j) => ({ id: `p${j}`, kosten: 7 + (j % 5) }));
    const { schaetzung, wahl } = beide({ budget: 0, projekte, stimmen: [1, 2, 3].map(() => ({ projekte: projekte.map((p) => p.id) })) }, 1000);
    for (const j of wahl.kosten.keys()) schaetzung.kaufe(j);
    expect(schaetzung.unbrauchbar).toBe(false);
  });
});

describe("who may be next", () => {
  const a = {
    budget: 0, projekte: [{ id: "drei", kosten: 6 }, { id: "zwei", kosten: 6 }, { id: "auchZwei", kosten: 4 }, { id: "zuTeuer", kosten: 99 }],
    stimmen: [["drei", "zwei", "auchZwei"], ["drei", "zwei", "auchZwei", "zuTeuer"], ["drei"]].map((projekte) => ({ projekte })),
  };
  const oben = (): number[] => a.projekte.map(() => Infinity);

  test("one that is clearly ahead is certain", () => {
    expect(anwaerter(beide(a, 10).schaetzung, [0, 1, 2, 3], oben())).toEqual({ sicher: true, projekte: [0] });
  });

  test("those that are level are left to the exact accounts, and no others", () => {
    const { sicher, projekte } = anwaerter(beide(a, 10).schaetzung, [1, 2, 3], oben());
    expect(sicher).toBe(false);
    expect(new Set(projekte)).toEqual(new Set([1, 2]));
  });

  test("one that may or may not be payable is not certain, even alone", () => {
    expect(anwaerter(beide(a, 2).schaetzung, [0, 3], oben())).toEqual({ sicher: false, projekte: [0] });
  });

  test("what cannot be paid is none, and is remembered as such", () => {
    const grenzen = oben();
    expect(anwaerter(beide(a, 10).schaetzung, [3], grenzen)).toEqual({ sicher: false, projekte: [] });
    expect(grenzen).toEqual([Infinity, Infinity, Infinity, 0]);
  });

  test("what was already known to be worse is not looked at again", () => {
    const grenzen = [Infinity, 1.5, 1.5, 0];
    expect(anwaerter(beide(a, 10).schaetzung, [0, 1, 2, 3], grenzen)).toEqual({ sicher: true, projekte: [0] });
    expect(grenzen.slice(1)).toEqual([1.5, 1.5, 0]);
  });
});
