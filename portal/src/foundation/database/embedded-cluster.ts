import { chmodSync, chownSync, existsSync, linkSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Binaries, embeddedBinaries, OPEN_FOLDER, openFolder } from "./embedded-binaries.ts";
import { run } from "./embedded-run.ts";
import { canReach, databaseUser, type OsUser } from "./embedded-user.ts";

/** One PostgreSQL data folder with all that is needed to run it. */
export type Cluster = { folder: string; password: string; user: OsUser | undefined; binaries: Binaries };

export const ADMIN = "postgres";

/**
 * Finds the cluster in a data folder, or makes it. Two processes may do so at once: one cluster comes out.
 * @throws Error where the folder cannot be used, saying what to do.
 */
export async function openCluster(dataDir: string): Promise<Cluster> {
  const data = resolve(dataDir);
  const folder = join(data, "datenbank");
  const user = databaseUser(folder);
  if (mkdirSync(data, { recursive: true }) && user) chmodSync(data, 0o711);
  const cluster = { folder, password: keptSecret(join(data, "datenbank.passwort")), user, binaries: embeddedBinaries(user) };
  if (!existsSync(join(folder, "PG_VERSION"))) await initialise(cluster);
  const real = realpathSync(folder);
  if (user && !canReach(real, user)) {
    throw new Error(`PostgreSQL does not run as root, and its user (${user.uid}) cannot reach ${real}. Open the folders above it (chmod o+x), or set HANDSCHLAG_DATA to another folder.`);
  }
  return { ...cluster, folder: real };
}

/** The secret kept in a file that only its owner can read; made at the first call, and only once. */
export function keptSecret(file: string): string {
  if (!existsSync(file)) {
    const draft = `${file}.${randomBytes(4).toString("hex")}`;
    writeFileSync(draft, randomBytes(32).toString("base64url"), { mode: 0o600, flush: true });
    try {
      linkSync(draft, file);
    } catch (error) {
      // Another start may have been faster: then its secret counts.
      if (!existsSync(file)) throw error;
    } finally {
      rmSync(draft);
    }
  }
  return readFileSync(file, "utf8").trim();
}

// A new cluster is made beside its place and moved there when it is complete, so that a kill leaves no half one.
async function initialise(cluster: Cluster): Promise<void> {
  const { folder, user } = cluster;
  const elsewhere = user !== undefined && !canReach(folder, user);
  if (elsewhere) openFolder();
  const draft = ownFolder(elsewhere ? join(OPEN_FOLDER, "datenbank-") : `${folder}.neu-`, user);
  try {
    await initdb(cluster, draft);
    if (elsewhere) symlinkSync(draft, folder);
    else renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another start may have been faster: then its cluster counts.
    if (!existsSync(join(folder, "PG_VERSION"))) throw error;
  }
}

function ownFolder(prefix: string, user: OsUser | undefined): string {
  const folder = mkdtempSync(prefix);
  if (user) chownSync(folder, user.uid, user.gid);
  return folder;
}

async function initdb({ binaries, password, user }: Cluster, folder: string): Promise<void> {
  const passwordFolder = ownFolder(join(tmpdir(), "handschlag-"), user);
  const passwordFile = join(passwordFolder, "passwort");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  try {
    await run(binaries.initdb, [
      `--pgdata=${folder}`, `--username=${ADMIN}`, `--pwfile=${passwordFile}`, "--auth=scram-sha-256",
      "--encoding=UTF8", "--locale-provider=icu", "--icu-locale=de", "--locale=C", "--data-checksums",
      // Only TCP on this machine's own address, guarded by the password: socket paths may grow too long.
      "--set=unix_socket_directories=", "--set=listen_addresses=127.0.0.1",
    ], user);
  } finally {
    rmSync(passwordFolder, { recursive: true });
  }
}
