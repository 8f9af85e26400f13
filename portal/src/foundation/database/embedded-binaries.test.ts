import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { embeddedBinaries, repair } from "./embedded-binaries.ts";

const links = (home: string): string[] =>
  (JSON.parse(readFileSync(join(home, "native", "pg-symlinks.json"), "utf8")) as { target: string }[]).map(({ target }) => join(home, target));

describe("the PostgreSQL that npm brought", () => {
  it("runs even if npm ran without install scripts: links and executable bits come back", () => {
    const home = mkdtempSync(join(tmpdir(), "handschlag-pg-"));
    onTestFinished(() => rmSync(home, { recursive: true }));
    cpSync(dirname(dirname(dirname(embeddedBinaries(undefined).initdb))), home, { recursive: true, verbatimSymlinks: true });
    for (const link of links(home)) rmSync(link);
    for (const name of ["initdb", "pg_ctl", "postgres"]) chmodSync(join(home, "native/bin", name), 0o644);

    repair(home);

    expect(links(home).filter((link) => !existsSync(link))).toEqual([]);
    expect(execFileSync(join(home, "native/bin/postgres"), ["--version"], { encoding: "utf8" })).toContain("PostgreSQL) 18");
  });
});
