import { createHmac } from "node:crypto";
import { z } from "zod";

/** Name and version of the format: a gzip file of JSON lines, the manifest first, `end` last. */
export const FORMAT = "handschlag-backup/1";

const manifest = z.object({
  format: z.literal(FORMAT),
  createdAt: z.iso.datetime(),
  /** Tells whether a secret is the one that encrypted what lies in this backup, without telling the secret. */
  secret: z.string(),
  migrations: z.array(z.object({ tag: z.string(), hash: z.string() })),
  tables: z.array(z.string()),
});

const rows = z.object({ table: z.string(), rows: z.array(z.string()) });
const done = z.object({ done: z.string(), rows: z.number(), sha256: z.string() });
const end = z.object({ end: z.literal(true), sequences: z.array(z.object({ name: z.string(), value: z.string(), called: z.boolean() })) });

export type Manifest = z.infer<typeof manifest>;
export type Rows = z.infer<typeof rows>;
export type Done = z.infer<typeof done>;
export type End = z.infer<typeof end>;
export type Line = Manifest | Rows | Done | End;

/** The file is no backup, is incomplete or was changed. */
export class DamagedBackup extends Error {
  override readonly name = "DamagedBackup";
}

/** @throws DamagedBackup if the first line is not that of a backup this version can read */
export function parseManifest(line: string): Manifest {
  const { success, data } = manifest.safeParse(parsed(line));
  if (!success) throw new DamagedBackup("This is not a backup of Handschlag, or one of a newer version.");
  return data;
}

const body = z.union([rows, done, end]);

/** @throws DamagedBackup if the line is none of a backup */
export function parseLine(line: string): Rows | Done | End {
  const { success, data } = body.safeParse(parsed(line));
  if (!success) throw new DamagedBackup("The backup is damaged: a line in it is not readable.");
  return data;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** A mark of the secret for comparing. */
export const secretMark = (secret: string): string => createHmac("sha256", secret).update("handschlag backup").digest("hex").slice(0, 16);
