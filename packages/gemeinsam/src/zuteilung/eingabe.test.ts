import { describe, expect, test } from "vitest";
import { liesZuteilungsfall } from "./eingabe.ts";

const fall = {
  id: "a1", runden: 2, stationen: [{ id: "s1", plaetze: 1 }, { id: "s2", plaetze: 2 }],
  personen: [{ id: "t1", wuensche: ["s1", "s2"] }, { id: "t2", wuensche: [] }],
};

function fehler(aenderung: object): unknown {
  const gelesen = liesZuteilungsfall({ ...fall, ...aenderung });
  return gelesen.ok ? "ok" : gelesen.fehler.map((f) => `${f.pfad}: ${f.text}`);
}

test("a case as the contract writes it", () => {
  const { id, ...tagung } = fall;
  expect(liesZuteilungsfall(fall)).toEqual({ ok: true, wert: { id, tagung } });
});

test("fixed places, an earlier plan and wishes to be together may be given", () => {
  expect(fehler({ personen: [{ id: "t1", wuensche: [], fest: ["s1", null], bisher: [null, "s2"], zusammen: ["t2"] }, { id: "t2", wuensche: [] }] })).toBe("ok");
});

describe("names what is wrong and where", () => {
  const person = (zusatz: object): object => ({ personen: [{ id: "t1", wuensche: [], ...zusatz }] });
  test.each([
    [{ runden: 0 }, "runden: Es braucht mindestens eine Runde."],
    [{ runden: 11 }, "runden: Mehr als 10 Runden gehen nicht."],
    [{ runden: 1.5 }, "runden: Das muss eine ganze Zahl sein."],
    [{ stationen: [{ id: "s1", plaetze: -1 }, { id: "s2", plaetze: 1 }] }, "stationen[0].plaetze: Die Zahl der Plätze darf nicht negativ sein."],
    [{ stationen: [...fall.stationen, { id: "s1", plaetze: 1 }] }, "stationen[2].id: „s1“ steht hier doppelt."],
    [{ personen: [...fall.personen, { id: "t1", wuensche: [] }] }, "personen[2].id: „t1“ steht hier doppelt."],
    [person({ wuensche: ["s1", "s9"] }), "personen[0].wuensche[1]: „s9“ gibt es nicht."],
    [person({ wuensche: ["s1", "s1"] }), "personen[0].wuensche[1]: „s1“ steht hier doppelt."],
    [person({ zusammen: ["t9"] }), "personen[0].zusammen[0]: „t9“ gibt es nicht."],
    [person({ fest: ["s1"] }), "personen[0].fest: Hier braucht es für jede der 2 Runden einen Eintrag."],
    [person({ bisher: [null, "s9"] }), "personen[0].bisher[1]: „s9“ gibt es nicht."],
    [{ personen: ["t1", "t2", "t3"].map((id) => ({ id, wuensche: [], fest: [null, "s1"] })) }, "stationen[0].plaetze: In Runde 2 sind 2 Personen mehr fest eingeteilt, als es Plätze gibt."],
    [{ personen: ["t1", "t2"].map((id) => ({ id, wuensche: [], fest: ["s1", null] })) }, "stationen[0].plaetze: In Runde 1 ist eine Person mehr fest eingeteilt, als es Plätze gibt."],
    [{ personen: [{ id: "", wuensche: [] }] }, "personen[0].id: Der Name darf nicht leer sein."],
    [{ personen: undefined }, "personen: Diese Angabe fehlt."],
  ])("%j", (aenderung, text) => {
    expect(fehler(aenderung)).toEqual([text]);
  });
});
