import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { abstimmungen } from "../../test/zufall.ts";
import { entscheide } from "./entscheidung.ts";
import { istPabulib, liesPabulib, schreibePabulib } from "./pabulib.ts";

// The example with which pabulib.org explains the format.
const wieliczka = `META
key; value
description; Municipal PB in Wieliczka
country; Poland
num_projects; 5
num_votes; 10
budget; 2500
rule; greedy
vote_type; approval
PROJECTS
project_id; cost; category
1; 600; culture, education
2; 800; sport
4; 1400; culture
5; 1000; health, sport
7; 1200; education
VOTES
voter_id; age; sex; vote
1; 34; f; 1,2,4
2; 51; m; 1,2
3; 23; m; 2,4,5
4; 19; f; 5,7
5; 62; f; 1,4,7
6; 54; m; 1,7
7; 49; m; 5
8; 27; f; 4
9; 39; f; 2,4,5
10; 44; m; 4,5
`;

function fehler(text: string): unknown {
  const gelesen = liesPabulib(text);
  return gelesen.ok ? "ok" : gelesen.fehler.map((f) => `${f.pfad}: ${f.text}`);
}

describe("reading Pabulib files", () => {
  test("the published example, by its own rule and by another", () => {
    const gelesen = liesPabulib(wieliczka);
    if (!gelesen.ok) throw new Error("unreadable");
    const { regel, abstimmung } = gelesen.wert;
    expect(regel).toBe("meisteStimmen");
    expect(abstimmung.stimmen).toHaveLength(10);
    // Votes: 4 has six, 5 five, then 1 and 2 with four; 1400 + 1000 leave 100.
    expect(entscheide(abstimmung, regel).gewaehlt).toEqual(["4", "5"]);
    expect(liesPabulib(wieliczka, "gleicheAnteile")).toMatchObject({ wert: { regel: "gleicheAnteile" } });
  });

  test.each([["equalshares", "gleicheAnteile"], ["equalshares/add1", "gleicheAnteileAufgefuellt"], ["unknown", "gleicheAnteileAufgefuellt"]])("rule %s", (im, regel) => {
    expect(liesPabulib(wieliczka.replace("rule; greedy", `rule; ${im}`))).toMatchObject({ wert: { regel } });
  });

  test("fields in quotes may contain semicolons and quotes", () => {
    const text = wieliczka.replace("project_id; cost; category", "project_id;cost;name").replace("1; 600; culture, education", '1;600;"Der ""rote"" Faden; ein Weg"');
    expect(liesPabulib(text)).toMatchObject({ wert: { abstimmung: { projekte: expect.arrayContaining([{ id: "1", kosten: 600, name: 'Der "rote" Faden; ein Weg' }]) } } });
  });

  test("quotes in the middle of a name need no other quotes", () => {
    const text = wieliczka.replace("project_id; cost; category", "project_id;cost;name").replace("1; 600; culture, education", '1;600;Haus "Zur Linde" renovieren');
    expect(liesPabulib(text)).toMatchObject({ wert: { abstimmung: { projekte: expect.arrayContaining([{ id: "1", kosten: 600, name: 'Haus "Zur Linde" renovieren' }]) } } });
  });

  test("is told from JSON and other files by its first line", () => {
    expect(istPabulib(wieliczka)).toBe(true);
    expect(istPabulib(`\uFEFF\nmeta\nkey;value`)).toBe(true);
    expect(istPabulib('{"META": 1}')).toBe(false);
    expect(istPabulib("METADATEN\n")).toBe(false);
    expect(istPabulib("x META\n")).toBe(false);
  });

  test("what a file may leave out: rule, kind of vote, names", () => {
    const knapp = "META\nkey;value\nbudget;10\nPROJECTS\nproject_id;cost\n1;4\nVOTES\nvoter_id;vote\na; 1 \n";
    expect(liesPabulib(knapp)).toEqual({ ok: true, wert: { id: undefined, regel: "gleicheAnteileAufgefuellt", abstimmung: { budget: 10, projekte: [{ id: "1", kosten: 4, name: undefined }], stimmen: [{ projekte: ["1"] }] } } });
    expect(liesPabulib(knapp.replace("1 ", "1 , 1")).ok).toBe(false);
  });

  test("a section may be empty, and short rows have empty fields", () => {
    expect(liesPabulib("META\nkey;value\nbudget;10\nPROJECTS\nVOTES\n")).toMatchObject({ ok: true, wert: { abstimmung: { projekte: [], stimmen: [] } } });
    expect(liesPabulib("META\nkey;value\nbudget;10\nPROJECTS\nproject_id;cost\n1;4\nVOTES\nvoter_id;vote\na\n")).toMatchObject({ ok: true, wert: { abstimmung: { stimmen: [{ projekte: [] }] } } });
  });

  test("an empty vote is a ballot", () => {
    expect(liesPabulib(`${wieliczka}11;30;f;\n`)).toMatchObject({ wert: { abstimmung: { stimmen: expect.arrayContaining([{ projekte: [] }]) } } });
  });
});

describe("names line and column of what is wrong", () => {
  test.each([
    ["2; 800; sport", "2; viel; sport", "Zeile 13, Spalte cost: Das muss eine ganze Zahl sein."],
    ["7; 1200; education", "1; 1200; education", "Zeile 16, Spalte project_id: „1“ steht hier doppelt."],
    ["8; 27; f; 4", "8; 27; f; 99", "Zeile 26, Spalte vote: „99“ gibt es nicht."],
    ["budget; 2500", "budget; 2500.5", "Zeile 7, Spalte value: Das muss eine ganze Zahl sein."],
    ["vote_type; approval", "vote_type; ordinal", "Zeile 9, Spalte value: Gezählt werden Zustimmungen (approval), hier steht „ordinal“."],
    ["budget; 2500\n", "", "META: Das muss eine ganze Zahl sein."],
    ["META\nkey; value", "META\nkey; wert", "Zeile 7, Spalte value: Das muss eine ganze Zahl sein."],
    ["10; 44; m; 4,5", "10; 44; m; 4,5\n11; 20; f; 77", "Zeile 29, Spalte vote: „77“ gibt es nicht."],
    ["PROJECTS", "PROJEKTE", "PROJECTS: Dieser Abschnitt fehlt in der Datei."],
    ["2; 51; m; 1,2", '2; 51; "m; 1,2', "Zeile 28: Die Anführungszeichen stimmen hier nicht, oder weiter oben fehlt eines."],
  ])("%s → %s", (vorher, nachher, text) => {
    expect(fehler(wieliczka.replace(vorher, nachher))).toEqual(expect.arrayContaining([text]));
  });
});

describe("writing Pabulib files", () => {
  test("what is written is read again", () => {
    fc.assert(fc.property(abstimmungen(), fc.string(), (a, name) => {
      const projekte = a.projekte.map((p) => ({ ...p, name: name.trim() === "" ? p.id : name.replaceAll("\r", "").trim() }));
      fc.pre(projekte.every((p) => p.name !== ""));
      const gelesen = liesPabulib(schreibePabulib({ ...a, projekte }, "Probe; mit \"Zeichen\""), "gleicheAnteile");
      expect(gelesen).toEqual({ ok: true, wert: { id: undefined, regel: "gleicheAnteile", abstimmung: { budget: a.budget, projekte, stimmen: a.stimmen } } });
    }));
  });

  test("every line of it", () => {
    const text = schreibePabulib({ budget: 7, projekte: [{ id: "p", kosten: 1, name: ' "Am; Bach" ' }, { id: "q r", kosten: 2 }], stimmen: [{ projekte: ["p", "q r"], gewicht: 2 }, { projekte: [] }] }, "Probe");
    expect(text).toBe(`META
key;value
description;Probe
num_projects;2
num_votes;3
budget;7
vote_type;approval
PROJECTS
project_id;cost;name
p;1;" ""Am; Bach"" "
q r;2;q r
VOTES
voter_id;vote
1;p,q r
2;p,q r
3;
`);
  });

  test("says of a ballot whether it is on paper and from which district, where that is known", () => {
    const stimmen = [{ projekte: ["p"], herkunft: "papier", bezirk: "Nord" }, { projekte: [], herkunft: "online" }, { projekte: ["p"] }] as const;
    const text = schreibePabulib({ budget: 1, projekte: [{ id: "p", kosten: 1 }], stimmen }, "x");
    expect(text).toContain("voter_id;voting_method;neighborhood;vote\n1;paper;Nord;p\n2;internet;;\n3;;;p\n");
    expect(liesPabulib(text)).toMatchObject({ ok: true, wert: { abstimmung: { stimmen } } });
    expect(liesPabulib(text.replace("2;internet", "2;Internet"))).toMatchObject({ wert: { abstimmung: { stimmen } } });
  });

  test.each(["a,b", " a", "a "])("an id that cannot stand in a list cannot be written: %j", (id) => {
    expect(() => schreibePabulib({ budget: 1, projekte: [{ id, kosten: 1 }], stimmen: [] }, "x")).toThrow(`Project id not possible in a Pabulib file: ${id}`);
  });
});
