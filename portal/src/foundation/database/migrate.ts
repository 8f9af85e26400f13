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
    const open = unapplied(migrations, await applied(client));
    for (const migration of open) await apply(client, migration);
    await migrateJobs(adminUrl);
    await grantRights(client);
    return open.map(({ tag }) => tag);
  });
}

/** The names of migrations that the database still lacks; read with any role. */
export async function missingMigrations(db: Pick<Pool, "query">, migrations: Migration[] = readMigrations()): Promise<string[]> {
  return unapplied(migrations, await applied(db)).map(({ tag }) => tag);
}

type Applied = { tag: string; hash: string };

const RECORD = `
  create schema if not exists betrieb;
  create table if not exists betrieb.migration (tag text primary key, hash text not null, applied_at timestamptz not null default now());
  create table if not exists betrieb.merkmal (name text primary key, wert text not null)`;

const applied = async (db: Pick<Pool, "query">): Promise<Applied[]> =>
  (await db.query<Applied>("select tag, hash from betrieb.migration")).rows;

function unapplied(migrations: Migration[], applied: Applied[]): Migration[] {
  const known = new Map(migrations.map(({ tag, hash }) => [tag, hash]));
  for (const { tag, hash } of applied) {
    if (!known.has(tag)) throw new Error(`The database was written by a newer version of Handschlag (migration ${tag}). Start that version, or restore a backup of this one.`);
    if (known.get(tag) !== hash) throw new Error(`Migration ${tag} was changed after the database had applied it. Put the old file back and write the change as a new migration.`);
  }
  const done = new Set(applied.map(({ tag }) => tag));
  return migrations.filter(({ tag }) => !done.has(tag));
}

async function apply(client: Client, { tag, hash, statements }: Migration): Promise<void> {
  await client.query("begin");
  try {
    for (const statement of statements) await client.query(statement);
    await client.query("insert into betrieb.migration (tag, hash) values ($1, $2)", [tag, hash]);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw new Error(`Migration ${tag} failed, nothing of it was kept.`, { cause: error });
  }
}
