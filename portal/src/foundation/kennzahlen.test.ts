import { describe, expect, test } from "vitest";
import type { Transact, Tx } from "./database/transaction.ts";
import { leseGruppen, SCHWELLE } from "./kennzahlen.ts";

const statistik: Transact = (_, work) => work({} as Tx, () => undefined);

describe("figures", () => {
  test("of groups below the threshold are withheld, only their names come back", async () => {
    const { gezeigt, verborgen } = await leseGruppen(statistik, "o", () => Promise.resolve([
      { gruppe: "gross", anzahl: SCHWELLE, wert: 5 }, { gruppe: "klein", anzahl: SCHWELLE - 1, wert: 6 },
    ]));
    expect(gezeigt.map((g) => g.gruppe)).toEqual(["gross"]);
    expect(verborgen).toEqual(["klein"]);
  });
});
