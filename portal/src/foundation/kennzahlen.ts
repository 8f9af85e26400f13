import type { Transact, Tx } from "./database/transaction.ts";

/** Below so many answers nothing is shown. */
export const SCHWELLE = 7;

/** A group of a figure: how many stand behind it, and the figure itself. */
export type Gruppe = { gruppe: string; anzahl: number; wert: number };

/**
 * Reads figures of an office under the database role `statistik`, which sees neither persons nor cases, and withholds
 * every group below the threshold: here and nowhere else.
 */
export async function leseGruppen(statistik: Transact, officeId: string, lese: (tx: Tx) => Promise<Gruppe[]>): Promise<{ gezeigt: Gruppe[]; verborgen: string[] }> {
  const gruppen = await statistik({ art: "system", officeId }, (tx) => lese(tx));
  return { gezeigt: gruppen.filter((g) => g.anzahl >= SCHWELLE), verborgen: gruppen.filter((g) => g.anzahl < SCHWELLE).map((g) => g.gruppe) };
}
