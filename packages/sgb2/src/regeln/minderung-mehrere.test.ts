import { expect, test } from "vitest";
import { berechne, type Ergebnis, type Minderung, type Person } from "../berechne.ts";

function rechne(monat: string, personen: Person[], bruttokaltmiete = 0): Ergebnis {
  const antwort = berechne({ monat, bewilligungszeitraumBeginn: `${monat.slice(0, 4)}-01-01`, unterkunft: { art: "miete", bruttokaltmiete, heizung: 0 }, personen });
  if (!("anspruch" in antwort)) throw new Error(JSON.stringify(antwort));
  return antwort;
}

const bruch = (tag: string, festgestelltAm: string, weiteres: Partial<Minderung> = {}): Minderung => ({ art: "pflichtverletzung", tag, festgestelltAm, ...weiteres });
const einer = (...minderungen: Minderung[]): Person[] => [{ id: "a", geburtsdatum: "1980-01-01", minderungen }];

const ERSTER_2012 = bruch("2012-01-10", "2012-01-20");
const ZWEITER_2012 = bruch("2012-02-15", "2012-02-20");
const TERMIN_2012: Minderung = { art: "meldeversaeumnis", tag: "2012-02-10", festgestelltAm: "2012-02-15" };
const ERSTER = bruch("2025-02-10", "2025-02-20");
const ZWEITER = bruch("2025-03-10", "2025-03-20");

test.each<[was: string, monat: string, minderung: number, Minderung[]]>([
  ["2012, the first month", "2012-02", 112.2, [ERSTER_2012, ZWEITER_2012]],
  ["2012, the second breach takes the place of the first", "2012-03", 224.4, [ERSTER_2012, ZWEITER_2012]],
  ["2012, in whatever order they are named", "2012-03", 224.4, [ZWEITER_2012, ERSTER_2012]],
  ["2012, its own three months", "2012-05", 224.4, [ERSTER_2012, ZWEITER_2012]],
  ["2012, over", "2012-06", 0, [ERSTER_2012, ZWEITER_2012]],
  ["2012, a missed appointment adds to both", "2012-03", 261.8, [ERSTER_2012, TERMIN_2012, ZWEITER_2012]],
  ["2012, two missed appointments add up", "2012-03", 74.8, [TERMIN_2012, { ...TERMIN_2012, tag: "2012-02-20", festgestelltAm: "2012-02-25" }]],
  ["2012, two first breaches found together count once", "2012-02", 112.2, [ERSTER_2012, { ...ERSTER_2012, tag: "2012-01-12" }]],
  ["2012, the third leaves nothing", "2012-04", 374, [ERSTER_2012, ZWEITER_2012, bruch("2012-03-10", "2012-03-15")]],
  ["2025, 10 percent for a month", "2025-03", 56.3, [ERSTER]],
  ["2025, over", "2025-04", 0, [ERSTER]],
  ["2025, then 20 percent for two", "2025-05", 112.6, [ERSTER, ZWEITER]],
  ["2025, over too", "2025-06", 0, [ERSTER, ZWEITER]],
  ["2025, then 30 percent for three", "2025-07", 168.9, [ERSTER, ZWEITER, bruch("2025-04-10", "2025-04-20")]],
  ["2025, refused work counts as a breach before", "2025-04", 112.6, [{ ...ERSTER, art: "arbeitsverweigerung" }, ZWEITER]],
  ["2025, a breach on the day the first was found is no further one", "2025-04", 112.6, [bruch("2025-03-01", "2025-03-20"), bruch("2025-03-20", "2025-03-25")]],
  ["2025, a breach a day later is", "2025-04", 168.9, [bruch("2025-03-01", "2025-03-20"), bruch("2025-03-21", "2025-03-25")]],
  ["2025, a year after the first began", "2025-05", 112.6, [bruch("2024-03-01", "2024-03-10"), bruch("2025-04-01", "2025-04-10")]],
  ["2025, a year and a day after", "2025-05", 56.3, [bruch("2024-03-01", "2024-03-10"), bruch("2025-04-02", "2025-04-10")]],
  ["2025, fulfilled at once: a month all the same", "2025-04", 112.6, [ERSTER, { ...ZWEITER, erfuelltAb: "2025-03-25" }]],
  ["2025, fulfilled in the first month: over after it", "2025-05", 0, [ERSTER, { ...ZWEITER, erfuelltAb: "2025-04-10" }]],
  ["2025, fulfilled in the second: 15 days of it", "2025-05", 56.3, [ERSTER, { ...ZWEITER, erfuelltAb: "2025-05-16" }]],
  ["2025, from the first day of a Sperrzeit", "2025-04", 28.15, [{ ...bruch("2025-03-20", "2025-05-20"), sperrzeitAb: "2025-04-16" }]],
  ["2026, 30 percent for three months", "2026-10", 168.9, [bruch("2026-07-10", "2026-07-20")]],
  ["2026, the second no more", "2026-09", 168.9, [bruch("2026-07-10", "2026-07-20"), bruch("2026-08-10", "2026-08-20")]],
])("%s", (_, monat, minderung, minderungen) => {
  expect(rechne(monat, einer(...minderungen)).personen[0]?.minderung).toBe(minderung);
});

test("each is reduced for own breaches, and those of others make none a further one", () => {
  const paar: Person[] = [{ id: "a", geburtsdatum: "1980-01-01", partner: "b", minderungen: [ERSTER] }, { id: "b", geburtsdatum: "1980-01-01", partner: "a", minderungen: [ZWEITER] }];
  expect(rechne("2025-03", paar)).toMatchObject({ anspruch: 1012 - 50.6, personen: [{ minderung: 50.6 }, { minderung: 0 }] });
  expect(rechne("2025-04", paar)).toMatchObject({ anspruch: 1012 - 50.6, personen: [{ minderung: 0 }, { minderung: 50.6 }] });
  expect(rechne("2025-04", [{ ...paar[0], id: "a", geburtsdatum: "1980-01-01", minderungen: [ERSTER] }, { id: "b", geburtsdatum: "1980-01-01", partner: "a", minderungen: [{ ...ZWEITER, art: "meldeversaeumnis" }] }])).toMatchObject({ personen: [{ minderung: 0 }, { minderung: 50.6 }] });
});

test.each<[string, number, number, number, number]>([
  ["without housing one euro stays (§ 31a Abs. 4 Satz 3)", 0, 493, 99, 1],
  ["housing stays (Satz 2)", 200, 493, 100, 200],
  ["a claim of more than the reduction", 0, 393, 168.9, 31.1],
  ["nothing is taken of nothing", 0, 700, 0, 0],
])("since July 2026, with a pension: %s", (_, miete, rente, minderung, anspruch) => {
  const [person] = einer(bruch("2026-07-10", "2026-07-20"));
  expect(rechne("2026-08", [{ id: "a", geburtsdatum: "1980-01-01", ...person, einkommen: [{ art: "rente", betrag: rente }] }], miete)).toMatchObject({ personen: [{ minderung, anspruch }] });
});
