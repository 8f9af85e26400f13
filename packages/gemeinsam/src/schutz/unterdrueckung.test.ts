import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { moeglicheWerte } from "../../test/angriff.ts";
import { greifeAn, kreuztabelle, unterdruecke, type Angabe } from "./unterdrueckung.ts";

const tabelle = (zeilen: number, spalten: number): fc.Arbitrary<number[][]> => fc.array(fc.array(fc.nat(6), { minLength: spalten, maxLength: spalten }), { minLength: zeilen, maxLength: zeilen });
const namen = (art: string, n: number): string[] => Array.from({ length: n }, (_, i) => `${art}${i}`);

async function teile(angaben: readonly Angabe[], ab: number): Promise<[Angabe[], Angabe[]]> {
  const geheim = await unterdruecke(angaben, ab);
  return [angaben.filter((a) => !geheim.has(a.name)), angaben.filter((a) => geheim.has(a.name))];
}

describe("suppression", () => {
  test("hides the second cell of a row, so that nobody subtracts", async () => {
    const angaben = kreuztabelle(["Team A"], ["ja", "nein", "egal"], [[3, 9, 20]]);
    const geheim = await unterdruecke(angaben, 7);
    expect([...geheim].sort()).toEqual(expect.arrayContaining(["Team A × ja", "Team A × nein"]));
    expect(geheim.has("Team A × egal")).toBe(false);
    expect(geheim.has("gesamt × gesamt")).toBe(false);
  });

  test("hides nothing where nothing is small", async () => {
    expect(await unterdruecke(kreuztabelle(["a", "b"], ["x", "y"], [[7, 8], [9, 10]]), 7)).toEqual(new Set());
  });

  test("hides everything where all are few together", async () => {
    const angaben = kreuztabelle(["a", "b"], ["x", "y"], [[1, 1], [1, 1]]);
    expect((await unterdruecke(angaben, 7)).size).toBe(angaben.length);
  });

  test("every figure below the threshold is hidden", async () => {
    await fc.assert(fc.asyncProperty(tabelle(2, 3), async (anzahl) => {
      const [offen] = await teile(kreuztabelle(namen("z", 2), namen("s", 3), anzahl), 4);
      for (const a of offen) expect(a.wert).toBeGreaterThanOrEqual(4);
    }), { numRuns: 60 });
  });

  test("an attack that writes down every possible table never pins a hidden figure down", async () => {
    await fc.assert(fc.asyncProperty(tabelle(2, 3), async (anzahl) => {
      const [offen, geheim] = await teile(kreuztabelle(namen("z", 2), namen("s", 3), anzahl), 3);
      const hoechstens = Math.max(0, ...anzahl.flat()) + 3;
      moeglicheWerte(offen, geheim, 6, hoechstens).forEach((werte, i) => {
        expect(werte.has(geheim[i]?.wert ?? -1)).toBe(true);
        expect(werte.size).toBeGreaterThan(3);
      });
    }), { numRuns: 40 });
  });

  test("nor across two crossings of the same people: team by age beside team by contract", async () => {
    // Cells: team (2) × age (2) × contract (2). Published: both crossings with all their margins.
    await fc.assert(fc.asyncProperty(fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }), async (zellen) => {
      const angabe = (name: string, passt: (team: number, alter: number, vertrag: number) => boolean): Angabe => {
        const drin = zellen.map((_, z) => z).filter((z) => passt(z >> 2, (z >> 1) % 2, z % 2));
        return { name, zellen: drin, wert: drin.reduce((s, z) => s + (zellen[z] ?? 0), 0) };
      };
      const zwei = [0, 1];
      const angaben = [
        angabe("gesamt", () => true),
        ...zwei.flatMap((t) => [angabe(`team${t}`, (x) => x === t), angabe(`alter${t}`, (_, y) => y === t), angabe(`vertrag${t}`, (_, __, v) => v === t)]),
        ...zwei.flatMap((t) => zwei.flatMap((u) => [angabe(`team${t} alter${u}`, (x, y) => x === t && y === u), angabe(`team${t} vertrag${u}`, (x, _, v) => x === t && v === u)])),
      ];
      const [offen, geheim] = await teile(angaben, 2);
      for (const a of offen) expect(a.wert).toBeGreaterThanOrEqual(2);
      for (const werte of moeglicheWerte(offen, geheim, 8, 5)) expect(werte.size).toBeGreaterThan(1);
    }), { numRuns: 12 });
  });
});

describe("the attack", () => {
  test("finds by subtraction what one hidden cell in a row gives away", async () => {
    const [ja, nein, , alle] = kreuztabelle(["A"], ["ja", "nein"], [[3, 9]]);
    if (!ja || !nein || !alle) throw new Error("no table");
    expect(await greifeAn([nein, { ...alle, name: "A", zellen: [0, 1], wert: 12 }], [ja])).toEqual([{ unten: 3, oben: 3 }]);
    expect(await greifeAn([{ ...alle, zellen: [0, 1], wert: 12 }], [ja, nein])).toEqual([{ unten: 0, oben: 12 }, { unten: 0, oben: 12 }]);
  });

  test("knows that counts are never negative: a full part leaves nothing for the others", async () => {
    expect(await greifeAn([{ name: "a", zellen: [0], wert: 9 }, { name: "alle", zellen: [0, 1, 2], wert: 9 }], [{ name: "b", zellen: [1], wert: 0 }])).toEqual([{ unten: 0, oben: 0 }]);
  });

  test("learns nothing of what no published figure touches", async () => {
    expect(await greifeAn([{ name: "a", zellen: [0], wert: 9 }], [{ name: "b", zellen: [1], wert: 3 }])).toEqual([{ unten: 0, oben: Infinity }]);
    expect(await greifeAn([], [{ name: "b", zellen: [1], wert: 3 }])).toEqual([{ unten: 0, oben: Infinity }]);
  });
});

describe("a crossing", () => {
  test("has its cells, both margins and the total", () => {
    expect(kreuztabelle(["a", "b"], ["x", "y"], [[1, 2], [3, 4]])).toEqual([
      { name: "a × x", zellen: [0], wert: 1 }, { name: "a × y", zellen: [1], wert: 2 }, { name: "b × x", zellen: [2], wert: 3 }, { name: "b × y", zellen: [3], wert: 4 },
      { name: "a × gesamt", zellen: [0, 1], wert: 3 }, { name: "b × gesamt", zellen: [2, 3], wert: 7 },
      { name: "gesamt × x", zellen: [0, 2], wert: 4 }, { name: "gesamt × y", zellen: [1, 3], wert: 6 },
      { name: "gesamt × gesamt", zellen: [0, 1, 2, 3], wert: 10 },
    ]);
  });
});
