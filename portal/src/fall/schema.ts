import { sql } from "drizzle-orm";
import { boolean, date, foreignKey, index, integer, jsonb, pgPolicy, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { app, asking, fallPolicies, handschlag, id, moment, officeId, ownOffice, sichtbarFuer } from "../foundation/database/tables.ts";
import { type Anschrift, mitarbeiter, office, team } from "../foundation/office/schema.ts";
import type { Fakt } from "./fakt/fakt.ts";
import type { AntragStand } from "./antrag/antrag.ts";
import type { Ausgang, Richtung, ZusageInhalt } from "./zusage/zusage.ts";

/** The case of one Bedarfsgemeinschaft. Its policy decides, for every table of the case, which staff see it. */
export const fall = handschlag.table("fall", {
  officeId: officeId(),
  id: id(),
  /** What people read out on the phone, such as 1042. Unique in the office. */
  nummer: text("nummer").notNull(),
  teamId: uuid("team_id").notNull(),
  /** The case of an employee or of somebody close: only its tandem sees it (§ 35 Abs. 1 Satz 3 SGB I). */
  geschuetzt: boolean("geschuetzt").notNull().default(false),
  integrationsfachkraftId: uuid("integrationsfachkraft_id").notNull(),
  leistungssachbearbeitungId: uuid("leistungssachbearbeitung_id").notNull(),
  angelegt: moment("angelegt").notNull(),
  /** Adults who have left the household: they keep what they were shown, and see nothing that comes after. */
  ehemalige: uuid("ehemalige").array().notNull().default(sql`'{}'`),
  sichtbarFuer: sichtbarFuer(),
}, (t) => {
  const offen = sql`not geschuetzt and (${asking.role} in ('eingangszone', 'integrationsfachkraft', 'leistungssachbearbeitung')
    or (${asking.role} = 'teamleitung' and team_id = ${asking.team}))`;
  const eigenes = sql`${asking.role} in ('integrationsfachkraft', 'leistungssachbearbeitung')
    and ${asking.employee} in (integrationsfachkraft_id, leistungssachbearbeitung_id)`;
  const staff = sql`${asking.role} = 'system' or (${offen}) or (${eigenes})`;
  const person = sql`(${asking.person} = any(sichtbar_fuer) or ${asking.person} = any(ehemalige))`;
  return [
    primaryKey({ columns: [t.officeId, t.id] }),
    foreignKey({ columns: [t.officeId], foreignColumns: [office.officeId] }),
    foreignKey({ columns: [t.officeId, t.teamId], foreignColumns: [team.officeId, team.id] }),
    foreignKey({ name: "fall_ifk_fk", columns: [t.officeId, t.integrationsfachkraftId], foreignColumns: [mitarbeiter.officeId, mitarbeiter.id] }),
    foreignKey({ name: "fall_lsb_fk", columns: [t.officeId, t.leistungssachbearbeitungId], foreignColumns: [mitarbeiter.officeId, mitarbeiter.id] }),
    uniqueIndex("fall_nummer").on(t.officeId, t.nummer),
    index("fall_team").on(t.officeId, t.teamId),
    index("fall_ifk").on(t.officeId, t.integrationsfachkraftId),
    index("fall_lsb").on(t.officeId, t.leistungssachbearbeitungId),
    index("fall_sichtbar").using("gin", t.sichtbarFuer),
    index("fall_ehemalige").using("gin", t.ehemalige),
    pgPolicy("fall_lesen", { for: "select", to: app, using: sql`${ownOffice} and (${person} or ${staff})` }),
    pgPolicy("fall_einfuegen", { for: "insert", to: app, withCheck: sql`${ownOffice} and (${person} or ${staff})` }),
    pgPolicy("fall_aendern", { for: "update", to: app, using: sql`${ownOffice} and (${staff})` }),
    pgPolicy("fall_loeschen", { for: "delete", to: app, using: sql`${ownOffice} and ${asking.role} = 'system'` }),
  ];
});

export const person = handschlag.table("person", {
  officeId: officeId(),
  id: id(),
  vorname: text("vorname").notNull(),
  nachname: text("nachname").notNull(),
  geburtsdatum: date("geburtsdatum").notNull(),
  anschrift: jsonb("anschrift").$type<Anschrift>(),
  email: text("email"),
  telefon: text("telefon"),
  sichtbarFuer: sichtbarFuer(),
}, (t) => {
  const selbst = sql`(id = ${asking.person} or ${asking.person} = any(sichtbar_fuer))`;
  const staff = sql`${asking.role} = 'system' or (${asking.role} not in ('gast', 'person') and exists
    (select 1 from handschlag.mitgliedschaft m where m.office_id = ${asking.office} and m.person_id = person.id))`;
  return [
    primaryKey({ columns: [t.officeId, t.id] }),
    foreignKey({ columns: [t.officeId], foreignColumns: [office.officeId] }),
    index("person_name").on(t.officeId, t.nachname, t.vorname),
    index("person_sichtbar").using("gin", t.sichtbarFuer),
    pgPolicy("person_lesen", { for: "select", to: app, using: sql`${ownOffice} and (${selbst} or ${staff})` }),
    // Nobody belongs to a case before they are entered: staff who work on cases may enter somebody.
    pgPolicy("person_einfuegen", { for: "insert", to: app, withCheck: sql`${ownOffice} and (${selbst} or ${asking.role} in ('eingangszone', 'integrationsfachkraft', 'leistungssachbearbeitung', 'system'))` }),
    // An adult who sees a row because they once entered it may not rewrite it.
    pgPolicy("person_aendern", { for: "update", to: app, using: sql`${ownOffice} and (id = ${asking.person} or ${staff})` }),
    pgPolicy("person_loeschen", { for: "delete", to: app, using: sql`${ownOffice} and ${asking.role} = 'system'` }),
  ];
});

/** Who belongs to the case's Bedarfsgemeinschaft or household, from when to when. */
export const mitgliedschaft = handschlag.table("mitgliedschaft", {
  officeId: officeId(),
  id: id(),
  fallId: uuid("fall_id").notNull(),
  personId: uuid("person_id").notNull(),
  von: date("von").notNull(),
  /** The last day, or null while it goes on; follows from the facts (`auszug`). */
  bis: date("bis"),
  sichtbarFuer: sichtbarFuer(),
}, (t) => [
  primaryKey({ columns: [t.officeId, t.id] }),
  foreignKey({ columns: [t.officeId, t.fallId], foreignColumns: [fall.officeId, fall.id] }),
  foreignKey({ columns: [t.officeId, t.personId], foreignColumns: [person.officeId, person.id] }),
  uniqueIndex("mitgliedschaft_fall").on(t.officeId, t.fallId, t.personId, t.von),
  index("mitgliedschaft_person").on(t.officeId, t.personId),
  ...fallPolicies("mitgliedschaft", { einfuegen: true }),
]);

/** A dated fact about a person or about the whole household. It is never changed: a correction replaces it and says why. */
export const fakt = handschlag.table("fakt", {
  officeId: officeId(),
  id: id(),
  fallId: uuid("fall_id").notNull(),
  /** Null: the fact is about the whole household. */
  personId: uuid("person_id"),
  inhalt: jsonb("inhalt").$type<Fakt>().notNull(),
  von: date("von").notNull(),
  bis: date("bis"),
  /** The fact that this one corrects. */
  ersetzt: uuid("ersetzt"),
  /** Why it was corrected, in the words of whoever did it. */
  grund: text("grund"),
  /** The employee who entered it; null: the person did. */
  erfasstVon: uuid("erfasst_von"),
  erfasstAm: moment("erfasst_am").notNull(),
  sichtbarFuer: sichtbarFuer(),
}, (t) => [
  primaryKey({ columns: [t.officeId, t.id] }),
  foreignKey({ columns: [t.officeId, t.fallId], foreignColumns: [fall.officeId, fall.id] }),
  foreignKey({ columns: [t.officeId, t.personId], foreignColumns: [person.officeId, person.id] }),
  foreignKey({ columns: [t.officeId, t.ersetzt], foreignColumns: [t.officeId, t.id] }),
  foreignKey({ columns: [t.officeId, t.erfasstVon], foreignColumns: [mitarbeiter.officeId, mitarbeiter.id] }),
  index("fakt_fall").on(t.officeId, t.fallId, t.von),
  // A fact is corrected once: two clerks at the same moment cannot both replace it.
  uniqueIndex("fakt_ersetzt").on(t.officeId, t.ersetzt).where(sql`ersetzt is not null`),
  ...fallPolicies("fakt", { einfuegen: true }),
]);

/** Who accompanied a case from when to when. The present tandem also stands on the case itself. */
export const tandem = handschlag.table("tandem", {
  officeId: officeId(),
  id: id(),
  fallId: uuid("fall_id").notNull(),
  integrationsfachkraftId: uuid("integrationsfachkraft_id").notNull(),
  leistungssachbearbeitungId: uuid("leistungssachbearbeitung_id").notNull(),
  von: date("von").notNull(),
  bis: date("bis"),
  sichtbarFuer: sichtbarFuer(),
}, (t) => [
  primaryKey({ columns: [t.officeId, t.id] }),
  foreignKey({ columns: [t.officeId, t.fallId], foreignColumns: [fall.officeId, fall.id] }),
  foreignKey({ name: "tandem_ifk_fk", columns: [t.officeId, t.integrationsfachkraftId], foreignColumns: [mitarbeiter.officeId, mitarbeiter.id] }),
  foreignKey({ name: "tandem_lsb_fk", columns: [t.officeId, t.leistungssachbearbeitungId], foreignColumns: [mitarbeiter.officeId, mitarbeiter.id] }),
  index("tandem_fall").on(t.officeId, t.fallId),
  ...fallPolicies("tandem", { einfuegen: true }),
]);

/** The application: it decides from when on benefits are due (§ 37 Abs. 2 SGB II). */
export const antrag = handschlag.table("antrag", {
  officeId: officeId(),
  id: id(),
  fallId: uuid("fall_id").notNull(),
  gestelltVon: uuid("gestellt_von").notNull(),
  /** The moment in which it reached the office. */
  eingegangen: moment("eingegangen").notNull(),
  /** First day of the month to which it reaches back. */
  wirktAb: date("wirkt_ab").notNull(),
  stand: text("stand").$type<AntragStand>().notNull(),
  /** Made by the form: the same form sent twice is one application. */
  vorgang: uuid("vorgang").notNull(),
  sichtbarFuer: sichtbarFuer(),
}, (t) => [
  primaryKey({ columns: [t.officeId, t.id] }),
  foreignKey({ columns: [t.officeId, t.fallId], foreignColumns: [fall.officeId, fall.id] }),
  foreignKey({ columns: [t.officeId, t.gestelltVon], foreignColumns: [person.officeId, person.id] }),
  index("antrag_fall").on(t.officeId, t.fallId),
  index("antrag_stand").on(t.officeId, t.stand, t.eingegangen),
  uniqueIndex("antrag_vorgang").on(t.officeId, t.vorgang),
  ...fallPolicies("antrag", { einfuegen: true }),
]);

/** A promise between a person and an employee, in either direction. A matter of trust, never a legal act. */
export const zusage = handschlag.table("zusage", {
  officeId: officeId(),
  id: id(),
  fallId: uuid("fall_id").notNull(),
  richtung: text("richtung").$type<Richtung>().notNull(),
  personId: uuid("person_id").notNull(),
  mitarbeiterId: uuid("mitarbeiter_id").notNull(),
  inhalt: jsonb("inhalt").$type<ZusageInhalt>().notNull(),
  gegeben: moment("gegeben").notNull(),
  bis: date("bis").notNull(),
  ausgang: text("ausgang").$type<Ausgang>().notNull(),
  erledigt: moment("erledigt"),
  sichtbarFuer: sichtbarFuer(),
}, (t) => [
  primaryKey({ columns: [t.officeId, t.id] }),
  foreignKey({ columns: [t.officeId, t.fallId], foreignColumns: [fall.officeId, fall.id] }),
  foreignKey({ columns: [t.officeId, t.personId], foreignColumns: [person.officeId, person.id] }),
  foreignKey({ columns: [t.officeId, t.mitarbeiterId], foreignColumns: [mitarbeiter.officeId, mitarbeiter.id] }),
  index("zusage_fall").on(t.officeId, t.fallId),
  index("zusage_mitarbeiter").on(t.officeId, t.mitarbeiterId, t.ausgang, t.bis),
  ...fallPolicies("zusage", { einfuegen: true }),
]);

/** Numbers of cases, one counter an office: a new case takes the next. */
export const fallZaehler = handschlag.table("fall_zaehler", {
  officeId: officeId(),
  letzte: integer("letzte").notNull(),
}, (t) => [
  primaryKey({ columns: [t.officeId] }),
  foreignKey({ columns: [t.officeId], foreignColumns: [office.officeId] }),
  ...(["select", "insert", "update"] as const).map((was) => {
    const darf = sql`${ownOffice} and ${asking.role} <> 'gast'`;
    return pgPolicy(`fall_zaehler_${was}`, { for: was, to: app, ...(was !== "insert" && { using: darf }), ...(was !== "select" && { withCheck: darf }) });
  }),
]);
