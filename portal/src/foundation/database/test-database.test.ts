import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "./test-database.ts";

describe("a test file's database", () => {
  let database: TestDatabase;
  beforeAll(async () => (database = await testDatabase()));
  afterAll(() => database.drop());

  it("has the migrated tables and no rows", async () => {
    const pool = new Pool({ connectionString: database.adminUrl });
    const { rows } = await pool.query("select count(*)::int as rows from handschlag.office");
    await pool.end();
    expect(rows).toEqual([{ rows: 0 }]);
  });

  it.each([
    ["app", "appUrl", "handschlag_app"],
    ["statistik", "statistikUrl", "handschlag_statistik"],
    ["identity", "identityUrl", "handschlag_identity"],
  ] as const)("lets %s sign in as itself", async (_name, url, role) => {
    const pool = new Pool({ connectionString: database[url] });
    const { rows } = await pool.query("select current_user as role");
    await pool.end();
    expect(rows).toEqual([{ role }]);
  });

  it("is another one for each caller and goes away", async () => {
    const other = await testDatabase();
    expect(other.adminUrl).not.toBe(database.adminUrl);
    await other.drop();
    const pool = new Pool({ connectionString: other.adminUrl });
    await expect(pool.query("select 1")).rejects.toThrow(/does not exist/);
    await pool.end();
  });
});
