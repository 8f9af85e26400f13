import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PgBoss } from "pg-boss";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { portalFolder } from "../portal-folder.ts";
import { readMigrations } from "./migrate-files.ts";
import { migrate, missingMigrations } from "./migrate.ts";
import { withClient } from "./pool.ts";
import { testDatabase, type TestDatabase } from "./test-database.ts";

const step = (tag: string, ...statements: string[]) => ({ tag, hash: `hash of ${tag}`, statements });

describe("migrations", () => {
  let database: TestDatabase;
  beforeAll(async () => (database = await testDatabase()));
  afterAll(() => database.drop());

  const known = readMigrations();
  const exists = (table: string) =>
    withClient(database.adminUrl, "test", async (client) => (await client.query<{ there: boolean }>("select to_regclass($1) is not null as there", [table])).rows[0]?.there);

  it("are applied once", async () => {
    expect(await migrate(database.adminUrl)).toEqual([]);
    await withClient(database.appUrl, "test", async (client) => expect(await missingMigrations(client)).toEqual([]));
  });

  it("are applied by one of several processes that start at once", async () => {
    const more = [...known, step("0900_neu", "create table handschlag.neu (office_id uuid)")];
    const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(database.adminUrl, more)));
    expect(applied.flat()).toEqual(["0900_neu"]);
    // Put back for the next ones.
    await withClient(database.adminUrl, "test", (client) => client.query("drop table handschlag.neu; delete from betrieb.migration where tag = '0900_neu'"));
  });

  it("leave nothing of one that fails and keep those before it", async () => {
    const more = [...known, step("0901_gut", "create table handschlag.gut (office_id uuid)"), step("0902_halb", "create table handschlag.halb (office_id uuid)", "select 1/0")];
    await expect(migrate(database.adminUrl, more)).rejects.toThrow("Migration 0902_halb failed");
    expect(await exists("handschlag.gut")).toBe(true);
    expect(await exists("handschlag.halb")).toBe(false);
    await withClient(database.appUrl, "test", async (client) => expect(await missingMigrations(client, more)).toEqual(["0902_halb"]));
    await withClient(database.adminUrl, "test", (client) => client.query("drop table handschlag.gut; delete from betrieb.migration where tag = '0901_gut'"));
  });

  it("refuse a database that a newer version has written", async () => {
    await expect(migrate(database.adminUrl, known.slice(0, -1))).rejects.toThrow("was written by a newer version");
  });

  it("refuse a file that was changed after it had been applied", async () => {
    await expect(migrate(database.adminUrl, known.map((migration) => ({ ...migration, hash: "another" })))).rejects.toThrow("was changed after the database had applied it");
  });

  it("say what the tables say: drizzle-kit finds nothing to add", () => {
    const out = mkdtempSync(join(tmpdir(), "handschlag-migrations-"));
    onTestFinished(() => rmSync(out, { recursive: true }));
    cpSync(join(portalFolder, "migrations"), out, { recursive: true });
    const config = join(out, "config.json");
    writeFileSync(config, JSON.stringify({ dialect: "postgresql", schema: ["./portal/src/foundation/database/tables.ts", "./portal/src/**/schema.ts"], out }));
    const root = join(portalFolder, "..");
    execFileSync(process.execPath, ["node_modules/drizzle-kit/bin.cjs", "generate", "--config", config], { cwd: root, stdio: "pipe" });
    const sql = (folder: string) => readdirSync(folder).filter((name) => name.endsWith(".sql"));
    expect(sql(out), "Run npm run db:generate").toEqual(sql(join(portalFolder, "migrations")));
  });
});

describe("the rights after a migration", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
    await migrate(database.adminUrl, [...readMigrations(), step("0900_rechte", `
      create table handschlag.offen (office_id uuid);
      create table handschlag.nur_lesen (office_id uuid);
      alter table handschlag.nur_lesen enable row level security;
      create policy lesen on handschlag.nur_lesen for select to handschlag_app using (true);
      create policy zaehlen on handschlag.nur_lesen for select to handschlag_statistik using (true);
      create table handschlag.zu (office_id uuid);
      alter table handschlag.zu enable row level security;
      grant all on handschlag.zu to handschlag_statistik`)]);
  });
  afterAll(() => database.drop());

  const rights = (role: string, table: string) =>
    withClient(database.adminUrl, "test", async (client) => {
      const { rows } = await client.query<{ right: string }>(
        "select r as right from unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references']) r where has_table_privilege($1, $2, r)", [role, table]);
      return rows.map(({ right }) => right);
    });

  it("are exactly those that a table's policies speak of", async () => {
    expect(await rights("handschlag_app", "handschlag.nur_lesen")).toEqual(["select"]);
    expect(await rights("handschlag_statistik", "handschlag.nur_lesen")).toEqual(["select"]);
    expect(await rights("handschlag_identity", "handschlag.nur_lesen")).toEqual([]);
  });

  it("are none on a table without policies, and what was given by hand is taken away", async () => {
    expect(await rights("handschlag_app", "handschlag.zu")).toEqual([]);
    expect(await rights("handschlag_statistik", "handschlag.zu")).toEqual([]);
  });

  it("let only the app write where there is no row-level security", async () => {
    expect(await rights("handschlag_app", "handschlag.offen")).toEqual(["select", "insert", "update", "delete"]);
    expect(await rights("handschlag_statistik", "handschlag.offen")).toEqual([]);
  });

  it("suffice to make queues, send jobs and work on them", async () => {
    const boss = new PgBoss({ connectionString: database.appUrl, schema: "pgboss", migrate: false, createSchema: false, max: 2 });
    const errors: Error[] = [];
    boss.on("error", (error) => errors.push(error));
    await boss.start();
    await boss.createQueue("probe");
    await boss.send("probe", { zahl: 1 });
    const done = await new Promise((resolve) => void boss.work("probe", { pollingIntervalSeconds: 0.5 }, ([job]) => Promise.resolve(resolve(job?.data))));
    await boss.stop({ graceful: true, timeout: 5000 });
    expect(done).toEqual({ zahl: 1 });
    expect(errors).toEqual([]);
  });
});
