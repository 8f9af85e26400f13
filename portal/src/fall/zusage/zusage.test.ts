import { describe, expect, test } from "vitest";
import { type Ausgang, istUeberfaellig, sortiereZusagen } from "./zusage.ts";

const zusage = (ausgang: Ausgang, bis: string) => ({ ausgang, bis });

describe("a promise", () => {
  test("is overdue from the day after its day, as long as it is open", () => {
    expect(istUeberfaellig(zusage("offen", "2026-11-23"), "2026-11-23")).toBe(false);
    expect(istUeberfaellig(zusage("offen", "2026-11-23"), "2026-11-24")).toBe(true);
  });

  test.each(["gehalten", "gebrochen", "zurueckgenommen"] as const)("that was %s is not overdue any more", (ausgang) =>
    expect(istUeberfaellig(zusage(ausgang, "2026-11-01"), "2026-11-24")).toBe(false));

  test("that is open stands before those that are done, the soonest on top", () => {
    const sortiert = sortiereZusagen([zusage("gehalten", "2026-01-01"), zusage("offen", "2026-12-01"), zusage("gebrochen", "2026-05-01"), zusage("offen", "2026-11-01")]);
    expect(sortiert.map((z) => z.bis)).toEqual(["2026-11-01", "2026-12-01", "2026-05-01", "2026-01-01"]);
  });
});
