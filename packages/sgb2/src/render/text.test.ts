import { expect, test } from "vitest";
import { berechne } from "../berechne.ts";
import { alsText } from "./text.ts";

const FALL = { monat: "2026-08", unterkunft: { art: "miete", bruttokaltmiete: 400, heizung: 60 }, personen: [{ id: "anna", geburtsdatum: "1985-01-01" }] };

test("a result is a table, its explanation and notes", () => {
  const text = alsText(berechne(FALL), "de");
  expect(text).toContain("Grundsicherungsgeld, Monat 2026-08, Rechtsstand 2026-07-19\nAnspruch: 1.023,00 €");
  expect(text).toMatch(/anna {2,}1 {2}1\.023,00/);
  expect(text).toContain("563,00 + 0,00 + 400,00 + 60,00   [§ 19 Abs. 1 Satz 3 SGB II]");
  expect(text).toContain("Hinweise:\n  - Nicht geprüft");
});

test("a step names the norm, the source of a value of the law and the entries it used, in the language asked for", () => {
  expect(alsText(berechne(FALL), "de")).toContain("563,00   [§ 20 Abs. 2 Satz 1 SGB II; Quelle: § 20 Abs. 1a SGB II, § 28a Abs. 5 SGB XII (§ 2 RBSFV 2026, gilt seit 1.1.2026); aus personen[0].geburtsdatum, personen[0].partner]");
  expect(alsText(berechne(FALL), "en")).toContain("(§ 2 RBSFV 2026, in force since 1.1.2026); from personen[0].geburtsdatum, personen[0].partner]");
  expect(alsText(berechne(FALL), "de")).toContain("60,00   [§ 22 Abs. 1 Satz 1 SGB II; aus unterkunft.heizung]");
});

test("what would change it stands before the notes, if it is handed in", () => {
  expect(alsText(berechne(FALL), "de", [{ art: "einkommen", abstand: 1023 }])).toContain("\n\nDas würde es ändern:\n  - Mit 1.023,00 Euro mehr anrechenbarem Einkommen endet der Anspruch.\n\nHinweise:");
  expect(alsText(berechne(FALL), "de")).not.toContain("Das würde es ändern");
});

test("what stands beside the claim is shown where the case asks for it", () => {
  const personen = [{ id: "anna", geburtsdatum: "1985-01-01", aufrechnungen: [{ art: "darlehen", offen: 500, erklaertAm: "2026-01-01" }], einmalbedarfe: [{ art: "erstausstattungWohnung", betrag: 1200 }] }];
  const text = alsText(berechne({ ...FALL, personen }), "de");
  expect(text).toContain("Aufrechnung: 28,15 €\nAuszahlung: 994,85 €\nEinmalbedarf: 1.200,00 €\n");
  expect(text).not.toContain("Bildung und Teilhabe:");
});

test("a claim granted as a loan says so", () => {
  const personen = [{ id: "anna", geburtsdatum: "1985-01-01", vermoegensgegenstaende: [{ art: "grundstueck", wert: 500_000, sofortVerwertbar: false }] }];
  expect(alsText(berechne({ ...FALL, personen }), "de")).toContain("Anspruch: 1.023,00 €   Sofortzuschlag: 0,00 €\nDavon als Darlehen: 1.023,00 €\n");
});

test("wrong input and refusals are lists", () => {
  expect(alsText(berechne({ ...FALL, monat: "x" }), "de")).toBe("Diese Angaben stimmen nicht:\n  - monat: Hier erwarten wir einen Monat wie 2026-08.");
  expect(alsText(berechne({ ...FALL, monat: "2027-01" }), "en")).toMatch(/^We do not compute this case:\n {2}- monat: .*from 20\d\d-\d\d to 2026-12/);
});
