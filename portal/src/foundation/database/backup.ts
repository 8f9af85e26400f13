import { createHash } from "node:crypto";
import type { Client } from "pg";
import { catalogue, type Table } from "./backup-catalogue.ts";
import { FORMAT, type Manifest, type Line, secretMark } from "./backup-format.ts";
import { readMigrations } from "./migrate-files.ts";
import { missingMigrations } from "./migrate.ts";
import { withClient } from "./pool.ts";
import { MIGRATOR } from "./roles.ts";

/** What was written or read: rows per table. */
export type Counts = Record<string, number>;

const BATCH_BYTES = 4 * 1024 ** 2;
const MOST_ROWS = 5000;

/**
 * Writes all of Handschlag's tables and sequences, as they are at one moment, line by line; others may work meanwhile.
 * The job queue is left out: after a restore it starts empty.
 * @param now ISO instant that is written into the backup
 * @param write takes one line without its end and may ask to wait
 * @throws Error if the database lacks migrations of this version
 */
export function backup({ adminUrl, secret, now, write }: { adminUrl: string; secret: string; now: string; write: (line: string) => Promise<void> }): Promise<Counts> {
  return withClient(adminUrl, "backup", async (client) => {
    await client.query(`set role ${MIGRATOR}`);
    // Refuses where row-level security would silently leave rows out, and one spelling of values for all servers.
    await client.query("set row_security = off; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set timezone = 'UTC'; set extra_float_digits = 1; set bytea_output = 'hex'");
    await client.query("begin isolation level repeatable read read only");
    const missing = await missingMigrations(client);
    if (missing.length > 0) throw new Error(`The database lacks migrations of this version: ${missing.join(", ")}. Run handschlag migrate first.`);
    const line = (value: Line) => write(JSON.stringify(value));
    const { tables, sequences } = await catalogue(client);
    const manifest: Manifest = { format: FORMAT, createdAt: now, secret: secretMark(secret), migrations: readMigrations().map(({ tag, hash }) => ({ tag, hash })), tables: tables.map(({ name }) => name) };
    await line(manifest);
    const counts: Counts = {};
    for (const table of tables) counts[table.name] = await writeTable(client, table, line);
    await line({ end: true, sequences });
    await client.query("commit");
    return counts;
  });
}

async function writeTable(client: Client, { name }: Table, line: (value: Line) => Promise<void>): Promise<number> {
  const hash = createHash("sha256");
  let rows = 0;
  await client.query(`declare backup no scroll cursor for select t::text as row from ${name} t`);
  // Rows may hold files of many megabytes: begin with few and take more as they turn out to be small.
  for (let size = 4; ; ) {
    const batch = (await client.query<{ row: string }>(`fetch ${size} from backup`)).rows.map(({ row }) => row);
    if (batch.length === 0) break;
    await line({ table: name, rows: batch });
    rows += batch.length;
    for (const row of batch) hash.update(row).update("\n");
    const bytes = batch.reduce((sum, row) => sum + row.length, 0);
    size = Math.max(1, Math.min(MOST_ROWS, size * 4, Math.floor((batch.length * BATCH_BYTES) / bytes)));
  }
  await client.query("close backup");
  await line({ done: name, rows, sha256: hash.digest("hex") });
  return rows;
}
