import { sql } from "drizzle-orm";
import { boolean, foreignKey, index, integer, jsonb, pgPolicy, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { antrag, fall, person } from "../../fall/schema.ts";
import { app, asking, fallPolicies, handschlag, id, moment, officeId, ownOffice, sichtbarFuer } from "../../foundation/database/tables.ts";
import { mitarbeiter } from "../../foundation/office/schema.ts";
import type { Felder } from "./fragen/eingabe.ts";
import type { Unterlagenart } from "./unterlagen.ts";

/** What was typed at one step, and the number of the change that brought it. */
export type Gespeichert = { version: number; felder: Felder };

/** An application that is not yet sent: one for each person, on every device the same. Nobody else sees it. */
export const entwurf = handschlag.table("ankommen_entwurf", {
  officeId: officeId(),
  personId: uuid("person_id").notNull(),
  antworten: jsonb("antworten").$type<Record<string, Gespeichert>>().notNull(),
  /** Counts the changes. */
  version: integer("version").notNull(),
  /** The application that this becomes: sent twice, it is one. */
  vorgang: uuid("vorgang").notNull(),
  begonnen: moment("begonnen").notNull(),
  geaendert: moment("geaendert").notNull(),
}, (t) => {
  const eigener = sql`${ownOffice} and (person_id = ${asking.person} or ${asking.role} = 'system')`;
  return [
    primaryKey({ columns: [t.officeId, t.personId] }),
    foreignKey({ columns: [t.officeId, t.personId], foreignColumns: [person.officeId, person.id] }),
    index("ankommen_entwurf_geaendert").on(t.officeId, t.geaendert),
    pgPolicy("ankommen_entwurf_eigener", { for: "all", to: app, using: eigener, withCheck: eigener }),
  ];
});

/** The answers of an application exactly as they were sent. They are seen by whoever gave them and by the staff of the case. */
export const angaben = handschlag.table("ankommen_angaben", {
  officeId: officeId(),
  antragId: uuid("antrag_id").notNull(),
  fallId: uuid("fall_id").notNull(),
  personId: uuid("person_id").notNull(),
  antworten: jsonb("antworten").$type<Record<string, Felder>>().notNull(),
  /** Their case existed: only changes were asked for. */
  weiter: boolean("weiter").notNull(),
  gesendet: moment("gesendet").notNull(),
  /** The letter that confirms the receipt, once it is made. */
  bestaetigungId: uuid("bestaetigung_id"),
  sichtbarFuer: sichtbarFuer(),
}, (t) => [
  primaryKey({ columns: [t.officeId, t.antragId] }),
  foreignKey({ columns: [t.officeId, t.antragId], foreignColumns: [antrag.officeId, antrag.id] }),
  foreignKey({ columns: [t.officeId, t.fallId], foreignColumns: [fall.officeId, fall.id] }),
  foreignKey({ columns: [t.officeId, t.personId], foreignColumns: [person.officeId, person.id] }),
  index("ankommen_angaben_fall").on(t.officeId, t.fallId),
  index("ankommen_angaben_person").on(t.officeId, t.personId),
  index("ankommen_angaben_gesendet").on(t.officeId, t.gesendet),
  ...fallPolicies("ankommen_angaben", { einfuegen: true }),
]);

/** A paper that helps with an application, and whether we have it. */
export const unterlage = handschlag.table("ankommen_unterlage", {
  officeId: officeId(),
  id: id(),
  antragId: uuid("antrag_id").notNull(),
  fallId: uuid("fall_id").notNull(),
  art: text("art").$type<Unterlagenart>().notNull(),
  /** Whose paper it is; null: it is about the household. */
  personId: uuid("person_id"),
  erhalten: moment("erhalten"),
  erhaltenVon: uuid("erhalten_von"),
  sichtbarFuer: sichtbarFuer(),
}, (t) => [
  primaryKey({ columns: [t.officeId, t.id] }),
  foreignKey({ columns: [t.officeId, t.antragId], foreignColumns: [antrag.officeId, antrag.id] }),
  foreignKey({ columns: [t.officeId, t.fallId], foreignColumns: [fall.officeId, fall.id] }),
  foreignKey({ columns: [t.officeId, t.personId], foreignColumns: [person.officeId, person.id] }),
  foreignKey({ columns: [t.officeId, t.erhaltenVon], foreignColumns: [mitarbeiter.officeId, mitarbeiter.id] }),
  index("ankommen_unterlage_fall").on(t.officeId, t.fallId),
  uniqueIndex("ankommen_unterlage_art").on(t.officeId, t.antragId, t.art, t.personId),
  ...fallPolicies("ankommen_unterlage", { einfuegen: true }),
]);
