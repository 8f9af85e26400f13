import { describe, expect, test } from "vitest";
import { liesBudgetfall } from "./eingabe.ts";

const fall = { id: "b1", budget: 10, regel: "gleicheAnteile", projekte: [{ id: "p1", kosten: 3 }], stimmen: [["p1"], []] };

function fehler(aenderung: object): unknown {
  const gelesen = liesBudgetfall({ ...fall, ...aenderung });
  return gelesen.ok ? "ok" : gelesen.fehler.map((f) => (f.pfad === "" ? f.text : `${f.pfad}: ${f.text}`));
}

test("a case as the contract writes it", () => {
  expect(liesBudgetfall(fall)).toEqual({ ok: true, wert: { id: "b1", regel: "gleicheAnteile", abstimmung: { budget: 10, projekte: [{ id: "p1", kosten: 3 }], stimmen: [{ projekte: ["p1"] }, { projekte: [] }] } } });
});

test("ballots may say where they come from and what they weigh", () => {
  expect(fehler({ stimmen: [{ projekte: ["p1"], gewicht: 2, herkunft: "papier", bezirk: "Nord" }] })).toBe("ok");
  expect(fehler({ stimmen: [{ projekte: ["p1"], gewicht: 0 }] })).not.toBe("ok");
});

describe("names what is wrong and where", () => {
  test.each([
    [{ budget: -1 }, "budget: Das Budget darf nicht negativ sein."],
    [{ budget: 1.5 }, "budget: Das muss eine ganze Zahl sein."],
    [{ budget: undefined }, "budget: Diese Angabe fehlt."],
    [{ regel: "los" }, "regel: Die Regel muss eine von diesen sein: gleicheAnteile, gleicheAnteileAufgefuellt, meisteStimmen."],
    [{ projekte: [{ id: "p1", kosten: 0 }] }, "projekte[0].kosten: Die Kosten müssen mindestens 1 sein."],
    [{ projekte: [{ id: "p1", kosten: 3 }, { id: "p1", kosten: 4 }] }, "projekte[1].id: „p1“ steht hier doppelt."],
    [{ stimmen: [[], ["p1", "p9"]] }, "stimmen[1][1]: „p9“ gibt es nicht."],
    [{ stimmen: [["p1", "p1"]] }, "stimmen[0][1]: „p1“ steht hier doppelt."],
    [{ stimmen: [["p1"], "p1"] }, "stimmen[1]: Ein Stimmzettel ist eine Liste von Vorschlägen, zum Beispiel [\"p1\", \"p3\"]."],
    [{ stimmen: "p1" }, "stimmen: Hier gehört eine Liste in eckigen Klammern hin."],
    [{ budget: "10" }, "budget: Das muss eine ganze Zahl sein."],
    [{ projekte: [{ id: 1, kosten: 3 }], stimmen: [] }, "projekte[0].id: Hier gehört ein Text in Anführungszeichen hin."],
    [{ projekte: [{ id: "", kosten: 3 }], stimmen: [] }, "projekte[0].id: Der Name darf nicht leer sein."],
    [{ bugdet: 3, farbe: 1 }, "Diese Angabe ist hier nicht vorgesehen: bugdet, farbe."],
    [{ stimmen: [{ projekte: ["p9"] }] }, "stimmen[0].projekte[0]: „p9“ gibt es nicht."],
  ])("%j", (aenderung, text) => {
    expect(fehler(aenderung)).toEqual([text]);
  });

  test("something that is no case at all", () => {
    expect(liesBudgetfall(null).ok).toBe(false);
    expect(liesBudgetfall([])).toEqual({ ok: false, fehler: [{ pfad: "", text: "Hier gehört eine Angabe in geschweiften Klammern hin." }] });
  });
});
