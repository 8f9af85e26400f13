// Calls the command `handschlag` as a user does, in a process of its own.
import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const HANDSCHLAG = fileURLToPath(new URL("../src/handschlag.ts", import.meta.url));

/** A path below the examples of the package gemeinsam. */
export function beispiel(name: string): string {
  return fileURLToPath(new URL(`../../packages/gemeinsam/beispiele/${name}`, import.meta.url));
}

export function starte(...args: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [HANDSCHLAG, ...args]);
}

/** Runs a call to its end with the given standard input. */
export async function rufe(args: readonly string[], eingabe = ""): Promise<{ status: number | null; aus: string; fehler: string }> {
  const kind = starte(...args);
  kind.stdin.end(eingabe);
  const [aus, fehler, status] = await Promise.all([text(kind.stdout), text(kind.stderr), new Promise<number | null>((fertig) => kind.on("close", fertig))]);
  return { status, aus, fehler };
}

/** The JSON lines a call with --jsonl answers to these lines. */
export async function zeilen(befehl: string, eingabe: readonly unknown[], ...args: string[]): Promise<{ status: number | null; antworten: unknown[] }> {
  const { status, aus } = await rufe([befehl, "--jsonl", ...args], eingabe.map((z) => `${typeof z === "string" ? z : JSON.stringify(z)}\n`).join(""));
  return { status, antworten: aus.split("\n").filter((z) => z !== "").map((z): unknown => JSON.parse(z)) };
}
