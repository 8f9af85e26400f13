import type { Office } from "../../foundation/office/schema.ts";
import type { Tx } from "../../foundation/database/transaction.ts";
import { createT } from "../../foundation/i18n/t.ts";
import { schreibeMail } from "../../foundation/mail/mail.ts";
import { neuigkeitMessages as messages } from "./neuigkeit-messages.ts";

/** What is new, as far as a mail may tell. */
export type Neuigkeit = "bescheid" | "antwort" | "frage" | "nachfrage" | "tandem" | "uebernahme";

/**
 * Tells somebody by mail that there is something new: not what, and without a link, because mails are read by others on
 * the way and links in mails are what frauds send. In German and in English. Without an address nothing is sent.
 */
export async function schreibeNeuigkeit({ tx, office, jetzt }: { tx: Tx; office: Office; jetzt: string }, an: string | null | undefined, was: Neuigkeit): Promise<void> {
  if (an === null || an === undefined) return;
  const [de, en] = [createT("de", messages), createT("en", messages)];
  const text = (t: typeof de): string => t(was === "frage" || was === "nachfrage" || was === "uebernahme" ? "textKraft" : "textPerson", { office: office.name, telefon: office.telefon });
  await schreibeMail(tx, { an, betreff: de(`betreff_${was}`, { office: office.name }), text: `${text(de)}\n\n${text(en)}`, jetzt });
}
