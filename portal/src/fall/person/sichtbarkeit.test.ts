import { describe, expect, it } from "vitest";
import { erwachsene, istVolljaehrig, sehen } from "./sichtbarkeit.ts";

const heute = "2026-11-23";
const mutter = { personId: "mutter", geburtsdatum: "1990-03-14", eltern: [] };
const partner = { personId: "partner", geburtsdatum: "1988-01-02", eltern: [] };
const kind = { personId: "kind", geburtsdatum: "2019-05-05", eltern: ["mutter"] };
const familie = [mutter, partner, kind];

describe("who sees what in a household", () => {
  it("shows an adult's own matters to nobody else, not even to the partner", () => {
    expect(sehen(familie, "mutter", heute)).toEqual(["mutter"]);
    expect(sehen(familie, "partner", heute)).toEqual(["partner"]);
  });

  it("shows a child's matters to its parents, not to a parent's new partner", () => {
    expect(sehen(familie, "kind", heute)).toEqual(["mutter"]);
  });

  it("shows a child's matters to all adults when no parent lives here", () => {
    expect(sehen([mutter, partner, { ...kind, eltern: [] }], "kind", heute)).toEqual(["mutter", "partner"]);
  });

  it("gives a child its own matters on its eighteenth birthday", () => {
    const gross = { ...kind, geburtsdatum: "2008-11-23" };
    expect(sehen([mutter, gross], "kind", "2026-11-22")).toEqual(["mutter"]);
    expect(sehen([mutter, gross], "kind", "2026-11-23")).toEqual(["kind"]);
  });

  it("shows the household's matters to adults only", () => {
    expect(erwachsene(familie, heute)).toEqual(["mutter", "partner"]);
  });

  it("shows nothing about somebody who is not of the household", () => {
    expect(sehen(familie, "fremd", heute)).toEqual([]);
  });

  it("counts somebody born on 29 February as of age on 1 March of a common year", () => {
    expect(istVolljaehrig("2008-02-29", "2026-02-28")).toBe(false);
    expect(istVolljaehrig("2008-02-29", "2026-03-01")).toBe(true);
  });
});
