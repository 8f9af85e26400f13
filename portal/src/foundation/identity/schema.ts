import { sql } from "drizzle-orm";
import { boolean, check, foreignKey, index, integer, pgPolicy, pgRole, pgSchema, primaryKey, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { bytea, id, moment, officeId } from "../database/tables.ts";
import { mitarbeiter } from "../office/schema.ts";

/** The schema of accounts and sessions. Only the role `handschlag_identity` reads it: sessions are read before anyone is known. */
export const auth = pgSchema("auth");

export const identityRole = pgRole("handschlag_identity").existing();

/** Sign-in needs an employee's team and function, and nothing else of the schema `handschlag`. */
export const mitarbeiterFuerAnmeldung = pgPolicy("mitarbeiter_anmeldung", { for: "select", to: identityRole, using: sql`true` }).link(mitarbeiter);

// The five tables of better-auth 1.7 keep the names and columns that it expects.
const zeit = (name: string) => timestamp(name, { withTimezone: true });
const angelegt = () => ({ createdAt: zeit("createdAt").notNull().defaultNow(), updatedAt: zeit("updatedAt").notNull().defaultNow() });

export const user = auth.table("user", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  email: text("email").notNull(),
  emailVerified: boolean("emailVerified").notNull().default(false),
  image: text("image"),
  twoFactorEnabled: boolean("twoFactorEnabled").default(false),
  ...angelegt(),
}, (t) => [uniqueIndex("user_email").on(t.email)]);

/** How a session came to be: by a code for people, by a password alone, by password and second factor, or by one click in the demo. */
export type Anmeldeweg = "code" | "passwort" | "zweiterFaktor" | "demo";

const userId = () => text("userId").notNull().references(() => user.id, { onDelete: "cascade" });

export const session = auth.table("session", {
  id: text("id").primaryKey(),
  userId: userId(),
  token: text("token").notNull(),
  expiresAt: zeit("expiresAt").notNull(),
  ipAddress: text("ipAddress"),
  userAgent: text("userAgent"),
  weg: text("weg").$type<Anmeldeweg>().notNull(),
  ...angelegt(),
}, (t) => [uniqueIndex("session_token").on(t.token), index("session_user").on(t.userId), index("session_ablauf").on(t.expiresAt)]);

export const account = auth.table("account", {
  id: text("id").primaryKey(),
  userId: userId(),
  accountId: text("accountId").notNull(),
  providerId: text("providerId").notNull(),
  accessToken: text("accessToken"),
  refreshToken: text("refreshToken"),
  idToken: text("idToken"),
  accessTokenExpiresAt: zeit("accessTokenExpiresAt"),
  refreshTokenExpiresAt: zeit("refreshTokenExpiresAt"),
  scope: text("scope"),
  password: text("password"),
  ...angelegt(),
}, (t) => [index("account_user").on(t.userId), index("account_provider").on(t.providerId, t.accountId)]);

export const verification = auth.table("verification", {
  id: text("id").primaryKey(),
  identifier: text("identifier").notNull(),
  value: text("value").notNull(),
  expiresAt: zeit("expiresAt").notNull(),
  ...angelegt(),
}, (t) => [index("verification_identifier").on(t.identifier), index("verification_ablauf").on(t.expiresAt)]);

export const twoFactor = auth.table("twoFactor", {
  id: text("id").primaryKey(),
  userId: userId(),
  secret: text("secret").notNull(),
  backupCodes: text("backupCodes").notNull(),
  verified: boolean("verified").default(true),
  failedVerificationCount: integer("failedVerificationCount").default(0),
  lockedUntil: zeit("lockedUntil"),
}, (t) => [uniqueIndex("twoFactor_user").on(t.userId)]);

export type Bestaetigung = "briefcode" | "vorsprache";

/** Whom an account stands for in an office: one person or one employee. Without a row here, an account is a guest there. */
export const zuordnung = auth.table("zuordnung", {
  officeId: officeId(),
  userId: text("user_id").notNull(),
  personId: uuid("person_id"),
  mitarbeiterId: uuid("mitarbeiter_id"),
  bestaetigtAm: moment("bestaetigt_am"),
  bestaetigtDurch: text("bestaetigt_durch").$type<Bestaetigung>(),
}, (t) => [
  primaryKey({ columns: [t.officeId, t.userId] }),
  foreignKey({ columns: [t.userId], foreignColumns: [user.id] }).onDelete("cascade"),
  uniqueIndex("zuordnung_person").on(t.officeId, t.personId),
  uniqueIndex("zuordnung_mitarbeiter").on(t.officeId, t.mitarbeiterId),
  index("zuordnung_user").on(t.userId),
  check("zuordnung_genau_eins", sql`num_nonnulls(${t.personId}, ${t.mitarbeiterId}) = 1`),
  check("zuordnung_bestaetigung", sql`(${t.bestaetigtAm} is null) = (${t.bestaetigtDurch} is null) and (${t.bestaetigtDurch} is null or ${t.personId} is not null)`),
]);

/** A code that went to a person in a paper letter. Only its hash is kept. */
export const briefcode = auth.table("briefcode", {
  officeId: officeId(),
  id: id(),
  /** The first letters of the code, by which it is found. They prove nothing. */
  kennung: text("kennung").notNull(),
  hash: bytea("hash").notNull(),
  personId: uuid("person_id").notNull(),
  ausgestelltVon: uuid("ausgestellt_von").notNull(),
  ausgestelltAm: moment("ausgestellt_am").notNull(),
  gueltigBis: moment("gueltig_bis").notNull(),
  fehlversuche: integer("fehlversuche").notNull().default(0),
}, (t) => [
  primaryKey({ columns: [t.officeId, t.id] }),
  uniqueIndex("briefcode_kennung").on(t.officeId, t.kennung),
  // A new letter makes the one before it worthless.
  uniqueIndex("briefcode_person").on(t.officeId, t.personId),
]);

/** Counts tries per sealed key (an address, an account) and window of time. */
export const bremse = auth.table("bremse", {
  schluessel: text("schluessel").primaryKey(),
  anzahl: integer("anzahl").notNull(),
  fensterEndet: moment("fenster_endet").notNull(),
}, (t) => [index("bremse_ende").on(t.fensterEndet)]);

/** Answers of a form whose session had ended, sealed with a key that only the browser has. */
export const geparkt = auth.table("geparkt", {
  id: uuid("id").primaryKey(),
  userId: text("user_id").notNull(),
  pfad: text("pfad").notNull(),
  inhalt: bytea("inhalt").notNull(),
  gueltigBis: moment("gueltig_bis").notNull(),
}, (t) => [
  foreignKey({ columns: [t.userId], foreignColumns: [user.id] }).onDelete("cascade"),
  index("geparkt_ende").on(t.gueltigBis),
  index("geparkt_user").on(t.userId),
]);
