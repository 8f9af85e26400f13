import { spawn } from "node:child_process";
import { join } from "node:path";

const WURZEL = join(import.meta.dirname, "../..");

/** Runs the command `handschlag` on the data of a portal, beside it. Returns what it said and its exit status. */
export function handschlag(daten: string, ...args: string[]): Promise<{ status: number | null; ausgabe: string }> {
  const prozess = spawn(process.execPath, ["cli/bin/handschlag.mjs", ...args], { cwd: WURZEL, env: { ...process.env, HANDSCHLAG_DATA: daten } });
  let ausgabe = "";
  for (const strom of [prozess.stdout, prozess.stderr]) strom.on("data", (stueck: Buffer) => { ausgabe += stueck.toString(); });
  return new Promise((fertig, schief) => prozess.once("error", schief).once("close", (status) => fertig({ status, ausgabe })));
}
