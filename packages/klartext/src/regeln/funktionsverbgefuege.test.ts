import { describe, expect, it } from "vitest";
import { ersetzt, stellen, vorschlaege } from "../../test/funde.ts";
import { funktionsverbgefuege } from "./funktionsverbgefuege.ts";

describe("a noun with an empty verb", () => {
  it.each<[text: string, marked: string[]]>([
    ["Sie können das in Anspruch nehmen.", ["in Anspruch nehmen"]],
    ["Wir treffen bald eine Entscheidung.", ["treffen bald eine Entscheidung"]],
    ["Der Betrag kommt zur Auszahlung.", ["kommt zur Auszahlung"]],
  ])("is marked in: %s", (text, marked) => expect(stellen(funktionsverbgefuege, text)).toEqual(marked));

  it.each([
    "Der Anspruch beginnt im Mai.",
    "Die Entscheidung steht im Brief.",
    "Bitte nehmen Sie den Bus.",
  ])("is not marked in: %s", (text) => expect(stellen(funktionsverbgefuege, text)).toEqual([]));

  it("comes with the one verb that says it", () => {
    expect(vorschlaege(funktionsverbgefuege, "Bitte nehmen Sie dazu Stellung.")).toEqual(["Sagen Sie es mit einem Verb: „sich äußern“."]);
  });

  it.each([
    ["Sie können die Hilfe in Anspruch nehmen.", "Sie können die Hilfe nutzen."],
    ["Die Hilfe wird in Anspruch genommen.", "Die Hilfe wird genutzt."],
    ["Sie brauchen keine Hilfe in Anspruch zu nehmen.", "Sie brauchen keine Hilfe zu nutzen."],
    ["Der Betrag ist in Abzug zu bringen.", "Der Betrag ist abzuziehen."],
    ["Der Betrag wurde in Abzug gebracht.", "Der Betrag wurde abgezogen."],
    ["Wir müssen noch eine Entscheidung treffen.", "Wir müssen noch entscheiden."],
    ["In Anspruch nehmen können Sie das.", "Nutzen können Sie das."],
    ["Sie müssen Zahlungen leisten.", "Sie müssen zahlen."],
    ["Sie müssen Auskunft erteilen.", "Sie müssen Auskunft geben."],
  ])("becomes the verb in the same form by one click: %s", (vorher, nachher) => expect(ersetzt(funktionsverbgefuege, vorher)).toEqual([nachher]));

  it.each([
    "Wir treffen bald eine Entscheidung.",
    "Eine wichtige Entscheidung treffen wir.",
    "Zahlungen leisten wir am Ersten.",
    "Er muss keine Entscheidung treffen.",
    "Wir haben eine Entscheidung getroffen, die Sie freut.",
    "Die Regel wird keine Anwendung finden.",
    "Der Betrag kommt zur Auszahlung.",
  ])("is left to the writer where the sentence would have to change: %s", (text) => expect(ersetzt(funktionsverbgefuege, text)).toEqual([]));
});
