import { expect, test } from "vitest";
import { berechne, type Ergebnis, type Fall } from "./berechne.ts";
import { vergleiche } from "./vergleiche.ts";

const FALL: Fall = {
  monat: "2026-06",
  bewilligungszeitraumBeginn: "2026-01-01",
  unterkunft: { art: "miete", bruttokaltmiete: 700, heizung: 60, angemessen: { bruttokaltmiete: 400 }, leistungsbezugSeit: "2026-01" },
  personen: [{ id: "a", geburtsdatum: "1985-01-01" }],
};

function berechnet(fall: Fall): Ergebnis {
  const antwort = berechne(fall);
  if (!("anspruch" in antwort)) throw new Error(JSON.stringify(antwort));
  return antwort;
}

test("the same result twice differs in nothing", () => {
  expect(vergleiche(berechnet(FALL), berechnet(FALL))).toEqual({ zeilen: [], daneben: [], gruende: [] });
});

test("what comes after and beside the claim is compared too", () => {
  const danach: Fall = {
    ...FALL, monat: "2026-08",
    personen: [{
      id: "a", geburtsdatum: "1985-01-01", einmalbedarfe: [{ art: "erstausstattungWohnung", betrag: 500 }],
      minderungen: [{ art: "meldeversaeumnis", tag: "2026-06-10", festgestelltAm: "2026-07-20" }], aufrechnungen: [{ art: "darlehen", offen: 500, erklaertAm: "2026-01-10" }],
    }],
  };
  const { daneben, gruende } = vergleiche(berechnet({ ...FALL, monat: "2026-08" }), berechnet(danach));
  const zeilen = [
    { zeile: "minderung", vorher: 0, nachher: 56.3, differenz: 56.3 },
    { zeile: "aufrechnung", vorher: 0, nachher: 28.15, differenz: 28.15 },
    { zeile: "auszahlung", vorher: 1223, nachher: 1138.55, differenz: -84.45 },
    { zeile: "einmalbedarf", vorher: 0, nachher: 500, differenz: 500 },
  ];
  expect(daneben).toEqual([...zeilen, ...zeilen.map((zeile) => ({ ...zeile, person: "a" }))]);
  expect(gruende).toContainEqual(expect.objectContaining({ schluessel: "minderung.bisherigesRecht", grund: "neu", nachher: 56.3 }));
});

test("a change of the law is named as one, with both formulas", () => {
  const { zeilen, gruende } = vergleiche(berechnet(FALL), berechnet({ ...FALL, monat: "2026-07" }));
  expect(zeilen).toContainEqual({ zeile: "anspruch", vorher: 1323, nachher: 1223, differenz: -100 });
  expect(zeilen).toContainEqual({ zeile: "unterkunft", person: "a", vorher: 700, nachher: 600, differenz: -100 });
  expect(gruende).toContainEqual(expect.objectContaining({ schluessel: "unterkunft.deckel", grund: "neu", norm: "§ 22 Abs. 1 Satz 6 SGB II" }));
  expect(gruende).toContainEqual(expect.objectContaining({ schluessel: "unterkunft.karenzzeit", grund: "entfallen" }));
  expect(gruende).toContainEqual(
    expect.objectContaining({ schluessel: "unterkunft.anteil", person: "a", grund: "folge", formeln: { vorher: "700.00 / 1", nachher: "600.00 / 1" } }),
  );
});

test("a value of the law that rose is the law, not the facts", () => {
  const azubi = (monat: string): Ergebnis =>
    berechnet({
      monat, unterkunft: { art: "keine" },
      personen: [{ id: "m", geburtsdatum: "1980-01-01" }, { id: "k", geburtsdatum: "2006-06-01", eltern: ["m"], ausbildung: "berufsausbildung", einkommen: [{ art: "erwerbstaetigkeit", brutto: 900 }] }],
    });
  const { gruende } = vergleiche(azubi("2025-12"), azubi("2026-01"));
  expect(gruende).toContainEqual(expect.objectContaining({ schluessel: "abzug.jung", grund: "recht", vorher: 556, nachher: 603, differenz: 47 }));
});

test("a changed fact is told apart from what follows from it", () => {
  const teurer = { ...FALL, unterkunft: { ...FALL.unterkunft, heizung: 90 } };
  const { gruende } = vergleiche(berechnet(FALL), berechnet(teurer));
  expect(gruende.map(({ schluessel, grund, differenz }) => ({ schluessel, grund, differenz }))).toEqual([
    { schluessel: "heizung.anerkannt", grund: "angaben", differenz: 30 },
    { schluessel: "anspruch", grund: "folge", differenz: 30 },
    { schluessel: "bedarf", grund: "folge", differenz: 30 },
    { schluessel: "heizung.anteil", grund: "folge", differenz: 30 },
    { schluessel: "anspruch.unterkunft", grund: "folge", differenz: 30 },
  ]);
});

test("a changed fact is named, a new person too", () => {
  const mitKind = { ...FALL, personen: [...FALL.personen, { id: "k", geburtsdatum: "2020-01-01", eltern: ["a"] }] };
  const { zeilen, gruende } = vergleiche(berechnet(FALL), berechnet(mitKind));
  expect(zeilen).toContainEqual({ zeile: "regelbedarf", person: "k", vorher: 0, nachher: 390, differenz: 390 });
  expect(gruende).toContainEqual(expect.objectContaining({ schluessel: "mehrbedarf.alleinerziehend", person: "a", grund: "neu", nachher: 202.68 }));
});
