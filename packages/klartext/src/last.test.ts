import { expect, it } from "vitest";
import { pruefe } from "./klartext.ts";

// A public page takes what people paste: a text without an end is checked, too, and the work does not grow with its square.
it.each(["z. B. ", "wird ", "wird, der ", "ist zu ", "§ 7 Abs. 1 ", "(a ", "a.", "„", "Prüfung der ", "hebe ", "Bahnhof", "a-", "\ud83d"])("a text of nothing but %j is checked", (stueck) => {
  const text = stueck.repeat(Math.ceil(30_000 / stueck.length));
  expect(pruefe(text, { art: "brief" }).schwierigkeit).toBeLessThanOrEqual(7);
});
