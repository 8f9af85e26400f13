import { describe, expect, test } from "vitest";
import { berechne, type Fall, type Person } from "../berechne.ts";

const A: Person = { id: "a", geburtsdatum: "1980-01-01", lage: { getrenntVon: "b" } };
const B: Person = { id: "b", geburtsdatum: "1980-01-01", lage: { getrenntVon: "a" } };
const KIND: Person = { id: "k", geburtsdatum: "2016-01-01", eltern: ["a", "b"], einkommen: [{ art: "kindergeld", betrag: 255 }] };
const KIND_VON_JUNGEN: Person = { ...KIND, geburtsdatum: "2024-01-01" };
const mit = (person: Person, euro: number): Person => ({ ...person, einkommen: [{ art: "arbeitslosengeld", betrag: euro }] });
const fall = (...personen: Person[]): Fall => ({ monat: "2025-04", unterkunft: { art: "miete", bruttokaltmiete: 450, heizung: 0 }, personen });

describe("parents in one household who are no partners", () => {
  test("each has level 1, nobody is alone with the child", () => {
    expect(berechne(fall(A, B, KIND))).toMatchObject({ anspruch: 713 + 713 + 285, sofortzuschlag: 25, personen: [{ regelbedarfsstufe: 1, mehrbedarfe: 0, anspruch: 713 }, { regelbedarfsstufe: 1, mehrbedarfe: 0, anspruch: 713 }, { anspruch: 285 }] });
  });

  test("what one has above the own need serves the child, never the other", () => {
    expect(berechne(fall(A, mit(B, 843), KIND))).toMatchObject({ personen: [{ anspruch: 713 }, { anspruch: 0 }, { anspruch: 185 }] });
    // 713 + 285 − 813 = 185, shared 713 : 285.
    expect(berechne(fall(mit(A, 843), B, KIND))).toMatchObject({ personen: [{ anspruch: 132.17 }, { anspruch: 713 }, { anspruch: 52.83 }] });
    expect(berechne(fall(A, mit(B, 3000), KIND))).toMatchObject({ personen: [{ anspruch: 713 }, { anspruch: 0 }, { inBedarfsgemeinschaft: true, anspruch: 0 }] });
  });

  test("wealth and allowances of both are added up", () => {
    expect(berechne(fall({ ...A, vermoegen: 1000 }, { ...B, vermoegen: 2500 }, KIND))).toMatchObject({ vermoegen: { vorhanden: 3500, freibetrag: 40_000 + 40_000 + 15_000, uebersteigt: false } });
  });

  test("said by nobody, the law presumes that they stand in for each other", () => {
    expect(berechne(fall({ ...A, lage: {} }, mit({ ...B, lage: {} }, 843), KIND))).toMatchObject({
      personen: [{ regelbedarfsstufe: 2, mehrbedarfe: 0, anspruch: 322.04 }, { regelbedarfsstufe: 2, anspruch: 322.04 }, { anspruch: 139.91 }],
      hinweise: expect.arrayContaining([expect.objectContaining({ schluessel: "einstandVermutet", person: "a" })]),
    });
  });

  test.each<[string, Person[]]>([
    ["of whom one has moved out before", [{ ...A, lage: {} }, { ...B, lage: { auszug: "2025-01-15" } }, KIND]],
    ["whose child has moved out before", [{ ...A, lage: {} }, { ...B, lage: {} }, { ...KIND, lage: { auszug: "2025-01-15" } }]],
  ])("nothing is presumed of parents %s", (_, personen) => {
    expect(berechne(fall(...personen))).toMatchObject({ personen: [{ regelbedarfsstufe: 1 }, { inBedarfsgemeinschaft: false }, {}], hinweise: expect.not.arrayContaining([expect.objectContaining({ schluessel: "einstandVermutet" })]) });
  });

  test("presumed partners under 25 at the parents' home are taken as married, which is said", () => {
    const jung = (id: string, eltern: string[]): Person => ({ id, geburtsdatum: "2005-01-01", eltern });
    expect(berechne(fall(jung("a", ["o"]), { id: "b", geburtsdatum: "2004-01-01" }, KIND_VON_JUNGEN, { id: "o", geburtsdatum: "1980-01-01" }))).toMatchObject({
      personen: [{ inBedarfsgemeinschaft: true, regelbedarfsstufe: 2 }, { regelbedarfsstufe: 2 }, { inBedarfsgemeinschaft: true }, { inBedarfsgemeinschaft: false }],
      hinweise: expect.arrayContaining([expect.objectContaining({ schluessel: "einstandVermutet", person: "a" }), expect.objectContaining({ schluessel: "kindMitPartner", person: "a" })]),
    });
  });

  test("who is listed first makes no difference to the sum", () => {
    const summe = (antwort: ReturnType<typeof berechne>): number | undefined => ("anspruch" in antwort ? antwort.anspruch : undefined);
    for (const [a, b] of [[0, 843], [843, 0], [900, 1200], [3000, 100]] as const) expect(summe(berechne(fall(mit(A, a), mit(B, b), KIND)))).toBe(summe(berechne(fall(mit(B, b), KIND, mit(A, a)))));
  });

  test.each<[string, Person[]]>([
    ["said by one only", [A, { ...B, lage: {} }, KIND]],
    ["with another child of one of them", [A, B, KIND, { id: "k2", geburtsdatum: "2018-01-01", eltern: ["a"] }]],
    ["with another child of the second alone", [A, B, KIND, { id: "k2", geburtsdatum: "2018-01-01", eltern: ["b"] }]],
    ["with a child of one of them and somebody else", [A, B, KIND, { id: "c", geburtsdatum: "1980-01-01", partner: "d" }, { id: "d", geburtsdatum: "1980-01-01", partner: "c" }, { id: "k2", geburtsdatum: "2018-01-01", eltern: ["c", "b"] }]],
    ["though nobody says so, with a partner of one of them", [{ ...A, lage: {} }, { ...B, lage: {}, partner: "c" }, KIND, { id: "c", geburtsdatum: "1980-01-01", partner: "b" }]],
    ["though nobody says so, with a partner who is listed first", [{ id: "c", geburtsdatum: "1980-01-01", partner: "b" }, { ...A, lage: {} }, { ...B, lage: {}, partner: "c" }, KIND]],
    ["in a month in which somebody comes", [A, B, KIND, { id: "k2", geburtsdatum: "2018-01-01", eltern: ["a", "b"], lage: { einzug: "2025-04-11" } }]],
    ["with a partner of one of them", [A, { ...B, partner: "c" }, KIND, { id: "c", geburtsdatum: "1980-01-01", partner: "b" }]],
    ["with a partner of the first", [{ ...A, partner: "c" }, B, KIND, { id: "c", geburtsdatum: "1980-01-01", partner: "a" }]],
    ["with the parents of one of them", [A, { ...B, eltern: ["o"] }, KIND, { id: "o", geburtsdatum: "1955-01-01" }]],
    ["where one has an old-age pension", [A, { ...B, lage: { getrenntVon: "a", altersrenteSeit: "2025-01-01" } }, KIND]],
    ["where one studies", [A, { ...B, ausbildung: "studium", lage: { getrenntVon: "a", aufenthalt: { recht: "ohne" } } }, KIND]],
    ["where the first cannot work", [{ ...A, erwerbsfaehig: false }, B, KIND]],
    ["where one cannot work", [A, { ...B, erwerbsfaehig: false }, KIND]],
    ["with a house that will take time to sell", [A, { ...B, vermoegensgegenstaende: [{ art: "grundstueck", wert: 60_000, sofortVerwertbar: false }] }, KIND]],
    ["with wealth above an allowance", [A, { ...B, vermoegen: 41_000 }, KIND]],
  ])("%s it is refused", (_, personen) => {
    expect(berechne(fall(...personen))).toMatchObject({ nichtUnterstuetzt: [{ schluessel: "elternOhnePartnerschaft" }] });
  });
});
