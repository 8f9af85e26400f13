import { describe, expect, it } from "vitest";
import { stellen, vorschlaege } from "../../test/funde.ts";
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
});
