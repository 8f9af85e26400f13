import type { z } from "zod";
import type { Feldfehler } from "./seite.ts";

/**
 * What a schema found, at the inputs of the form. Something wrong among several answers of one question is wrong with
 * that question, and is said once.
 * @param vor what stands before the names in the form
 */
export function feldfehler({ issues }: z.ZodError, vor = ""): Feldfehler[] {
  const alle = issues.map((i) => ({ feld: `${vor}${String(i.path[0] ?? "")}`, text: i.message }));
  return alle.filter((f, i) => alle.findIndex((g) => g.feld === f.feld && g.text === f.text) === i);
}
