import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statfsSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startEmbeddedPostgres } from "./embedded.ts";
import { migrate } from "./migrate.ts";
import { ensureRoles } from "./roles.ts";
import { TEST_SECRET } from "./test-database.ts";

const PREFIX = "handschlag-test-";
const NEEDED_BYTES = 2 * 1024 ** 3;

/** One server for a whole run of tests, in memory where there is room, gone with the run. Tests clone its database. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const place = hasRoom("/dev/shm") ? "/dev/shm" : tmpdir();
  clearLeftovers(place);
  const dataDir = mkdtempSync(join(place, `${PREFIX}${process.pid}-`));
  // As root, PostgreSQL's user must come through.
  chmodSync(dataDir, 0o711);
  const server = await startEmbeddedPostgres({ dataDir, fsync: false });
  await ensureRoles(server.url, TEST_SECRET);
  await migrate(server.url);
  project.provide("templateUrl", server.url);
  return async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}

// Containers often give /dev/shm only 64 MB.
function hasRoom(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize >= NEEDED_BYTES;
}

/** A run that was killed leaves its server behind; the folder's name says whose it was. */
function clearLeftovers(place: string): void {
  for (const name of readdirSync(place).filter((name) => name.startsWith(PREFIX))) {
    const folder = join(place, name);
    const starter = Number(name.slice(PREFIX.length).split("-")[0]);
    if (isRunning(starter) || statSync(folder).uid !== process.getuid?.()) continue;
    const record = join(folder, "datenbank", "postmaster.pid");
    const server = existsSync(record) ? Number.parseInt(readFileSync(record, "utf8"), 10) : 0;
    if (server > 0 && isRunning(server)) process.kill(server, "SIGQUIT");
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
