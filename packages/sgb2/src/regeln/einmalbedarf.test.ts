import { expect, test } from "vitest";
import { berechne, type Ergebnis, type Fall, type Person } from "../berechne.ts";

const STUHL: Person["einmalbedarfe"] = [{ art: "erstausstattungWohnung", betrag: 500 }];

function ergebnis(personen: Person[], weiteres: Partial<Fall> = {}): Ergebnis {
  const antwort = berechne({ monat: "2025-05", unterkunft: { art: "keine" }, personen, ...weiteres });
  if (!("anspruch" in antwort)) throw new Error(JSON.stringify(antwort));
  return antwort;
}

const A: Person = { id: "a", geburtsdatum: "1985-01-01" };

test("nobody outside the Bedarfsgemeinschaft, and nobody before the application, has a claim to what is needed once (§ 24 Abs. 3 SGB II)", () => {
  expect(ergebnis([{ ...A, einmalbedarfe: STUHL }])).toMatchObject({ einmalbedarf: 500 });
  expect(ergebnis([A, { id: "u", geburtsdatum: "1985-01-01", einmalbedarfe: STUHL }]).einmalbedarf ?? 0).toBe(0);
  expect(ergebnis([{ ...A, einmalbedarfe: STUHL }], { antragAm: "2025-06-02" }).einmalbedarf ?? 0).toBe(0);
});

test.each([
  ["clothes", "erstausstattungBekleidung", 300],
  ["a birth", "schwangerschaftUndGeburt", 300],
  ["furniture", "erstausstattungWohnung", 0],
] as const)("those who study get what § 27 Abs. 2 names: %s", (_, art, erwartet) => {
  const schwanger: Person = { ...A, geburtsdatum: "2000-01-01", ausbildung: "studium", schwangerSeitWoche13: "2025-03-01", einmalbedarfe: [{ art, betrag: 300 }] };
  expect(ergebnis([schwanger]).einmalbedarf ?? 0).toBe(erwartet);
});

test("two needs of the same kind and amount stand in the explanation twice", () => {
  const zwei = ergebnis([{ ...A, einmalbedarfe: [...STUHL, ...STUHL] }]);
  expect(zwei).toMatchObject({ einmalbedarf: 1000 });
  expect(zwei.erklaerung.filter(({ schluessel }) => schluessel === "einmalbedarf.erstausstattungWohnung").map(({ betrag }) => betrag)).toEqual([500, 500]);
});

test("a loan is what own wealth leaves, also below the allowance (§ 42a Abs. 1 Satz 1)", () => {
  const darlehen = ergebnis([{ ...A, vermoegen: 200, einmalbedarfe: [{ art: "darlehen", betrag: 800 }] }]);
  expect(darlehen).toMatchObject({ darlehen: 600 });
  expect(darlehen.erklaerung.find(({ schluessel }) => schluessel === "darlehen")).toMatchObject({ betrag: 600, formel: "800.00 − 200.00" });
});
