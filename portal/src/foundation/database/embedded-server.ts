import { existsSync, readFileSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ADMIN, type Cluster } from "./embedded-cluster.ts";
import { run } from "./embedded-run.ts";
import { withClient } from "./pool.ts";

type ServeOptions = { fsync: boolean; port?: number; signal?: AbortSignal };

const PATIENCE_MS = 60_000;

/**
 * Makes sure that the cluster's server answers: takes over one that outlived its starter, waits for one that is
 * recovering or ending, starts one otherwise. Returns its port.
 * @param signal gives up when it is aborted
 * @throws Error with the server's own words if it does not answer within a minute.
 */
export async function serve(cluster: Cluster, { fsync, port, signal }: ServeOptions): Promise<number> {
  let failure: unknown;
  let failures = 0;
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end && failures < 20; await sleep(100)) {
    signal?.throwIfAborted();
    const server = recorded(cluster);
    if (server && (await answers(cluster, server.port))) return server.port;
    const life = server ? lifeOf(server.pid) : "none";
    if (life === "server") continue;
    try {
      if (life === "other") rmSync(join(cluster.folder, "postmaster.pid"), { force: true });
      await start(cluster, fsync, port ?? (await freePort()));
    } catch (error) {
      // Remains of a killed server take a moment to go away, and the port may have been taken meanwhile.
      failure = error;
      failures += 1;
    }
  }
  throw new Error(`The embedded PostgreSQL does not start. Its log is ${join(cluster.folder, "server.log")}.\n${lastWords(cluster)}\n${String(failure)}`, { cause: failure });
}

/** Ends the server, if it lives. Open transactions are rolled back; nothing committed is lost. */
export async function stopServer(cluster: Cluster): Promise<void> {
  const { binaries, folder, user } = cluster;
  const server = recorded(cluster);
  if (!server || lifeOf(server.pid) !== "server") return;
  await run(binaries.pgCtl, ["stop", "-D", folder, "-m", "fast", "-w", "-t", "60"], user).catch((error: unknown) => {
    // A server that dies while it is asked to stop leaves its file behind, which pg_ctl takes for a refusal.
    if (lifeOf(server.pid) === "server") throw error;
  });
}

/** The address of a database of this cluster for its administrator. */
export const adminUrl = ({ password }: Pick<Cluster, "password">, port: number, database: string): string =>
  `postgres://${ADMIN}:${password}@127.0.0.1:${port}/${database}`;

async function start({ binaries, folder, user }: Cluster, fsync: boolean, port: number): Promise<void> {
  const settings = [
    `port=${port}`, "timezone=UTC", "log_timezone=UTC", "log_checkpoints=off",
    // Messages of failed statements repeat values, and values are people's data.
    "log_min_messages=log", "log_min_error_statement=panic", "log_error_verbosity=terse",
    ...(fsync ? [] : ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=300"]),
  ];
  const options = settings.map((setting) => `-c ${setting}`).join(" ");
  await run(binaries.pgCtl, ["start", "-D", folder, "-l", join(folder, "server.log"), "-w", "-t", "300", "-o", options], user);
}

function recorded({ folder }: Cluster): { pid: number; port: number } | undefined {
  const file = join(folder, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const [pid, , , port] = readFileSync(file, "utf8").split("\n").map(Number);
  return pid && port ? { pid, port } : undefined;
}

// The number of a process that ended may belong to another program by now, and one that was killed stays as a zombie
// where nobody collects it, as in a container. Only Linux tells; PostgreSQL itself takes both for a living server.
function lifeOf(pid: number): "server" | "other" | "none" {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return "none";
  }
  const file = `/proc/${pid}/stat`;
  return !existsSync(file) || /^\d+ \(postgres\) [^ZX]/.test(readFileSync(file, "utf8")) ? "server" : "other";
}

const answers = (cluster: Cluster, port: number): Promise<boolean> =>
  withClient(adminUrl(cluster, port, "postgres"), "start", () => Promise.resolve(true)).catch(() => false);

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

function lastWords({ folder }: Cluster): string {
  const log = join(folder, "server.log");
  return existsSync(log) ? readFileSync(log, "utf8").trim().split("\n").slice(-8).join("\n") : "";
}
