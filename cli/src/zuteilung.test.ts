import { describe, expect, test } from "vitest";
import { beispiel, rufe, zeilen } from "../test/aufruf.ts";

const fall = { id: "a1", runden: 2, los: "x", stationen: [{ id: "s1", plaetze: 1 }, { id: "s2", plaetze: 1 }], personen: [{ id: "t1", wuensche: ["s1", "s2"] }, { id: "t2", wuensche: ["s1"] }] };

describe("handschlag zuteilung", () => {
  test("answers with the fields of the contract", async () => {
    const { status, antworten: [antwort] } = await zeilen("zuteilung", [fall]);
    expect(status).toBe(0);
    expect(antwort).toEqual({
      id: "a1", zugeteilt: 4, profil: [2, 1, 1], begruendung: expect.any(Array),
      plan: { t1: expect.arrayContaining(["s1", "s2"]), t2: expect.arrayContaining(["s1", "s2"]) },
    });
  });

  test("the same seed gives the same plan, twice", async () => {
    const [eins, zwei] = [await rufe(["zuteilung", beispiel("barcamp.json"), "--json"]), await rufe(["zuteilung", beispiel("barcamp.json"), "--json"])];
    expect(eins.aus).toBe(zwei.aus);
  });

  test("shows how good the plan is, and where everyone goes", async () => {
    const { aus } = await rufe(["zuteilung", beispiel("barcamp.json")]);
    expect(aus).toContain("1. Wunsch   █");
    expect(aus).toContain("Alle haben in jeder Runde einen Platz (31).");
    expect(aus).toMatch(/^Falk: Runde 1 Ombudsstelle, Runde 2 /m);
    expect((await rufe(["zuteilung", beispiel("barcamp.json"), "--sprache", "en"])).aus).toContain("Everyone has a place in every round (31).");
  });

  test("someone without a place is told so", async () => {
    const voll = { ...fall, stationen: [{ id: "s1", plaetze: 1 }], personen: [{ id: "t1", wuensche: ["s1"] }] };
    expect((await rufe(["zuteilung", "-"], JSON.stringify(voll))).aus).toContain("kein Platz");
  });

  test("wrong input names its place", async () => {
    expect((await zeilen("zuteilung", [{ ...fall, runden: 0 }])).antworten).toEqual([{ id: "a1", fehler: [{ pfad: "runden", text: "Es braucht mindestens eine Runde." }] }]);
  });
});
