import { sql } from "drizzle-orm";
import { boolean, date, foreignKey, index, jsonb, pgPolicy, primaryKey, real, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { Rolle } from "../identity/wer.ts";
import { app, asking, handschlag, id, officeId, ownOffice } from "../database/tables.ts";

/** Decides and pays here (zugelassener kommunaler Träger), or accompanies the central systems (§ 50 Abs. 3 SGB II). */
export type Betriebsart = "fachverfahren" | "begleitend";

export type Anschrift = { strasse: string; plz: string; ort: string };

/** A court or an authority as a remedy names it. */
export type Stelle = { name: string; anschrift: Anschrift };

export const office = handschlag.table("office", {
  officeId: officeId(),
  /** The first part of every address: /musterstadt/… */
  kuerzel: text("kuerzel").notNull(),
  name: text("name").notNull(),
  betriebsart: text("betriebsart").$type<Betriebsart>().notNull(),
  anschrift: jsonb("anschrift").$type<Anschrift>().notNull(),
  telefon: text("telefon").notNull(),
  email: text("email").notNull(),
  sprechzeiten: text("sprechzeiten").notNull(),
  sozialgericht: jsonb("sozialgericht").$type<Stelle>().notNull(),
  /** How hard a letter may be at most: 1 is very easy, 7 very hard. The office sets it. */
  briefziel: real("briefziel").notNull().default(3),
}, (t) => [
  primaryKey({ columns: [t.officeId] }),
  uniqueIndex("office_kuerzel").on(t.kuerzel),
  // What an office says about itself is public.
  pgPolicy("office_lesen", { for: "select", to: app, using: sql`true` }),
]);

export const team = handschlag.table("team", {
  officeId: officeId(),
  id: id(),
  name: text("name").notNull(),
}, (t) => [
  primaryKey({ columns: [t.officeId, t.id] }),
  foreignKey({ columns: [t.officeId], foreignColumns: [office.officeId] }),
  pgPolicy("team_lesen", { for: "select", to: app, using: ownOffice }),
  pgPolicy("team_verwalten", { for: "all", to: app, using: sql`${ownOffice} and ${asking.role} in ('administration', 'system')` }),
]);

export const mitarbeiter = handschlag.table("mitarbeiter", {
  officeId: officeId(),
  id: id(),
  teamId: uuid("team_id").notNull(),
  name: text("name").notNull(),
  rolle: text("rolle").$type<Rolle>().notNull(),
  telefon: text("telefon").notNull(),
  email: text("email").notNull(),
  sprechzeiten: text("sprechzeiten").notNull(),
  aktiv: boolean("aktiv").notNull().default(true),
}, (t) => [
  primaryKey({ columns: [t.officeId, t.id] }),
  foreignKey({ columns: [t.officeId, t.teamId], foreignColumns: [team.officeId, team.id] }),
  index("mitarbeiter_team").on(t.officeId, t.teamId),
  // Names and numbers of staff are shown to the people they work for.
  pgPolicy("mitarbeiter_lesen", { for: "select", to: app, using: sql`${ownOffice} and ${asking.role} <> 'gast'` }),
  pgPolicy("mitarbeiter_verwalten", { for: "all", to: app, using: sql`${ownOffice} and ${asking.role} in ('administration', 'system')` }),
]);

/** Values that an office sets, each with the month from which it holds and the place where it is written down. */
export const richtwert = handschlag.table("richtwert", {
  officeId: officeId(),
  id: id(),
  art: text("art").$type<"unterkunft">().notNull(),
  giltAb: date("gilt_ab").notNull(),
  /** For `unterkunft`: limits in cents by number of persons in the household. */
  werte: jsonb("werte").$type<{ personen: number; bruttokaltmiete: number; heizung: number }[]>().notNull(),
  quelle: text("quelle").notNull(),
}, (t) => [
  primaryKey({ columns: [t.officeId, t.id] }),
  foreignKey({ columns: [t.officeId], foreignColumns: [office.officeId] }),
  uniqueIndex("richtwert_art").on(t.officeId, t.art, t.giltAb),
  pgPolicy("richtwert_lesen", { for: "select", to: app, using: ownOffice }),
  pgPolicy("richtwert_verwalten", { for: "all", to: app, using: sql`${ownOffice} and ${asking.role} in ('administration', 'system')` }),
]);

/** The office a request is made in. */
export type Office = typeof office.$inferSelect;
