import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databaseUser } from "./embedded-user.ts";
import { openDatabase } from "./open.ts";
import { withClient } from "./pool.ts";

const DEBIAN = "/usr/lib/postgresql/15/bin";
const SECRET = "only for tests: not a secret at all";

// Told plainly, so that nobody takes a skipped test for a passed one.
if (!existsSync(DEBIAN)) process.stderr.write(`Skipped: no PostgreSQL 15 in ${DEBIAN}, so the oldest supported version was not tried.\n`);

describe.skipIf(!existsSync(DEBIAN))("PostgreSQL 15, the oldest supported one, named by DATABASE_URL", { timeout: 60_000 }, () => {
  let folder = "";
  let port = 0;
  const url = (user: string, database: string) => `postgres://${user}@127.0.0.1:${port}/${database}`;

  beforeAll(async () => {
    folder = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "handschlag-15-"));
    const user = databaseUser(folder);
    if (user) chownSync(folder, user.uid, user.gid);
    chmodSync(folder, 0o700);
    port = await freePort();
    const options = { ...user, cwd: "/", stdio: "pipe" } as const;
    execFileSync(join(DEBIAN, "initdb"), ["-D", join(folder, "db"), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"], options);
    execFileSync(join(DEBIAN, "pg_ctl"), ["start", "-w", "-D", join(folder, "db"), "-l", join(folder, "log"), "-o", `-p ${port} -h 127.0.0.1 -k '' -F`], options);
    // What an operator of a shared server gives: no superuser.
    await withClient(url("postgres", "postgres"), "test", async (client) => {
      await client.query("create role betreiber login createrole");
      await client.query("create database handschlag owner betreiber");
    });
  }, 60_000);

  afterAll(() => {
    spawnSync(join(DEBIAN, "pg_ctl"), ["stop", "-m", "immediate", "-D", join(folder, "db")], { ...databaseUser(join(folder, "db")), cwd: "/" });
    rmSync(folder, { recursive: true, force: true });
  });

  const open = () => openDatabase({ databaseUrl: url("betreiber", "handschlag"), secret: SECRET, dataDir: "unused", demo: false });

  it("is set up by an administrator who is no superuser, twice and by two processes at once", async () => {
    const [first, second] = await Promise.all([open(), open()]);
    expect([...first.migrated, ...second.migrated].length).toBeGreaterThan(0);
    expect((await open()).migrated).toEqual([]);
  });

  it("keeps offices apart for the app", async () => {
    const { app, adminUrl } = await open();
    const [own, other] = ["00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"];
    await withClient(adminUrl, "test", async (client) => {
      for (const [id, name] of [[own, "musterstadt"], [other, "anderswo"]]) {
        await client.query(`insert into handschlag.office (office_id, kuerzel, name, betriebsart, anschrift, telefon, email, sprechzeiten, sozialgericht)
          values ($1, $2, $2, 'fachverfahren', '{}', '', '', '', '{}')`, [id, name]);
        await client.query("insert into handschlag.team (office_id, name) values ($1, $2)", [id, `Team ${name}`]);
      }
    });
    const teams = (office: string) => withClient(app, "test", async (client) => {
      await client.query("select set_config('app.office', $1, false)", [office]);
      return (await client.query("select name from handschlag.team")).rows;
    });
    expect(await teams(own)).toEqual([{ name: "Team musterstadt" }]);
    expect(await teams("")).toEqual([]);
  });

  it("is not opened as a demo once it holds a real office", async () => {
    await expect(openDatabase({ databaseUrl: url("betreiber", "handschlag"), secret: SECRET, dataDir: "unused", demo: true })).rejects.toThrow("never opened in demo mode");
  });
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}
