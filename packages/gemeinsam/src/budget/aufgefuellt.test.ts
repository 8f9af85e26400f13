import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kostenVon, naivAufgefuellt } from "../../test/naiv.ts";
import { abstimmungen } from "../../test/zufall.ts";
import type { Abstimmung } from "./abstimmung.ts";
import { entscheide } from "./entscheidung.ts";

const gewinner = (a: Abstimmung): string[] => [...entscheide(a, "gleicheAnteileAufgefuellt").gewaehlt];
const sortiert = (ids: readonly string[]): string[] => [...ids].sort();

describe("Equal Shares, filled up by Add1U", () => {
  test("finds what raising the shares unit by unit finds", () => {
    fc.assert(fc.property(abstimmungen(), (a) => {
      expect(sortiert(gewinner(a))).toEqual(sortiert(naivAufgefuellt(a)));
    }), { numRuns: 500 });
  });

  test("finds it also on the long way with few people and much money", () => {
    fc.assert(fc.property(abstimmungen({ projekte: 4, personen: 3, hoechsteKosten: 400 }), fc.integer({ min: 50, max: 500 }), (a, budget) => {
      expect(sortiert(gewinner({ ...a, budget }))).toEqual(sortiert(naivAufgefuellt({ ...a, budget })));
    }), { numRuns: 150 });
  });

  test("leaves no project that would still fit, and never spends more than there is", () => {
    fc.assert(fc.property(abstimmungen(), (a) => {
      const ids = gewinner(a);
      expect(kostenVon(a, ids)).toBeLessThanOrEqual(a.budget);
      for (const p of a.projekte) expect(ids.includes(p.id) || kostenVon(a, ids) + p.kosten > a.budget).toBe(true);
    }));
  });

  test("if everything fits, everything is chosen, also what nobody voted for", () => {
    const a = { budget: 10, projekte: [{ id: "a", kosten: 4 }, { id: "b", kosten: 6 }], stimmen: [{ projekte: ["a"] }] };
    expect(gewinner(a)).toEqual(["a", "b"]);
    expect(entscheide(a, "gleicheAnteileAufgefuellt").begruendung.map((b) => b.grund)).toEqual(["allesPasst", "allesPasst"]);
  });

  test("ends when only projects without votes are left", () => {
    const a = { budget: 100, projekte: [{ id: "a", kosten: 10 }, { id: "niemand", kosten: 20 }, { id: "zuTeuer", kosten: 80 }], stimmen: [{ projekte: ["a"] }, { projekte: [] }] };
    expect(gewinner(a)).toEqual(["a", "niemand"]);
  });

  test("ends at once where a billion units would have to be added one by one", () => {
    const a = { budget: 1e9, projekte: [{ id: "a", kosten: 10 }, { id: "b", kosten: 4e9 }, { id: "z", kosten: 5 }], stimmen: [{ projekte: ["a", "b"] }] };
    expect(gewinner(a)).toEqual(["a", "z"]);
  });

  test("every reason says chosen or not as it is, and what is missing counts what was filled in", () => {
    const a = { budget: 10, projekte: [{ id: "a", kosten: 6 }, { id: "b", kosten: 3 }, { id: "c", kosten: 9 }], stimmen: [{ projekte: ["a"] }, { projekte: [] }, { projekte: ["c"] }] };
    expect(entscheide(a, "gleicheAnteileAufgefuellt").begruendung).toMatchObject([
      { gewaehlt: true, grund: "anteile" }, { gewaehlt: true, grund: "rest" },
      { gewaehlt: false, grund: "passtNicht", vorhanden: 1, fehlt: 8, anteile: { anfangs: 8, vorhanden: 8, fehlt: 1 } },
    ]);
    const allesPasst = entscheide({ ...a, budget: 99 }, "gleicheAnteileAufgefuellt");
    expect(allesPasst.begruendung.map((b) => b.gewaehlt)).toEqual([true, true, true]);
    expect(allesPasst.gleichstand).toEqual([]);
  });

  test("without anyone voting the money goes by votes, that is by cost", () => {
    const a = { budget: 10, projekte: [{ id: "a", kosten: 8 }, { id: "b", kosten: 5 }], stimmen: [] };
    expect(gewinner(a)).toEqual(["b"]);
  });

  test("names what came from shares and what from the rest", () => {
    const a = {
      budget: 10, projekte: [{ id: "a", kosten: 6 }, { id: "b", kosten: 4 }, { id: "c", kosten: 9 }],
      stimmen: [{ projekte: ["a"] }, { projekte: ["a"] }, { projekte: ["b", "c"] }],
    };
    expect(entscheide(a, "gleicheAnteileAufgefuellt").begruendung.map((b) => [b.id, b.grund])).toEqual([["a", "anteile"], ["b", "anteile"], ["c", "passtNicht"]]);
    const knapp = { ...a, projekte: [{ id: "a", kosten: 6 }, { id: "b", kosten: 4 }, { id: "c", kosten: 9 }], stimmen: [{ projekte: ["a"] }, { projekte: [] }, { projekte: ["c"] }] };
    expect(entscheide(knapp, "gleicheAnteileAufgefuellt").begruendung.map((b) => [b.id, b.grund])).toEqual([["a", "anteile"], ["b", "rest"], ["c", "passtNicht"]]);
  });
});
