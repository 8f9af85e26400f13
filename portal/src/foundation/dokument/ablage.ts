import { createHash, randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "../database/transaction.ts";
import { istUuid } from "../database/uuid.ts";
import { dokument } from "./schema.ts";

/** A file to keep with a case. `sichtbarFuer` are the ids of the adults who see it, `jetzt` is an ISO instant. */
export type NeuesDokument = { fallId: string; name: string; typ: string; inhalt: Uint8Array; sichtbarFuer: string[]; jetzt: string };

export type Dokument = { id: string; fallId: string; name: string; typ: string; inhalt: Uint8Array; erstellt: string };

/** Keeps a file in the office that the transaction carries. Returns its id. At most 20 MiB. */
export async function legeAb(tx: Tx, { jetzt, inhalt, ...rest }: NeuesDokument): Promise<string> {
  const id = randomUUID();
  await tx.insert(dokument).values({ officeId: sql`current_setting('app.office')::uuid`, id, ...rest, inhalt, sha256: pruefsumme(inhalt), erstellt: jetzt });
  return id;
}

/**
 * A file by its id, or undefined where the asking identity does not see one.
 * @throws Error where its bytes are not those that were kept
 */
export async function liesDokument(tx: Tx, id: string): Promise<Dokument | undefined> {
  if (!istUuid(id)) return undefined;
  const [zeile] = await tx.select().from(dokument).where(and(sql`office_id = current_setting('app.office')::uuid`, eq(dokument.id, id)));
  if (!zeile) return undefined;
  const { officeId: _, sichtbarFuer: __, sha256, ...rest } = zeile;
  if (!pruefsumme(rest.inhalt).equals(sha256)) throw new Error(`Document ${id} is damaged.`);
  return rest;
}

const pruefsumme = (inhalt: Uint8Array) => createHash("sha256").update(inhalt).digest();
