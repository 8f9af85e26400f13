import { z } from "zod";
import { type Ereignis, ereignis } from "../foundation/chronik/ereignis.ts";

/** Somebody asked who by name has looked at the case. */
export const namenVerlangt = ereignis({
  art: "fall.namenVerlangt",
  schema: z.strictObject({}),
  satz: (_, sprache) => (sprache === "en" ? "Names of everyone who opened the case were requested" : "Die Namen aller, die den Fall geöffnet haben, wurden verlangt"),
});

/** Access to data is itself on the timeline: somebody took a copy of their data with them. */
export const auskunftGeholt = ereignis({
  art: "fall.auskunftGeholt",
  schema: z.strictObject({}),
  satz: (_, sprache) => (sprache === "en" ? "A copy of all stored data was taken" : "Eine Kopie aller gespeicherten Daten wurde mitgenommen"),
});

/** What the shared pages themselves enter. */
export const fallereignisse: Ereignis[] = [namenVerlangt, auskunftGeholt];
