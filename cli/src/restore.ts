import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { parseArgs } from "node:util";
import { createGunzip } from "node:zlib";
import { DamagedBackup } from "@handschlag/portal/src/foundation/database/backup-format.ts";
import { restore } from "@handschlag/portal/src/foundation/database/restore.ts";
import { ensureRoles } from "@handschlag/portal/src/foundation/database/roles.ts";
import { onDatabase, summary } from "./database-command.ts";
import type { Command } from "./handschlag.ts";

/** `handschlag restore FILE`: fills an empty database from a backup; `-` reads it from standard input. */
export const run: Command = async (args) => {
  const { file, otherSecret } = parse(args);
  if (file === undefined) {
    console.error("Usage: handschlag restore [--other-secret] FILE   (- for standard input)");
    return 2;
  }
  return onDatabase(async ({ adminUrl, secret }) => {
    await ensureRoles(adminUrl, secret);
    const counts = await restore({ adminUrl, secret, otherSecret, lines: read(file) });
    console.log(`Restored: ${summary(counts)}. The job queue is empty.`);
  });
};

function parse(args: string[]): { file?: string | undefined; otherSecret: boolean } {
  const { values, positionals } = parseArgs({ args, strict: false, allowPositionals: true, options: { "other-secret": { type: "boolean" } } });
  const known = Object.keys(values).every((name) => name === "other-secret");
  return { file: known && positionals.length === 1 ? positionals[0] : undefined, otherSecret: values["other-secret"] === true };
}

async function* read(file: string): AsyncGenerator<string> {
  const source = file === "-" ? process.stdin : createReadStream(file);
  const text = pipeline(source, createGunzip(), () => undefined).setEncoding("utf8");
  // A line may hold a file of many megabytes, so its pieces are joined only once.
  let pieces: string[] = [];
  try {
    for await (const chunk of text as AsyncIterable<string>) {
      const [first = "", ...more] = chunk.split("\n");
      pieces.push(first);
      for (const next of more) {
        yield pieces.join("");
        pieces = [next];
      }
    }
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code.startsWith("Z_")) throw new DamagedBackup("This is not a backup of Handschlag, or it is damaged or incomplete.", { cause: error });
    throw error;
  }
  if (pieces.join("") !== "") throw new DamagedBackup("The backup is damaged: its last line is incomplete.");
}
