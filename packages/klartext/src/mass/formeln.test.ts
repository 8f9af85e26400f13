import { describe, expect, it } from "vitest";
import { analysiere } from "../analyse.ts";
import { kennzahlen } from "./formeln.ts";

describe("the classic formulas", () => {
  it("follow their definitions", () => {
    // 2 sentences, 8 words, syllables 1+1+3+1 and 1+1+2+2 = 12, one word of three or more syllables, no word over six letters but one.
    const { woerter, saetze, woerterJeSatz, flesch, lix, wienerSachtext, gsmog } = kennzahlen(analysiere("Wir sind zufrieden heut. Er hat keine Sorgen.").saetze);
    expect({ woerter, saetze, woerterJeSatz }).toEqual({ woerter: 8, saetze: 2, woerterJeSatz: 4 });
    expect(flesch).toBeCloseTo(180 - 4 - 58.5 * (12 / 8), 0);
    expect(lix).toBe(4 + 12.5);
    expect(wienerSachtext).toBeCloseTo(0.1935 * 12.5 + 0.1672 * 4 + 0.1297 * 12.5 - 0.0327 * 62.5 - 0.875, 1);
    expect(gsmog).toBeCloseTo(Math.sqrt((1 * 30) / 2) - 2, 1);
  });

  it("are zero for a text without words", () => {
    expect(kennzahlen(analysiere("…").saetze)).toMatchObject({ woerter: 0, flesch: 0, lix: 0 });
  });
});
