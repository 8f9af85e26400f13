// Calls a command as a user does: with arguments and standard input, in this process or one of its own.
import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { befehl as auswertung } from "../src/auswertung.ts";
import { befehl as budget } from "../src/budget.ts";
import { fuehreAus } from "../src/io.ts";
import { befehl as zuteilung } from "../src/zuteilung.ts";

const BEFEHLE = { auswertung, budget, zuteilung };
type Name = keyof typeof BEFEHLE;

const HANDSCHLAG = fileURLToPath(new URL("../src/handschlag.ts", import.meta.url));

/** A path below the examples of the package gemeinsam. */
export function beispiel(name: string): string {
  return fileURLToPath(new URL(`../../packages/gemeinsam/beispiele/${name}`, import.meta.url));
}

/** Starts `handschlag` in a process of its own. */
export function starte(...args: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [HANDSCHLAG, ...args]);
}

/** Runs a call to its end with the given standard input. */
export async function rufe([name, ...args]: readonly [Name, ...string[]], eingabe = ""): Promise<{ status: number; aus: string; fehler: string }> {
  const [aus, fehler] = [new PassThrough(), new PassThrough()];
  const gelesen = Promise.all([text(aus), text(fehler)]);
  const status = await fuehreAus(BEFEHLE[name], args, { ein: Readable.from([Buffer.from(eingabe)]), aus, fehler });
  aus.end();
  fehler.end();
  const [ausgabe, meldung] = await gelesen;
  return { status, aus: ausgabe, fehler: meldung };
}

/** The JSON lines a call with --jsonl answers to these lines. */
export async function zeilen(name: Name, eingabe: readonly unknown[], ...args: string[]): Promise<{ status: number; antworten: unknown[] }> {
  const { status, aus } = await rufe([name, "--jsonl", ...args], eingabe.map((z) => `${typeof z === "string" ? z : JSON.stringify(z)}\n`).join(""));
  return { status, antworten: aus.split("\n").filter((z) => z !== "").map((z): unknown => JSON.parse(z)) };
}
