import { describe, expect, test } from "vitest";
import { liesAntworten } from "./antworten.ts";

function gelesen(text: string, nach?: string): unknown {
  const ergebnis = liesAntworten(text, nach);
  return ergebnis.ok ? ergebnis.wert.alle.map((f) => [f.text, f.werte, f.anzahl]) : ergebnis.fehler.map((f) => `${f.pfad}: ${f.text}`);
}

describe("a CSV of answers", () => {
  test("a column per question, the first row the texts", () => {
    expect(gelesen("gut,schnell\n5,4\n5,3\n")).toEqual([["gut", [5], [2]], ["schnell", [3, 4], [1, 1]]]);
  });

  test.each([["semicolon", ";"], ["tab", "\t"]])("also with %s, as German programs write it, with decimal comma and byte order mark", (_, t) => {
    expect(gelesen(`\uFEFFgut${t}schnell\r\n5${t}3,5\r\n4${t}\r\n`)).toEqual([["gut", [4, 5], [1, 1]], ["schnell", [3.5], [1]]]);
  });

  test("quoted fields may hold separators, quotes and line breaks", () => {
    expect(gelesen('"War es ""gut"", oder;\nnicht?",b\n"5","4"\n')).toEqual([['War es "gut", oder;\nnicht?', [5], [1]], ["b", [4], [1]]]);
  });

  test("an empty field is no answer, an empty line is nobody", () => {
    expect(gelesen("a,b\n5,\n\n,4\n")).toEqual([["a", [5], [1]], ["b", [4], [1]]]);
  });

  test("numbers may have a sign, several digits and several decimals", () => {
    expect(gelesen("a\n-12,25\n+3\n10.125\n")).toEqual([["a", [-12.25, 3, 10.125], [1, 1, 1]]]);
    expect(gelesen("a\n*5\n5,\n,5\n")).toEqual(["Zeile 2, Spalte 1: „*5“ ist keine Zahl.", "Zeile 3, Spalte 1: „5,“ ist keine Zahl.", "Zeile 4, Spalte 1: „,5“ ist keine Zahl."]);
  });

  test("without a column to group by there are no groups", () => {
    expect(liesAntworten("undefined,a\n1,2\n")).toMatchObject({ wert: { gruppen: [], alle: [{ text: "undefined" }, { text: "a" }] } });
  });

  test("questions without any answers are questions all the same", () => {
    expect(gelesen("a,b\n")).toEqual([["a", [], []], ["b", [], []]]);
  });
});

describe("names line and column of what is wrong", () => {
  test.each([
    ["a,b\n1,2\n3,x\n", ["Zeile 3, Spalte 2: „x“ ist keine Zahl."]],
    ["a,b\nja,2\n3,1e5\n", ["Zeile 2, Spalte 1: „ja“ ist keine Zahl.", "Zeile 3, Spalte 2: „1e5“ ist keine Zahl."]],
    ["a,b\n1,2,3\n", ["Zeile 2, Spalte 3: Hier stehen 3 Spalten statt 2."]],
    ["a,b,c\n1\n", ["Zeile 2, Spalte 2: Hier stehen 1 Spalten statt 3."]],
    ["a,,c\n1,2,3\n", ["Zeile 1, Spalte 2: Hier fehlt der Text der Frage."]],
    ["", ["Zeile 1: Die Datei ist leer. In der ersten Zeile müssen die Fragen stehen."]],
    ['a,b\n1,"2\n3,4\n', ["Zeile 3: Die Anführungszeichen stimmen hier nicht, oder weiter oben fehlt eines."]],
    ['"zwei\nZeilen",b\n1,x\n', ["Zeile 3, Spalte 2: „x“ ist keine Zahl."]],
    ["a,b\n\n\n1,x\n", ["Zeile 4, Spalte 2: „x“ ist keine Zahl."]],
    ['a,b\n1,"\nx"\n2,y\n', ["Zeile 2, Spalte 2: „\nx“ ist keine Zahl.", "Zeile 4, Spalte 2: „y“ ist keine Zahl."]],
  ])("%j", (text, fehler) => {
    expect(gelesen(text)).toEqual(fehler);
  });
});

describe("groups by a column", () => {
  test("the column is no question, and each group has its own answers", () => {
    const ergebnis = liesAntworten("Team,gut\nB,5\nA,3\nB,4\n", "Team");
    expect(ergebnis).toEqual({ ok: true, wert: {
      alle: [{ text: "gut", werte: [3, 4, 5], anzahl: [1, 1, 1] }],
      gruppen: [
        { name: "A", fragen: [{ text: "gut", werte: [3], anzahl: [1] }] },
        { name: "B", fragen: [{ text: "gut", werte: [4, 5], anzahl: [1, 1] }] },
      ],
    } });
  });

  test("a column that is not there is named", () => {
    expect(gelesen("a\n1\n", "Team")).toEqual(["Zeile 1: Eine Spalte „Team“ gibt es nicht."]);
  });
});
