import { expect, test } from "vitest";
import { z } from "zod";
import { feldfehler } from "./feldfehler.ts";

const schema = z.object({ name: z.string("Bitte schreiben Sie Ihren Namen."), gesundheit: z.array(z.enum(["gut", "schlecht"], "Bitte wählen Sie aus der Liste.")) });
const fehler = (felder: unknown, vor?: string) => {
  const gelesen = schema.safeParse(felder);
  return gelesen.success ? [] : feldfehler(gelesen.error, vor);
};

test("what is wrong stands at its input", () => {
  expect(fehler({ gesundheit: [] }, "kind1-")).toEqual([{ feld: "kind1-name", text: "Bitte schreiben Sie Ihren Namen." }]);
});

test("wrong answers among several are wrong with their question, once", () => {
  expect(fehler({ name: "Ada", gesundheit: ["", "gut", "kraus"] })).toEqual([{ feld: "gesundheit", text: "Bitte wählen Sie aus der Liste." }]);
});

test("two things wrong with one answer are both said", () => {
  const kurz = z.object({ name: z.string().min(3, "Zu kurz.").regex(/^\D*$/, "Ohne Ziffern.") }).safeParse({ name: "1" });
  expect(kurz.success ? [] : feldfehler(kurz.error).map((f) => f.text)).toEqual(["Zu kurz.", "Ohne Ziffern."]);
});
