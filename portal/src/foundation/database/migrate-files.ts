import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { portalFolder } from "../portal-folder.ts";

/** One step of the schema. `hash` tells whether it was changed after it had been applied. */
export type Migration = { tag: string; hash: string; statements: string[] };

type Journal = { entries: { tag: string }[] };

/** The migrations that drizzle-kit made, in their order. */
export function readMigrations(folder = join(portalFolder, "migrations")): Migration[] {
  const { entries } = JSON.parse(readFileSync(join(folder, "meta", "_journal.json"), "utf8")) as Journal;
  return entries.map(({ tag }) => {
    const text = readFileSync(join(folder, `${tag}.sql`), "utf8");
    return { tag, hash: createHash("sha256").update(text).digest("hex"), statements: text.split("--> statement-breakpoint") };
  });
}
