import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { naivNachStimmen } from "../../test/naiv.ts";
import { abstimmungen } from "../../test/zufall.ts";
import { losfolge } from "../los.ts";
import { entscheide } from "./entscheidung.ts";
import { vergleiche } from "./vergleich.ts";

const viertel = {
  budget: 10000, los: "2026-08-01 Rathaus",
  projekte: [{ id: "p1", kosten: 3000 }, { id: "p2", kosten: 6000 }, { id: "p3", kosten: 3000 }],
  stimmen: [{ projekte: ["p1", "p3"] }, { projekte: [] }, { projekte: ["p1"] }, { projekte: ["p3", "p2"] }, { projekte: ["p2"] }, { projekte: ["p2"] }],
};

describe("a decision explains itself", () => {
  test("who paid how much, to the exact fraction", () => {
    const a = { budget: 100, projekte: [{ id: "p", kosten: 100 }], stimmen: [{ projekte: ["p"] }, { projekte: ["p"] }, { projekte: ["p"] }] };
    expect(entscheide(a, "gleicheAnteile")).toEqual({
      gewaehlt: ["p"], ausgegeben: 100, gleichstand: [],
      begruendung: [{ id: "p", kosten: 100, stimmen: 3, gewaehlt: true, grund: "anteile", zahlungen: [{ betrag: "100/3", rund: 33.33, personen: [0, 1, 2], stimmen: 3 }] }],
      anteil: { stimmen: 3, anfangs: 33.33, zuletzt: 33.33 },
    });
  });

  test("those with little left pay what they have, the others the rest", () => {
    const a = { budget: 30, projekte: [{ id: "a", kosten: 4 }, { id: "b", kosten: 17 }], stimmen: [{ projekte: ["b"] }, { projekte: ["a", "b"] }, { projekte: ["a"] }] };
    // b and a both have two effective votes; a is cheaper and comes first: 2 each. b then takes 8 and 9.
    const b = entscheide(a, "gleicheAnteile").begruendung[1];
    expect(b).toMatchObject({ gewaehlt: true, zahlungen: [{ betrag: "9", rund: 9, personen: [0] }, { betrag: "8", rund: 8, personen: [1] }] });
  });

  test("the largest payment comes first, people in the order of their ballots", () => {
    // x and y both have four effective votes; x is cheaper: 10 each. Then three people have 10 left for y, one has 20.
    const stimmen = [["x", "y", "z"], ["y"], ["x", "y"], ["x", "y", "z"], ["x"]].map((projekte) => ({ projekte }));
    const { begruendung } = entscheide({ budget: 100, projekte: [{ id: "x", kosten: 40 }, { id: "y", kosten: 50 }, { id: "z", kosten: 90 }], stimmen }, "gleicheAnteile");
    expect(begruendung[0]).toMatchObject({ zahlungen: [{ betrag: "10", personen: [0, 2, 3, 4] }] });
    expect(begruendung[1]).toMatchObject({ zahlungen: [{ betrag: "20", personen: [1] }, { betrag: "10", personen: [0, 2, 3] }] });
  });

  test("payments add up to the cost", () => {
    fc.assert(fc.property(abstimmungen(), (a) => {
      for (const b of entscheide(a, "gleicheAnteile").begruendung) {
        if (b.grund !== "anteile") continue;
        let [zaehler, nenner] = [0n, 1n];
        for (const { betrag, personen } of b.zahlungen) {
          const [oben = "", unten = "1"] = betrag.split("/");
          [zaehler, nenner] = [zaehler * BigInt(unten) + BigInt(oben) * BigInt(personen.length) * nenner, nenner * BigInt(unten)];
        }
        expect(zaehler).toBe(BigInt(b.kosten) * nenner);
      }
    }));
  });

  test("why a project with many votes did not win, and what it lacked", () => {
    const { gewaehlt, begruendung } = entscheide(viertel, "gleicheAnteile");
    expect(gewaehlt).toEqual(["p1"]);
    expect(begruendung.slice(1)).toEqual([
      { id: "p2", kosten: 6000, stimmen: 3, gewaehlt: false, grund: "anteileReichenNicht", anfangs: 5000, vorhanden: 5000, fehlt: 1000 },
      { id: "p3", kosten: 3000, stimmen: 2, gewaehlt: false, grund: "anteileReichenNicht", anfangs: 3333.33, vorhanden: 1833.33, fehlt: 1166.67 },
    ]);
  });

  test("by votes: what no longer fits says how much is missing", () => {
    expect(entscheide(viertel, "meisteStimmen").begruendung).toEqual([
      { id: "p1", kosten: 3000, stimmen: 2, gewaehlt: true, grund: "stimmen" },
      { id: "p2", kosten: 6000, stimmen: 3, gewaehlt: true, grund: "stimmen" },
      { id: "p3", kosten: 3000, stimmen: 2, gewaehlt: false, grund: "passtNicht", vorhanden: 1000, fehlt: 2000 },
    ]);
  });
});

describe("ties", () => {
  const gleich = (kosten: readonly [number, number], stimmen: readonly (readonly string[])[]): ReturnType<typeof entscheide> => entscheide({
    budget: 1000, los: "x", projekte: [{ id: "a", kosten: kosten[0] }, { id: "b", kosten: kosten[1] }], stimmen: stimmen.map((projekte) => ({ projekte })),
  }, "gleicheAnteile");

  test("go to the lower cost", () => {
    expect(gleich([20, 10], [["a", "b"]]).gewaehlt).toEqual(["b", "a"]);
    expect(gleich([20, 10], [["a", "b"]]).gleichstand).toEqual([{ projekte: ["b", "a"].sort(), gewaehlt: "b", durch: "kosten" }]);
  });

  test("then to more votes", () => {
    // x takes all that one of a's three voters has. Then a and b both have two effective votes, but a has more votes.
    const stimmen = [["a"], ["a"], ["x", "a"], ["b"], ["b"], ["x"], ["x"], ["x"]].map((projekte) => ({ projekte }));
    for (const los of ["1", "2", "3", "4"]) {
      const ergebnis = entscheide({ budget: 80, los, projekte: [{ id: "b", kosten: 10 }, { id: "a", kosten: 10 }, { id: "x", kosten: 40 }], stimmen }, "gleicheAnteile");
      expect(ergebnis.gewaehlt).toEqual(["x", "a", "b"]);
      expect(ergebnis.gleichstand).toEqual([{ projekte: expect.arrayContaining(["a", "b"]), gewaehlt: "a", durch: "stimmen" }]);
    }
  });

  test("then to the lot, which is drawn from the seed and from nothing else", () => {
    for (const los of ["1", "2", "3", "4", "5"]) {
      const a = { budget: 10, los, projekte: [{ id: "a", kosten: 10 }, { id: "b", kosten: 10 }], stimmen: [{ projekte: ["a", "b"] }] };
      const [erstes] = losfolge(los, ["a", "b"]);
      for (const regel of ["gleicheAnteile", "gleicheAnteileAufgefuellt", "meisteStimmen"] as const) {
        const ergebnis = entscheide({ ...a, projekte: [...a.projekte].reverse() }, regel);
        expect(ergebnis.gewaehlt).toEqual([erstes]);
        expect(ergebnis.gleichstand.map((g) => [g.gewaehlt, g.durch])).toEqual([[erstes, "los"]]);
      }
    }
  });

  test("without a seed the lot is drawn from an empty one", () => {
    const a = { budget: 10, projekte: ["a", "b", "c", "d"].map((id) => ({ id, kosten: 10 })), stimmen: [{ projekte: ["a", "b", "c", "d"] }] };
    expect(entscheide(a, "meisteStimmen")).toEqual(entscheide({ ...a, los: "" }, "meisteStimmen"));
    expect(entscheide(a, "meisteStimmen").gewaehlt).toEqual([losfolge("", ["a", "b", "c", "d"])[0]]);
  });

  test("are not named where there are none", () => {
    expect(gleich([10, 10], [["a"], ["a"], ["b"]]).gleichstand).toEqual([]);
  });
});

describe("most votes", () => {
  test("takes by votes and skips what no longer fits", () => {
    fc.assert(fc.property(abstimmungen(), (a) => {
      expect(entscheide(a, "meisteStimmen").gewaehlt).toEqual(naivNachStimmen(a));
    }));
  });
});

describe("the rules side by side", () => {
  test("with what they spend and how many people get something they voted for", () => {
    const zeilen = vergleiche(viertel);
    expect(zeilen.map((z) => [z.regel, z.ausgegeben])).toEqual([["gleicheAnteile", 3000], ["gleicheAnteileAufgefuellt", 9000], ["meisteStimmen", 9000]]);
    expect(zeilen.map((z) => z.mitTreffer)).toEqual([2 / 6, 5 / 6, 5 / 6]);
  });

  test("weights count as people; without people there is no share", () => {
    const a = { budget: 10, projekte: [{ id: "p", kosten: 10 }], stimmen: [{ projekte: ["p"], gewicht: 3 }, { projekte: [] }] };
    expect(vergleiche(a)[2]?.mitTreffer).toBe(0.75);
    expect(vergleiche({ ...a, stimmen: [] })[2]?.mitTreffer).toBeNull();
  });

  test("an unknown project in a ballot is an error, never ignored", () => {
    expect(() => entscheide({ budget: 1, projekte: [], stimmen: [{ projekte: ["?"] }] }, "meisteStimmen")).toThrow("Unknown project: ?");
  });
});
