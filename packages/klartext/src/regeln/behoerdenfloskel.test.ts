import { describe, expect, it } from "vitest";
import { stellen, vorschlaege } from "../../test/funde.ts";
import { behoerdenfloskel } from "./behoerdenfloskel.ts";

describe("a stock phrase of offices", () => {
  it.each<[text: string, marked: string[]]>([
    ["Bezugnehmend auf Ihren Brief melde ich mich.", ["Bezugnehmend auf"]],
    ["Hiermit teilen wir Ihnen mit, dass Sie Geld bekommen.", ["Hiermit", "teilen wir Ihnen mit, dass"]],
    ["Bitte zeitnah schicken.", ["zeitnah"]],
  ])("is marked in: %s", (text, marked) => expect(stellen(behoerdenfloskel, text)).toEqual(marked));

  it.each([
    "Zu Ihrem Brief vom 3. Mai: Sie bekommen Geld.",
    "Wir schreiben Ihnen bald.",
  ])("is not marked in: %s", (text) => expect(stellen(behoerdenfloskel, text)).toEqual([]));

  it("comes with everyday words, or the advice to leave it out", () => {
    expect(vorschlaege(behoerdenfloskel, "Bitte zeitnah schicken.")).toEqual(["Sagen Sie: „bald“."]);
    expect(vorschlaege(behoerdenfloskel, "Hiermit schreiben wir Ihnen.")).toEqual(["Lassen Sie es weg und sagen Sie gleich, worum es geht."]);
  });
});
