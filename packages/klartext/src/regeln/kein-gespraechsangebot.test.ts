import { describe, expect, it } from "vitest";
import { stellen } from "../../test/funde.ts";
import { keinGespraechsangebot } from "./kein-gespraechsangebot.ts";

describe("no offer to talk", () => {
  it.each<[text: string, marked: string[]]>([
    ["Wir lehnen den Antrag ab. Der Grund ist Ihr Lohn.", ["Der Grund ist Ihr Lohn."]],
  ])("is marked in: %s", (text, marked) => expect(stellen(keinGespraechsangebot, text)).toEqual(marked));

  it.each([
    "Wir lehnen den Antrag ab. Rufen Sie mich gern an.",
    "Sie bekommen 400 Euro.",
  ])("is not marked in: %s", (text) => expect(stellen(keinGespraechsangebot, text)).toEqual([]));
});
