import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canReach, databaseUser } from "./embedded-user.ts";

describe("a folder and the user that runs PostgreSQL", () => {
  let home = "";
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), "handschlag-user-"));
    chmodSync(home, 0o711);
    mkdirSync(join(home, "offen"), { mode: 0o711 });
    mkdirSync(join(home, "zu"), { mode: 0o700 });
  });
  afterAll(() => rmSync(home, { recursive: true }));

  const stranger = { uid: 64_123, gid: 64_123 };

  it("reaches what lies below open folders, also what is not there yet", () => {
    expect(canReach(join(home, "offen", "datenbank"), stranger)).toBe(true);
  });

  it("does not reach what lies below a closed one", () => {
    expect(canReach(join(home, "zu", "tief", "datenbank"), stranger)).toBe(false);
  });

  it("reaches its own closed folder", () => {
    expect(canReach(join(home, "zu"), { uid: process.getuid?.() ?? 0, gid: 64_123 })).toBe(true);
  });

  it.runIf(process.getuid?.() === 0)("is never root", () => {
    expect(databaseUser(join(home, "neu"))?.uid).toBeGreaterThan(0);
  });

  it.runIf(process.getuid?.() !== 0)("is this process's own where that is not root", () => {
    expect(databaseUser(join(home, "neu"))).toBeUndefined();
  });
});
