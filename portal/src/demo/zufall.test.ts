import { describe, expect, test } from "vitest";
import { kennung, zufall } from "./zufall.ts";

describe("the demo's chance", () => {
  test("is the same for the same seed and another for another", () => {
    const folge = (saat: number) => { const z = zufall(saat); return Array.from({ length: 20 }, () => z.zahl()); };
    expect(folge(1)).toEqual(folge(1));
    expect(folge(1)).not.toEqual(folge(2));
  });

  test("reaches both ends of a range and nothing beyond", () => {
    const z = zufall(3);
    const gezogen = new Set(Array.from({ length: 500 }, () => z.von(1, 6)));
    expect([...gezogen].toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("makes well-formed, distinct keys of names", () => {
    expect(kennung("a")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(kennung("a")).not.toBe(kennung("b"));
    expect(kennung("a")).toBe(kennung("a"));
  });
});
