import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withClient } from "./pool.ts";
import { ensureRoles } from "./roles.ts";
import { TEST_SECRET, testDatabase, type TestDatabase } from "./test-database.ts";

describe("the database's roles", () => {
  let database: TestDatabase;
  beforeAll(async () => (database = await testDatabase()));
  afterAll(() => database.drop());

  const as = <R extends object>(url: string, sql: string): Promise<R[]> =>
    withClient(url, "test", async (client) => (await client.query<R>(sql)).rows);

  it("own nothing and cannot pass row-level security, save the migrator, which nobody signs in as", async () => {
    const roles = await as(database.adminUrl, `
      select rolname, rolcanlogin, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as power,
             exists (select from pg_class where relowner = r.oid) as owns
        from pg_roles r where rolname like 'handschlag\\_%' order by 1`);
    expect(roles).toEqual([
      { rolname: "handschlag_app", rolcanlogin: true, power: false, owns: false },
      { rolname: "handschlag_identity", rolcanlogin: true, power: false, owns: false },
      { rolname: "handschlag_migrator", rolcanlogin: false, power: false, owns: true },
      { rolname: "handschlag_statistik", rolcanlogin: true, power: false, owns: false },
    ]);
  });

  it("can be made again, also by several processes at once, and keep their passwords", async () => {
    const urls = await Promise.all(Array.from({ length: 8 }, () => ensureRoles(database.adminUrl, TEST_SECRET)));
    expect(new Set(urls.map((url) => JSON.stringify(url))).size).toBe(1);
    expect(urls[0]).toEqual({ app: database.appUrl, statistik: database.statistikUrl, identity: database.identityUrl });
    await expect(as(database.appUrl, "select 1 as one")).resolves.toEqual([{ one: 1 }]);
  });

  it("have passwords that tell nothing of the secret, and no two the same", () => {
    const passwords = [database.appUrl, database.statistikUrl, database.identityUrl].map((url) => new URL(url).password);
    expect(new Set(passwords).size).toBe(3);
    expect(passwords.join()).not.toContain(TEST_SECRET);
  });

  it("refuse any other password", async () => {
    const url = new URL(database.appUrl);
    url.password = "geraten";
    await expect(as(url.href, "select 1")).rejects.toThrow(/password authentication failed/);
  });

  it.each([
    ["app", "appUrl", "create table handschlag.mine (id int)"],
    ["app", "appUrl", "create schema mine"],
    ["app", "appUrl", "alter table handschlag.office disable row level security"],
    ["app", "appUrl", "drop policy office_lesen on handschlag.office"],
    ["app", "appUrl", "set role handschlag_migrator"],
    ["app", "appUrl", 'select * from auth."user"'],
    ["app", "appUrl", "insert into betrieb.migration values ('x', 'x')"],
    ["app", "appUrl", "delete from handschlag.office"],
    ["app", "appUrl", "truncate handschlag.person"],
    ["statistik", "statistikUrl", 'select * from auth."user"'],
    ["statistik", "statistikUrl", "select * from handschlag.person"],
    ["statistik", "statistikUrl", "select * from pgboss.job"],
    ["identity", "identityUrl", "select * from handschlag.person"],
    ["identity", "identityUrl", "select * from pgboss.job"],
    ["identity", "identityUrl", 'drop table auth."user"'],
  ] as const)("do not let %s do what is not its task: %s %s", async (_role, url, sql) => {
    await expect(as(database[url], sql)).rejects.toThrow(/permission denied|must be owner|may not/);
  });

  it("let the app use its tables and the job queue, and identity its own", async () => {
    await expect(as(database.appUrl, "select * from handschlag.person")).resolves.toEqual([]);
    await expect(as(database.appUrl, "select * from pgboss.job")).resolves.toEqual([]);
    await expect(as(database.identityUrl, 'select * from auth."user"')).resolves.toEqual([]);
  });
});
