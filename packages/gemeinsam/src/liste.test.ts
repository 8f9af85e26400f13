import { expect, test } from "vitest";
import { an, positionen, summe } from "./liste.ts";

test("an entry that must be there, or an error that says which is missing", () => {
  expect(an([7, 0], 1)).toBe(0);
  expect(an(new Float64Array([1.5]), 0)).toBe(1.5);
  expect(() => an([7], 1)).toThrow("No entry at position 1 of 1");
});

test("sums and positions", () => {
  expect(summe(["a", "bb"], (wort) => wort.length)).toBe(3);
  expect(summe([], () => 1)).toBe(0);
  expect(positionen(["x", "y"])).toEqual([0, 1]);
  expect(positionen({ length: 3 })).toEqual([0, 1, 2]);
});
