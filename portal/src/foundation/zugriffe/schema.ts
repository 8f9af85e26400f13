import { sql } from "drizzle-orm";
import { date, foreignKey, index, pgPolicy, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { app, asking, bytea, fallPolicies, handschlag, id, moment, officeId, ownOffice, sichtbarFuer } from "../database/tables.ts";
import type { Zweck } from "../http/seite.ts";
import { mitarbeiter } from "../office/schema.ts";

/** Which employee opened which page of a case, and what for. Shown to the person by function, by name on request. */
export const zugriff = handschlag.table("zugriff", {
  officeId: officeId(),
  id: id(),
  zeit: moment("zeit").notNull(),
  mitarbeiterId: uuid("mitarbeiter_id").notNull(),
  fallId: uuid("fall_id").notNull(),
  zweck: text("zweck").$type<Zweck>().notNull(),
  /** The pattern of the page's path, never its values. */
  seite: text("seite").notNull(),
  sichtbarFuer: sichtbarFuer(),
}, (t) => [
  primaryKey({ columns: [t.officeId, t.id] }),
  foreignKey({ columns: [t.officeId, t.mitarbeiterId], foreignColumns: [mitarbeiter.officeId, mitarbeiter.id] }),
  index("zugriff_fall").on(t.officeId, t.fallId, t.zeit),
  index("zugriff_zeit").on(t.officeId, t.zeit),
  index("zugriff_mitarbeiter").on(t.officeId, t.mitarbeiterId),
  ...fallPolicies("zugriff").filter((p) => !["zugriff_aendern", "zugriff_loeschen"].includes(p.name)),
  // Nobody looks in somebody else's name.
  pgPolicy("zugriff_wer", { as: "restrictive", for: "insert", to: app, withCheck: sql`${asking.role} = 'system' or mitarbeiter_id = ${asking.employee}` }),
]);

/** One seal a day over all accesses of that day, each tied to the seal before. */
export const zugriffSiegel = handschlag.table("zugriff_siegel", {
  officeId: officeId(),
  tag: date("tag").notNull(),
  hash: bytea("hash").notNull(),
}, (t) => [
  primaryKey({ columns: [t.officeId, t.tag] }),
  pgPolicy("zugriff_siegel_system", { for: "all", to: app, using: sql`${ownOffice} and ${asking.role} = 'system'` }),
]);
