import { execFile, type ExecFileException } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { withClient } from "@handschlag/portal/src/foundation/database/pool.ts";
import { emptyDatabase, TEST_SECRET, testDatabase, type TestDatabase } from "@handschlag/portal/src/foundation/database/test-database.ts";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";

const COMMAND = new URL("../bin/handschlag.mjs", import.meta.url).pathname;

type Outcome = { status: number; said: string };

/** Runs `handschlag …` as its user would. */
const handschlag = (env: Record<string, string>, ...args: string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    execFile(process.execPath, [COMMAND, ...args], { env: { PATH: process.env["PATH"], ...env } }, (error: ExecFileException | null, stdout, stderr) =>
      resolve({ status: typeof error?.code === "number" ? error.code : 0, said: `${stdout}${stderr}`.trim() }));
  });

describe("handschlag backup and restore", { timeout: 60_000 }, () => {
  let source: TestDatabase;
  let folder = "";
  let file = "";
  beforeAll(async () => {
    source = await testDatabase();
    await withClient(source.adminUrl, "test", (client) => client.query("insert into betrieb.merkmal values ('art', 'demo')"));
    folder = mkdtempSync(join(tmpdir(), "handschlag-backup-"));
    chmodSync(folder, 0o711);
    file = join(folder, "sicherung.gz");
  });
  afterAll(async () => {
    await source.drop();
    rmSync(folder, { recursive: true });
  });

  const on = (url: string) => ({ DATABASE_URL: url, HANDSCHLAG_SECRET: TEST_SECRET });
  const fresh = async (): Promise<string> => {
    const database = await emptyDatabase();
    onTestFinished(() => database.drop());
    return database.adminUrl;
  };

  it("write a file for its owner alone and fill an empty database from it", async () => {
    const target = await fresh();
    expect(await handschlag(on(source.adminUrl), "backup", file)).toEqual({ status: 0, said: expect.stringMatching(/^Backup written: \d+ tables, 1 rows/) });
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(gunzipSync(readFileSync(file)).toString()).toContain('"(art,demo)"');
    expect(await handschlag(on(target), "restore", file)).toEqual({ status: 0, said: expect.stringMatching(/^Restored: \d+ tables, 1 rows/) });
    const rows = await withClient(target, "test", async (client) => (await client.query("select * from betrieb.merkmal")).rows);
    expect(rows).toEqual([{ name: "art", wert: "demo" }]);
  });

  it("never write over a file", async () => {
    const taken = join(folder, "brief.txt");
    writeFileSync(taken, "wichtig");
    expect(await handschlag(on(source.adminUrl), "backup", taken)).toEqual({ status: 1, said: `${taken} exists already. Nothing was written.` });
    expect(readFileSync(taken, "utf8")).toBe("wichtig");
  });

  it("leave no half file when the database cannot be reached", async () => {
    const half = join(folder, "halb.gz");
    const { status, said } = await handschlag(on("postgres://nobody:geheim@127.0.0.1:1/handschlag"), "backup", half);
    expect(status).toBe(1);
    expect(said).toContain("The database at 127.0.0.1:1 cannot be used");
    expect(said).not.toContain("geheim");
    expect([half, `${half}.unfertig`].filter(existsSync)).toEqual([]);
  });

  it.each([
    ["is not there", () => undefined, /ENOENT/],
    ["is a letter", (path: string) => writeFileSync(path, "Sehr geehrte Frau Mustermann"), /not a backup of Handschlag, or it is damaged/],
    ["was cut off", (path: string) => writeFileSync(path, readFileSync(file).subarray(0, -20)), /damaged or incomplete/],
  ])("say so, and write nothing, if the file %s", async (_what, make, words) => {
    const target = await fresh();
    const path = join(folder, "falsch.gz");
    make(path);
    const { status, said } = await handschlag(on(target), "restore", path);
    expect(status).toBe(1);
    expect(said).toMatch(words);
    expect(said).not.toMatch(/Mustermann|^ +at /m);
    expect(await handschlag(on(target), "restore", file)).toMatchObject({ status: 0 });
    rmSync(path, { force: true });
  });

  it.each([["backup"], ["backup", "a", "b"], ["restore"], ["restore", "--force", "a"]])("tell their usage for: %s %s %s", async (...args) => {
    expect(await handschlag({}, ...args)).toMatchObject({ status: 2, said: expect.stringContaining(`Usage: handschlag ${args[0]}`) });
  });

  it("name a wrong variable", async () => {
    expect(await handschlag({ DATABASE_URL: "mysql://x" }, "backup", join(folder, "x"))).toMatchObject({ status: 2, said: expect.stringContaining("DATABASE_URL: its value is not allowed") });
  });
});
