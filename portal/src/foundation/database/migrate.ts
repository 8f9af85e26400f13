import type { Client, Pool } from "pg";
import { grantRights } from "./migrate-grants.ts";
import { migrateJobs } from "./migrate-jobs.ts";
import { type Migration, readMigrations } from "./migrate-files.ts";
import { withClient } from "./pool.ts";
import { MIGRATOR } from "./roles.ts";

/**
 * Brings the database to the state this version of Handschlag needs: our tables, the job queue's, and the rights on both.
 * Each migration is applied in a transaction of its own and once; two processes may start at once.
 * `ensureRoles` must have run. Returns the names of the migrations it applied.
 * @throws Error if the database was written by a newer version, or an applied migration was changed since.
 */
export async function migrate(adminUrl: string, migrations: Migration[] = readMigrations()): Promise<string[]> {
  return withClient(adminUrl, "migrations", async (client) => {
    await client.query("select pg_advisory_lock(hashtext('handschlag migrations'))");
    await client.query(`set role ${MIGRATOR}`);
    await client.query(RECORD);
    const before = await applied(client);
    refuseForeign(migrations, before);
    const open = without(migrations, before);
    for (const migration of open) await apply(client, migration);
    await migrateJobs(adminUrl);
    await grantRights(client);
    return open.map(({ tag }) => tag);
  });
}

/**
 * The names of migrations that the database still lacks; read with any role. More than this version knows is no fault
 * here: while a newer version is being rolled out, this process goes on.
 */
export async function missingMigrations(db: Queryable, migrations: Migration[] = readMigrations()): Promise<string[]> {
  return without(migrations, await applied(db)).map(({ tag }) => tag);
}

type Queryable = Pick<Pool, "query">;
type Applied = { tag: string; hash: string };

/** Where the database remembers its own state. */
export const RECORD = `
  create schema if not exists betrieb;
  create table if not exists betrieb.migration (tag text primary key, hash text not null, applied_at timestamptz not null default now());
  create table if not exists betrieb.merkmal (name text primary key, wert text not null)`;

async function applied(db: Queryable): Promise<Applied[]> {
  const { rows } = await db.query<{ there: boolean }>("select to_regclass('betrieb.migration') is not null as there");
  return rows[0]?.there ? (await db.query<Applied>("select tag, hash from betrieb.migration")).rows : [];
}

const without = (migrations: Migration[], applied: Applied[]): Migration[] => {
  const done = new Set(applied.map(({ tag }) => tag));
  return migrations.filter(({ tag }) => !done.has(tag));
};

function refuseForeign(migrations: Migration[], applied: Applied[]): void {
  const known = new Map(migrations.map(({ tag, hash }) => [tag, hash]));
  for (const { tag, hash } of applied) {
    if (!known.has(tag)) throw new Error(`The database was written by a newer version of Handschlag (migration ${tag}). Start that version, or restore a backup of this one.`);
    if (known.get(tag) !== hash) throw new Error(`Migration ${tag} was changed after the database had applied it. Put the old file back and write the change as a new migration.`);
  }
}

async function apply(client: Client, migration: Migration): Promise<void> {
  await client.query("begin");
  try {
    await applyMigration(client, migration);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw new Error(`Migration ${migration.tag} failed, nothing of it was kept.`, { cause: error });
  }
}

/** Applies one migration inside the caller's transaction. */
export async function applyMigration(client: Client, { tag, hash, statements }: Migration): Promise<void> {
  for (const statement of statements) await client.query(statement);
  await client.query("insert into betrieb.migration (tag, hash) values ($1, $2)", [tag, hash]);
}
