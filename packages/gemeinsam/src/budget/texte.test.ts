import { describe, expect, test } from "vitest";
import { entscheide } from "./entscheidung.ts";
import { budgetTexte } from "./texte.ts";
import { vergleiche } from "./vergleich.ts";

const a = {
  budget: 10000, los: "2026-08-01 Rathaus",
  projekte: [{ id: "p1", kosten: 3000 }, { id: "p2", kosten: 6000 }, { id: "p3", kosten: 3000 }, { id: "p4", kosten: 100 }],
  stimmen: [["p1", "p3"], [], ["p1"], ["p3", "p2"], ["p2"], ["p2"]].map((projekte) => ({ projekte })),
};
const satz = (sprache: "de" | "en", regel: Parameters<typeof entscheide>[1], i: number): string => {
  const b = entscheide(a, regel).begruendung[i];
  return b ? budgetTexte[sprache].begruendung(b, "Spielplatz") : "";
};

describe("sentences a resident understands", () => {
  test("who paid how much", () => {
    expect(satz("de", "gleicheAnteile", 0)).toBe("„Spielplatz“ (Kosten 3.000, 2 Stimmen) ist dabei: 2 Personen zahlen je 1.500.");
    expect(satz("en", "gleicheAnteile", 0)).toBe('"Spielplatz" (cost 3,000, 2 votes) is in: 2 people pay 1,500 each.');
    const eine = entscheide({ budget: 4, projekte: [{ id: "x", kosten: 3 }], stimmen: [{ projekte: ["x"] }] }, "gleicheAnteile").begruendung[0];
    expect(eine && budgetTexte.de.begruendung(eine, "x")).toBe("„x“ (Kosten 3, 1 Stimme) ist dabei: 1 Person zahlt 3.");
    expect(eine && budgetTexte.en.begruendung(eine, "x")).toBe('"x" (cost 3, 1 vote) is in: 1 person pays 3.');
  });

  test("why many votes were not enough, and what was missing", () => {
    expect(satz("de", "gleicheAnteile", 1)).toBe("„Spielplatz“ (Kosten 6.000, 3 Stimmen) ist nicht dabei: Alle, die dafür sind, haben zusammen 5.000. Es fehlen 1.000.");
    expect(satz("de", "gleicheAnteile", 2)).toBe("„Spielplatz“ (Kosten 3.000, 2 Stimmen) ist nicht dabei: Alle, die dafür sind, haben zusammen noch 1.833,33. Es fehlen 1.166,67. Am Anfang waren es 3.333,33; damit haben sie andere Vorschläge mitbezahlt, für die sie auch gestimmt haben.");
    expect(satz("en", "gleicheAnteile", 2)).toContain("have 1,833.33 together. 1,166.67 is missing. At the start it was 3,333.33");
    expect(satz("en", "gleicheAnteile", 1)).not.toContain("At the start");
    expect(satz("de", "gleicheAnteile", 3)).toBe("„Spielplatz“ (Kosten 100, 0 Stimmen) ist nicht dabei: Niemand hat dafür gestimmt.");
    expect(satz("en", "gleicheAnteile", 3)).toContain("nobody voted for it");
  });

  test("what came by votes, what from the rest, what no longer fits", () => {
    expect(satz("de", "meisteStimmen", 0)).toContain("nach Stimmen an der Reihe");
    expect(satz("en", "meisteStimmen", 0)).toContain("its turn came by votes");
    expect(satz("de", "meisteStimmen", 2)).toContain("Vom Budget sind noch 900 übrig. Es fehlen 2.100.");
    expect(satz("en", "meisteStimmen", 2)).toContain("900 of the budget is left. 2,100 is missing.");
    expect(satz("de", "gleicheAnteileAufgefuellt", 3)).toContain("passte noch in das Geld, das übrig war");
    expect(satz("en", "gleicheAnteileAufgefuellt", 3)).toContain("still fitted into the money that was left");
    const beides = entscheide({ ...a, budget: 7000 }, "gleicheAnteileAufgefuellt").begruendung[1];
    expect(beides && budgetTexte.de.begruendung(beides, "x")).toMatch(/Alle, die dafür sind, haben zusammen .* Vom Budget sind noch [\d.]+ übrig, auch das reicht nicht\.$/);
    expect(beides && budgetTexte.en.begruendung(beides, "x")).toMatch(/all who want it have .* of the budget is left, which is not enough either\.$/);
    const alles = entscheide({ ...a, budget: 99999 }, "gleicheAnteileAufgefuellt").begruendung[0];
    expect(alles && budgetTexte.de.begruendung(alles, "x")).toContain("Das Geld reicht für alle Vorschläge.");
    expect(alles && budgetTexte.en.begruendung(alles, "x")).toContain("there is enough money for every proposal");
  });

  test("ties name what decided, and the seed of the lot", () => {
    expect(budgetTexte.de.gleichstand(["A", "B"], "A", "los", "Saat")).toBe("Gleichauf waren „A“, „B“. Für „A“ entschied das Los (gezogen aus „Saat“).");
    expect(budgetTexte.de.gleichstand(["A", "B"], "A", "kosten", "Saat")).toBe("Gleichauf waren „A“, „B“. Für „A“ entschieden die niedrigeren Kosten.");
    expect(budgetTexte.de.gleichstand(["A", "B"], "A", "stimmen", undefined)).toBe("Gleichauf waren „A“, „B“. Für „A“ entschied die größere Zahl der Stimmen.");
    expect(budgetTexte.en.gleichstand(["A", "B"], "A", "los", undefined)).toBe('Level were "A", "B". "A" came first by the lot (drawn from "").');
    expect(budgetTexte.en.gleichstand(["A", "B"], "A", "kosten", undefined)).toBe('Level were "A", "B". "A" came first by the lower cost.');
  });

  test("the sum, and the rules side by side", () => {
    expect(budgetTexte.de.summe(1, 3, 3000, 10000)).toBe("1 von 3 Vorschlägen bekommt Geld: zusammen 3.000 von 10.000.");
    expect(budgetTexte.de.summe(2, 3, 3000, 10000)).toBe("2 von 3 Vorschlägen bekommen Geld: zusammen 3.000 von 10.000.");
    expect(budgetTexte.en.summe(1, 3, 3000, 10000)).toBe("1 of 3 proposals gets money: 3,000 of 10,000 together.");
    const [erste] = vergleiche(a);
    expect(erste && budgetTexte.de.vergleichszeile(erste, ["A"])).toBe("Gleiche Anteile: Alle entscheiden über gleich viel Geld: A (3.000); 33 % der Menschen bekommen etwas, wofür sie gestimmt haben.");
    expect(erste && budgetTexte.en.vergleichszeile({ ...erste, mitTreffer: null }, [])).toBe("Equal shares: everyone decides on the same amount of money: nothing (3,000).");
  });
});
