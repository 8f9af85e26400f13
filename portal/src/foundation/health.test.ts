import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createPool } from "./database/pool.ts";
import { withClient } from "./database/pool.ts";
import { testDatabase, type TestDatabase } from "./database/test-database.ts";
import { health, readiness } from "./health.ts";

describe("health", () => {
  let database: TestDatabase;
  let pool: ReturnType<typeof createPool>;
  beforeAll(async () => {
    database = await testDatabase();
    pool = createPool(database.appUrl, { name: "test", onError: () => undefined });
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  it("is told without asking the database", () => {
    expect(health()).toEqual({ status: "ok" });
  });

  it("is ready when the database answers, has this version's tables, and jobs are worked on", async () => {
    expect(await readiness(pool, () => Promise.resolve(true))).toEqual({ ready: true, database: true, migrations: true, jobs: true });
  });

  it("is not ready while no jobs are worked on", async () => {
    expect(await readiness(pool, () => Promise.resolve(false))).toEqual({ ready: false, database: true, migrations: true, jobs: false });
  });

  it("is not ready while the database lacks a migration", async () => {
    await withClient(database.adminUrl, "test", (client) => client.query("create table betrieb.merke as table betrieb.migration; delete from betrieb.migration"));
    expect(await readiness(pool, () => Promise.resolve(true))).toEqual({ ready: false, database: true, migrations: false, jobs: true });
    await withClient(database.adminUrl, "test", (client) => client.query("insert into betrieb.migration table betrieb.merke; drop table betrieb.merke"));
    expect(await readiness(pool, () => Promise.resolve(true))).toMatchObject({ ready: true });
  });

  it("is not ready, and throws nothing, while the database does not answer", async () => {
    const nowhere = createPool("postgres://handschlag_app:x@127.0.0.1:1/handschlag", { name: "test", onError: () => undefined });
    expect(await readiness(nowhere, () => Promise.resolve(true))).toEqual({ ready: false, database: false, migrations: false, jobs: false });
    await nowhere.end();
  });
});
