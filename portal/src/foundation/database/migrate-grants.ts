import type { Client } from "pg";

const LOGIN_ROLES = "handschlag_app, handschlag_statistik, handschlag_identity";
const SCHEMAS = ["handschlag", "auth", "pgboss", "betrieb"];

/**
 * Gives each role what it needs and takes everything else: on our tables exactly what their policies speak of
 * (a table without row-level security is open to the app), sign-in tables to `identity` alone, jobs to the app.
 * Runs as the owner of the tables, all or nothing.
 */
export async function grantRights(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>("select nspname as name from pg_namespace where nspname = any($1)", [SCHEMAS]);
  const schemas = new Set(rows.map(({ name }) => name));
  const statements = [
    ...[...schemas].flatMap(revokeAll),
    ...(schemas.has("handschlag") ? await ownTables(client) : []),
    ...(schemas.has("auth") ? everything("auth", "handschlag_identity") : []),
    ...everything("pgboss", "handschlag_app"),
    `grant usage on schema betrieb to ${LOGIN_ROLES}`,
    `grant select on betrieb.migration to ${LOGIN_ROLES}`,
  ];
  // Several statements in one simple query are one transaction.
  await client.query(statements.join(";\n"));
}

const revokeAll = (schema: string): string[] => [
  `revoke all on schema ${schema} from ${LOGIN_ROLES}`,
  `revoke all on all tables in schema ${schema} from ${LOGIN_ROLES}`,
  `revoke all on all sequences in schema ${schema} from ${LOGIN_ROLES}`,
];

const everything = (schema: string, role: string): string[] => [
  `grant usage on schema ${schema} to ${role}`,
  `grant select, insert, update, delete on all tables in schema ${schema} to ${role}`,
  `grant usage on all sequences in schema ${schema} to ${role}`,
];

async function ownTables(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ statement: string }>(`
    select format('grant %s on %I.%I to %I', case cmd when 'ALL' then 'select, insert, update, delete' else lower(cmd) end, schemaname, tablename, role) as statement
      from pg_policies, unnest(array['handschlag_app', 'handschlag_statistik', 'handschlag_identity']) as role
     where schemaname = 'handschlag' and roles && array[role, 'public']::name[]
     union all
    select format('grant %s on %s to handschlag_app', case relkind when 'v' then 'select' else 'select, insert, update, delete' end, oid::regclass)
      from pg_class
     where relnamespace = 'handschlag'::regnamespace and relkind in ('r', 'p', 'v') and not relrowsecurity`);
  return [
    `grant usage on schema handschlag to ${LOGIN_ROLES}`,
    "grant usage on all sequences in schema handschlag to handschlag_app",
    ...rows.map(({ statement }) => statement),
  ];
}
