import { Client, Pool } from "pg";
import { prepareStatements } from "./prepared.ts";

export type PoolOptions = {
  /** Shown in pg_stat_activity. */
  name: string;
  /** Connections at most. PostgreSQL allows 100 by default, for all processes together. */
  max?: number;
  /** Told of each broken idle connection; the pool replaces it by itself. */
  onError: (error: Error) => void;
};

/**
 * A pool whose callers never wait without end: 3 s for a connection, 10 s for a statement, 5 s for a lock,
 * 30 s between two statements of a transaction.
 */
export function createPool(url: string, { name, max = 10, onError }: PoolOptions): Pool {
  const pool = new Pool({
    connectionString: url,
    application_name: `handschlag ${name}`,
    max,
    connectionTimeoutMillis: 3000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 10_000,
    lock_timeout: 5000,
    idle_in_transaction_session_timeout: 30_000,
    // A server that vanished without a word is noticed, too.
    query_timeout: 15_000,
    keepAlive: true,
  });
  pool.on("error", onError);
  // The pool listens only to idle connections. One that breaks between two statements of a transaction is reported by
  // the next statement; without a listener it would end the process.
  pool.on("connect", (client) => client.on("error", () => undefined));
  pool.on("connect", prepareStatements);
  return pool;
}

/** Runs work over one connection of its own, which is closed in any case. */
export async function withClient<T>(url: string, name: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, application_name: `handschlag ${name}`, connectionTimeoutMillis: 10_000 });
  // A broken connection is reported by the statement that meets it; without a listener it would end the process.
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
