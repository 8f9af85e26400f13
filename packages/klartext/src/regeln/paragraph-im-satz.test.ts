import { describe, expect, it } from "vitest";
import { ersetzt, stellen } from "../../test/funde.ts";
import { paragraphImSatz } from "./paragraph-im-satz.ts";

describe("a reference inside a sentence", () => {
  it.each<[text: string, marked: string[]]>([
    ["Nach § 7 Abs. 1 SGB II haben Sie Anspruch.", ["§ 7 Abs. 1 SGB II"]],
    ["Gemäß §§ 45, 48 SGB X heben wir ihn auf.", ["§§ 45, 48 SGB X"]],
  ])("is marked in: %s", (text, marked) => expect(stellen(paragraphImSatz, text)).toEqual(marked));

  it.each([
    "Sie haben Anspruch (§ 7 Abs. 1 SGB II).",
    "Rechtsgrundlage: § 7 SGB II",
    "Sie haben Anspruch.",
  ])("is not marked in: %s", (text) => expect(stellen(paragraphImSatz, text)).toEqual([]));

  it.each([
    ["Wir übernehmen gemäß § 22 Abs. 1 SGB II Ihre Miete.", "Wir übernehmen Ihre Miete (§ 22 Abs. 1 SGB II)."],
    ["Ihr Geld wird nach § 31a SGB II weniger.", "Ihr Geld wird weniger (§ 31a SGB II)."],
  ])("moves to the end in brackets by one click: %s", (vorher, nachher) => expect(ersetzt(paragraphImSatz, vorher)).toEqual([nachher]));

  it.each([
    "Nach § 7 Abs. 1 SGB II haben Sie Anspruch.",
    "Wir zahlen nach § 22 SGB II in der Fassung von 2023 weiter.",
    "Wir zahlen nach § 5 der Verordnung weiter.",
    "Das folgt aus § 7 SGB II klar.",
    "Wir zahlen gem. § 22 SGB II, weil Sie mieten.",
    "Gemäß § 7 SGB II und nach § 9 SGB II zahlen wir.",
  ])("stays where the sentence would have to change: %s", (text) => expect(ersetzt(paragraphImSatz, text)).toEqual([]));
});
