import { sql } from "drizzle-orm";
import { customType, type PgPolicy, pgPolicy, pgRole, pgSchema, timestamp, uuid } from "drizzle-orm/pg-core";

/** The PostgreSQL schema of all our own tables. Sign-in (`auth`) and jobs (`pgboss`) have schemas of their own. */
export const handschlag = pgSchema("handschlag");

/** The role of every request. It owns nothing and cannot pass row-level security. */
export const app = pgRole("handschlag_app").existing();

/** The role that reads figures across cases, never persons or employees. */
export const statistik = pgRole("handschlag_statistik").existing();

/** The first column of every table and of every key. */
export const officeId = () => uuid("office_id").notNull();

/** A key made by the database, sortable by time. */
export const id = () => uuid("id").notNull().default(sql`gen_random_uuid()`);

/** A moment with time zone, handed in by the caller's clock. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: "string" });

/** Bytes as they are. */
export const bytea = customType<{ data: Uint8Array }>({ dataType: () => "bytea" });

// A setting that was never made comes back as '' on a pooled connection: nullif makes it null, and null lets nobody in.
const setting = (name: string) => sql.raw(`nullif(current_setting('app.${name}', true), '')`);

/** Who is asking, as the transaction carries it: to be used in policies. */
export const asking = {
  office: sql`${setting("office")}::uuid`,
  person: sql`${setting("person")}::uuid`,
  employee: sql`${setting("employee")}::uuid`,
  team: sql`${setting("team")}::uuid`,
  role: setting("role"),
};

/** True in the asking office. */
export const ownOffice = sql`office_id = ${asking.office}`;

/** The adults who see a row. It is set when the row is written, so that a later separation opens nothing. */
export const sichtbarFuer = () => uuid("sichtbar_fuer").array().notNull();

const forPerson = sql`${asking.person} = any(sichtbar_fuer)`;

/** True where the asking identity sees the case. The policy of `handschlag.fall` applies inside: who may is written down once, there. */
export const siehtFall = (fallId: string) => sql`exists (select 1 from handschlag.fall f where f.office_id = ${asking.office} and f.id = ${sql.raw(fallId)})`;

const forStaff = (fallId: string) => sql`${asking.role} = 'system' or (${asking.role} not in ('gast', 'person') and ${siehtFall(fallId)})`;

/**
 * Policies of a table whose rows belong to a case (`fall_id`) and are shown to adults (`sichtbar_fuer`).
 * Staff see and write them where they see the case. `personDarf` says what a person may do besides reading: in a case
 * that they see, never in a stranger's.
 */
export function fallPolicies(table: string, personDarf: { einfuegen?: boolean; aendern?: boolean } = {}, fallId = `${table}.fall_id`): PgPolicy[] {
  const read = sql`${ownOffice} and (${forPerson} or (${forStaff(fallId)}))`;
  const staff = sql`${ownOffice} and (${forStaff(fallId)})`;
  const write = sql`${ownOffice} and ((${forPerson} and ${siehtFall(fallId)}) or (${forStaff(fallId)}))`;
  return [
    pgPolicy(`${table}_lesen`, { for: "select", to: app, using: read }),
    pgPolicy(`${table}_einfuegen`, { for: "insert", to: app, withCheck: personDarf.einfuegen ? write : staff }),
    pgPolicy(`${table}_aendern`, { for: "update", to: app, using: personDarf.aendern ? write : staff, withCheck: personDarf.aendern ? write : staff }),
    pgPolicy(`${table}_loeschen`, { for: "delete", to: app, using: sql`${ownOffice} and ${asking.role} = 'system'` }),
  ];
}
