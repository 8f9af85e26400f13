import { sql } from "drizzle-orm";
import { foreignKey, index, integer, pgPolicy, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { app, asking, handschlag, id, moment, officeId, ownOffice } from "../database/tables.ts";
import { office } from "../office/schema.ts";

/** Mails to be sent and mails that were sent. Anyone may cause one, only the software itself reads them. */
export const mail = handschlag.table("mail", {
  officeId: officeId(),
  id: id(),
  an: text("an").notNull(),
  betreff: text("betreff").notNull(),
  text: text("text").notNull(),
  /** Documents of `handschlag.dokument` that go with it. */
  anhaenge: uuid("anhaenge").array().notNull(),
  erstellt: moment("erstellt").notNull(),
  gesendet: moment("gesendet"),
  versuche: integer("versuche").notNull().default(0),
  /** Why the last try failed, as the mail server said it. */
  fehler: text("fehler"),
}, (t) => [
  primaryKey({ columns: [t.officeId, t.id] }),
  foreignKey({ columns: [t.officeId], foreignColumns: [office.officeId] }),
  index("mail_erstellt").on(t.officeId, t.erstellt),
  pgPolicy("mail_schreiben", { for: "insert", to: app, withCheck: ownOffice }),
  // Nobody sends a document that they do not see themselves.
  pgPolicy("mail_anhaenge", {
    as: "restrictive", for: "insert", to: app,
    withCheck: sql`${asking.role} = 'system' or anhaenge <@ array(select d.id from handschlag.dokument d where d.office_id = ${asking.office} and d.id = any(anhaenge))`,
  }),
  pgPolicy("mail_system", { for: "all", to: app, using: sql`${ownOffice} and ${asking.role} = 'system'` }),
]);
