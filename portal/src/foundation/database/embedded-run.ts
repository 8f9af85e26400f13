import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { OsUser } from "./embedded-user.ts";

const execute = promisify(execFile);

/**
 * Runs a program of PostgreSQL as the given user, with nothing of this process's environment that could redirect it.
 * @throws Error with the program's own words where it fails.
 */
export async function run(program: string, args: string[], user: OsUser | undefined): Promise<void> {
  try {
    // The folder this process stands in may be closed to the user.
    await execute(program, args, { ...user, cwd: "/", env: { PATH: process.env["PATH"], LC_ALL: "C" } });
  } catch (error) {
    const { stderr, stdout } = error as { stderr?: string; stdout?: string };
    throw new Error(`${program}: ${stderr?.trim() || stdout?.trim() || String(error)}`, { cause: error });
  }
}
