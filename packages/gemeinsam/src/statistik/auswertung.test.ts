import { describe, expect, test } from "vitest";
import fachtagung from "../../beispiele/fachtagung-2019.json" with { type: "json" };
import { anzahlenZuMittelwert } from "../../test/antwortzahlen.ts";
import { werteAus } from "./auswertung.ts";
import { liesAuswertungsfall } from "./eingabe.ts";

async function ergebnis(fall: unknown, ab?: number): Promise<unknown> {
  const gelesen = liesAuswertungsfall(fall);
  if (!gelesen.ok) return gelesen.fehler.map((f) => `${f.pfad}: ${f.text}`);
  const wert = await werteAus(gelesen.wert, ab);
  return wert.ok ? wert.wert : wert.fehler.map((f) => `${f.pfad}: ${f.text}`);
}

describe("each kind of case gives exactly its fields", () => {
  test.each([
    [{ art: "mittelwert", werte: [4, 5], gewichte: [1, 2], sicherheit: 0.95 }, ["n", "mittelwert", "standardabweichung", "standardfehler", "median", "effektivesN", "intervall"]],
    [{ art: "anteil", werte: [1, 0], gewichte: [1, 1] }, ["n", "anteil", "standardfehler", "effektivesN"]],
    [{ art: "wilson", treffer: 64, von: 97, sicherheit: 0.95 }, ["anteil", "intervall"]],
    [{ art: "alpha", zeilen: [[4, 5, 3], [1, 2, 2]] }, ["alpha"]],
    [{ art: "alpha", zeilen: [[4, 5, 3], [1, 2, 2]], umgepolt: [0], skala: [1, 5] }, ["alpha", "trennschaerfen"]],
    [{ art: "anpassung", zeilen: [{ alter: "jung" }], basisgewichte: [1], raender: { alter: { jung: 120 } } }, ["gewichte", "runden"]],
    [{ art: "anpassung", zeilen: [{ alter: "jung" }], raender: { alter: { jung: 120 } } }, ["gewichte", "runden"]],
    [{ art: "tabelle", fragen: [{ text: "x", anzahl: [0, 1, 3, 20, 73] }], sicherheit: 0.95 }, ["fragen"]],
  ])("%j", async (fall, felder) => {
    expect(Object.keys(await ergebnis(fall) as object).sort()).toEqual([...felder].sort());
  });

  test("turning items around changes what they say together", async () => {
    const zeilen = [[5, 4, 1], [4, 4, 2], [2, 1, 5], [1, 2, 4]];
    const { alpha: ohne } = await ergebnis({ art: "alpha", zeilen }) as { alpha: number };
    expect(await ergebnis({ art: "alpha", zeilen, skala: [1, 5] })).toEqual({ alpha: ohne });
    const { alpha: mit } = await ergebnis({ art: "alpha", zeilen, umgepolt: [2], skala: [1, 5] }) as { alpha: number };
    expect(mit - ohne).toBeGreaterThan(1);
  });

  test("all may agree", async () => {
    expect(await ergebnis({ art: "wilson", treffer: 9, von: 9 })).toMatchObject({ anteil: 1 });
  });

  test("the confidence asked for is the one used", async () => {
    expect(await ergebnis({ art: "wilson", treffer: 5, von: 9, sicherheit: 0.5 })).not.toEqual(await ergebnis({ art: "wilson", treffer: 5, von: 9 }));
    expect(await ergebnis({ art: "mittelwert", werte: [1, 5], sicherheit: 0.5 })).not.toEqual(await ergebnis({ art: "mittelwert", werte: [1, 5] }));
    expect(await ergebnis({ art: "mittelwert", werte: [1, 5], sicherheit: 0.95 })).toEqual(await ergebnis({ art: "mittelwert", werte: [1, 5] }));
  });
});

describe("names what is wrong and where", () => {
  test.each([
    [{ art: "modus" }, "art: Die Art muss eine von diesen sein: mittelwert, anteil, wilson, alpha, anpassung, tabelle."],
    [{ art: "mittelwert", werte: [] }, "werte: Es braucht mindestens einen Wert."],
    [{ art: "mittelwert", werte: [1, 2], gewichte: [1] }, "gewichte: Es gibt 2 Werte, aber 1 Gewichte."],
    [{ art: "mittelwert", werte: [1, 2], gewichte: [2, -1] }, "gewichte[1]: Ein Gewicht darf nicht negativ sein."],
    [{ art: "mittelwert", werte: [1, 2], gewichte: [0, 0] }, "gewichte: Mindestens ein Gewicht muss größer als 0 sein."],
    [{ art: "mittelwert", werte: [1], sicherheit: 1 }, "sicherheit: Die Sicherheit muss kleiner als 1 sein."],
    [{ art: "mittelwert", werte: [1], sicherheit: 0 }, "sicherheit: Die Sicherheit muss größer als 0 sein."],
    [{ art: "anteil", werte: [1, 2] }, "werte[1]: Hier sind nur 0 und 1 möglich."],
    [{ art: "anteil", werte: [1, 0], gewichte: [1] }, "gewichte: Es gibt 2 Werte, aber 1 Gewichte."],
    [{ art: "wilson", treffer: 3, von: 2 }, "treffer: Es kann nicht mehr Treffer als Antworten geben."],
    [{ art: "wilson", treffer: 0, von: 0 }, "von: Es braucht mindestens eine Antwort."],
    [{ art: "wilson", treffer: 0.5, von: 2 }, "treffer: Das muss eine ganze Zahl sein."],
    [{ art: "alpha", zeilen: [[1, 2], [1]] }, "zeilen[1]: Es braucht mindestens zwei Fragen."],
    [{ art: "alpha", zeilen: [[1, 2], [1, 2, 3]] }, "zeilen[1]: Hier stehen 3 Antworten, in der ersten Zeile 2."],
    [{ art: "alpha", zeilen: [[1, 2], [2, 3]], umgepolt: [1, 2], skala: [1, 5] }, "umgepolt[1]: Es gibt keine Spalte 2. Die erste hat die Nummer 0."],
    [{ art: "mittelwert", werte: [1, null] }, "werte[1]: Hier gehört eine Zahl hin."],
    [{ art: "alpha", zeilen: [[1, 2]] }, "zeilen: Es braucht mindestens zwei Zeilen."],
    [{ art: "alpha", zeilen: [[1, 2], [2, 1]] }, "zeilen: Alle Zeilen haben dieselbe Summe. Daraus lässt sich nichts über die Verlässlichkeit sagen."],
    [{ art: "alpha", zeilen: [[1, 2], [2, 3]], umgepolt: [0] }, "skala: Zum Umpolen braucht es die Grenzen der Skala, zum Beispiel [1, 5]."],
    [{ art: "anpassung", zeilen: [], raender: {} }, "zeilen: Es braucht mindestens eine Zeile."],
    [{ art: "anpassung", zeilen: [{ a: "x" }], basisgewichte: [1, 1], raender: { a: { x: 1 } } }, "basisgewichte: Es braucht für jede Zeile genau ein Gewicht."],
    [{ art: "anpassung", zeilen: [{ a: "x" }], basisgewichte: [0], raender: { a: { x: 1 } } }, "basisgewichte[0]: Ein Gewicht muss größer als 0 sein."],
    [{ art: "anpassung", zeilen: [{ a: "x" }], raender: { a: { x: -1 } } }, "raender.a.x: Ein Rand darf nicht negativ sein."],
    [{ art: "anpassung", zeilen: [{ a: "x" }], raender: { a: { y: 1 } } }, "zeilen[0].a: Für „x“ gibt es keinen Rand."],
    [{ art: "tabelle", fragen: [{ text: "x", anzahl: [1, -1] }] }, "fragen[0].anzahl[1]: Eine Anzahl darf nicht negativ sein."],
    [{ art: "tabelle", fragen: [{ text: "x", anzahl: [] }] }, "fragen[0].anzahl: Es braucht mindestens eine Stufe."],
  ])("%j", async (fall, text) => {
    expect(await ergebnis(fall)).toEqual(expect.arrayContaining([text]));
  });
});

describe("the threshold", () => {
  test.each([
    { art: "mittelwert", werte: [1, 2, 3, 4, 5, 1] },
    { art: "anteil", werte: [1, 0, 1, 0, 1, 0] },
    { art: "wilson", treffer: 3, von: 6 },
    { art: "alpha", zeilen: [[1, 2], [2, 3], [3, 3], [1, 1], [2, 2], [3, 1]] },
  ])("six answers are withheld, with nothing about them: $art", async (fall) => {
    expect(await ergebnis(fall, 7)).toEqual({ zurueckgehalten: true, ab: 7 });
    expect(await ergebnis(fall, 6)).not.toEqual({ zurueckgehalten: true, ab: 6 });
  });

  test("in a table it holds for each question", async () => {
    expect(await ergebnis({ art: "tabelle", fragen: [{ text: "x", anzahl: [3, 3] }, { text: "y", anzahl: [4, 4] }] }, 7)).toMatchObject({ fragen: [{ text: "x", zurueckgehalten: true }, { text: "y", n: 8 }] });
  });
});

describe("the evaluation of the conference of 2019", () => {
  // 97 answers; the published weighted means on a scale from 1 to 5, in the order of the documentation.
  const veroeffentlicht = [4.73, 4.73, 4.92, 4.79, 4.55, 4.62, 4.14];

  test("counts that give the published means exist, and the example has them", () => {
    expect(fachtagung.fragen.map((f) => f.anzahl)).toEqual(veroeffentlicht.map((m) => anzahlenZuMittelwert(97, m)));
  });

  test("the table gives the published means from 97 answers each, with their ranges", async () => {
    const { fragen } = await ergebnis(fachtagung, 7) as { fragen: { n: number; mittelwert: number; intervall: [number, number] }[] };
    expect(fragen.map((f) => Math.round(f.mittelwert * 100) / 100)).toEqual(veroeffentlicht);
    for (const f of fragen) {
      expect(f.n).toBe(97);
      expect(f.intervall[0] < f.mittelwert && f.mittelwert < f.intervall[1]).toBe(true);
    }
  });
});
