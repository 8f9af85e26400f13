import { describe, expect, it } from "vitest";
import { stellen } from "../../test/funde.ts";
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
});
