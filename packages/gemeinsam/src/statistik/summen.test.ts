import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frageAusAntworten, frageAusAnzahlen, type Frage } from "./frage.ts";
import { findeSummen } from "./summen.ts";

const frage = (text: string, ...anzahl: number[]): Frage => frageAusAnzahlen(text, anzahl);
const lesbar = (fragen: readonly Frage[]): string[] => findeSummen(fragen).map(({ links, rechts }) => [links, rechts].map((seite) => seite.map((i) => fragen[i]?.text ?? "").sort().join("+")).join("="));

describe("rows that are sums of others", () => {
  test("are found with their parts, in every way there is", () => {
    expect(lesbar([frage("alle", 3, 3), frage("x", 9, 9), frage("a", 1, 2), frage("b", 2, 1)])).toEqual(["alle=a+b"]);
    expect(lesbar([frage("alle", 4, 4), frage("a", 1, 2), frage("b", 3, 2), frage("c", 4, 1), frage("d", 0, 3)])).toEqual(["alle=a+b", "alle=c+d", "a+b=c+d"]);
  });

  test("a copy is no sum, and nothing is a sum of nothing", () => {
    expect(lesbar([frage("a", 1, 2), frage("b", 1, 2)])).toEqual([]);
    expect(lesbar([frage("a", 0, 0), frage("b", 0, 0)])).toEqual([]);
    expect(lesbar([frage("a", 4, 4), frage("b", 1, 2)])).toEqual([]);
    expect(lesbar([])).toEqual([]);
  });

  test("as many answers alone do not make a sum: they have to be the same ones", () => {
    expect(lesbar([frage("alle", 3, 3), frage("a", 3, 1), frage("b", 1, 1)])).toEqual([]);
  });

  test("values are compared, not their places in the list", () => {
    const fragen = [frageAusAntworten("alle", [1, 3, 5]), frageAusAntworten("a", [1, 5]), frageAusAntworten("b", [3])];
    expect(lesbar(fragen)).toEqual(["alle=a+b"]);
  });

  test("are found whatever they are split into, also in a long table", () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)), { minLength: 2, maxLength: 5 }), fc.boolean(), (teile, lang) => {
      fc.pre(teile.filter((t) => t.some((n) => n > 0)).length > 1);
      const ganzes = [0, 1, 2].map((k) => teile.reduce((s, t) => s + (t[k] ?? 0), 0));
      const fuellung = lang ? Array.from({ length: 12 }, (_, i) => frage(`f${i}`, 100 + i, 0, 0)) : [];
      const fragen = [frage("alle", ...ganzes), ...teile.map((t, i) => frage(`t${i}`, ...t)), ...fuellung];
      const alle = teile.map((t, i) => ({ t, i })).filter(({ t }) => t.some((n) => n > 0)).map(({ i }) => `t${i}`).join("+");
      expect(lesbar(fragen)).toContain(`alle=${alle}`);
    }));
  });

  test("two splits of many people are told from sums that are equal by chance", () => {
    const teams = [[9, 14, 3], [8, 2, 11], [5, 5, 5], [1, 9, 4], [12, 3, 7]];
    const [frauen, alle] = [[15, 17, 14], [35, 33, 30]];
    const fragen = [...teams.map((t, i) => frage(`t${i}`, ...t)), frage("Frauen", ...frauen), frage("Männer", ...alle.map((n, i) => n - (frauen[i] ?? 0)))];
    expect(lesbar(fragen)).toEqual(["Männer+Frauen".split("+").sort().join("+") + "=t0+t1+t2+t3+t4"]);
    // Twelve questions with yes and no: 2 + 2 rows can be chosen in more ways than there are sums.
    const viele = Array.from({ length: 12 }, (_, i) => frage(`f${i}`, 20 + ((i * 7) % 23), 20 + ((i * 11) % 19)));
    expect(lesbar([...viele.slice(0, 8), ...[0, 1, 2, 3].map((i) => frage(`g${i}`, [30, 25, 28, 27][i] ?? 0, [31, 22, 24, 29][i] ?? 0))])).toEqual([]);
  });

  test("every sum that is named is one", () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 14 }), (zeilen) => {
      const fragen = zeilen.map((z, i) => frage(`${i}`, ...z));
      for (const { links, rechts } of findeSummen(fragen)) {
        for (const k of [0, 1]) expect(links.reduce((s, i) => s + (zeilen[i]?.[k] ?? 0), 0)).toBe(rechts.reduce((s, i) => s + (zeilen[i]?.[k] ?? 0), 0));
        expect(new Set([...links, ...rechts]).size).toBe(links.length + rechts.length);
      }
    }));
  });

  test("also where everybody gave the same answer", () => {
    expect(lesbar([frage("alle", 5), frage("a", 2), frage("b", 3)])).toEqual(["alle=a+b"]);
  });

  test("two splits without their whole are found in tables of up to twelve rows", () => {
    const tabelle = (weitere: number): Frage[] => [
      frage("Nord", 14, 6, 9, 0), frage("Süd", 10, 10, 3, 0), frage("Frauen", 2, 3, 5, 0), frage("Männer", 22, 13, 7, 0),
      ...Array.from({ length: weitere }, (_, i) => frage(`f${i}`, 0, 0, 0, 2 ** i)),
    ];
    expect(lesbar(tabelle(8))).toEqual(["Frauen+Männer=Nord+Süd"]);
    expect(lesbar(tabelle(9))).toEqual([]);
  });

  test("very many rows do not make it search forever", () => {
    const viele = Array.from({ length: 60 }, (_, i) => frage(`f${i}`, i % 7, (i * 3) % 11, 1));
    expect(lesbar([frage("alle", 997, 991, 59), ...viele]).filter((s) => s.startsWith("alle="))).toEqual([]);
    // An odd whole is no sum of even parts, but there are more than 10^11 ways to try.
    expect(lesbar([frage("alle", 39), ...Array.from({ length: 40 }, (_, i) => frage(`f${i}`, 2))])).toEqual([]);
  });
});
