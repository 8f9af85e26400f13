import * as fc from "fast-check";
import { expect, test } from "vitest";
import { losfolge, losnummer } from "./los.ts";

test("a lot number can be checked with sha256sum", () => {
  // printf '%s\n%s' "2026-08-01 Rathaus" p1 | sha256sum
  expect(losnummer("2026-08-01 Rathaus", "p1")).toBe("64a2edf087f48f9581c230c39932cdb6cd04d0f7cc4f5f0062356990ce6d9628");
});

test("the order depends on seed and names alone", () => {
  fc.assert(fc.property(fc.string(), fc.uniqueArray(fc.string()), (saat, namen) => {
    const folge = losfolge(saat, namen);
    expect(losfolge(saat, [...namen].reverse())).toEqual(folge);
    expect([...folge].sort()).toEqual([...namen].sort());
    expect(folge.map((n) => losnummer(saat, n))).toEqual(namen.map((n) => losnummer(saat, n)).sort());
  }));
});

test("over many seeds every name comes first about as often", () => {
  const zuerst = Array.from({ length: 3000 }, (_, i) => losfolge(`Saat ${i}`, ["a", "b", "c"])[0]);
  for (const name of ["a", "b", "c"]) expect(Math.abs(zuerst.filter((z) => z === name).length - 1000)).toBeLessThan(100);
});
