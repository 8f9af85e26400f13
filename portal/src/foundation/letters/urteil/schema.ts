import { sql } from "drizzle-orm";
import { boolean, foreignKey, index, pgPolicy, primaryKey, real, text } from "drizzle-orm/pg-core";
import { app, asking, handschlag, id, officeId, ownOffice, statistik } from "../../database/tables.ts";
import { office } from "../../office/schema.ts";

/** What readers are asked: did you understand it, and can you accept it. Two different things. */
export const urteilsfragen = ["verstanden", "annehmbar"] as const;
export type Urteilsfrage = (typeof urteilsfragen)[number];

/** One click of a reader. No person, no case, no day: only the kind of letter, its measured difficulty and the month. */
export const briefUrteil = handschlag.table("brief_urteil", {
  officeId: officeId(),
  id: id(),
  /** Kind of letter, such as `bewilligung`. */
  briefart: text("briefart").notNull(),
  frage: text("frage").$type<Urteilsfrage>().notNull(),
  ja: boolean("ja").notNull(),
  /** 1 (very easy) to 7 (very hard), as our own check measures the letter. */
  schwierigkeit: real("schwierigkeit").notNull(),
  /** YYYY-MM */
  monat: text("monat").notNull(),
}, (t) => [
  primaryKey({ columns: [t.officeId, t.id] }),
  foreignKey({ columns: [t.officeId], foreignColumns: [office.officeId] }),
  index("brief_urteil_art").on(t.officeId, t.briefart, t.frage),
  pgPolicy("brief_urteil_abgeben", { for: "insert", to: app, withCheck: sql`${ownOffice} and ${asking.role} = 'person'` }),
  pgPolicy("brief_urteil_lesen", { for: "select", to: statistik, using: ownOffice }),
]);
