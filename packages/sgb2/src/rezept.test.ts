import { describe, expect, test } from "vitest";
import { abgewandelt, rechtFuer, type Recht } from "./recht/recht.ts";
import { KATALOG, type Regel } from "./regeln/katalog.ts";
import { rezepteFuer, type Rezept } from "./rezept.ts";

/** The law of a month, made anew. */
const recht = (monat: string): Recht => abgewandelt(rechtFuer(monat) as Recht, {});
const rezept = (regel: Regel, monat: string): Rezept => rezepteFuer(recht(monat))[regel];

test.each<[string, Regel, string, string | null]>([
  ["the norm, what shows the value, and since when it holds", "regelbedarf.1", "2026-08", "§ 20 Abs. 1a SGB II, § 28a Abs. 5 SGB XII (§ 2 RBSFV 2026, gilt seit 1.1.2026)"],
  ["an earlier value in an earlier month", "regelbedarf.1", "2012-05", "§ 20 Abs. 2 bis 4, § 23 Nr. 1, § 77 Abs. 4 SGB II (Anlage zu § 28 SGB XII, gilt seit 1.1.2012)"],
  ["the law is not named twice", "unterkunft.frist", "2026-08", "§ 22 Abs. 1 Satz 9 SGB II (gilt seit 1.7.2026)"],
  ["a value from the input has none", "unterkunft.anerkannt", "2026-08", null],
])("where a value comes from: %s", (_, regel, monat, quelle) => {
  expect(rezept(regel, monat).quelle).toBe(quelle);
});

test.each<[string, Regel, string, boolean]>([
  ["a text of the law shows it", "regelbedarf.1", "2026-08", false],
  ["none does", "abzug.jung", "2026-08", true],
  ["a text of the law showed the one before", "frei.aufwandsentschaedigung", "2025-08", false],
  ["none does, of which a note of its own speaks", "vermoegen.kfz", "2026-08", false],
  ["it is the input's", "unterkunft.anerkannt", "2026-08", false],
])("whether a value has to be called unproven: %s", (_, regel, monat, unbelegt) => {
  expect(rezept(regel, monat).unbelegt).toBe(unbelegt);
});

describe("a rule", () => {
  test("is part of the one the catalogue names, or of none", () => {
    const rezepte = rezepteFuer(recht("2026-08"));
    expect(rezepte["regelbedarf.1"].teilVon).toBe(rezepte.bedarf.platz);
    expect(rezepte["unterkunft.anerkannt"].teilVon).toBe(-1);
    expect(Object.keys(KATALOG)[rezepte.bedarf.platz]).toBe("bedarf");
  });

  test("is read once for each law", () => {
    const eines = recht("2026-08");
    expect(rezepteFuer(eines)).toBe(rezepteFuer(eines));
    expect(rezepteFuer(eines)).not.toBe(rezepteFuer(recht("2026-08")));
  });
});
