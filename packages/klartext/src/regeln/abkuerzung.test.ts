import { describe, expect, it } from "vitest";
import { stellen } from "../../test/funde.ts";
import { analysiere } from "../analyse.ts";
import { abkuerzung } from "./abkuerzung.ts";

describe("an abbreviation", () => {
  it.each<[text: string, marked: string[]]>([
    ["Die KdU zahlen wir.", ["KdU"]],
    ["Das gilt z. B. für Sie.", ["z. B."]],
    ["Sie zahlen ggf. etwas dazu.", ["ggf."]],
  ])("is marked in: %s", (text, marked) => expect(stellen(abkuerzung, text)).toEqual(marked));

  it.each([
    "Rufen Sie an: Tel. 0345 1234.",
    "Nr. 5 gilt nicht.",
    "Die BG (Bedarfsgemeinschaft) besteht aus zwei Personen.",
    "Das SGB II gilt.",
  ])("is not marked in: %s", (text) => expect(stellen(abkuerzung, text)).toEqual([]));

  it("can be replaced by the written-out words as they stand, with a capital at the beginning", () => {
    expect(abkuerzung.finde(analysiere("Ggf. zahlen wir."))[0]?.ersatz).toBe("Wenn nötig");
    expect(abkuerzung.finde(analysiere("Das gilt z.B. hier."))[0]?.ersatz).toBe("zum Beispiel");
  });
});
