import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { istDatenbankWeg } from "../http/datenbank-weg.ts";
import { AlreadyRunning, startEmbeddedPostgres } from "./embedded.ts";
import { createPool, withClient } from "./pool.ts";

const linux = process.platform === "linux";

/** A server that was killed leaves its file behind; then there is nobody to end. */
function endServer(pid: number): void {
  try {
    process.kill(pid, "SIGQUIT");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** A fresh data folder; what still runs on it at the end of the test is ended. */
function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "handschlag-embedded-"));
  // As root, PostgreSQL's user must come through.
  chmodSync(folder, 0o711);
  onTestFinished(() => {
    if (existsSync(join(folder, "datenbank", "postmaster.pid"))) endServer(serverPid(folder));
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  });
  return folder;
}

const SCRIPT = `
  import { startEmbeddedPostgres } from ${JSON.stringify(new URL("./embedded.ts", import.meta.url).href)};
  import { Client } from "pg";
  const server = await startEmbeddedPostgres({ dataDir: process.argv[1] }).catch((error) => { console.log(error.name); process.exit(3); });
  process.on("SIGTERM", () => server.stop().then(() => process.exit(0)));
  console.log(server.url);
  if (process.argv[2] === "write") {
    const client = new Client(server.url);
    await client.connect();
    await client.query("create table quittung (n int)");
    for (let n = 1; ; n += 1) { await client.query("insert into quittung values ($1)", [n]); console.log(n); }
  }`;

/** Another process that runs the database. `lines` grows as it speaks. */
async function otherProcess(folder: string, ...args: string[]): Promise<{ child: ChildProcess; exit: Promise<unknown>; lines: string[] }> {
  const child = spawn(process.execPath, ["--input-type=module", "-e", SCRIPT, folder, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const exit = once(child, "exit").then(([status]) => status as unknown);
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  reader.on("line", (line) => lines.push(line));
  await Promise.race([once(reader, "line"), exit]);
  return { child, exit, lines };
}

const serverPid = (folder: string): number => Number.parseInt(readFileSync(join(folder, "datenbank", "postmaster.pid"), "utf8"), 10);

/** A process and all that it started. */
const family = (pid: number): number[] =>
  [pid, ...readdirSync("/proc").filter((name) => /^\d+$/.test(name) && parentOf(name) === pid).map(Number)];

function parentOf(pid: string): number | undefined {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ")[1]);
  } catch {
    return undefined; // It has ended meanwhile.
  }
}

const numbers = (url: string) => withClient(url, "test", async (client) => (await client.query<{ n: number }>("select n from quittung order by n")).rows.map(({ n }) => n));

describe("the embedded PostgreSQL", { timeout: 60_000 }, () => {
  it("is UTF-8, sorts as German does, and listens to this machine alone", async () => {
    const server = await startEmbeddedPostgres({ dataDir: dataFolder() });
    const rows = await withClient(server.url, "test", async (client) => (await client.query(`
      select current_setting('server_encoding') as encoding, current_setting('listen_addresses') as address, current_setting('unix_socket_directories') as sockets, current_setting('fsync') as fsync,
             (select string_agg(w, ' ' order by w) from unnest(array['Zebra', 'Österreich', 'oben', 'Ärger']) w) as sorted`)).rows);
    await server.stop();
    expect(rows).toEqual([{ encoding: "UTF8", address: "127.0.0.1", sockets: "", fsync: "on", sorted: "Ärger oben Österreich Zebra" }]);
  });

  it("lets nobody in without the password, which lies in a file for its owner alone", async () => {
    const folder = dataFolder();
    const server = await startEmbeddedPostgres({ dataDir: folder });
    const url = new URL(server.url);
    url.password = "";
    await expect(withClient(url.href, "test", (client) => client.query("select 1"))).rejects.toThrow(/password/);
    await server.stop();
    expect(statSync(join(folder, "datenbank.passwort")).mode & 0o077).toBe(0);
    expect(statSync(join(folder, "datenbank")).mode & 0o077).toBe(0);
  });

  it("keeps what was written over a stop and a second start", async () => {
    const folder = dataFolder();
    const first = await startEmbeddedPostgres({ dataDir: folder });
    await withClient(first.url, "test", (client) => client.query("create table quittung as select 7 as n"));
    await first.stop();
    const second = await startEmbeddedPostgres({ dataDir: folder });
    expect(await numbers(second.url)).toEqual([7]);
    await second.stop();
  });

  it("runs for one process at a time: a second one is told, and a command may share it", async () => {
    const folder = dataFolder();
    const server = await startEmbeddedPostgres({ dataDir: folder });
    await expect(startEmbeddedPostgres({ dataDir: folder })).rejects.toThrow(AlreadyRunning);
    const shared = await startEmbeddedPostgres({ dataDir: folder, shared: true });
    await shared.stop();
    await expect(withClient(server.url, "test", async (client) => (await client.query("select 1 as one")).rows)).resolves.toEqual([{ one: 1 }]);
    await server.stop();
  });

  it("comes up once when two processes start at the same moment in a fresh folder", async () => {
    const folder = dataFolder();
    const both = await Promise.all([otherProcess(folder), otherProcess(folder)]);
    const answers = both.map(({ lines }) => lines[0]?.replace(/:\/\/.*/, ""));
    expect(new Set(answers)).toEqual(new Set(["AlreadyRunning", "postgres"]));
    for (const { child, exit, lines } of both) {
      if (lines[0] === "AlreadyRunning") continue;
      child.kill("SIGTERM");
      expect(await exit).toBe(0);
    }
  });

  it("is taken over when it has outlived its process", async () => {
    const folder = dataFolder();
    const { child, exit, lines } = await otherProcess(folder);
    const pid = serverPid(folder);
    child.kill("SIGKILL");
    await exit;
    const server = await startEmbeddedPostgres({ dataDir: folder });
    expect(server.url).toBe(lines[0]);
    expect(serverPid(folder)).toBe(pid);
    await server.stop();
  });

  it.runIf(linux)("has every acknowledged write after a kill of everything, and recovers by itself", async () => {
    const folder = dataFolder();
    const { child, exit, lines } = await otherProcess(folder, "write");
    while (lines.length < 200) await sleep(20);
    for (const pid of family(serverPid(folder))) process.kill(pid, "SIGKILL");
    child.kill("SIGKILL");
    await exit;
    const acknowledged = lines.slice(1).map(Number);
    const server = await startEmbeddedPostgres({ dataDir: folder });
    const kept = new Set(await numbers(server.url));
    await server.stop();
    expect(acknowledged.length).toBeGreaterThan(100);
    expect(acknowledged.filter((n) => !kept.has(n))).toEqual([]);
  });

  it.runIf(process.getuid?.() === 0)("lies elsewhere, and says where by a link, if root keeps it in a folder closed to PostgreSQL's user", async () => {
    const folder = dataFolder();
    chmodSync(folder, 0o700);
    const server = await startEmbeddedPostgres({ dataDir: folder });
    const place = realpathSync(join(folder, "datenbank"));
    await withClient(server.url, "test", (client) => client.query("create table quittung as select 7 as n"));
    await server.stop();
    const again = await startEmbeddedPostgres({ dataDir: folder });
    expect(await numbers(again.url)).toEqual([7]);
    await again.stop();
    rmSync(place, { recursive: true });
    rmSync(join(folder, "datenbank"));
    expect(place).toMatch(/^\/var\/lib\/handschlag\/datenbank-/);
  });

  it("starts although the number of its killed server belongs to another program now", async () => {
    const folder = dataFolder();
    await (await startEmbeddedPostgres({ dataDir: folder })).stop();
    const record = join(folder, "datenbank", "postmaster.pid");
    writeFileSync(record, `${process.pid}\n${join(folder, "datenbank")}\n1790000000\n5999\n\n127.0.0.1\n\n\n`);
    const server = await startEmbeddedPostgres({ dataDir: folder });
    expect(serverPid(folder)).not.toBe(process.pid);
    await server.stop();
  });

  it("comes back on the same port when the server dies, and a pool's callers are told meanwhile and served again", async () => {
    const folder = dataFolder();
    const server = await startEmbeddedPostgres({ dataDir: folder });
    const pool = createPool(server.url, { name: "test", onError: () => undefined });
    const ask = () => pool.query<{ one: number }>("select 1 as one").then(({ rows }) => rows[0]?.one, (error: unknown) => error);
    expect(await ask()).toBe(1);
    process.kill(serverPid(folder), "SIGKILL");
    const answers: unknown[] = [];
    const comesBack = () => answers.at(-1) === 1 && answers.some((answer) => answer !== 1);
    for (const end = Date.now() + 20_000; Date.now() < end && !comesBack(); await sleep(20)) answers.push(await ask());
    await pool.end();
    await server.stop();
    expect(comesBack()).toBe(true);
    expect(answers.filter((answer) => answer !== 1 && !istDatenbankWeg(answer))).toEqual([]);
  });

  it("stops although its server is dead", async () => {
    const folder = dataFolder();
    const server = await startEmbeddedPostgres({ dataDir: folder });
    process.kill(serverPid(folder), "SIGKILL");
    await server.stop();
    await expect(withClient(server.url, "test", (client) => client.query("select 1"))).rejects.toSatisfy(istDatenbankWeg);
  });
});
