import * as fc from "fast-check";
import { expect, test } from "vitest";
import { alsText, bruch, ggt, runde } from "./bruch.ts";

test("fractions are kept in lowest terms with a positive denominator", () => {
  expect(bruch(6n, 4n)).toEqual({ zaehler: 3n, nenner: 2n });
  expect(bruch(6n, -4n)).toEqual({ zaehler: -3n, nenner: 2n });
  expect(bruch(0n, 7n)).toEqual({ zaehler: 0n, nenner: 1n });
  expect(() => bruch(1n, 0n)).toThrow("Division by zero");
});

test("the greatest common divisor divides both, whatever their signs", () => {
  fc.assert(fc.property(fc.bigInt(-1000n, 1000n), fc.bigInt(-1000n, 1000n), fc.bigInt(1n, 50n), (a, b, f) => {
    fc.pre(a !== 0n || b !== 0n);
    expect(ggt(a * f, b * f)).toBe(ggt(a, b) * f);
    expect(a % ggt(a, b)).toBe(0n);
  }));
});

test("rounding goes to the nearest, halves away from zero", () => {
  expect(runde(bruch(100n, 3n))).toBe(33.33);
  expect(runde(bruch(200n, 3n))).toBe(66.67);
  expect(runde(bruch(1n, 200n))).toBe(0.01);
  expect(runde(bruch(-1n, 200n))).toBe(-0.01);
  expect(runde(bruch(5n, 2n), 0)).toBe(3);
});

test("written as people write it", () => {
  expect(alsText(bruch(100n, 3n))).toBe("100/3");
  expect(alsText(bruch(99n, 3n))).toBe("33");
});
