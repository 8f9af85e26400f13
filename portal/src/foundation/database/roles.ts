import { createHash, createHmac, pbkdf2Sync } from "node:crypto";
import type { Client } from "pg";
import { withClient } from "./pool.ts";

/** The roles that sign in; none owns anything or passes row-level security. */
const LOGINS = { app: "handschlag_app", statistik: "handschlag_statistik", identity: "handschlag_identity" } as const;

/** Owns all schemas and tables; nobody signs in as it, the administrator changes into it. */
export const MIGRATOR = "handschlag_migrator";

/** The addresses of one database, by the role that signs in. */
export type RoleUrls = Record<keyof typeof LOGINS, string>;

/**
 * Makes Handschlag's roles, or brings them up to date, and returns the addresses for them.
 * Their passwords are derived from the secret, so every process with the same secret knows them.
 * Two processes may do so at once.
 * @throws Error if a role has more rights than it may have: that must be cleared up by hand.
 */
export async function ensureRoles(adminUrl: string, secret: string): Promise<RoleUrls> {
  await withClient(adminUrl, "roles", async (client) => {
    await again(() => inTransaction(client, () => makeRoles(client, secret)));
    await refuseTooMuchPower(client);
  });
  return roleUrls(adminUrl, secret);
}

/** The addresses of a database for each role, given its administrator's. */
export const roleUrls = (adminUrl: string, secret: string): RoleUrls => ({
  app: urlFor(adminUrl, "app", secret),
  statistik: urlFor(adminUrl, "statistik", secret),
  identity: urlFor(adminUrl, "identity", secret),
});

async function makeRoles(client: Client, secret: string): Promise<void> {
  await client.query("select pg_advisory_xact_lock(hashtext('handschlag roles'))");
  await make(client, MIGRATOR, "nologin");
  for (const key of keys) {
    const role = LOGINS[key];
    await make(client, role, "login");
    await client.query(`alter role ${role} login password '${verifier(passwordOf(key, secret), role)}'`);
  }
  await client.query(`grant ${MIGRATOR} to current_user`);
  const { rows } = await client.query<{ name: string }>("select quote_ident(current_database()) as name");
  await client.query(`grant create on database ${rows[0]?.name} to ${MIGRATOR}`);
}

async function make(client: Client, role: string, login: "login" | "nologin"): Promise<void> {
  const { rowCount } = await client.query("select from pg_roles where rolname = $1", [role]);
  if (rowCount === 0) await client.query(`create role ${role} ${login} nosuperuser nobypassrls nocreatedb nocreaterole noreplication`);
}

async function refuseTooMuchPower(client: Client): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>(
    `select rolname from pg_roles
      where rolname = any($1) and (rolsuper or rolbypassrls or rolcreaterole or pg_has_role(oid, $2, 'member'))`,
    [Object.values(LOGINS), MIGRATOR],
  );
  if (rows.length === 0) return;
  throw new Error(`These database roles may do more than they should: ${rows.map((row) => row.rolname).join(", ")}. They must be neither superuser nor bypass row-level security nor create roles nor be a member of ${MIGRATOR}.`);
}

const keys = Object.keys(LOGINS) as (keyof typeof LOGINS)[];

const passwordOf = (role: keyof typeof LOGINS, secret: string): string =>
  createHmac("sha256", secret).update(`database role ${role}`).digest("base64url");

function urlFor(adminUrl: string, role: keyof typeof LOGINS, secret: string): string {
  const url = new URL(adminUrl);
  // An address with a socket folder (?host=/run/…) has no host, and without one it takes no user.
  if (url.hostname === "") url.hostname = "localhost";
  url.username = LOGINS[role];
  url.password = passwordOf(role, secret);
  return url.href;
}

/**
 * The form in which PostgreSQL keeps a password (RFC 5803), so that the password itself is never sent or logged.
 * The salt is fixed by password and role: setting it again changes nothing.
 */
function verifier(password: string, role: string): string {
  const iterations = 4096;
  const salt = createHmac("sha256", password).update(`salt ${role}`).digest().subarray(0, 16);
  const salted = pbkdf2Sync(password, salt, iterations, 32, "sha256");
  const key = (name: string) => createHmac("sha256", salted).update(name).digest();
  const stored = createHash("sha256").update(key("Client Key")).digest("base64");
  return `SCRAM-SHA-256$${iterations}:${salt.toString("base64")}$${stored}:${key("Server Key").toString("base64")}`;
}

async function inTransaction(client: Client, work: () => Promise<void>): Promise<void> {
  await client.query("begin");
  try {
    await work();
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

// Roles belong to the whole server, the lock only to one database: two databases can still meet.
async function again(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const { code } = error as { code?: string };
      if (attempt === 5 || (code !== "XX000" && code !== "23505" && code !== "42710")) throw error;
    }
  }
}
