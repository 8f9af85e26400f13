import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { withClient } from "./pool.ts";
import { MIGRATOR, roleUrls } from "./roles.ts";

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

/** A migrated database without rows, for one test file. */
export const testDatabase = (): Promise<TestDatabase> => newDatabase(inject("templateUrl"), new URL(inject("templateUrl")).pathname.slice(1));

/** A database without anything in it. */
export const emptyDatabase = (): Promise<TestDatabase> => newDatabase(inject("templateUrl"), "template1");

async function newDatabase(url: string, template: string): Promise<TestDatabase> {
  const server = new URL("/postgres", url).href;
  const name = `test_${randomBytes(8).toString("hex")}`;
  // Rights on the database itself are not part of what a template hands on.
  await commands(server, `create database ${name} template ${template}`, `grant create on database ${name} to ${MIGRATOR}`);
  const adminUrl = new URL(`/${name}`, url).href;
  const { app, statistik, identity } = roleUrls(adminUrl, TEST_SECRET);
  return { adminUrl, appUrl: app, statistikUrl: statistik, identityUrl: identity, drop: () => commands(server, `drop database ${name} with (force)`) };
}

const commands = (url: string, ...statements: string[]): Promise<void> =>
  withClient(url, "tests", async (client) => {
    for (const statement of statements) await client.query(statement);
  });
