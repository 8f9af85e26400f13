import { describe, expect, it } from "vitest";
import { stellen } from "../../test/funde.ts";
import { analysiere } from "../analyse.ts";
import { langesWort } from "./langes-wort.ts";

describe("a long word", () => {
  it.each<[text: string, marked: string[]]>([
    ["Ihre Bedarfsgemeinschaft bekommt Geld.", ["Bedarfsgemeinschaft"]],
    ["Das Widerspruchsverfahren läuft.", ["Widerspruchsverfahren"]],
  ])("is marked in: %s", (text, marked) => expect(stellen(langesWort, text)).toEqual(marked));

  it.each([
    "Ihre Bedarfs-Gemeinschaft bekommt Geld.",
    "Der Mietvertrag fehlt.",
    "Schreiben Sie an service@jobcenter-musterstadt.de.",
  ])("is not marked in: %s", (text) => expect(stellen(langesWort, text)).toEqual([]));

  it("comes with a hyphen at the joint", () => {
    expect(langesWort.finde(analysiere("Die Krankenversicherungsbeiträge.")).map(({ ersatz }) => ersatz)).toEqual(["Krankenversicherungs-Beiträge"]);
  });
});
