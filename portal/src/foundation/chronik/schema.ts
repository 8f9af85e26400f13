import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgPolicy, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { app, asking, bytea, fallPolicies, handschlag, moment, officeId, ownOffice, sichtbarFuer, siehtFall } from "../database/tables.ts";

/** Who did it: a person, an employee, or the software on its own. */
export type Akteur = { art: "person"; id: string } | { art: "mitarbeiter"; id: string } | { art: "system" };

/** The shared timeline of a case. Events are typed and hold no free text, so that texts can be deleted where they live. */
export const chronik = handschlag.table("chronik", {
  officeId: officeId(),
  fallId: uuid("fall_id").notNull(),
  /** Counts from 1 in each case. */
  nr: integer("nr").notNull(),
  zeit: moment("zeit").notNull(),
  art: text("art").notNull(),
  werte: jsonb("werte").$type<Record<string, unknown>>().notNull(),
  akteur: jsonb("akteur").$type<Akteur>().notNull(),
  salz: bytea("salz").notNull(),
  hash: bytea("hash").notNull(),
  sichtbarFuer: sichtbarFuer(),
}, (t) => [
  primaryKey({ columns: [t.officeId, t.fallId, t.nr] }),
  index("chronik_zeit").on(t.officeId, t.zeit),
  ...fallPolicies("chronik", { einfuegen: true }).filter((p) => !["chronik_aendern", "chronik_loeschen"].includes(p.name)),
  // Nobody enters what somebody else is to have done.
  pgPolicy("chronik_akteur", {
    as: "restrictive", for: "insert", to: app,
    withCheck: sql`${asking.role} = 'system' or akteur ->> 'id' = coalesce(${asking.employee}, ${asking.person})::text`,
  }),
]);

/** The last link of each case's chain: with it, a removed last entry is found too. */
export const chronikKopf = handschlag.table("chronik_kopf", {
  officeId: officeId(),
  fallId: uuid("fall_id").notNull(),
  nr: integer("nr").notNull(),
  hash: bytea("hash").notNull(),
}, (t) => [
  primaryKey({ columns: [t.officeId, t.fallId] }),
  // Whoever may write an entry must move the head on; it is never taken away.
  ...(["select", "insert", "update"] as const).map((was) => {
    const darf = sql`${ownOffice} and (${asking.role} = 'system' or ${siehtFall("chronik_kopf.fall_id")})`;
    return pgPolicy(`chronik_kopf_${was}`, { for: was, to: app, ...(was !== "insert" && { using: darf }), ...(was !== "select" && { withCheck: darf }) });
  }),
]);
