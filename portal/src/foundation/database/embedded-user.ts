import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { dirname } from "node:path";

/** The operating system's user that runs the server. */
export type OsUser = { uid: number; gid: number };

const OWN_USER = "handschlag";

/**
 * The user that PostgreSQL must run as, because it refuses to run as root; undefined where this process is not root.
 * A cluster keeps the owner it has. Otherwise the user `handschlag` or `postgres` is taken, or `handschlag` made.
 * @throws Error where none exists and none can be made.
 */
export function databaseUser(cluster: string): OsUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return lookUp(OWN_USER) ?? lookUp("postgres") ?? create();
}

function lookUp(name: string): OsUser | undefined {
  const [uid, gid] = ["-u", "-g"].map((flag) => spawnSync("id", [flag, name], { encoding: "utf8" }));
  return uid?.status === 0 && gid?.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : undefined;
}

function create(): OsUser {
  const made = spawnSync("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", OWN_USER], { encoding: "utf8" });
  // Another start may have made it at the same moment, so what counts is whether it is there.
  const user = lookUp(OWN_USER);
  if (user) return user;
  throw new Error(`PostgreSQL does not run as root, and the user "${OWN_USER}" could not be made: ${made.error?.message ?? made.stderr.trim()}. Start as an ordinary user, or make that user.`);
}

/** True if the user can reach the path: every folder above it lets them through. */
export function canReach(path: string, user: OsUser): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    const found = statSync(folder, { throwIfNoEntry: false });
    if (found?.isDirectory() && !mayPass(found, user)) return false;
    if (folder === dirname(folder)) return true;
  }
}

const mayPass = (folder: { uid: number; gid: number; mode: number }, user: OsUser): boolean => {
  const shift = folder.uid === user.uid ? 6 : folder.gid === user.gid ? 3 : 0;
  return ((folder.mode >> shift) & 0b001) !== 0;
};
