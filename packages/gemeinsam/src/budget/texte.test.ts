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
    expect(budgetTexte.de.gleichstand(["A", "B"], "A", "los", undefined)).toBe("Gleichauf waren „A“, „B“. Für „A“ entschied das Los (ohne veröffentlichten Lostext).");
    expect(budgetTexte.en.gleichstand(["A", "B"], "A", "los", "seed")).toBe('Level were "A", "B". "A" came first by the lot (drawn from "seed").');
    expect(budgetTexte.en.gleichstand(["A", "B"], "A", "los", undefined)).toBe('Level were "A", "B". "A" came first by the lot (without a published seed).');
    expect(budgetTexte.en.gleichstand(["A", "B"], "A", "kosten", undefined)).toBe('Level were "A", "B". "A" came first by the lower cost.');
  });

  test("what everyone decides on, and that the filled-up form reckons with more", () => {
    expect(entscheide(a, "meisteStimmen")).not.toHaveProperty("anteil");
    expect(entscheide({ ...a, budget: 99999 }, "gleicheAnteileAufgefuellt")).not.toHaveProperty("anteil");
    expect(entscheide({ ...a, stimmen: [] }, "gleicheAnteile")).not.toHaveProperty("anteil");
    const { anteil } = entscheide(a, "gleicheAnteile");
    expect(anteil).toEqual({ stimmen: 6, anfangs: 1666.67, zuletzt: 1666.67 });
    expect(anteil && budgetTexte.de.anteil(anteil, 10000)).toBe("Jede Person entscheidet über einen gleichen Anteil von 1.666,67 (10.000 geteilt durch 6).");
    const { anteil: mehr } = entscheide(a, "gleicheAnteileAufgefuellt");
    expect(mehr).toEqual({ stimmen: 6, anfangs: 1666.67, zuletzt: 3249 });
    expect(mehr && budgetTexte.de.anteil(mehr, 10000)).toMatch(/Damit weniger Geld übrig bleibt, rechnet die Regel mit 3.249 je Person. Das geht, solange alles Gewählte zusammen ins Budget passt.$/);
    expect(mehr && budgetTexte.en.anteil(mehr, 10000)).toBe("Everyone decides on an equal share of 1,666.67 (10,000 divided by 6). So that less money is left over, the rule reckons with 3,249 per person. It may, as long as all that is chosen fits into the budget.");
  });

  test("weighted ballots pay for each of their votes", () => {
    const gewogen = { budget: 12, projekte: [{ id: "x", kosten: 6 }], stimmen: [{ projekte: ["x"], gewicht: 3 }, { projekte: ["x"], gewicht: 3 }] };
    const b = entscheide(gewogen, "gleicheAnteile").begruendung[0];
    expect(b && budgetTexte.de.begruendung(b, "x")).toBe("„x“ (Kosten 6, 6 Stimmen) ist dabei: 2 Personen mit zusammen 6 Stimmen zahlen je Stimme 1.");
    expect(b && budgetTexte.en.begruendung(b, "x")).toBe('"x" (cost 6, 6 votes) is in: 2 people with 6 votes together pay 1 per vote.');
    const eine = entscheide({ ...gewogen, stimmen: gewogen.stimmen.slice(0, 1) }, "gleicheAnteile").begruendung[0];
    expect(eine && budgetTexte.de.begruendung(eine, "x")).toContain("1 Person mit zusammen 3 Stimmen zahlt je Stimme 2.");
    expect(eine && budgetTexte.en.begruendung(eine, "x")).toContain("1 person with 3 votes together pays 2 per vote.");
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
