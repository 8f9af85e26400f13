import { describe, expect, it } from "vitest";
import { stellen } from "../../test/funde.ts";
import { analysiere } from "../analyse.ts";
import { rechtsfolge } from "./rechtsfolge.ts";

describe("a warning that is not concrete, correct or complete", () => {
  it.each<[text: string, marked: string[]]>([
    ["Bei einer Pflichtverletzung mindert sich Ihr Geld um 60 Prozent.", ["Bei einer Pflichtverletzung mindert sich Ihr Geld um 60 Prozent."]],
    ["Ihr Geld kann gekürzt werden.", ["Ihr Geld kann gekürzt werden."]],
  ])("is marked in: %s", (text, marked) => expect(stellen(rechtsfolge, text)).toEqual(marked));

  it.each([
    "Wenn Sie die Arbeit ohne wichtigen Grund nicht beginnen, mindern wir Ihr Geld um 30 Prozent: Sie bekommen von Juli bis September jeden Monat 168 Euro weniger.",
    "Wir zahlen Ihnen das Geld am Monatsende.",
  ])("is not marked in: %s", (text) => expect(stellen(rechtsfolge, text)).toEqual([]));

  it("names the share that the law knows", () => {
    expect(rechtsfolge.finde(analysiere("Dann wird Ihr Geld um 10 Prozent gemindert."))[0]?.grund.de).toContain("30 Prozent");
  });

  it("says when three months are announced for a missed appointment", () => {
    expect(rechtsfolge.finde(analysiere("Kommen Sie zum Termin. Sonst mindern wir Ihr Geld drei Monate um 30 Prozent."))[0]?.grund.de).toContain("§ 32 SGB II");
  });

  it("asks for the way out of an important reason", () => {
    expect(rechtsfolge.finde(analysiere("Wenn Sie nicht anfangen, wird Ihr Geld gemindert: von Mai bis Juli jeden Monat 168 Euro weniger."))[0]?.vorschlag.de).toContain("wichtigen Grund");
  });
});
