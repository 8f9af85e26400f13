import { ConfigError, readDatabaseConfig } from "@handschlag/portal/src/foundation/config.ts";
import { type ReachedServer, reachServer } from "@handschlag/portal/src/foundation/database/open.ts";

/**
 * Runs a command on the configured database, also beside a running portal, and closes it in any case.
 * Returns the exit status: 0, 1 if the work failed, 2 if the configuration is wrong.
 */
export async function onDatabase(work: (server: ReachedServer) => Promise<void>): Promise<number> {
  try {
    const server = await reachServer(readDatabaseConfig(process.env), true);
    try {
      await work(server);
    } finally {
      await server.close();
    }
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return error instanceof ConfigError ? 2 : 1;
  }
}

/** One line for people: how much was written or read. */
export function summary(counts: Record<string, number>): string {
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return `${Object.keys(counts).length} tables, ${rows} rows`;
}
