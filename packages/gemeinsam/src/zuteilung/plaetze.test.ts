import { describe, expect, test } from "vitest";
import { alsBloecke, frei, gebunden, gebundenerWeg } from "./plaetze.ts";
import type { Person, Tagung } from "./tagung.ts";

const person = (zusatz: Partial<Person> = {}): Person => ({ id: "t", wuensche: [], ...zusatz });
const tagung = (personen: readonly Person[], runden = 2): Tagung => ({ runden, stationen: [{ id: "s1", plaetze: 2 }, { id: "s2", plaetze: 1 }], personen });

describe("bound places", () => {
  test("what is fixed comes before what was, and what was before nothing", () => {
    const p = person({ fest: ["s1", null, null], bisher: ["s2", "s2", null] });
    expect([0, 1, 2].map((r) => gebunden(p, r))).toEqual(["s1", "s2", null]);
    expect(gebundenerWeg(p, 3)).toEqual(["s1", "s2", null]);
    expect(gebundenerWeg(person(), 2)).toEqual([null, null]);
  });

  test("take places away in their round", () => {
    const t = tagung([person({ fest: ["s1", "s2"] }), person({ bisher: ["s1", null] })]);
    expect(frei(t, 0)).toEqual([0, 1]);
    expect(frei(t, 1)).toEqual([2, 0]);
  });
});

describe("rounds that are alike are planned as one", () => {
  test("where nobody is bound", () => {
    expect(alsBloecke(tagung([person(), person()]))).toEqual([{ runden: [0, 1], frei: [2, 1], personen: [0, 1] }]);
  });

  test("where a speaker is bound in all of them to the same place", () => {
    expect(alsBloecke(tagung([person({ fest: ["s1", "s1"] }), person()]))).toEqual([{ runden: [0, 1], frei: [1, 1], personen: [1] }]);
  });

  test("not where someone is bound in one of them", () => {
    expect(alsBloecke(tagung([person({ fest: ["s1", null] }), person()]))).toEqual([
      { runden: [0], frei: [1, 1], personen: [1] }, { runden: [1], frei: [2, 1], personen: [0, 1] },
    ]);
  });

  test("not where the same people are free but other places are left", () => {
    expect(alsBloecke(tagung([person({ fest: ["s1", "s2"] }), person()]))).toHaveLength(2);
  });

  test("not where the same places are left but other people are free", () => {
    expect(alsBloecke(tagung([person({ fest: ["s1", null] }), person({ fest: [null, "s1"] })]))).toHaveLength(2);
  });

  test("not where people want to be together, because then the round matters", () => {
    expect(alsBloecke(tagung([person({ zusammen: ["t"] })]))).toHaveLength(2);
    expect(alsBloecke(tagung([person({ zusammen: [] })]))).toHaveLength(1);
  });
});
