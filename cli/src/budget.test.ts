import { describe, expect, test } from "vitest";
import { beispiel, rufe, zeilen } from "../test/aufruf.ts";

const fall = {
  id: "b1", budget: 10000, los: "2026-08-01 Rathaus", regel: "gleicheAnteile",
  projekte: [{ id: "p1", kosten: 3000 }, { id: "p2", kosten: 6000 }, { id: "p3", kosten: 3000 }],
  stimmen: [["p1", "p3"], [], ["p1"], ["p3", "p2"], ["p2"], ["p2"]],
};

describe("handschlag budget", () => {
  test("answers with the fields of the contract, and a sentence for each project", async () => {
    const { antworten: [antwort] } = await zeilen("budget", [fall]);
    expect(antwort).toMatchObject({ id: "b1", gewaehlt: ["p1"], ausgegeben: 3000, gleichstand: [{ projekte: ["p1", "p3"], gewaehlt: "p1", durch: "los" }] });
    expect((antwort as { begruendung: { id: string; text: string }[] }).begruendung.map((b) => b.id)).toEqual(["p1", "p2", "p3"]);
  });

  test("shows a chart, reasons, ties and the other rules", async () => {
    const { aus, status } = await rufe(["budget", beispiel("stadtteilbudget.json"), "--vergleich"]);
    expect(status).toBe(0);
    expect(aus).toContain("✓ Sprachcafé für ein Jahr █");
    expect(aus).toContain("„Beete für alle“ (Kosten 2.500, 5 Stimmen) ist dabei: 5 Personen zahlen je 500.");
    expect(aus).toContain("Jede Person entscheidet über einen gleichen Anteil von 1.000 (20.000 geteilt durch 20). Damit weniger Geld übrig bleibt, rechnet die Regel mit 1.563 je Person.");
  });

  test("speaks English", async () => {
    expect((await rufe(["budget", beispiel("stadtteilbudget.json"), "--sprache", "en"])).aus).toContain("of 7 proposals get money");
  });

  test("another rule may be asked for; the comparison comes as JSON too", async () => {
    const { aus } = await rufe(["budget", "-", "--json", "--regel", "meisteStimmen", "--vergleich"], JSON.stringify(fall));
    expect(JSON.parse(aus)).toMatchObject({ gewaehlt: ["p2", "p1"], vergleich: [{ regel: "gleicheAnteile" }, { regel: "gleicheAnteileAufgefuellt" }, { regel: "meisteStimmen" }] });
    expect((await rufe(["budget", "-", "--regel", "willkür"], JSON.stringify(fall))).status).toBe(2);
  });

  test("takes a Pabulib file, and says in which line it is wrong", async () => {
    const pb = "META\nkey;value\nbudget;10\nvote_type;approval\nPROJECTS\nproject_id;cost\n1;4\n2;7\nVOTES\nvoter_id;vote\na;1,2\nb;2\n";
    expect(JSON.parse((await rufe(["budget", "-", "--json", "--regel", "meisteStimmen"], pb)).aus)).toMatchObject({ gewaehlt: ["2"], ausgegeben: 7 });
    expect(await rufe(["budget", "-"], pb.replace("b;2", "b;9"))).toMatchObject({ status: 1, fehler: expect.stringContaining("Zeile 12, Spalte vote: „9“ gibt es nicht.") });
  });

  test("gives the vote as a Pabulib file, which says the same when it is read", async () => {
    const { aus, status } = await rufe(["budget", "-", "--pb"], JSON.stringify(fall));
    expect([status, aus.split("\n")[0]]).toEqual([0, "META"]);
    const [aus_pb, aus_json] = [await rufe(["budget", "-", "--json", "--regel", "gleicheAnteile"], aus), await rufe(["budget", "-", "--json"], JSON.stringify({ ...fall, los: undefined }))];
    expect({ ...JSON.parse(aus_pb.aus), id: "b1" }).toEqual(JSON.parse(aus_json.aus));
    expect(await rufe(["budget", "-", "--pb"], JSON.stringify(fall).replaceAll("p1", "p,1"))).toMatchObject({ status: 1, fehler: expect.stringContaining("projekte[0].id: „p,1“ kann in keiner Pabulib-Datei stehen") });
  });

  test("a case without a name has none in the answer", async () => {
    const { id: _, ...ohne } = fall;
    expect((await zeilen("budget", [ohne])).antworten[0]).not.toHaveProperty("id");
  });
});
