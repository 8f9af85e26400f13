import type { Client } from "pg";

export type Table = {
  /** Schema and name, quoted where needed. */
  name: string;
  /** Columns that are written; generated ones come by themselves. */
  columns: string[];
};

export type Sequence = { name: string; value: string; called: boolean };

/** Schemas of which every row is kept. The job queue's is not among them. */
const SCHEMAS = ["handschlag", "auth", "betrieb"];

/** All tables and sequences whose content is Handschlag's. The record of migrations is part of the manifest instead. */
export async function catalogue(client: Client): Promise<{ tables: Table[]; sequences: Sequence[] }> {
  const { rows: tables } = await client.query<Table>(
    `select format('%I.%I', nspname, relname) as name,
            (select array_agg(quote_ident(attname) order by attnum) from pg_attribute
              where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns
       from pg_class c join pg_namespace n on n.oid = relnamespace
      where nspname = any($1) and relkind in ('r', 'p') and not relispartition and (nspname, relname) <> ('betrieb', 'migration')
      order by 1`, [SCHEMAS]);
  const { rows: sequences } = await client.query<{ name: string }>(
    "select format('%I.%I', schemaname, sequencename) as name from pg_sequences where schemaname = any($1) order by 1", [SCHEMAS]);
  const values: Sequence[] = [];
  for (const { name } of sequences) {
    const { rows } = await client.query<Omit<Sequence, "name">>(`select last_value::text as value, is_called as called from ${name}`);
    values.push(...rows.map((row) => ({ name, ...row })));
  }
  return { tables, sequences: values };
}

/** Names of Handschlag's schemas that the database already has. */
export async function existingSchemas(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>("select nspname as name from pg_namespace where nspname = any($1) order by 1", [SCHEMAS]);
  return rows.map(({ name }) => name);
}
