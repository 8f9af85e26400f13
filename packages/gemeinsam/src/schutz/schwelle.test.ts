import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { darfFolgen, zeigeFreitexte } from "./schwelle.ts";

const acht = ["gut", "geht so", "gut", "mehr Zeit", "danke", "zu laut", "weiter so", "nichts"];

describe("free texts", () => {
  test("are shown from the threshold on", () => {
    expect(zeigeFreitexte(acht.slice(0, 6), "x")).toEqual([]);
    expect(zeigeFreitexte(acht.slice(0, 7), "x")).toHaveLength(7);
    expect(zeigeFreitexte(acht.slice(0, 2), "x", 2)).toHaveLength(2);
  });

  test("come in an order that says nothing about when they were written; nothing is lost", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom("a", "b", "c\n0", "c", "dd"), { minLength: 7, maxLength: 12 }), fc.string(), (texte, saat) => {
      const gezeigt = zeigeFreitexte(texte, saat);
      expect([...gezeigt].sort()).toEqual([...texte].sort());
      expect(zeigeFreitexte([...texte].reverse(), saat)).toEqual(gezeigt);
    }));
    expect(new Set(Array.from({ length: 50 }, (_, i) => zeigeFreitexte(acht, `${i}`)[0])).size).toBeGreaterThan(4);
  });
});

describe("two looks in time", () => {
  test("a new look may follow when every group stayed as it was or grew by the threshold", () => {
    expect(darfFolgen({ alle: 20, a: 8 }, { alle: 27, a: 8 })).toBe(true);
    expect(darfFolgen({ alle: 20, a: 8 }, { alle: 26, a: 8 })).toBe(false);
    expect(darfFolgen({ alle: 20, a: 8 }, { alle: 34, a: 9 })).toBe(false);
    expect(darfFolgen({ alle: 20 }, { alle: 20 })).toBe(true);
    expect(darfFolgen({ alle: 20 }, { alle: 19 })).toBe(false);
  });

  test("a group that is new counts from nothing, one that vanished may not", () => {
    expect(darfFolgen({ alle: 20 }, { alle: 27, neu: 7 })).toBe(true);
    expect(darfFolgen({ alle: 20 }, { alle: 27, neu: 6 })).toBe(false);
    expect(darfFolgen({ alle: 20, weg: 3 }, { alle: 20 })).toBe(false);
  });

  test("no two of all the looks that are ever shown differ by fewer people than the threshold", () => {
    fc.assert(fc.property(fc.array(fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 6 }), { maxLength: 30 }), fc.integer({ min: 1, max: 8 }), (zuwachs, ab) => {
      const stand: Record<string, number> = { a: 0, b: 0, c: 0, alle: 0 };
      const gezeigt = [{ ...stand }];
      for (const neue of zuwachs) {
        for (const gruppe of neue) {
          stand[gruppe] = (stand[gruppe] ?? 0) + 1;
          stand.alle = (stand.alle ?? 0) + 1;
        }
        if (darfFolgen(gezeigt.at(-1) ?? {}, stand, ab)) gezeigt.push({ ...stand });
      }
      for (const [i, spaeter] of gezeigt.entries()) {
        for (const frueher of gezeigt.slice(0, i)) {
          for (const gruppe of ["a", "b", "c", "alle"]) {
            const unterschied = (spaeter[gruppe] ?? 0) - (frueher[gruppe] ?? 0);
            expect(unterschied === 0 || unterschied >= ab).toBe(true);
          }
        }
      }
    }));
  });
});
