import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withClient } from "./pool.ts";
import { type TestDatabase, testDatabase } from "./test-database.ts";

let db: TestDatabase;
beforeAll(async () => { db = await testDatabase(); });
afterAll(() => db.drop());

const rows = <R extends Record<string, unknown>>(sql: string): Promise<R[]> =>
  withClient(db.adminUrl, "test", async (client) => (await client.query<R>(sql)).rows);

// What every module may point to: the tables of foundation and fall. A module's own tables carry its name in front.
const GEMEINSAM = /^(office|team|mitarbeiter|richtwert|chronik|chronik_kopf|zugriff|zugriff_siegel|mail|dokument|fall|person|mitgliedschaft|fakt|tandem|antrag|zusage|fall_zaehler)$/;

describe("the catalogue of our tables", () => {
  test("every primary and unique key begins with the office", async () => {
    const keys = await rows<{ tabelle: string; schluessel: string; erste: string }>(`
      select c.relname as tabelle, i.relname as schluessel, a.attname as erste
      from pg_index x join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
        join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum = x.indkey[0]
      where n.nspname = 'handschlag' and x.indisunique`);
    expect(keys.length).toBeGreaterThan(15);
    // The first part of an address must find its office before any office is known.
    expect(keys.filter((k) => k.erste !== "office_id").map((k) => k.schluessel)).toEqual(["office_kuerzel"]);
  });

  test("every foreign key begins with the office and points to foundation or fall", async () => {
    const keys = await rows<{ tabelle: string; ziel: string; erste: string; zielErste: string }>(`
      select c.relname as tabelle, z.relname as ziel,
        (select attname from pg_attribute where attrelid = k.conrelid and attnum = k.conkey[1]) as erste,
        (select attname from pg_attribute where attrelid = k.confrelid and attnum = k.confkey[1]) as "zielErste"
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class z on z.oid = k.confrelid
        join pg_namespace n on n.oid = c.relnamespace
      where k.contype = 'f' and n.nspname = 'handschlag'`);
    expect(keys.length).toBeGreaterThan(15);
    expect(keys.filter((k) => k.erste !== "office_id" || k.zielErste !== "office_id")).toEqual([]);
    const fremd = keys.filter((k) => !GEMEINSAM.test(k.ziel) && k.ziel.split("_")[0] !== k.tabelle.split("_")[0]);
    expect(fremd).toEqual([]);
  });

  test("every foreign key has an index that begins with its columns", async () => {
    const ohne = await rows<{ tabelle: string; schluessel: string }>(`
      select c.relname as tabelle, k.conname as schluessel
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      where k.contype = 'f' and n.nspname = 'handschlag' and not exists (
        select from pg_index x where x.indrelid = k.conrelid and x.indpred is null
          and (select array_agg(p order by p) from unnest((x.indkey::int2[])[0:array_length(k.conkey, 1) - 1]) p)
            = (select array_agg(p order by p) from unnest(k.conkey) p))
      order by 1, 2`);
    // Rows of these are never looked up from the other side: an employee or a team is never deleted (they become inactive).
    expect(ohne.filter((o) => !/(ifk|lsb|mitarbeiter|team|erfasst|person|ersetzt|richtwert|antrag_)/.test(o.schluessel))).toEqual([]);
  });

  test("every table has row-level security and at least one policy", async () => {
    const offen = await rows<{ tabelle: string }>(`
      select c.relname as tabelle from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'handschlag' and c.relkind in ('r', 'p')
        and (not c.relrowsecurity or not exists (select from pg_policy p where p.polrelid = c.oid))`);
    expect(offen).toEqual([]);
  });

  test("the roles of requests own nothing, are no superusers and cannot pass row-level security", async () => {
    const rollen = await rows<{ name: string; stark: boolean; besitzt: string }>(`
      select r.rolname as name, r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb as stark,
        (select count(*) from pg_class c where c.relowner = r.oid)::text as besitzt
      from pg_roles r where r.rolname in ('handschlag_app', 'handschlag_statistik', 'handschlag_identity') order by 1`);
    expect(rollen).toEqual([
      { name: "handschlag_app", stark: false, besitzt: "0" },
      { name: "handschlag_identity", stark: false, besitzt: "0" },
      { name: "handschlag_statistik", stark: false, besitzt: "0" },
    ]);
  });
});
