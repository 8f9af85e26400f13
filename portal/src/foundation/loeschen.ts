import { z } from "zod";
import type { Modul } from "./http/modul.ts";
import { type Job, job } from "./jobs/job.ts";

/** The day so many months before another; the last day of a shorter month stands for a day it does not have. @param tag YYYY-MM-DD */
export function monateVor(tag: string, monate: number): string {
  const [jahr = 0, monat = 1, t = 1] = tag.split("-").map(Number);
  const ersterDesMonats = new Date(Date.UTC(jahr, monat - 1 - monate, 1));
  const letzter = new Date(Date.UTC(ersterDesMonats.getUTCFullYear(), ersterDesMonats.getUTCMonth() + 1, 0)).getUTCDate();
  return `${ersterDesMonats.toISOString().slice(0, 8)}${String(Math.min(t, letzter)).padStart(2, "0")}`;
}

/** Every night each module's rules take away what is no longer needed (DIN 66398), office by office. */
export const loeschJob = (module: readonly Pick<Modul, "loeschregeln">[]): Job => job({
  name: "loeschen.nachRegeln",
  schema: z.object({}),
  takt: "40 3 * * *",
  lauf: async ({ tx, heute }) => {
    for (const regel of module.flatMap((m) => m.loeschregeln)) await regel.loesche(tx, monateVor(heute, regel.frist.monate));
  },
});
