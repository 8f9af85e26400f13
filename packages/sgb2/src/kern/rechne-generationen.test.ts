import { describe, expect, test } from "vitest";
import { berechne, type Fall, type Person } from "../berechne.ts";

const MUTTER: Person = { id: "m", geburtsdatum: "1975-01-01" };
const TOCHTER: Person = { id: "t", geburtsdatum: "2004-06-01", eltern: ["m"] };
const ENKEL: Person = { id: "e", geburtsdatum: "2023-02-01", eltern: ["t"] };
/** Gave birth at 16; the child is seven. */
const AELTERE: Person = { ...TOCHTER, geburtsdatum: "2001-01-01" };
const SCHULKIND: Person = { ...ENKEL, geburtsdatum: "2017-05-05" };
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

  describe("with a grandchild from six on", () => {
    test("grandmother's means serve her and the daughter, the grandchild has its own alone", () => {
      const reich: Person = { ...MUTTER, einkommen: [{ art: "arbeitslosengeld", betrag: 5000 }] };
      const personen = [reich, AELTERE, { ...SCHULKIND, einkommen: [{ art: "kindergeld", betrag: 255 } as const] }];
      expect([anspruch(personen, "m"), anspruch(personen, "t"), anspruch(personen, "e")]).toEqual([0, 0, 390 + 150 - 255]);
      for (const reihe of [personen, personen.toReversed()]) expect(anspruch(reihe, "e")).toBe(285);
    });

    test("a daughter who is pregnant again is needy by her own means alone (§ 9 Abs. 3)", () => {
      const reich: Person = { ...MUTTER, einkommen: [{ art: "arbeitslosengeld", betrag: 5000 }] };
      expect(anspruch([reich, { ...AELTERE, schwangerSeitWoche13: "2025-03-01" }, SCHULKIND], "t")).toBe(876.27); // 563 + 95.71 + 67.56 + 150
      // Also with income of her own, which serves her and her child: 876.27 and 540 less 100 in proportion.
      const mitEigenem: Person = { ...AELTERE, schwangerSeitWoche13: "2025-03-01", einkommen: [{ art: "arbeitslosengeld", betrag: 130 }] };
      expect([anspruch([reich, mitEigenem, SCHULKIND], "t"), anspruch([reich, mitEigenem, SCHULKIND], "e")]).toEqual([814.4, 501.87]);
    });

    test("whose father lives there too and is no partner is another question", () => {
      expect(berechne(fall(MUTTER, AELTERE, { id: "v", geburtsdatum: "2000-01-01", lage: { getrenntVon: "t" } }, { ...SCHULKIND, eltern: ["t", "v"] }))).toMatchObject({ nichtUnterstuetzt: [{ schluessel: "elternOhnePartnerschaft" }] });
    });

    test("on the day before the sixth birthday she still cares for a small child", () => {
      const reich: Person = { ...MUTTER, einkommen: [{ art: "arbeitslosengeld", betrag: 5000 }] };
      expect(anspruch([reich, AELTERE, { ...SCHULKIND, geburtsdatum: "2019-05-01" }], "t")).toBe(915.68);
      expect(anspruch([reich, AELTERE, { ...SCHULKIND, geburtsdatum: "2019-04-30" }], "t")).toBe(0);
    });

    test("a younger sister with a small child beside her is computed by herself", () => {
      const juengere: Person = { ...TOCHTER, id: "t2" };
      const personen = [{ ...MUTTER, einkommen: [{ art: "arbeitslosengeld", betrag: 5000 } as const] }, AELTERE, SCHULKIND, juengere, { ...ENKEL, id: "e2", eltern: ["t2"] }];
      expect([anspruch(personen, "t"), anspruch(personen, "e"), anspruch(personen, "t2"), anspruch(personen, "e2")]).toEqual([0, 480, 855.68, 447]);
    });
  });

  test("a grandmother who cannot work is carried by a daughter in need (§ 7 Abs. 2 Satz 1), one past the age limit has no claim here", () => {
    expect(anspruch([{ ...MUTTER, erwerbsfaehig: false }, TOCHTER, ENKEL], "m")).toBe(713);
    const alt = [{ ...MUTTER, geburtsdatum: "1955-01-01", einkommen: [{ art: "rente", betrag: 1200 } as const] }, TOCHTER, ENKEL];
    expect([anspruch(alt, "m"), anspruch(alt, "t"), anspruch(alt, "e")]).toEqual([0, 915.68, 507]);
  });

  test("child benefit the daughter does not need counts for her mother, in full or in part", () => {
    const mitRente = (betrag: number): Person[] => [MUTTER, { ...TOCHTER, einkommen: [{ art: "kindergeld", betrag: 255 }, { art: "rente", betrag }] }, ENKEL];
    // 2,000 − 30 cover her 915.68: all 255 count for her mother, less 30.
    expect([anspruch(mitRente(2000), "m"), anspruch(mitRente(2000), "t")]).toEqual([713 - 225, 0]);
    // 760 + 255 − 30 = 985 are 69.32 above her need: less 30 for her mother.
    expect(anspruch(mitRente(760), "m")).toBe(713 - 39.32);
    expect(anspruch(mitRente(600), "m")).toBe(713);
  });

  test("what she passes on is a step for both, and a partner of her mother is told who has it", () => {
    const antwort = berechne(fall({ ...MUTTER, partner: "p" }, { id: "p", geburtsdatum: "1975-01-01", partner: "m" }, { ...TOCHTER, einkommen: [{ art: "kindergeld", betrag: 255 }, { art: "rente", betrag: 800 }] }, ENKEL));
    if (!("erklaerung" in antwort)) throw new Error(JSON.stringify(antwort));
    const alle = (knoten: typeof antwort.erklaerung): typeof antwort.erklaerung => knoten.flatMap((k) => [k, ...alle(k.kinder)]);
    const schritt = (name: string): unknown => alle(antwort.erklaerung).find(({ schluessel }) => schluessel === name);
    // 800 + 255 − 30 = 1025; 563 + 202.68 + 112.50 = 878.18.
    expect(schritt("kindergeld.abgabe")).toMatchObject({ person: "t", betrag: -146.82, werte: { kindergeld: 255, mittel: 1025, bedarf: 878.18 }, eingaben: ["personen[2].einkommen"] });
    expect(schritt("kindergeld.uebernahme")).toMatchObject({ person: "m", betrag: 146.82, werte: { betrag: 146.82 }, eingaben: ["personen[2].einkommen"] });
    expect(antwort.hinweise).toContainEqual(expect.objectContaining({ schluessel: "kindergeldberechtigt", person: "m" }));
  });

  test.each<[string, Person, object]>([
    ["someone who cannot work has no claim", { ...MUTTER, erwerbsfaehig: false }, { anspruch: 0 }],
    ["the first person has the higher allowance", { ...MUTTER, vermoegen: 38_000 }, { anspruch: 1013, vermoegen: { freibetrag: 40_000 } }],
    ["nobody has child benefit of others", MUTTER, { anspruch: 1013, personen: [{ einkommen: 0 }] }],
  ])("in the household computed next %s", (_, person, erwartet) => {
    for (const erwerbsfaehig of [true, false]) {
      const rente = erwerbsfaehig ? 2000 : 0;
      expect(anspruch([{ ...MUTTER, erwerbsfaehig }, { ...TOCHTER, einkommen: [{ art: "kindergeld", betrag: 255 }, { art: "rente", betrag: rente }], vermoegen: 100 }, ENKEL], "m")).toBe(erwerbsfaehig ? 488 : 713);
      expect(berechne(fall(person))).toMatchObject(erwartet);
    }
  });

  test("the higher allowance of the first person stands once, where most wealth is", () => {
    const antwort = berechne(fall({ ...MUTTER, vermoegen: 38_000 }, TOCHTER, ENKEL));
    expect(antwort).toMatchObject({ vermoegen: { vorhanden: 38_000, freibetrag: 40_000 + 2 * 15_000, uebersteigt: false } });
    expect(berechne(fall(MUTTER, { ...TOCHTER, vermoegen: 38_000 }, ENKEL))).toMatchObject({ vermoegen: { freibetrag: 70_000, uebersteigt: false } });
    expect(berechne(fall(MUTTER, { ...TOCHTER, vermoegensgegenstaende: [{ art: "konto", wert: 38_000 }] }, ENKEL))).toMatchObject({ vermoegen: { freibetrag: 70_000, uebersteigt: false } });
    expect(berechne(fall({ ...MUTTER, vermoegensgegenstaende: [{ art: "konto", wert: 38_000 }] }, { ...TOCHTER, vermoegensgegenstaende: [{ art: "konto", wert: 500 }] }, ENKEL))).toMatchObject({ vermoegen: { vorhanden: 38_500, freibetrag: 70_000, uebersteigt: false } });
  });

  test("steps stand once in the explanation", () => {
    const antwort = berechne(fall(MUTTER, TOCHTER, ENKEL));
    const wurzeln = "erklaerung" in antwort ? antwort.erklaerung.map(({ schluessel, person }) => `${schluessel}/${person ?? ""}`) : [];
    expect(wurzeln.filter((w) => w === "unterkunft.anerkannt/" || w === "anspruch/t")).toEqual(["unterkunft.anerkannt/", "anspruch/t"]);
  });

  test.each<[string, Person[]]>([
    ["a child from six on whose mother has income: where would it go first?", [MUTTER, { ...AELTERE, einkommen: [{ art: "arbeitslosengeld", betrag: 100 }] }, SCHULKIND]],
    ["a child from six on that does not need its own", [MUTTER, AELTERE, { ...SCHULKIND, einkommen: [{ art: "unterhalt", betrag: 700 }] }]],
    ["wealth of two parts, each above the allowance of a further person", [{ ...MUTTER, vermoegen: 38_000 }, { ...TOCHTER, vermoegen: 31_000 }, ENKEL]],
    ["a grandmother who is not employable, and a daughter who is not in need", [{ ...MUTTER, erwerbsfaehig: false }, { ...TOCHTER, einkommen: [{ art: "arbeitslosengeld", betrag: 1500 }] }, ENKEL]],
    ["a child from six on whose mother turns 25 in the month", [MUTTER, { ...AELTERE, geburtsdatum: "2000-04-16" }, SCHULKIND]],
    ["a grandmother who is not employable, and a daughter who only lacks means for her child", [{ ...MUTTER, erwerbsfaehig: false }, { ...TOCHTER, einkommen: [{ art: "arbeitslosengeld", betrag: 1000 }] }, ENKEL]],
    ["a second daughter who is not employable", [MUTTER, TOCHTER, ENKEL, { ...TOCHTER, id: "t2", erwerbsfaehig: false }, { ...ENKEL, id: "e2", eltern: ["t2"] }]],
    ["wealth above the allowances", [{ ...MUTTER, vermoegen: 41_000 }, TOCHTER, ENKEL]],
    ["a house that will take time to sell", [{ ...MUTTER, vermoegensgegenstaende: [{ art: "grundstueck", wert: 60_000, sofortVerwertbar: false }] }, TOCHTER, ENKEL]],
    ["someone who leaves within the month", [MUTTER, TOCHTER, { ...ENKEL, lage: { auszug: "2025-04-10" } }]],
  ])("%s is refused", (_, personen) => {
    expect(berechne(fall(...personen))).toMatchObject({ nichtUnterstuetzt: [{ schluessel: "dreiGenerationen" }] });
  });
});
