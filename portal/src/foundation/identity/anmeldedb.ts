import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import type { Pool } from "pg";

/** The database as the role `handschlag_identity` sees it: accounts, and nothing of a case. */
export type Anmeldedb = NodePgDatabase;

export const anmeldedb = (pool: Pool): Anmeldedb => drizzle(pool);
