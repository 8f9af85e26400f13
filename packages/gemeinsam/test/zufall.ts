// Random votes and conferences for property tests.
import * as fc from "fast-check";
import type { Abstimmung } from "../src/budget/abstimmung.ts";
import type { Tagung } from "../src/zuteilung/tagung.ts";

/** Votes in which ties, projects without votes and projects above the budget are common. */
export function abstimmungen({ projekte = 6, personen = 7, hoechsteKosten = 30 } = {}): fc.Arbitrary<Abstimmung> {
  return fc.integer({ min: 1, max: projekte }).chain((m) => fc.record({
    budget: fc.integer({ min: 0, max: 80 }),
    los: fc.string({ maxLength: 3 }),
    projekte: fc.tuple(...Array.from({ length: m }, (_, j) => fc.integer({ min: 1, max: hoechsteKosten }).map((kosten) => ({ id: `p${j}`, kosten })))),
    stimmen: fc.array(fc.subarray(Array.from({ length: m }, (_, j) => `p${j}`)).map((ids) => ({ projekte: ids })), { maxLength: personen }),
  }));
}

/** Small conferences, so that every plan can be tried. */
export function tagungen({ stationen = 3, personen = 4, runden = 2 } = {}): fc.Arbitrary<Tagung> {
  return fc.integer({ min: 1, max: stationen }).chain((m) => {
    const ids = Array.from({ length: m }, (_, s) => `s${s}`);
    return fc.record({
      runden: fc.integer({ min: 1, max: runden }),
      los: fc.string({ maxLength: 3 }),
      stationen: fc.tuple(...ids.map((id) => fc.integer({ min: 0, max: 3 }).map((plaetze) => ({ id, plaetze })))),
      personen: fc.integer({ min: 0, max: personen }).chain((n) => fc.tuple(...Array.from({ length: n }, (_, p) =>
        fc.shuffledSubarray(ids).map((wuensche) => ({ id: `t${p}`, wuensche }))))),
    });
  });
}
