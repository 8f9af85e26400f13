import { describe, expect, it } from "vitest";
import { stellen, vorschlaege } from "../../test/funde.ts";
import { fachwort } from "./fachwort.ts";

describe("a legal term that nobody explains", () => {
  it.each<[text: string, marked: string[]]>([
    ["Ihre Bedarfsgemeinschaft bekommt Geld.", ["Bedarfsgemeinschaft"]],
    ["Der Mehrbedarf steigt. Der Mehrbedarf gilt ab Mai.", ["Mehrbedarf"]],
    ["Das regelt die aufschiebende Wirkung.", ["aufschiebende Wirkung"]],
  ])("is marked in: %s", (text, marked) => expect(stellen(fachwort, text)).toEqual(marked));

  it.each([
    "Ihre Bedarfsgemeinschaft (das sind Sie und Ihr Kind) bekommt Geld.",
    "Eine Bedarfsgemeinschaft ist eine Familie.",
    "Das nennt man Regelbedarf.",
    "Sie bekommen Grundsicherungsgeld. Früher hieß es Bürgergeld.",
    "Der Antrag ist da.",
  ])("is not marked in: %s", (text) => expect(stellen(fachwort, text)).toEqual([]));

  it("comes with the explanation of the glossary", () => {
    expect(vorschlaege(fachwort, "Ihr Regelbedarf steigt.")[0]).toMatch(/^Erklären Sie es einmal: Ein fester Betrag/);
  });
});
