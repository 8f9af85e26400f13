import * as z from "zod";
import type { Lage } from "./eingabe-lage.ts";
import { datum } from "./schema-grundformen.ts";

const umgang = z.strictObject({
  lebensmittelpunkt: z.enum(["hier", "anderswo", "beide"]).describe("Wo das Kind getrennter Eltern überwiegend lebt; beide: etwa gleich viel"),
  tage: z.array(datum).max(366).describe("Kalendertage, an denen das Kind mehr als zwölf Stunden hier ist"),
  andererElternteilHilfebeduerftig: z.boolean().optional().describe("Dann zählen die Tage beim anderen Elternteil hier nicht; ohne Angabe nein"),
});

/** What else decides who belongs, from which day, and who is entitled. */
export const lage: z.ZodType<Lage> = z.strictObject({
  einzug: datum.optional().describe("Erster Tag im Haushalt"),
  auszug: datum.optional().describe("Letzter Tag im Haushalt; danach gehört die Person nicht mehr dazu"),
  todestag: datum.optional().describe("Letzter Tag mit Anspruch"),
  umgang: umgang.optional(),
});
