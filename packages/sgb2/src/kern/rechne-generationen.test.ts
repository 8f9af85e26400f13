import { describe, expect, test } from "vitest";
import { berechne, type Fall, type Person } from "../berechne.ts";

const MUTTER: Person = { id: "m", geburtsdatum: "1975-01-01" };
const TOCHTER: Person = { id: "t", geburtsdatum: "2004-06-01", eltern: ["m"] };
const ENKEL: Person = { id: "e", geburtsdatum: "2023-02-01", eltern: ["t"] };
const fall = (...personen: Person[]): Fall => ({ monat: "2025-04", unterkunft: { art: "miete", bruttokaltmiete: 450, heizung: 0 }, personen });
const anspruch = (personen: Person[], id: string): number | undefined => {
  const antwort = berechne(fall(...personen));
  return "anspruch" in antwort ? antwort.personen.find((p) => p.id === id)?.anspruch : undefined;
};

describe("three generations", () => {
  test("without income everyone gets the own need, whoever is named first", () => {
    for (const personen of [[MUTTER, TOCHTER, ENKEL], [ENKEL, TOCHTER, MUTTER], [TOCHTER, ENKEL, MUTTER]]) {
      expect([anspruch(personen, "m"), anspruch(personen, "t"), anspruch(personen, "e")]).toEqual([713, 915.68, 507]);
    }
  });

  test("a grandmother's income serves her alone", () => {
    const reich: Person = { ...MUTTER, einkommen: [{ art: "arbeitslosengeld", betrag: 1500 }] };
    expect([anspruch([reich, TOCHTER, ENKEL], "m"), anspruch([reich, TOCHTER, ENKEL], "t")]).toEqual([0, 915.68]);
  });

  test("her other children share it", () => {
    const sohn: Person = { id: "s", geburtsdatum: "2010-01-01", eltern: ["m"] };
    const mitRest: Person = { ...MUTTER, einkommen: [{ art: "arbeitslosengeld", betrag: 830 }] };
    // Four heads: 112.50 each. Mother 563 + 67.56 + 112.50 = 743.06, son 471 + 112.50 = 583.50; 800 counts; 526.56 open, shared 743.06 : 583.50.
    expect([anspruch([mitRest, sohn, TOCHTER, ENKEL], "m"), anspruch([mitRest, sohn, TOCHTER, ENKEL], "s")]).toEqual([294.95, 231.61]);
  });

  test("two young parents are each computed with their own child", () => {
    const zweite: Person = { ...TOCHTER, id: "t2", geburtsdatum: "2005-06-01" };
    const zweiter: Person = { ...ENKEL, id: "e2", eltern: ["t2"] };
    const antwort = berechne(fall(MUTTER, TOCHTER, ENKEL, zweite, zweiter));
    expect(antwort).toMatchObject({ anspruch: 653 + 2 * (563 + 202.68 + 90) + 2 * 447, sofortzuschlag: 50 });
  });

  test("a minor mother has level 1 too, and a pregnant daughter with an older child is computed", () => {
    expect(anspruch([MUTTER, { ...TOCHTER, geburtsdatum: "2008-06-01" }, ENKEL], "t")).toBe(915.68);
    const schwanger: Person = { ...TOCHTER, geburtsdatum: "2001-01-01", schwangerSeitWoche13: "2025-04-01" };
    expect(anspruch([MUTTER, schwanger, { ...ENKEL, geburtsdatum: "2018-01-01" }], "t")).toBe(563 + 95.71 + 67.56 + 150);
  });

  test("steps stand once in the explanation", () => {
    const antwort = berechne(fall(MUTTER, TOCHTER, ENKEL));
    const wurzeln = "erklaerung" in antwort ? antwort.erklaerung.map(({ schluessel, person }) => `${schluessel}/${person ?? ""}`) : [];
    expect(wurzeln.filter((w) => w === "unterkunft.anerkannt/" || w === "anspruch/t")).toEqual(["unterkunft.anerkannt/", "anspruch/t"]);
  });

  test.each<[string, Person[]]>([
    ["a child from six on", [MUTTER, { ...TOCHTER, geburtsdatum: "2001-01-01" }, { ...ENKEL, geburtsdatum: "2019-04-30" }]],
    ["wealth above the allowances", [{ ...MUTTER, vermoegen: 41_000 }, TOCHTER, ENKEL]],
    ["a house that will take time to sell", [{ ...MUTTER, vermoegensgegenstaende: [{ art: "grundstueck", wert: 60_000, sofortVerwertbar: false }] }, TOCHTER, ENKEL]],
    ["child benefit the daughter does not need", [MUTTER, { ...TOCHTER, einkommen: [{ art: "kindergeld", betrag: 255 }, { art: "rente", betrag: 2000 }] }, ENKEL]],
    ["a grandmother who is not employable", [{ ...MUTTER, erwerbsfaehig: false }, TOCHTER, ENKEL]],
    ["someone who leaves within the month", [MUTTER, TOCHTER, { ...ENKEL, lage: { auszug: "2025-04-10" } }]],
  ])("%s is refused", (_, personen) => {
    expect(berechne(fall(...personen))).toMatchObject({ nichtUnterstuetzt: [{ schluessel: "dreiGenerationen" }] });
  });
});
