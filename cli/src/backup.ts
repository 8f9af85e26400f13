import { createWriteStream, existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { backup, type Counts } from "@handschlag/portal/src/foundation/database/backup.ts";
import type { ReachedServer } from "@handschlag/portal/src/foundation/database/open.ts";
import { onDatabase, summary } from "./database-command.ts";
import type { Command } from "./handschlag.ts";

/** `handschlag backup FILE`: writes a backup of the database; `-` writes it to standard output. */
export const run: Command = async ([file, ...more]) => {
  if (file === undefined || more.length > 0) {
    console.error("Usage: handschlag backup FILE   (- for standard output)");
    return 2;
  }
  if (existsSync(file)) {
    console.error(`${file} exists already. Nothing was written.`);
    return 1;
  }
  return onDatabase(async (server) => {
    const counts = file === "-" ? await write(server, process.stdout) : await writeFile(server, file);
    console.error(`Backup written: ${summary(counts)}. Keep HANDSCHLAG_SECRET apart from it; both are needed to restore.`);
  });
};

// Under its name stands only a complete backup.
async function writeFile(server: ReachedServer, file: string): Promise<Counts> {
  const draft = `${file}.unfertig`;
  try {
    const counts = await write(server, createWriteStream(draft, { mode: 0o600, flush: true }));
    await rename(draft, file);
    return counts;
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function write({ adminUrl, secret }: ReachedServer, target: NodeJS.WritableStream): Promise<Counts> {
  const zip = createGzip();
  const written = pipeline(zip, target);
  const [counts] = await Promise.all([
    backup({ adminUrl, secret, now: new Date().toISOString(), write: (line) => writeLine(zip, line) }).finally(() => zip.end()),
    written,
  ]);
  return counts;
}

const writeLine = (stream: NodeJS.WritableStream, line: string): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(`${line}\n`, (error) => (error ? reject(error) : resolve()));
  });
