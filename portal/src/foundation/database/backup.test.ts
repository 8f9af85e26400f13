import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { backup } from "./backup.ts";
import { DamagedBackup } from "./backup-format.ts";
import { withClient } from "./pool.ts";
import { restore } from "./restore.ts";
import { ensureRoles } from "./roles.ts";
import { emptyDatabase, TEST_SECRET, testDatabase, type TestDatabase } from "./test-database.ts";

const NOW = "2026-11-23T09:00:00.000Z";

async function linesOf(adminUrl: string): Promise<string[]> {
  const lines: string[] = [];
  await backup({ adminUrl, secret: TEST_SECRET, now: NOW, write: (line) => Promise.resolve(void lines.push(line)) });
  return lines;
}

async function* each(lines: string[]): AsyncGenerator<string> {
  yield* lines;
}

async function fresh(): Promise<string> {
  const database = await emptyDatabase();
  onTestFinished(() => database.drop());
  await ensureRoles(database.adminUrl, TEST_SECRET);
  return database.adminUrl;
}

/** Every row of every table of ours, as text, and every sequence. */
const content = (adminUrl: string): Promise<Record<string, unknown>> =>
  withClient(adminUrl, "test", async (client) => {
    const { rows } = await client.query<{ name: string }>("select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('handschlag', 'auth', 'betrieb')");
    const all: Record<string, unknown> = {};
    for (const { name } of rows.filter(({ name }) => name !== "betrieb.migration")) {
      all[name] = (await client.query<{ row: string }>(`select t::text as row from ${name} t order by 1`)).rows.map(({ row }) => row);
    }
    all["sequences"] = (await client.query("select schemaname, sequencename, last_value from pg_sequences where schemaname <> 'pgboss' order by 1, 2")).rows;
    return all;
  });

/** Rights, policies, references and triggers: what a restored database must have as well. */
const structure = (adminUrl: string): Promise<unknown> =>
  withClient(adminUrl, "test", async (client) => (await client.query(`
    select 'column' as kind, attrelid::regclass::text as of, attname::text as name, format_type(atttypid, atttypmod) as what from pg_attribute join pg_class c on c.oid = attrelid where relnamespace::regnamespace::text in ('handschlag', 'auth', 'betrieb') and attnum > 0
    union all select 'constraint', conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint where connamespace::regnamespace::text in ('handschlag', 'auth', 'betrieb')
    union all select 'policy', tablename, policyname, concat(cmd, roles, qual, with_check) from pg_policies
    union all select 'right', c.oid::regclass::text, '', array(select unnest(relacl)::text order by 1)::text from pg_class c where relnamespace::regnamespace::text in ('handschlag', 'auth', 'betrieb', 'pgboss')
    union all select 'trigger', tgrelid::regclass::text, tgname::text, tgenabled::text from pg_trigger where not tgisinternal
    order by 1, 2, 3, 4`)).rows);

const OFFICE = "00000000-0000-4000-8000-000000000001";

// Values on which a careless format would stumble.
const fill = (adminUrl: string) => withClient(adminUrl, "test", async (client) => {
  await client.query(`insert into handschlag.office (office_id, kuerzel, name, betriebsart, anschrift, telefon, email, sprechzeiten, sozialgericht)
    values ($1, 'musterstadt', $2, 'fachverfahren', $3, '', 'amt@musterstadt.test', E'Mo\\tDi\\nMi', '{}')`,
  [OFFICE, `Jobcenter "Müsterstädt", (Mitte) \\N {1,2} 'x' 🤝`, JSON.stringify({ strasse: "a\\b\"c", plz: "00000", ort: "\u2028" })]);
  await client.query("insert into handschlag.team (office_id, name) select $1, 'Team ' || n from generate_series(1, 6000) n", [OFFICE]);
  await client.query(`insert into handschlag.dokument (office_id, fall_id, name, typ, inhalt, sha256, erstellt, sichtbar_fuer)
    select $1, gen_random_uuid(), 'Anlage', 'application/pdf', decode(repeat(md5(n::text), 40000), 'hex'), '\\x00ff', '2026-11-23 08:00:00.123456+01', array[]::uuid[] from generate_series(1, 6) n`, [OFFICE]);
});

describe("a backup", { timeout: 60_000 }, () => {
  let source: TestDatabase;
  let lines: string[] = [];
  beforeAll(async () => {
    source = await testDatabase();
    await fill(source.adminUrl);
    lines = await linesOf(source.adminUrl);
  });
  afterAll(() => source.drop());

  it("restored into an empty database gives every table, right and reference again", async () => {
    const target = await fresh();
    const counts = await restore({ adminUrl: target, secret: TEST_SECRET, lines: each(lines) });
    expect(counts).toMatchObject({ "handschlag.office": 1, "handschlag.team": 6000, "handschlag.dokument": 6 });
    expect(await content(target)).toEqual(await content(source.adminUrl));
    expect(await structure(target)).toEqual(await structure(source.adminUrl));
  });

  it("is of one moment: what is written meanwhile is not half in it", async () => {
    const seen: string[] = [];
    await backup({
      adminUrl: source.adminUrl, secret: TEST_SECRET, now: NOW,
      write: async (line) => {
        if (seen.push(line) === 1) await withClient(source.adminUrl, "test", (client) => client.query("insert into handschlag.team (office_id, name) values ($1, 'später')", [OFFICE]));
      },
    });
    await withClient(source.adminUrl, "test", (client) => client.query("delete from handschlag.team where name = 'später'"));
    expect(seen.join("\n")).not.toContain("später");
  });

  it("is not restored over anything", async () => {
    const before = await content(source.adminUrl);
    await expect(restore({ adminUrl: source.adminUrl, secret: TEST_SECRET, lines: each(lines) })).rejects.toThrow("The database is not empty: it has auth, betrieb, handschlag");
    expect(await content(source.adminUrl)).toEqual(before);
  });

  const changed = (from: string | RegExp, to: string) => lines.map((line) => line.replace(from, to));
  it.each([
    ["an empty file", () => [], "The file is empty"],
    ["another file", () => ["Sehr geehrte Frau Mustermann,"], "This is not a backup"],
    ["other JSON", () => ['{"format":"pg_dump"}'], "This is not a backup"],
    ["one without its end", () => lines.slice(0, -1), "The backup is incomplete"],
    ["one cut in the middle", () => lines.slice(0, Math.floor(lines.length / 2)), "The backup is incomplete"],
    ["one with a changed row", () => changed("Team 17", "Team 71"), "table handschlag.team is not what was written"],
    ["one with a line taken out", () => lines.toSpliced(lines.findIndex((line) => line.startsWith('{"table":"handschlag.team"')), 1), "table handschlag.team is not what was written"],
    ["one with an unreadable line", () => lines.toSpliced(2, 0, "{"), "a line in it is not readable"],
    ["one that names a table we do not have", () => lines.toSpliced(1, 0, '{"table":"pg_catalog.pg_authid","rows":[]}'), "is not expected here"],
    ["one that goes on after its end", () => [...lines, ...lines.slice(1, 2)], "goes on after its end"],
  ])("refuses %s and leaves the database empty", async (_what, damaged, words) => {
    const target = await fresh();
    await expect(restore({ adminUrl: target, secret: TEST_SECRET, lines: each(damaged()) })).rejects.toThrow(words);
    await expect(restore({ adminUrl: target, secret: TEST_SECRET, lines: each(damaged()) })).rejects.toThrow(DamagedBackup);
    expect(await content(target)).toEqual({ sequences: [] });
  });

  it("with rows that break a reference is refused as a whole", async () => {
    const target = await fresh();
    const orphan = lines.filter((line) => !line.includes("handschlag.office") || line.startsWith('{"format"')).toSpliced(1, 0, JSON.stringify({ done: "handschlag.office", rows: 0, sha256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" }));
    await expect(restore({ adminUrl: target, secret: TEST_SECRET, lines: each(orphan) })).rejects.toThrow(/violates foreign key/);
    expect(await content(target)).toEqual({ sequences: [] });
  });

  it("of a newer version is refused", async () => {
    const target = await fresh();
    const newer = changed(/"migrations":\[/, '"migrations":[{"tag":"9999_neuer","hash":"x"},');
    await expect(restore({ adminUrl: target, secret: TEST_SECRET, lines: each(newer) })).rejects.toThrow("made by another version of Handschlag (migration 9999_neuer)");
  });

  it("made with another secret is refused, unless that is said to be right", async () => {
    const target = await fresh();
    const secret = "another secret of thirty-two characters";
    await expect(restore({ adminUrl: target, secret, lines: each(lines) })).rejects.toThrow("made with another HANDSCHLAG_SECRET");
    await expect(restore({ adminUrl: target, secret, otherSecret: true, lines: each(lines) })).resolves.toMatchObject({ "handschlag.office": 1 });
  });

  it("does not contain the secret", () => {
    expect(lines.join("\n")).not.toContain(TEST_SECRET);
  });
});
