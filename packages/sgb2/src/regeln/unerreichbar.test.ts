import { describe, expect, test } from "vitest";
import { berechne, type Fall, type Minderung, type Person } from "../berechne.ts";

/** The third missed appointment is established in September: October is without Regelbedarf, from November on there is nothing. */
const MINDERUNGEN: Minderung[] = [{ art: "nichtErreichbar", tag: "2026-09-10", festgestelltAm: "2026-09-20" }];
const A: Person = { id: "a", geburtsdatum: "1985-01-01", partner: "b", minderungen: MINDERUNGEN };
const B: Person = { id: "b", geburtsdatum: "1986-01-01", partner: "a" };
const KIND: Person = { id: "k", geburtsdatum: "2017-01-01", eltern: ["a", "b"] };

const haushalt = (monat: string, ...personen: Person[]): Fall => ({ monat, bewilligungszeitraumBeginn: "2026-07-01", unterkunft: { art: "miete", bruttokaltmiete: 900, heizung: 0 }, personen });

/** What of the rent of 900 euros counts for each person. */
function anteile(fall: Fall): number[] {
  const antwort = berechne(fall);
  if (!("anspruch" in antwort)) throw new Error(JSON.stringify(antwort));
  return antwort.personen.map(({ unterkunft }) => unterkunft);
}

describe("the share of the dwelling of whoever is not reachable (§ 22 Abs. 7 Satz 4 SGB II)", () => {
  test("stays in the month in which only the Regelbedarf is lost (§ 7b Abs. 4 Satz 4)", () => {
    expect(anteile(haushalt("2026-10", A, B, KIND))).toEqual([300, 300, 300]);
  });

  test("stays where a missed appointment only costs 30 percent (§ 32)", () => {
    expect(anteile(haushalt("2026-10", { ...A, minderungen: [{ art: "meldeversaeumnis", tag: "2026-08-10", festgestelltAm: "2026-08-20" }, { art: "meldeversaeumnis", tag: "2026-09-10", festgestelltAm: "2026-09-20" }] }, B, KIND))).toEqual([300, 300, 300]);
  });

  test.each<[string, Person[], number[]]>([
    ["partner and child", [A, B, KIND], [0, 450, 450]],
    ["the partner, not a lodger who is no part of the Bedarfsgemeinschaft", [A, B, { id: "u", geburtsdatum: "1970-01-01" }], [0, 600, 0]],
    ["the child, not a partner with an old-age pension, who has no claim", [A, { ...B, lage: { altersrenteSeit: "2026-01-01" } }, KIND], [0, 300, 600]],
    ["the child, where neither parent is reachable", [A, { ...B, minderungen: MINDERUNGEN }, KIND], [0, 0, 900]],
    ["the partner, not a child who only comes to visit", [A, B, { ...KIND, lage: { umgang: { lebensmittelpunkt: "anderswo", andererElternteilHilfebeduerftig: true, tage: ["2026-11-07", "2026-11-08"] } } }], [0, 900, 0]],
  ])("goes to %s", (_, personen, erwartet) => {
    expect(anteile(haushalt("2026-11", ...personen))).toEqual(erwartet);
  });

  test("stays where nobody is left to take it, and is lost with the claim", () => {
    expect(anteile(haushalt("2026-11", { id: "a", geburtsdatum: "1985-01-01", minderungen: MINDERUNGEN }))).toEqual([900]);
    expect(berechne(haushalt("2026-11", A, { ...B, minderungen: MINDERUNGEN }))).toMatchObject({ anspruch: 0, personen: [{ unterkunft: 450 }, { unterkunft: 450 }] });
  });
});
