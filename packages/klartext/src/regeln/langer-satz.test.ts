import { describe, expect, it } from "vitest";
import { stellen, vorschlaege } from "../../test/funde.ts";
import { langerSatz } from "./langer-satz.ts";

describe("a long sentence", () => {
  it.each<[text: string, marked: string[]]>([
    ["Die Prüfung dauert noch an und wir haben auch andere Anträge auf dem Tisch, aber wir melden uns bei Ihnen am Telefon, sobald wir fertig sind.", ["Die Prüfung dauert noch an und wir haben auch andere Anträge auf dem Tisch, aber wir melden uns bei Ihnen am Telefon, sobald wir fertig sind."]],
  ])("is marked in: %s", (text, marked) => expect(stellen(langerSatz, text)).toEqual(marked));

  it.each([
    "Wir melden uns bei Ihnen, sobald wir fertig sind.",
    "Das ist ein Satz mit genau zwanzig Wörtern, denn so viele darf ein Satz haben, bevor wir ihn hier melden.",
  ])("is not marked in: %s", (text) => expect(stellen(langerSatz, text)).toEqual([]));

  it("comes with the place to cut, near its middle", () => {
    expect(vorschlaege(langerSatz, "Die Prüfung dauert noch an und wir haben auch andere Anträge auf dem Tisch, aber wir melden uns bei Ihnen am Telefon, sobald wir fertig sind.")).toEqual(["Machen Sie zwei Sätze daraus: Setzen Sie nach „dem Tisch“ einen Punkt."]);
  });
});
