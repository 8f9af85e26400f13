import { describe, expect, test } from "vitest";
import { berechne, type Ergebnis, type Fall, type Person } from "../berechne.ts";

const MIETE = { art: "miete", bruttokaltmiete: 600, heizung: 0 } as const;

function ergebnis(monat: string, personen: Person[], unterkunft: Fall["unterkunft"] = MIETE): Ergebnis {
  const antwort = berechne({ monat, unterkunft, personen });
  if (!("anspruch" in antwort)) throw new Error(JSON.stringify(antwort));
  return antwort;
}
const ansprueche = (monat: string, ...personen: Person[]): number[] => ergebnis(monat, personen).personen.map(({ anspruch }) => anspruch);
const noten = (monat: string, ...personen: Person[]): string[] => ergebnis(monat, personen).hinweise.map(({ schluessel, person }) => (person === undefined ? schluessel : `${person} ${schluessel}`));

const MUTTER: Person = { id: "m", geburtsdatum: "1985-01-01" };
const VATER: Person = { id: "v", geburtsdatum: "1985-01-01" };

describe("every day has its own Bedarfsgemeinschaft (§ 41 Abs. 1 SGB II)", () => {
  test("a child of 16 lives with the parent who is there, with the mother for ten days and then with the father", () => {
    const kind: Person = { id: "k", geburtsdatum: "2009-01-01", eltern: ["m", "v"] };
    // 563 + 67.56 + 300 for each parent, 471 + 300 for the child.
    expect(ansprueche("2025-04", { ...MUTTER, lage: { auszug: "2025-04-10" } }, { ...VATER, lage: { einzug: "2025-04-11" } }, kind)).toEqual([310.19, 620.37, 771]);
    expect(ansprueche("2025-04", { ...VATER, id: "m", lage: { einzug: "2025-04-11" } }, { ...MUTTER, id: "v", lage: { auszug: "2025-04-10" } }, kind)).toEqual([620.37, 310.19, 771]);
  });

  test("a child of 16 who is alone until the mother comes has level 1 and the whole rent", () => {
    // Ten days 563 + 600, twenty days 471 + 300: 387.67 + 514.
    expect(ansprueche("2025-04", { ...MUTTER, lage: { einzug: "2025-04-11" } }, { id: "k", geburtsdatum: "2009-01-01", eltern: ["m"] })).toEqual([620.37, 901.67]);
  });

  test("a child born after the father left counts from its day of birth", () => {
    // Mother: ten days 506 + 300, five days 563 + 600, fifteen days 563 + 202.68 + 300. Together 268.67 + 193.83 + 532.84. Child: fifteen days 357 + 300.
    const eltern: Person[] = [{ ...MUTTER, partner: "v" }, { ...VATER, partner: "m", lage: { auszug: "2025-04-10" } }];
    const familie: Person[] = [...eltern, { id: "k", geburtsdatum: "2025-04-16", eltern: ["m", "v"] }];
    expect(ansprueche("2025-04", ...familie)).toEqual([995.34, 268.67, 328.5]);
    expect(noten("2025-04", ...familie)).not.toContain("k kindDecktBedarf");
  });

  test("a son who turns 25 after the sister moved out leaves on his birthday", () => {
    // Mother: ten days 563 + 200, twenty days 563 + 300. Son: ten days 451 + 200, five days 451 + 300.
    const kinder: Person[] = [{ id: "s", geburtsdatum: "2000-04-16", eltern: ["m"] }, { id: "t", geburtsdatum: "2001-01-01", eltern: ["m"], lage: { auszug: "2025-04-10" } }];
    expect(ansprueche("2025-04", MUTTER, ...kinder)).toEqual([829.66, 342.17, 217]);
  });

  test("a birthday at which no need changes is one of the whole month (§ 12 Abs. 2 Satz 1 Nr. 1 SGB II until 2022: 150 euros a year of life)", () => {
    const reich: Person = { ...MUTTER, geburtsdatum: "1972-08-20", vermoegen: 20_000 };
    const allein = ergebnis("2012-08", [reich]);
    const mitAuszug = ergebnis("2012-08", [reich, { ...VATER, lage: { auszug: "2012-08-10" } }]);
    expect(mitAuszug.vermoegen).toEqual(allein.vermoegen);
  });
});

describe("what is said of such a month", () => {
  test("that nobody can work is said of the month, or of some days of it", () => {
    const rentnerin: Person = { id: "o", geburtsdatum: "1950-01-01" };
    expect(noten("2025-04", rentnerin, { ...VATER, lage: { auszug: "2025-03-31" } })).toContain("keineErwerbsfaehigePerson");
    expect(noten("2025-04", rentnerin, { ...VATER, lage: { auszug: "2025-04-10" } })).toContain("keineErwerbsfaehigePersonZeitweise");
    expect(noten("2025-04", rentnerin)).toContain("keineErwerbsfaehigePerson");
  });

  test("who turns 25 in it was a child with a partner before", () => {
    const tochter = (lage: Person["lage"]): Person[] => [MUTTER, { id: "t", geburtsdatum: "2000-04-16", eltern: ["m"], partner: "p" }, { id: "p", geburtsdatum: "1999-01-01", partner: "t", ...(lage ? { lage } : {}) }];
    expect(noten("2025-04", ...tochter(undefined))).toContain("t kindMitPartner");
    expect(noten("2025-04", ...tochter({ auszug: "2025-04-10" }))).toContain("t kindMitPartner");
  });
});
