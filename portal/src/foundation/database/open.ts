import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { DatabaseConfig } from "../config.ts";
import { keptSecret } from "./embedded-cluster.ts";
import { startEmbeddedPostgres } from "./embedded.ts";
import { migrate } from "./migrate.ts";
import { withClient } from "./pool.ts";
import { ensureRoles, type RoleUrls } from "./roles.ts";

export type OpenDatabase = RoleUrls & {
  adminUrl: string;
  /** From it the passwords of roles and the signatures of sessions are derived. */
  secret: string;
  /** Migrations applied just now. */
  migrated: string[];
  /** Ends the embedded server; does nothing to one that DATABASE_URL names. Close all pools first. */
  close(): Promise<void>;
};

const OLDEST = 150_000;

/**
 * Opens the configured database, ready for use: server started if it is the embedded one, roles made, migrations applied.
 * `demo` is written down at the first start and must stay the same: a demo lets anyone step into anyone.
 * @throws Error saying what to do where the server is too old, out of reach, or was the other kind.
 */
export async function openDatabase(config: DatabaseConfig & { demo: boolean }): Promise<OpenDatabase> {
  const server = await reachServer(config);
  try {
    const urls = await ensureRoles(server.adminUrl, server.secret);
    const migrated = await migrate(server.adminUrl);
    await keepKind(server.adminUrl, config.demo ? "demo" : "echt");
    return { ...server, ...urls, migrated };
  } catch (error) {
    await server.close();
    throw error;
  }
}

export type ReachedServer = Pick<OpenDatabase, "adminUrl" | "secret" | "close">;

/**
 * Reaches the configured database as its administrator and changes nothing in it.
 * @param shared use an embedded server that another process runs
 * @throws Error saying what to do where the server is too old or out of reach
 */
export async function reachServer({ databaseUrl, dataDir, secret }: DatabaseConfig, shared = false): Promise<ReachedServer> {
  const server = databaseUrl === undefined
    ? await startEmbeddedPostgres({ dataDir, shared })
    : { url: databaseUrl, stop: async () => undefined };
  try {
    await refuseOldServer(server.url);
    return { adminUrl: server.url, secret: secret ?? madeSecret(dataDir), close: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

function madeSecret(dataDir: string): string {
  mkdirSync(resolve(dataDir), { recursive: true });
  return keptSecret(join(resolve(dataDir), "geheimnis"));
}

async function refuseOldServer(url: string): Promise<void> {
  const { host } = new URL(url);
  const version = await withClient(url, "start", async (client) => {
    const { rows } = await client.query<{ version: number }>("select current_setting('server_version_num')::int as version");
    return rows[0]?.version ?? 0;
  }).catch((error: unknown) => {
    throw new Error(`The database at ${host} cannot be used: ${(error as Error).message || "it does not answer"}. Check DATABASE_URL.`, { cause: error });
  });
  if (version < OLDEST) throw new Error(`The database at ${host} is PostgreSQL ${Math.floor(version / 10_000)}. Handschlag needs 15 or newer.`);
}

async function keepKind(url: string, wanted: "demo" | "echt"): Promise<void> {
  const kind = await withClient(url, "start", async (client) => {
    await client.query("insert into betrieb.merkmal values ('art', $1) on conflict do nothing", [wanted]);
    const { rows } = await client.query<{ wert: string }>("select wert from betrieb.merkmal where name = 'art'");
    return rows[0]?.wert;
  });
  if (kind === wanted) return;
  throw new Error(kind === "demo"
    ? "This database holds the demo office. For a real office take an empty one: set HANDSCHLAG_DATA or DATABASE_URL, or delete the data folder of the demo."
    : "This database holds a real office and is never opened in demo mode. Set HANDSCHLAG_DEMO=0, or HANDSCHLAG_DATA to another folder.");
}
