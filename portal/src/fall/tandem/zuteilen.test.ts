import { describe, expect, it } from "vitest";
import { type Kraft, teileZu } from "./zuteilen.ts";

const kraft = (id: string, teamId: string, rolle: Kraft["rolle"]): Kraft => ({ id, teamId, rolle });
const kraefte = [
  kraft("i1", "nord", "integrationsfachkraft"), kraft("i2", "nord", "integrationsfachkraft"),
  kraft("l1", "nord", "leistungssachbearbeitung"), kraft("l3", "sued", "leistungssachbearbeitung"),
  kraft("i4", "sued", "integrationsfachkraft"),
];

describe("the tandem of a new case", () => {
  it("joins two people of the same team", () => {
    for (let nummer = 1; nummer <= 12; nummer++) {
      const { teamId, integrationsfachkraftId, leistungssachbearbeitungId } = teileZu(nummer, kraefte);
      const teams = [integrationsfachkraftId, leistungssachbearbeitungId].map((id) => kraefte.find((k) => k.id === id)?.teamId);
      expect(teams).toEqual([teamId, teamId]);
    }
  });

  it("gives every placement officer the same number of cases in turn", () => {
    const anzahl = Map.groupBy(Array.from({ length: 30 }, (_, i) => teileZu(i + 1, kraefte).integrationsfachkraftId), (id) => id);
    expect([...anzahl.values()].map((v) => v.length)).toEqual([10, 10, 10]);
  });

  it("refuses an office in which no team has both sides", () => {
    expect(() => teileZu(1, [kraft("l1", "nord", "leistungssachbearbeitung"), kraft("i4", "sued", "integrationsfachkraft")])).toThrow(/no team/i);
  });
});
