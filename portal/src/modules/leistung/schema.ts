import { sql } from "drizzle-orm";
import { date, foreignKey, index, integer, jsonb, pgPolicy, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { app, asking, fallPolicies, handschlag, id, moment, officeId, ownOffice, sichtbarFuer, statistik } from "../../foundation/database/tables.ts";
import { mitarbeiter, team } from "../../foundation/office/schema.ts";
import { antrag, fall, person } from "../../fall/schema.ts";
import type { Bescheidart, GefrorenerMonat, Kontakt, Vorlaeufigkeit } from "./entscheidung/entscheidung.ts";
import type { Briefe, Monatsbetrag } from "./bescheid/bescheid.ts";
import type { Verstanden } from "./frage/frage.ts";

// What was decided stays as it was signed: nobody may change the row, the software itself included.
const unveraenderlich = (tabelle: string) => fallPolicies(tabelle).filter((p) => p.name !== `${tabelle}_aendern`);

/** A decision as a named clerk signed it: everything that went in and came out, for staff. What an adult gets of it is a Bescheid. */
export const entscheidung = handschlag.table("leistung_entscheidung", {
  officeId: officeId(),
  id: id(),
  fallId: uuid("fall_id").notNull(),
  /** Made by the form: the same form sent twice is one decision. */
  vorgang: uuid("vorgang").notNull(),
  art: text("art").$type<Bescheidart>().notNull(),
  antragId: uuid("antrag_id").notNull(),
  /** First and last month decided, YYYY-MM. */
  von: text("von").notNull(),
  bis: text("bis").notNull(),
  /** Last month of the Bewilligungszeitraum; later than `bis` where the law of the months between is not known yet. */
  planBis: text("plan_bis").notNull(),
  /** First day of the Bewilligungszeitraum, also of a change within it. */
  beginn: date("beginn").notNull(),
  vorlaeufig: text("vorlaeufig").$type<Vorlaeufigkeit>(),
  monate: jsonb("monate").$type<GefrorenerMonat[]>().notNull(),
  /** Version of the calculation. */
  engine: text("engine").notNull(),
  /** Fingerprint of the facts the clerk saw when signing. */
  stand: text("stand").notNull(),
  /** The call before a decision that gives less than was asked for. */
  kontakt: jsonb("kontakt").$type<Kontakt>(),
  unterzeichnetVon: uuid("unterzeichnet_von").notNull(),
  erlassen: moment("erlassen").notNull(),
  sichtbarFuer: sichtbarFuer(),
}, (t) => [
  primaryKey({ columns: [t.officeId, t.id] }),
  foreignKey({ columns: [t.officeId, t.fallId], foreignColumns: [fall.officeId, fall.id] }),
  foreignKey({ columns: [t.officeId, t.antragId], foreignColumns: [antrag.officeId, antrag.id] }),
  foreignKey({ columns: [t.officeId, t.unterzeichnetVon], foreignColumns: [mitarbeiter.officeId, mitarbeiter.id] }),
  index("leistung_entscheidung_fall").on(t.officeId, t.fallId, t.erlassen),
  uniqueIndex("leistung_entscheidung_vorgang").on(t.officeId, t.vorgang),
  ...unveraenderlich("leistung_entscheidung"),
]);

/** The letter to one adult about a decision, with the lines that concern them and the children they speak for. */
export const bescheid = handschlag.table("leistung_bescheid", {
  officeId: officeId(),
  id: id(),
  fallId: uuid("fall_id").notNull(),
  entscheidungId: uuid("entscheidung_id").notNull(),
  personId: uuid("person_id").notNull(),
  art: text("art").$type<Bescheidart>().notNull(),
  von: text("von").notNull(),
  bis: text("bis").notNull(),
  /** Cents a month for those whom this letter is about. */
  betraege: jsonb("betraege").$type<Monatsbetrag[]>().notNull(),
  /** The letter in German, which binds, and in English, which helps reading. */
  briefe: jsonb("briefe").$type<Briefe>().notNull(),
  datum: date("datum").notNull(),
  sichtbarFuer: sichtbarFuer(),
}, (t) => [
  primaryKey({ columns: [t.officeId, t.id] }),
  foreignKey({ columns: [t.officeId, t.fallId], foreignColumns: [fall.officeId, fall.id] }),
  foreignKey({ columns: [t.officeId, t.entscheidungId], foreignColumns: [entscheidung.officeId, entscheidung.id] }),
  foreignKey({ columns: [t.officeId, t.personId], foreignColumns: [person.officeId, person.id] }),
  index("leistung_bescheid_fall").on(t.officeId, t.fallId, t.datum),
  uniqueIndex("leistung_bescheid_person").on(t.officeId, t.entscheidungId, t.personId),
  index("leistung_bescheid_sichtbar").using("gin", t.sichtbarFuer),
  ...unveraenderlich("leistung_bescheid"),
]);

/** The Bescheid as PDF, once it has been set. */
export const bescheidPdf = handschlag.table("leistung_pdf", {
  officeId: officeId(),
  bescheidId: uuid("bescheid_id").notNull(),
  fallId: uuid("fall_id").notNull(),
  dokumentId: uuid("dokument_id").notNull(),
  sichtbarFuer: sichtbarFuer(),
}, (t) => [
  primaryKey({ columns: [t.officeId, t.bescheidId] }),
  foreignKey({ columns: [t.officeId, t.bescheidId], foreignColumns: [bescheid.officeId, bescheid.id] }),
  foreignKey({ columns: [t.officeId, t.fallId], foreignColumns: [fall.officeId, fall.id] }),
  index("leistung_pdf_fall").on(t.officeId, t.fallId),
  ...unveraenderlich("leistung_pdf"),
]);

/** When a person first opened their Bescheid here. */
export const abruf = handschlag.table("leistung_abruf", {
  officeId: officeId(),
  bescheidId: uuid("bescheid_id").notNull(),
  fallId: uuid("fall_id").notNull(),
  personId: uuid("person_id").notNull(),
  zeit: moment("zeit").notNull(),
  sichtbarFuer: sichtbarFuer(),
}, (t) => [
  primaryKey({ columns: [t.officeId, t.bescheidId, t.personId] }),
  foreignKey({ columns: [t.officeId, t.bescheidId], foreignColumns: [bescheid.officeId, bescheid.id] }),
  foreignKey({ columns: [t.officeId, t.fallId], foreignColumns: [fall.officeId, fall.id] }),
  foreignKey({ columns: [t.officeId, t.personId], foreignColumns: [person.officeId, person.id] }),
  index("leistung_abruf_fall").on(t.officeId, t.fallId),
  ...fallPolicies("leistung_abruf", { einfuegen: true }),
]);

/** A question at a line of a Bescheid, and its answer by a named employee. */
export const frage = handschlag.table("leistung_frage", {
  officeId: officeId(),
  id: id(),
  fallId: uuid("fall_id").notNull(),
  bescheidId: uuid("bescheid_id").notNull(),
  /** The anchor of the line in the letter. */
  zeile: text("zeile").notNull(),
  /** What exactly is unclear, in the person's own words. */
  worte: text("worte"),
  personId: uuid("person_id").notNull(),
  /** Who promised to answer. */
  mitarbeiterId: uuid("mitarbeiter_id").notNull(),
  gestellt: moment("gestellt").notNull(),
  bis: date("bis").notNull(),
  /** Made by the form: the same form sent twice is one question. */
  vorgang: uuid("vorgang").notNull(),
  antwort: text("antwort"),
  /** Another than `mitarbeiterId` answered as substitute. */
  beantwortetVon: uuid("beantwortet_von"),
  beantwortet: moment("beantwortet"),
  verstanden: text("verstanden").$type<Verstanden>(),
  verstandenAm: moment("verstanden_am"),
  sichtbarFuer: sichtbarFuer(),
}, (t) => [
  primaryKey({ columns: [t.officeId, t.id] }),
  foreignKey({ columns: [t.officeId, t.fallId], foreignColumns: [fall.officeId, fall.id] }),
  foreignKey({ columns: [t.officeId, t.bescheidId], foreignColumns: [bescheid.officeId, bescheid.id] }),
  foreignKey({ columns: [t.officeId, t.personId], foreignColumns: [person.officeId, person.id] }),
  foreignKey({ columns: [t.officeId, t.mitarbeiterId], foreignColumns: [mitarbeiter.officeId, mitarbeiter.id] }),
  foreignKey({ name: "leistung_frage_beantwortet_mitarbeiter_fk", columns: [t.officeId, t.beantwortetVon], foreignColumns: [mitarbeiter.officeId, mitarbeiter.id] }),
  index("leistung_frage_fall").on(t.officeId, t.fallId, t.gestellt),
  index("leistung_frage_bescheid").on(t.officeId, t.bescheidId),
  index("leistung_frage_offen").on(t.officeId, t.mitarbeiterId, t.bis).where(sql`beantwortet is null`),
  index("leistung_frage_sichtbar").using("gin", t.sichtbarFuer),
  uniqueIndex("leistung_frage_vorgang").on(t.officeId, t.vorgang),
  ...fallPolicies("leistung_frage", { einfuegen: true, aendern: true }),
]);

/** What is measured. `bearbeitungstage`: days from application to decision. `frageRechtzeitig`: 1 when a question was answered by the promised day, else 0. */
export type Messgroesse = "bearbeitungstage" | "frageRechtzeitig";

/** One measurement a row, with team and month, without case, person or employee: nothing leads back. */
export const messwert = handschlag.table("leistung_messwert", {
  officeId: officeId(),
  id: id(),
  art: text("art").$type<Messgroesse>().notNull(),
  teamId: uuid("team_id").notNull(),
  /** YYYY-MM */
  monat: text("monat").notNull(),
  wert: integer("wert").notNull(),
}, (t) => [
  primaryKey({ columns: [t.officeId, t.id] }),
  foreignKey({ columns: [t.officeId, t.teamId], foreignColumns: [team.officeId, team.id] }),
  index("leistung_messwert_art").on(t.officeId, t.art, t.monat),
  pgPolicy("leistung_messwert_schreiben", { for: "insert", to: app, withCheck: sql`${ownOffice} and ${asking.role} not in ('gast', 'person')` }),
  pgPolicy("leistung_messwert_system", { for: "all", to: app, using: sql`${ownOffice} and ${asking.role} = 'system'` }),
  pgPolicy("leistung_messwert_lesen", { for: "select", to: statistik, using: ownOffice }),
]);
