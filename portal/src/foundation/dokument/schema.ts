import { check, index, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import { bytea, fallPolicies, handschlag, id, moment, officeId, sichtbarFuer } from "../database/tables.ts";

/** Files of a case: what was sent, and what people handed in. The case itself lies in a room above, so it is no foreign key. */
export const dokument = handschlag.table("dokument", {
  officeId: officeId(),
  id: id(),
  fallId: uuid("fall_id").notNull(),
  name: text("name").notNull(),
  /** Media type, such as application/pdf. */
  typ: text("typ").notNull(),
  inhalt: bytea("inhalt").notNull(),
  sha256: bytea("sha256").notNull(),
  erstellt: moment("erstellt").notNull(),
  sichtbarFuer: sichtbarFuer(),
}, (t) => [
  primaryKey({ columns: [t.officeId, t.id] }),
  index("dokument_fall").on(t.officeId, t.fallId),
  check("dokument_groesse", sql`octet_length(${t.inhalt}) <= 20971520`),
  ...fallPolicies("dokument", { einfuegen: true }),
]);
