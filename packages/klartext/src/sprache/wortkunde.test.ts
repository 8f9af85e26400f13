import { describe, expect, it } from "vitest";
import { bekanntheit } from "./wortkunde.ts";

it.each([
  ["häusern", "erste"], ["gegangen", "erste"], ["anträge", "zweite"], ["beeinträchtigt", "dritte"], ["einsteins", "name"],
  ["erwärmung", "abgeleitet"], ["benutzung", "abgeleitet"], ["gartenhaus", "zusammengesetzt"], ["ablation", "fremd"], ["", "fremd"],
] as const)("%s: %s", (wort, art) => expect(bekanntheit(wort)).toBe(art));

describe("what is no word", () => {
  it("is not taken apart: twenty thousand letters without a space are foreign at once", () => {
    expect(bekanntheit("haus".repeat(5000))).toBe("fremd");
    expect(bekanntheit("haustür")).not.toBe("fremd");
  });
});
