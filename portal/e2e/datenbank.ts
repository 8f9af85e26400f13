import { reachServer } from "../src/foundation/database/open.ts";
import { withClient } from "../src/foundation/database/pool.ts";

/** Rows of a query on the database of a running portal, as its administrator. @param daten its data folder */
export async function abfrage(daten: string, text: string, werte: unknown[] = []): Promise<Record<string, string>[]> {
  const { adminUrl } = await reachServer({ dataDir: daten, databaseUrl: undefined, secret: undefined }, true);
  return withClient(adminUrl, "browser tests", async (client) => (await client.query(text, werte)).rows as Record<string, string>[]);
}

/** One number of such a query. */
export const zahl = async (daten: string, text: string, werte: unknown[] = []): Promise<number> => Number(Object.values((await abfrage(daten, text, werte))[0] ?? {})[0]);
