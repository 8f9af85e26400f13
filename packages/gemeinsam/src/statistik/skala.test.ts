import { describe, expect, test } from "vitest";
import { alpha, OhneStreuung, polUm, trennschaerfen } from "./skala.ts";

describe("Cronbach's alpha", () => {
  test("is 1 where all items say the same", () => {
    expect(alpha([[1, 1, 1], [3, 3, 3], [5, 5, 5]])).toBeCloseTo(1, 12);
  });

  test("is a third of a simple case by hand", () => {
    // Item variances 1 and 1, sum variance 3: 2/1 · (1 − 2/3).
    expect(alpha([[1, 2], [2, 1], [3, 3]])).toBeCloseTo(2 * (1 - 2 / 3), 12);
  });

  test("rises when a reversed item is turned around", () => {
    const zeilen = [[5, 4, 1], [4, 4, 2], [2, 1, 5], [1, 2, 4]];
    expect(alpha(zeilen)).toBeLessThan(0);
    expect(polUm(zeilen, [2], [1, 5])).toEqual([[5, 4, 5], [4, 4, 4], [2, 1, 1], [1, 2, 2]]);
    expect(alpha(polUm(zeilen, [2], [1, 5]))).toBeGreaterThan(0.9);
  });

  test("cannot be told where all sums are equal", () => {
    expect(() => alpha([[1, 2], [2, 1]])).toThrow(OhneStreuung);
  });
});

describe("item-rest correlation", () => {
  test("leaves the item itself out", () => {
    expect(trennschaerfen([[1, 1], [2, 2], [3, 3]])).toEqual([expect.closeTo(1, 12), expect.closeTo(1, 12)]);
    expect(trennschaerfen([[1, 3], [2, 2], [3, 1]])).toEqual([expect.closeTo(-1, 12), expect.closeTo(-1, 12)]);
  });

  test("is unknown for an item that never differs", () => {
    expect(trennschaerfen([[3, 1, 1], [3, 2, 2], [3, 3, 3]])).toEqual([null, expect.closeTo(1, 12), expect.closeTo(1, 12)]);
  });

  test("no answers, no items", () => {
    expect(trennschaerfen([])).toEqual([]);
  });
});
