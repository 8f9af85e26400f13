import { describe, expect, test } from "vitest";
import { beispiel, rufe, zeilen } from "../test/aufruf.ts";

const csv = 'Team,"Fühlen Sie sich ernst genommen?",Antworten kamen schnell\nNord,5,4\nNord,4,4\nSüd,5,\n';

describe("handschlag auswertung", () => {
  test("the conference of 2019: the published means with their ranges, shapes and bars", async () => {
    const { aus, status } = await rufe(["auswertung", beispiel("fachtagung-2019.json"), "--ab", "7"]);
    expect(status).toBe(0);
    for (const [frage, mittel] of [["Zufrieden mit der Tagung", "4,73"], ["Aufbau mit rotem Faden", "4,73"], ["Wertschätzende Atmosphäre", "4,92"], ["Hilfreicher Austausch im Kollegium", "4,79"],
      ["Barcamp: gut für Fragen aus der Praxis", "4,55"], ["Barcamp: Ideen aus anderen Jobcentern", "4,62"], ["Workshop mit Gewinn", "4,14"]]) {
      expect(aus).toMatch(new RegExp(`^${frage} +97 +${mittel} `, "m"));
      expect(aus).toMatch(new RegExp(`^${frage} +█+.? ${mittel}$`, "m"));
    }
    expect(aus).toContain("▁▁▂█▄");
    expect(aus).toContain("mit 95 % Sicherheit");
  });

  test("every kind of case, one a line", async () => {
    const { status, antworten } = await zeilen("auswertung", [
      { id: "s1", art: "mittelwert", werte: [4, 5], gewichte: [1, 2] }, { id: "s2", art: "anteil", werte: [1, 0] }, { id: "s3", art: "wilson", treffer: 64, von: 97 },
      { id: "s4", art: "alpha", zeilen: [[4, 5, 3], [2, 1, 1]] }, { id: "s5", art: "anpassung", zeilen: [{ alter: "jung" }], raender: { alter: { jung: 120 } } }, { id: "s6", art: "tabelle", fragen: [] },
    ]);
    expect(status).toBe(0);
    expect(antworten).toMatchObject([{ id: "s1", n: 2 }, { id: "s2", anteil: 0.5 }, { id: "s3" }, { id: "s4" }, { id: "s5", gewichte: [120] }, { id: "s6", fragen: [] }]);
  });

  test.each([
    [{ art: "mittelwert", werte: [4, 5] }, "Der Mittelwert von 2 Antworten ist 4,50."], [{ art: "anteil", werte: [1, 0] }, "Der Anteil bei 2 Antworten ist 50,0 %."], [{ art: "mittelwert", werte: [4] }, "Der Mittelwert von 1 Antwort ist 4."],
    [{ art: "alpha", zeilen: [[1, 1], [2, 2]] }, "Cronbachs Alpha ist 1,00."], [{ art: "anpassung", zeilen: [{ a: "x" }], raender: { a: { x: 5 } } }, "Die Gewichte erfüllen alle Ränder nach 2 Durchgängen."],
  ])("says in a sentence what comes of %j", async (fall, satz) => {
    expect((await rufe(["auswertung", "-"], JSON.stringify(fall))).aus).toContain(satz);
  });

  test("a CSV of answers gives the table", async () => {
    const { aus } = await rufe(["auswertung", "-", "--json"], csv.replaceAll(/^[^,]+,/gm, ""));
    expect(JSON.parse(aus)).toMatchObject({ fragen: [{ text: "Fühlen Sie sich ernst genommen?", n: 3, median: 5 }, { text: "Antworten kamen schnell", n: 2, mittelwert: 4 }] });
  });

  test("by groups, with the small ones withheld and those that would give them away", async () => {
    const { aus } = await rufe(["auswertung", "-", "--json", "--nach", "Team", "--ab", "2"], csv);
    expect(JSON.parse(aus)).toMatchObject({
      fragen: [{ n: 3 }, { n: 2 }],
      gruppen: [{ gruppe: "Nord", fragen: [{ zurueckgehalten: true }, { zurueckgehalten: true }] }, { gruppe: "Süd", fragen: [{ zurueckgehalten: true }, { zurueckgehalten: true }] }],
    });
    const lesbar = await rufe(["auswertung", "-", "--nach", "Team", "--ab", "2"], csv);
    expect(lesbar.aus).toMatch(/Nord\nFrage[^]*zurückgehalten: weniger als 2 Antworten/);
  });

  test("each group's table says whose it is, also for those who named no group", async () => {
    const ohne = csv.replace("Süd,5,", ",5,");
    const lesbar = await rufe(["auswertung", "-", "--nach", "Team"], ohne);
    for (const titel of ["Alle", "Nord", "ohne Angabe"]) expect(lesbar.aus).toMatch(new RegExp(`^${titel}\nFrage `, "m"));
    const bild = await rufe(["auswertung", "-", "--nach", "Team", "--svg"], ohne);
    for (const titel of ["Alle", "Nord", "ohne Angabe"]) expect(bild.aus).toContain(`<caption>Was die Antworten sagen: ${titel}</caption>`);
    expect(JSON.parse((await rufe(["auswertung", "-", "--nach", "Team", "--json"], ohne)).aus)).toMatchObject({ gruppen: [{ gruppe: "" }, { gruppe: "Nord" }] });
  });

  test("a wrong threshold is an unusable call, whatever the input", async () => {
    expect((await rufe(["auswertung", "-", "--ab", "viele"], "{}")).status).toBe(2);
    expect((await rufe(["auswertung", "-", "--ab", "viele"], csv)).status).toBe(2);
  });

  test("nothing of a withheld question gets out, on any surface", async () => {
    const fall = JSON.stringify({ art: "tabelle", fragen: [{ text: "geheim", anzahl: [0, 0, 0, 0, 5] }, { text: "offen", anzahl: [0, 0, 0, 4, 4] }] });
    for (const args of [["--json"], [], ["--svg"]]) {
      const { aus } = await rufe(["auswertung", "-", "--ab", "7", ...args], fall);
      expect(aus).not.toMatch(/geheim[^\n]*5,00|"n": 5\b/);
      expect(aus).toContain(args[0] === "--json" ? '"zurueckgehalten": true' : "zurückgehalten");
    }
    expect(JSON.parse((await rufe(["auswertung", "-", "--json", "--ab", "7"], '{"art":"anteil","werte":[1,1]}')).aus)).toEqual({ zurueckgehalten: true, ab: 7 });
    expect((await rufe(["auswertung", "-", "--ab", "7"], '{"art":"anteil","werte":[1,1]}')).aus).toContain("zurückgehalten");
  });

  test("--svg draws the chart with its table", async () => {
    const { aus } = await rufe(["auswertung", beispiel("fachtagung-2019.json"), "--svg", "--sprache", "en"]);
    expect(aus).toMatch(/^<svg .*<\/svg>\n<table>.*<td>4.73<\/td>.*<\/table>\n$/);
  });

  test("a wrong CSV names line and column", async () => {
    expect(await rufe(["auswertung", "-"], csv.replace("Süd,5,", "Süd,fünf,"))).toMatchObject({ status: 1, fehler: expect.stringContaining("Zeile 4, Spalte 2: „fünf“ ist keine Zahl.") });
    expect(await rufe(["auswertung", "-", "--nach", "Stadt"], csv)).toMatchObject({ status: 1, fehler: expect.stringContaining("Eine Spalte „Stadt“ gibt es nicht.") });
  });
});
