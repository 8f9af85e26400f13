import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Anpassungsfehler, passeGewichteAn, schichteNach } from "./anpassung.ts";

const zeilen = [{ a: "jung", g: "f" }, { a: "jung", g: "m" }, { a: "alt", g: "f" }, { a: "alt", g: "m" }, { a: "alt", g: "m" }];
const eins = zeilen.map(() => 1);

function fehler(raender: Record<string, Record<string, number>>, von: Record<string, string>[] = zeilen): string {
  try {
    passeGewichteAn(von, von.map(() => 1), raender);
    return "ok";
  } catch (error) {
    if (!(error instanceof Anpassungsfehler)) throw error;
    return `${error.pfad}: ${error.message}`;
  }
}

describe("raking", () => {
  test("meets all margins", () => {
    const raender = { a: { jung: 40, alt: 60 }, g: { f: 55, m: 45 } };
    const { gewichte } = passeGewichteAn(zeilen, eins, raender);
    const summe = (v: "a" | "g", k: string): number => gewichte.filter((_, i) => zeilen[i]?.[v] === k).reduce((a, b) => a + b, 0);
    expect([summe("a", "jung"), summe("a", "alt"), summe("g", "f"), summe("g", "m")]).toEqual([40, 60, 55, 45].map((soll) => expect.closeTo(soll, 9)));
  });

  test("meets any margins that some weights meet", () => {
    fc.assert(fc.property(fc.array(fc.record({ a: fc.constantFrom("x", "y", "z"), b: fc.constantFrom("u", "v") }), { minLength: 1, maxLength: 12 }), fc.infiniteStream(fc.double({ min: 0.2, max: 5, noNaN: true })), (leute, strom) => {
      const soll: Record<string, Record<string, number>> = { a: {}, b: {} };
      for (const person of leute) {
        const gewicht = strom.next().value;
        for (const v of ["a", "b"] as const) (soll[v] ??= {})[person[v]] = (soll[v]?.[person[v]] ?? 0) + gewicht;
      }
      const { gewichte } = passeGewichteAn(leute, leute.map(() => 1), soll);
      for (const v of ["a", "b"] as const) for (const [k, wert] of Object.entries(soll[v] ?? {})) {
        expect(gewichte.filter((_, i) => leute[i]?.[v] === k).reduce((x, y) => x + y, 0)).toBeCloseTo(wert, 7);
      }
    }), { numRuns: 100 });
  });

  test("keeps the proportions of the base weights among people who are alike", () => {
    const { gewichte } = passeGewichteAn(zeilen, [1, 1, 1, 1, 3], { a: { jung: 40, alt: 60 }, g: { f: 55, m: 45 } });
    expect((gewichte[4] ?? 0) / (gewichte[3] ?? 1)).toBeCloseTo(3, 12);
  });

  test("goes on until all margins are met, also where that takes many rounds", () => {
    // People who are alike in one variable are nearly always alike in the other, but the margins say otherwise.
    const leute = [...Array.from({ length: 60 }, () => ({ a: "x", b: "u" })), { a: "x", b: "v" }, { a: "y", b: "u" }, ...Array.from({ length: 60 }, () => ({ a: "y", b: "v" }))];
    const { gewichte, runden } = passeGewichteAn(leute, leute.map(() => 1), { a: { x: 70, y: 30 }, b: { u: 30, v: 70 } });
    const summe = (v: "a" | "b", k: string): number => gewichte.filter((_, i) => leute[i]?.[v] === k).reduce((p, q) => p + q, 0);
    for (const [ist, soll] of [[summe("a", "x"), 70], [summe("a", "y"), 30], [summe("b", "u"), 30], [summe("b", "v"), 70]] as const) expect(Math.abs(ist - soll)).toBeLessThan(1e-10);
    expect(runden).toBeGreaterThan(20);
  });

  test("one variable needs one fit, and a check that it holds", () => {
    expect(passeGewichteAn([{ alter: "jung" }], [1], { alter: { jung: 120 } })).toEqual({ gewichte: [120], runden: 2 });
  });

  test("a margin of 0 gives weights of 0", () => {
    expect(passeGewichteAn(zeilen, eins, { a: { jung: 0, alt: 60 } }).gewichte).toEqual([0, 0, 20, 20, 20]);
  });
});

describe("margins that no weights can meet are named", () => {
  test.each([
    [{}, "raender: Es braucht mindestens einen Rand."],
    [{ a: { jung: 40, alt: 60 }, g: { f: 50, m: 49 } }, "raender.g: Die Summe ist 99, bei „a“ aber 100."],
    [{ a: { jung: 100 } }, "zeilen[2].a: Für „alt“ gibt es keinen Rand."],
    [{ x: { ja: 1 } }, "zeilen[0].x: Diese Angabe fehlt."],
    [{ a: { jung: 40, alt: 50, uralt: 10 } }, "raender.a.uralt: Dafür gibt es keine Zeile, deren Gewicht sich anpassen ließe."],
  ])("%j", (raender, text) => {
    expect(fehler(raender as Record<string, Record<string, number>>)).toBe(text);
  });

  test("also where each margin alone could be met", () => {
    const von = [{ a: "x", b: "u" }, { a: "y", b: "v" }];
    expect(fehler({ a: { x: 1, y: 9 }, b: { u: 9, v: 1 } }, von)).toBe("raender: Diese Ränder lassen sich mit diesen Zeilen nicht gemeinsam erfüllen.");
  });

  test("small differences of rounding are no contradiction", () => {
    expect(fehler({ a: { jung: 40, alt: 60 }, g: { f: 50, m: 50.00000001 } })).toBe("ok");
  });
});

test("post-stratification gives each stratum its total", () => {
  expect(schichteNach(["n", "s", "s"], [1, 1, 3], { n: 10, s: 20 })).toEqual([10, 5, 15]);
});
