import { describe, expect, it } from "vitest";
import { stellen } from "../../test/funde.ts";
import { modalinfinitiv } from "./modalinfinitiv.ts";

describe("a command in the infinitive", () => {
  it.each<[text: string, marked: string[]]>([
    ["Die Belege sind einzureichen.", ["sind einzureichen"]],
    ["Sie haben den Betrag zu erstatten.", ["haben den Betrag zu erstatten"]],
    ["Ein Nachweis, der vorzulegen ist, fehlt.", ["vorzulegen ist"]],
  ])("is marked in: %s", (text, marked) => expect(stellen(modalinfinitiv, text)).toEqual(marked));

  it.each([
    "Es ist wichtig, pünktlich zu sein.",
    "Sie haben die Möglichkeit, sich zu äußern.",
    "Bitte reichen Sie die Belege ein.",
    "Wir sind bereit, Ihnen zu helfen.",
  ])("is not marked in: %s", (text) => expect(stellen(modalinfinitiv, text)).toEqual([]));
});
