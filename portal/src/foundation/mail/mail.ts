import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Tx } from "../database/transaction.ts";
import { einreihen } from "../jobs/einreihen.ts";
import { mailAuftrag } from "./auftrag.ts";
import { mail } from "./schema.ts";

/**
 * A mail. Its text only says that there is something to see: mails are read by others on the way.
 * `anhaenge` are ids of `handschlag.dokument`, `jetzt` is an ISO instant.
 */
export type NeueMail = { an: string; betreff: string; text: string; anhaenge?: string[]; jetzt: string };

/** Writes a mail and queues its sending in the request's transaction: it goes out only if all of it is committed. */
export async function schreibeMail(tx: Tx, { an, betreff, text, anhaenge = [], jetzt }: NeueMail): Promise<void> {
  const id = randomUUID();
  await tx.insert(mail).values({ officeId: sql`current_setting('app.office')::uuid`, id, an, betreff, text, anhaenge, erstellt: jetzt });
  await einreihen(tx, mailAuftrag, { mailId: id }, { singletonKey: id });
}
