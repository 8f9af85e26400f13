import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Tx } from "./database/transaction.ts";
import type { Loeschregel } from "./http/modul.ts";
import { loeschJob, monateVor } from "./loeschen.ts";

describe("the day so many months before", () => {
  test.each([
    ["2026-11-23", 2, "2026-09-23"], ["2026-01-15", 1, "2025-12-15"], ["2026-03-31", 1, "2026-02-28"],
    ["2024-03-31", 1, "2024-02-29"], ["2026-11-23", 120, "2016-11-23"], ["2026-11-23", 0, "2026-11-23"],
  ])("%s less %i months is %s", (tag, monate, erwartet) => expect(monateVor(tag, monate)).toBe(erwartet));

  test("is never later, and a later day never gives an earlier one", () => {
    const tag = fc.date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));
    fc.assert(fc.property(tag, tag, fc.nat(240), (a, b, monate) => {
      expect(monateVor(a, monate) <= a).toBe(true);
      if (a <= b) expect(monateVor(a, monate) <= monateVor(b, monate)).toBe(true);
    }));
  });
});

describe("deleting by rule", () => {
  test("every rule of every module gets its own day, in the office's transaction", async () => {
    const gesehen: [string, string, unknown][] = [];
    const regel = (tabelle: string, monate: number): Loeschregel =>
      ({ tabelle, frist: { monate, ab: "test" }, norm: "§ 84 SGB X", loesche: (tx, tag) => Promise.resolve(gesehen.push([tabelle, tag, tx])) });
    const tx = {} as Tx;
    const job = loeschJob([{ loeschregeln: [regel("a", 2)] }, { loeschregeln: [regel("b", 120)] }]);
    await job.lauf({ officeId: "o", tx, jetzt: "2026-11-23T03:40:00Z", heute: "2026-11-23", afterCommit: () => undefined }, {});
    expect(gesehen).toEqual([["a", "2026-09-23", tx], ["b", "2016-11-23", tx]]);
  });
});
