import type { Pool } from "pg";
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from "vitest";
import { createPool } from "./pool.ts";
import { type TestDatabase, testDatabase } from "./test-database.ts";

let db: TestDatabase;
let pool: Pool;
beforeAll(async () => { db = await testDatabase(); });
afterAll(() => db.drop());
beforeEach(() => { pool = createPool(db.adminUrl, { name: "test", max: 1, onError: () => undefined }); });
afterEach(() => pool.end());

const prepared = async (like: string): Promise<string[]> =>
  (await pool.query<{ statement: string }>("select statement from pg_prepared_statements")).rows.map((r) => r.statement).filter((s) => s.includes(like));

describe("a statement with parameters", () => {
  test("is planned once a connection, and answers each time for its own values", async () => {
    for (const n of [1, 2, 3]) expect((await pool.query({ text: "select $1::int * 10 as zehnfach" }, [n])).rows).toEqual([{ zehnfach: n * 10 }]);
    expect(await prepared("zehnfach")).toHaveLength(1);
  });

  test("that fails is told each time, and the connection goes on", async () => {
    for (const _ of [1, 2]) await expect(pool.query({ text: "select 1 / $1::int as bruch" }, [0])).rejects.toThrow("division by zero");
    expect((await pool.query({ text: "select 1 / $1::int as bruch" }, [1])).rows).toEqual([{ bruch: 1 }]);
  });

  test("sees the identity of its own transaction, not that of the one it was planned in", async () => {
    const werIst = async (rolle: string): Promise<unknown> => {
      await pool.query("begin");
      await pool.query({ text: "select set_config('app.role', $1, true)" }, [rolle]);
      const { rows } = await pool.query({ text: "select current_setting('app.role') = $1 as stimmt" }, [rolle]);
      await pool.query("commit");
      return rows[0];
    };
    for (const rolle of ["gast", "person", "gast", "system", "person", "gast", "person", "system"]) expect(await werIst(rolle)).toEqual({ stimmt: true });
  });

  test("goes on after its table got another column", async () => {
    await pool.query("create table waechst (a int)");
    const lies = () => pool.query({ text: "select a from waechst where a = $1" }, [1]);
    await pool.query("insert into waechst values (1)");
    for (const _ of [1, 2, 3, 4, 5, 6]) await lies();
    await pool.query("alter table waechst add column b text; create index on waechst (a)");
    expect((await lies()).rows).toEqual([{ a: 1 }]);
  });

  test("of ever new texts fills no memory: from some number on they are planned each time", async () => {
    for (let n = 0; n < 600; n += 1) await pool.query({ text: `select $1::int + ${n} as ohneende` }, [1]);
    expect((await prepared("ohneende")).length).toBeLessThanOrEqual(500);
    expect((await pool.query({ text: "select $1::int + 599 as ohneende" }, [1])).rows).toEqual([{ ohneende: 600 }]);
  });
});

test("a statement without parameters, and one that has a name already, stay as they are", async () => {
  await pool.query({ text: "select 1 as nackt" });
  await pool.query({ text: "select $1::int as benannt", name: "eigener" }, [1]);
  expect(await prepared("as nackt")).toEqual([]);
  expect((await pool.query("select name from pg_prepared_statements where statement like '%as benannt%'")).rows).toEqual([{ name: "eigener" }]);
});
