import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createPool, withClient } from "./pool.ts";
import { type TestDatabase, testDatabase } from "./test-database.ts";

let db: TestDatabase;
beforeAll(async () => { db = await testDatabase(); });
afterAll(() => db.drop());

describe("a pool whose server ends a connection", () => {
  test("between two statements of a transaction tells it at the next statement, ends nothing else, and goes on", async () => {
    const gemeldet: Error[] = [];
    const pool = createPool(db.adminUrl, { name: "test", max: 1, onError: (e) => gemeldet.push(e) });
    const client = await pool.connect();
    await client.query("begin");
    const { rows: [zeile] } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
    const vorbei = new Promise((fertig) => client.once("end", fertig));
    await withClient(db.adminUrl, "test", (anderer) => anderer.query("select pg_terminate_backend($1)", [zeile?.pid]));
    await vorbei;
    await expect(client.query("commit")).rejects.toThrow();
    client.release(true);
    expect((await pool.query("select 1 as eins")).rows).toEqual([{ eins: 1 }]);
    await pool.end();
  });
});
