import type { z } from "zod";
import type { Sprache } from "../i18n/sprache.ts";

/**
 * A kind of event that a module can enter in the Chronik. Its values are ids, days, months, amounts and
 * words from a fixed list: never free text (a test walks through every schema).
 */
export type Ereignis<S extends z.ZodObject = z.ZodObject> = {
  /** Unique, begins with the module: `leistung.bescheidErlassen`. */
  art: string;
  schema: S;
  /** What happened, in one plain sentence without a full stop at who did it. */
  satz(werte: z.infer<S>, sprache: Sprache): string;
};

/** Keeps the types of an event's schema and of its sentence together. */
export const ereignis = <S extends z.ZodObject>(e: Ereignis<S>): Ereignis<S> => e;
