import { describe, expect, it } from "vitest";
import { stellen, vorschlaege } from "../../test/funde.ts";
import { f1, markierteSaetze } from "../../test/sets.ts";
import { passiv } from "./passiv.ts";

describe("the passive", () => {
  it.each<[text: string, marked: string[]]>([
    ["Ihr Antrag wurde abgelehnt.", ["wurde abgelehnt"]],
    ["Der Bescheid ist geprüft worden.", ["geprüft worden"]],
    ["Die Unterlagen müssen eingereicht werden.", ["eingereicht werden"]],
    ["Die Kosten werden nicht übernommen.", ["werden nicht übernommen"]],
    ["Es wird um Antwort gebeten.", ["wird um Antwort gebeten"]],
    ["Angerechnet wird nur der Lohn.", ["Angerechnet wird"]],
    ["Wurden Sie schon einmal beraten?", ["Wurden Sie schon einmal beraten"]],
    ["Die Kosten werden – wie besprochen – erstattet.", ["werden – wie besprochen – erstattet"]],
    ["Der Antrag wurde, obwohl alles vorlag, am 3. Mai abgelehnt.", ["wurde, obwohl alles vorlag, am 3. Mai abgelehnt"]],
  ])("is marked in: %s", (text, marked) => expect(stellen(passiv, text)).toEqual(marked));

  it.each([
    "Wir werden den Antrag prüfen.",
    "Das Wetter wird schlechter.",
    "Die Wohnung ist vermietet.",
    "Sie werden bald Geld erhalten.",
    "Wir würden Ihnen gern helfen.",
    "Wann werden Sie umziehen?",
    "Sie wurde krank und musste ihr Haus verlassen.",
    "Die genannten Unterlagen werden reichen.",
    "Ihr Sohn wird im Mai 18 Jahre alt.",
  ])("is not marked in: %s", (text) => expect(stellen(passiv, text)).toEqual([]));

  it("comes with an active sentence for verbs of the office", () => {
    expect(vorschlaege(passiv, "Ihr Antrag wurde abgelehnt.")).toEqual(["Sagen Sie, wer handelt. Sind Sie es? Dann: „wir lehnen … ab“."]);
  });

  it("is found with F1 of at least .95 on the labelled sentences and on those held out", () => {
    for (const datei of ["passiv.txt", "passiv-zusatz.txt", "passiv-pruefung.txt"]) expect(f1(markierteSaetze(datei), (text) => stellen(passiv, text).length > 0)).toBeGreaterThanOrEqual(0.95);
  });
});
