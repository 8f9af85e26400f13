import { createHash } from "node:crypto";
import type { Client } from "pg";
import { catalogue, existingSchemas, type Table } from "./backup-catalogue.ts";
import { DamagedBackup, type Done, type End, type Manifest, parseLine, parseManifest, type Rows, secretMark } from "./backup-format.ts";
import type { Counts } from "./backup.ts";
import { type Migration, readMigrations } from "./migrate-files.ts";
import { applyMigration, migrate, RECORD } from "./migrate.ts";
import { withClient } from "./pool.ts";
import { MIGRATOR } from "./roles.ts";

export type RestoreOptions = {
  adminUrl: string;
  secret: string;
  /** Take a backup that was made with another secret: second factors in it are lost. */
  otherSecret?: boolean;
  lines: AsyncIterable<string>;
};

/**
 * Fills an empty database from a backup, all or nothing, then applies the migrations that are newer than the backup.
 * `ensureRoles` must have run.
 * @throws DamagedBackup if the file is none, incomplete or changed; Error if the database is not empty, the backup
 * is newer than this version, or the secret is another one. Nothing has been written then.
 */
export async function restore({ adminUrl, secret, otherSecret = false, lines }: RestoreOptions): Promise<Counts> {
  const counts = await withClient(adminUrl, "restore", async (client) => {
    await refuseFilled(client);
    await client.query(`set role ${MIGRATOR}`);
    await client.query("begin");
    try {
      const counts = await fill(client, lines, (manifest) => refuseOtherSecret(manifest, secret, otherSecret));
      await client.query("commit");
      return counts;
    } catch (error) {
      await client.query("rollback");
      throw error;
    }
  });
  await migrate(adminUrl);
  return counts;
}

async function fill(client: Client, lines: AsyncIterable<string>, check: (manifest: Manifest) => void): Promise<Counts> {
  let loading: Loading | undefined;
  for await (const line of lines) {
    if (loading) {
      await loading.take(parseLine(line));
      continue;
    }
    const manifest = parseManifest(line);
    check(manifest);
    await makeTables(client, manifest);
    loading = await startLoading(client, manifest);
  }
  if (!loading) throw new DamagedBackup("The file is empty.");
  return loading.finish();
}

type Loading = { take(line: Rows | Done | End): Promise<void>; finish(): Promise<Counts> };

async function startLoading(client: Client, manifest: Manifest): Promise<Loading> {
  const { tables } = await catalogue(client);
  const known = new Map(tables.map((table) => [table.name, table]));
  const open = new Set(manifest.tables);
  const counts: Counts = {};
  let ended = false;
  let hash = createHash("sha256");
  let rows = 0;
  const waived = await waiveChecks(client, tables);
  return { take, finish };

  async function take(line: Rows | Done | End): Promise<void> {
    if (ended) throw new DamagedBackup("The backup is damaged: it goes on after its end.");
    if ("end" in line) {
      for (const { name, value, called } of line.sequences) await client.query("select setval($1, $2, $3)", [name, value, called]);
      ended = true;
    } else if ("done" in line) {
      if (!open.delete(line.done) || line.rows !== rows || line.sha256 !== hash.digest("hex")) throw new DamagedBackup(`The backup is damaged: table ${line.done} is not what was written.`);
      counts[line.done] = rows;
      hash = createHash("sha256");
      rows = 0;
    } else {
      const table = known.get(line.table);
      if (!table || !open.has(line.table)) throw new DamagedBackup(`The backup is damaged: table ${line.table} is not expected here.`);
      for (const row of line.rows) hash.update(row).update("\n");
      rows += line.rows.length;
      await insert(client, table, line.rows);
    }
  }

  async function finish(): Promise<Counts> {
    if (!ended || open.size > 0) throw new DamagedBackup("The backup is incomplete: its end is missing.");
    await demandChecks(client, tables, waived);
    return counts;
  }
}

const insert = (client: Client, { name, columns }: Table, rows: string[]) =>
  client.query(
    `insert into ${name} (${columns.join(", ")}) overriding system value
     select ${columns.map((column) => `r.${column}`).join(", ")} from unnest($1::text[]::${name}[]) as r`, [rows]);

async function makeTables(client: Client, { migrations }: Manifest): Promise<void> {
  const own = new Map(readMigrations().map((migration) => [migration.tag, migration]));
  await client.query(RECORD);
  for (const { tag, hash } of migrations) {
    const migration: Migration | undefined = own.get(tag);
    if (migration?.hash !== hash) throw new Error(`The backup was made by another version of Handschlag (migration ${tag}). Restore it with that version.`);
    await applyMigration(client, migration);
  }
}

type ForeignKey = { name: string; table: string };

// Rows come table by table, so references are checked when all are there, and triggers have already had their say.
async function waiveChecks(client: Client, tables: Table[]): Promise<ForeignKey[]> {
  const { rows: keys } = await client.query<ForeignKey>(
    `select quote_ident(conname) as name, conrelid::regclass::text as table from pg_constraint
      where contype = 'f' and not condeferrable and conparentid = 0 and conrelid = any($1::regclass[])`, [tables.map(({ name }) => name)]);
  for (const { name } of tables) await client.query(`alter table ${name} disable trigger user`);
  for (const { name, table } of keys) await client.query(`alter table ${table} alter constraint ${name} deferrable`);
  await client.query("set constraints all deferred");
  return keys;
}

async function demandChecks(client: Client, tables: Table[], keys: ForeignKey[]): Promise<void> {
  await client.query("set constraints all immediate");
  for (const { name, table } of keys) await client.query(`alter table ${table} alter constraint ${name} not deferrable`);
  for (const { name } of tables) await client.query(`alter table ${name} enable trigger user`);
}

async function refuseFilled(client: Client): Promise<void> {
  const schemas = await existingSchemas(client);
  if (schemas.length > 0) throw new Error(`The database is not empty: it has ${schemas.join(", ")}. A backup is restored into an empty database only: set HANDSCHLAG_DATA to a new folder, or DATABASE_URL to a new database.`);
}

function refuseOtherSecret(manifest: Manifest, secret: string, allowed: boolean): void {
  if (allowed || manifest.secret === secretMark(secret)) return;
  throw new Error("The backup was made with another HANDSCHLAG_SECRET; second factors in it could not be read. Set that secret, or add --other-secret and let staff set up their second factors again.");
}
