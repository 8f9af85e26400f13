import { describe, expect, it } from "vitest";
import { stellen, vorschlaege } from "../../test/funde.ts";
import { nominalstil } from "./nominalstil.ts";

describe("nominal style", () => {
  it.each<[text: string, marked: string[]]>([
    ["Nach Prüfung der Unterlagen melden wir uns.", ["Prüfung"]],
    ["Die Durchführung und die Überwachung folgen.", ["Durchführung und die Überwachung"]],
  ])("is marked in: %s", (text, marked) => expect(stellen(nominalstil, text)).toEqual(marked));

  it.each([
    "Die Wohnung hat eine Heizung.",
    "Nach der Prüfung melden wir uns.",
    "Ihre Krankenversicherung und Ihre Rentenversicherung laufen weiter.",
  ])("is not marked in: %s", (text) => expect(stellen(nominalstil, text)).toEqual([]));

  it("comes with the verb", () => {
    expect(vorschlaege(nominalstil, "Nach Vorlage der Belege zahlen wir.")).toEqual(["Sagen Sie es mit Verben: „vorlegen“."]);
  });
});
