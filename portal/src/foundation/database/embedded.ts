import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { openCluster } from "./embedded-cluster.ts";
import { adminUrl, serve, stopServer } from "./embedded-server.ts";

export type EmbeddedPostgres = {
  /** The database `handschlag` as its administrator. */
  url: string;
  /** Ends the server. Close all pools first: open transactions are rolled back. */
  stop(): Promise<void>;
};

export type EmbeddedOptions = {
  dataDir: string;
  /** False for tests only: a power cut loses data. */
  fsync?: boolean;
  /** Use the server beside the process it belongs to, for commands such as a backup. */
  shared?: boolean;
};

const DATABASE = "handschlag";
// Any fixed number: it stands for "somebody runs this data folder".
const OWNERSHIP = 4_727_243;

/** Another process runs on the same data folder. */
export class AlreadyRunning extends Error {
  override readonly name = "AlreadyRunning";
}

/**
 * Runs the PostgreSQL that npm brought, with its data in `dataDir/datenbank`. A server that outlived its starter is
 * taken over, and one that ends while this process runs is started again on the same port.
 * @throws AlreadyRunning if another living process runs on this folder and it is not to be shared.
 */
export async function startEmbeddedPostgres({ dataDir, fsync = true, shared = false }: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const cluster = await openCluster(dataDir);
  const port = await serve(cluster, { fsync });
  const url = (database: string) => adminUrl(cluster, port, database);
  const stopping = new AbortController();
  let comingBack = Promise.resolve();
  let owner = await own(url("postgres"), restart);
  if (!owner && shared) return { url: url(DATABASE), stop: async () => undefined };
  if (!owner) throw new AlreadyRunning(`Handschlag already runs on the data folder ${dataDir}. Stop it first, or set HANDSCHLAG_DATA to another folder.`);
  await createDatabase(owner);
  return {
    url: url(DATABASE),
    stop: async () => {
      stopping.abort();
      await comingBack;
      await owner?.end();
      await stopServer(cluster);
    },
  };

  function restart(): void {
    owner = undefined;
    comingBack = (async () => {
      while (!owner && !stopping.signal.aborted) {
        await serve(cluster, { fsync, port, signal: stopping.signal }).catch(() => undefined);
        // Whoever waits for the database is told by its own attempts; here it is only tried again.
        owner = await own(url("postgres"), restart).catch(() => undefined);
        if (!owner) await sleep(500);
      }
    })();
  }
}

// The lock belongs to the connection: it ends with this process, however that ends.
async function own(url: string, onLost: () => void): Promise<Client | undefined> {
  const client = new Client({ connectionString: url, application_name: "handschlag owner", keepAlive: true });
  // A broken connection is told more than once.
  client.once("error", () => {
    client.on("error", () => undefined);
    onLost();
  });
  await client.connect();
  const { rows } = await client.query<{ mine: boolean }>("select pg_try_advisory_lock($1) as mine", [OWNERSHIP]);
  if (rows[0]?.mine) return client;
  await client.end();
  return undefined;
}

async function createDatabase(client: Client): Promise<void> {
  const { rowCount } = await client.query("select from pg_database where datname = $1", [DATABASE]);
  if (rowCount === 0) await client.query(`create database ${DATABASE}`);
}
