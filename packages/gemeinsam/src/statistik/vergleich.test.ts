import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { vergleicheGruppen, vergleichePaare, zeigeSichten, zielerreichung } from "./vergleich.ts";

describe("two groups or waves", () => {
  test("a clear change is called one, a small one is not", () => {
    expect(vergleicheGruppen({ werte: [1, 2, 1, 2, 1] }, { werte: [5, 4, 5, 4, 5] })).toMatchObject({ differenz: expect.closeTo(3.2, 12), deutlich: true });
    expect(vergleicheGruppen({ werte: [5, 4, 5, 4, 5] }, { werte: [1, 2, 1, 2, 1] })).toMatchObject({ differenz: expect.closeTo(-3.2, 12), deutlich: true });
    expect(vergleicheGruppen({ werte: [1, 5, 3] }, { werte: [2, 5, 3] })).toMatchObject({ deutlich: false });
  });

  test("one answer on a side is not enough", () => {
    expect(vergleicheGruppen({ werte: [1] }, { werte: [1, 2] })).toBeNull();
    expect(vergleicheGruppen({ werte: [1, 2] }, { werte: [2] })).toBeNull();
    expect(vergleichePaare([[1, 2]])).toBeNull();
  });

  test("without any spread the difference is exactly what it is", () => {
    expect(vergleicheGruppen({ werte: [2, 2] }, { werte: [3, 3, 3] })).toEqual({ differenz: 1, standardfehler: 0, freiheitsgrade: 3, intervall: [1, 1], deutlich: true });
    expect(vergleicheGruppen({ werte: [2, 2] }, { werte: [2, 2] })).toMatchObject({ intervall: [0, 0], deutlich: false });
  });

  test("weights count, and swapping the sides changes the sign", () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 })), { minLength: 2, maxLength: 9 }), fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 9 }), (a, b) => {
      const links = { werte: a.map(([x]) => x), gewichte: a.map(([, w]) => w) };
      const hin = vergleicheGruppen(links, { werte: b });
      const her = vergleicheGruppen({ werte: b }, links);
      const mittel = a.reduce((s, [x, w]) => s + x * w, 0) / a.reduce((s, [, w]) => s + w, 0);
      expect(hin?.differenz).toBeCloseTo(b.reduce((s, x) => s + x, 0) / b.length - mittel, 9);
      expect(her?.differenz).toBeCloseTo(-(hin?.differenz ?? 0), 9);
      expect(her?.intervall[0]).toBeCloseTo(-(hin?.intervall[1] ?? 0), 6);
    }));
  });
});

describe("both sides of a question", () => {
  test("stand side by side with their distance", () => {
    expect(zeigeSichten([{ person: 2, amt: 4 }, { person: 3, amt: 3 }, { person: 4, amt: 3 }, { person: 1, amt: 4 }])).toMatchObject({
      n: 4, person: 2.5, amt: 3.5, abstand: { differenz: 1, deutlich: false }, gleich: 0.25, amtHoeher: 0.5, personHoeher: 0.25,
    });
  });

  test("one case shows no interval", () => {
    expect(zeigeSichten([{ person: 2, amt: 4 }])).toEqual({ n: 1, person: 2, amt: 4, abstand: null, gleich: 0, amtHoeher: 1, personHoeher: 0 });
  });
});

describe("goal attainment scaling", () => {
  test("50 where all goals are reached as expected", () => {
    expect(zielerreichung([{ stufe: 0 }, { stufe: 0, gewicht: 3 }])).toBe(50);
  });

  test("published values: one goal moves by 10 a step, three goals at +1 give 63.7", () => {
    expect(zielerreichung([{ stufe: 2 }])).toBeCloseTo(70, 12);
    expect(zielerreichung([{ stufe: -1, gewicht: 5 }])).toBeCloseTo(40, 12);
    expect(zielerreichung([{ stufe: 1 }, { stufe: 1 }, { stufe: 1 }])).toBeCloseTo(50 + 30 / Math.sqrt(0.7 * 3 + 0.3 * 9), 12);
    expect(zielerreichung([{ stufe: 1 }, { stufe: 1 }, { stufe: 1 }])).toBeCloseTo(63.69, 2);
  });

  test("a heavier goal counts more", () => {
    expect(zielerreichung([{ stufe: 1, gewicht: 2 }, { stufe: -1 }])).toBeCloseTo(50 + 10 / Math.sqrt(0.7 * 5 + 0.3 * 9), 12);
  });
});
