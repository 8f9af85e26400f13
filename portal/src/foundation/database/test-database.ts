import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { withClient } from "./pool.ts";
import { roleUrls } from "./roles.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Administrator's address of the migrated database that tests clone. */
    templateUrl: string;
  }
}

export const TEST_SECRET = "only for tests: not a secret at all";

export type TestDatabase = {
  adminUrl: string;
  appUrl: string;
  statistikUrl: string;
  identityUrl: string;
  /** Removes the database, even if connections to it are still open. */
  drop(): Promise<void>;
};

/** A migrated, empty database for one test file. */
export async function testDatabase(): Promise<TestDatabase> {
  const adminUrl = new URL(inject("templateUrl"));
  const template = adminUrl.pathname.slice(1);
  const name = `test_${randomBytes(8).toString("hex")}`;
  const server = new URL("/postgres", adminUrl).href;
  await command(server, `create database ${name} template ${template}`);
  adminUrl.pathname = `/${name}`;
  const { app, statistik, identity } = roleUrls(adminUrl.href, TEST_SECRET);
  return {
    adminUrl: adminUrl.href,
    appUrl: app,
    statistikUrl: statistik,
    identityUrl: identity,
    drop: () => command(server, `drop database ${name} with (force)`),
  };
}

const command = (url: string, sql: string): Promise<void> =>
  withClient(url, "tests", async (client) => void (await client.query(sql)));
