import { and, eq, inArray, lt, sql } from "drizzle-orm";
import { createTransport, type SendMailOptions } from "nodemailer";
import { z } from "zod";
import type { Transact, Tx } from "../database/transaction.ts";
import { dokument } from "../dokument/schema.ts";
import { type Job, job } from "../jobs/job.ts";
import { office } from "../office/schema.ts";
import { mailAuftrag } from "./auftrag.ts";
import { mail } from "./schema.ts";

/** A mail as it leaves: `from` is the name of the office, the address beside it is the configured one. */
export type Nachricht = SendMailOptions & { from: string };

/** Hands a mail to the mail server. @throws Error when it does not take it */
export type Versand = (nachricht: Nachricht) => Promise<void>;

// Below the 30 s after which the database ends a transaction that does nothing.
const GEDULD = { connectionTimeout: 8000, greetingTimeout: 8000, socketTimeout: 12_000 };

/** Sends over SMTP; `from` is the address in the sender. */
export function smtpVersand({ smtpUrl, from }: { smtpUrl: string; from: string }): Versand {
  const ziel = new URL(smtpUrl);
  for (const [name, wert] of Object.entries(GEDULD)) ziel.searchParams.set(name, String(wert));
  const transport = createTransport(ziel.href);
  return async (nachricht) => {
    await transport.sendMail({ ...nachricht, from: { name: nachricht.from, address: from } });
  };
}

/** The jobs of this room. Without `versand` (in the demo) mails stay in the outbox, where a page shows them. */
export function mailJobs({ versand, transact }: { versand: Versand | undefined; transact: Transact }): Job[] {
  const senden = job({
    ...mailAuftrag,
    lauf: async ({ tx, officeId, jetzt }, { mailId }) => {
      const nachricht = versand && (await offeneNachricht(tx, officeId, mailId));
      if (!nachricht) return;
      // The outcome is written in a transaction of its own: it holds whatever becomes of this one.
      const notiere = (werte: Partial<typeof mail.$inferInsert>) =>
        transact({ art: "system", officeId }, async (eigene) => {
          await eigene.update(mail).set({ ...werte, versuche: sql`versuche + 1` }).where(and(eq(mail.officeId, officeId), eq(mail.id, mailId)));
        });
      await versand(nachricht).catch(async (fehler: unknown) => {
        await notiere({ fehler: fehler instanceof Error ? fehler.message : "unknown" });
        throw fehler;
      });
      await notiere({ gesendet: jetzt, fehler: null });
    },
  });
  return [senden, aufraeumen];
}

/** Mails are a way to say something, not a place to keep it: they go after 30 days. */
const aufraeumen = job({
  name: "mail.aufraeumen",
  schema: z.object({}),
  takt: "10 3 * * *",
  lauf: async ({ tx, officeId, jetzt }) => {
    await tx.delete(mail).where(and(eq(mail.officeId, officeId), lt(mail.erstellt, sql`${jetzt}::timestamptz - interval '30 days'`)));
  },
});

async function offeneNachricht(tx: Tx, officeId: string, mailId: string): Promise<Nachricht | undefined> {
  const [zeile] = await tx.select().from(mail).innerJoin(office, eq(office.officeId, mail.officeId)).where(and(eq(mail.officeId, officeId), eq(mail.id, mailId)));
  if (!zeile || zeile.mail.gesendet !== null) return undefined;
  const { id, an, betreff, text, anhaenge } = zeile.mail;
  const dateien = anhaenge.length === 0 ? [] : await tx.select().from(dokument).where(and(eq(dokument.officeId, officeId), inArray(dokument.id, anhaenge)));
  if (dateien.length < anhaenge.length) throw new Error("A document that goes with the mail is gone.");
  return {
    from: zeile.office.name,
    replyTo: zeile.office.email,
    // As an object, so that a comma in it does not make two addresses.
    to: { name: "", address: an },
    // The same at every try: a mail server that took it already can tell.
    messageId: `<${id}@handschlag.invalid>`,
    subject: betreff,
    text,
    headers: { "Auto-Submitted": "auto-generated" },
    attachments: dateien.map((datei) => ({ filename: datei.name, contentType: datei.typ, content: Buffer.from(datei.inhalt) })),
  };
}
