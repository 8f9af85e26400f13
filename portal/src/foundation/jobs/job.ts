import type { z } from "zod";
import type { Tx } from "../database/transaction.ts";

/** What a running job gets: one office, one transaction with the identity `system`. */
export type JobCtx = { officeId: string; tx: Tx; jetzt: string; heute: string; afterCommit: (effect: () => Promise<void>) => void };

/** Work that happens after the request. A job with `takt` (cron, Europe/Berlin) runs for every office by itself. */
export type Job<S extends z.ZodType = z.ZodType> = {
  /** Unique, begins with the room: `mail.senden`. */
  name: string;
  schema: S;
  takt?: string;
  lauf(ctx: JobCtx, daten: z.infer<S>): Promise<void>;
};

/** Keeps the types of a job's data and of its work together. */
export const job = <S extends z.ZodType>(j: Job<S>): Job<S> => j;
