import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";

const url = (file: string) => JSON.stringify(new URL(file, import.meta.url).href);

/** Runs a process that has the database and then the door to end; `act` treats it once it is up. */
async function process24(body: string, act: (signal: (name: NodeJS.Signals) => void) => Promise<void> | void): Promise<{ status: number | null; words: string[] }> {
  const script = `
    import { createLog } from ${url("./logs.ts")};
    import { runUntilSignal, stopOnSignals } from ${url("./signals.ts")};
    import { setTimeout as sleep } from "node:timers/promises";
    const say = (word) => process.stdout.write(JSON.stringify({ msg: word }) + "\\n");
    const atEnd = stopOnSignals(createLog("info"));
    atEnd(async () => say("database ended"));
    ${body}
    setInterval(() => undefined, 1000);
    process.stderr.write("up");`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: ["ignore", "pipe", "pipe"] });
  const output = text(child.stdout);
  const exit = once(child, "exit");
  await once(child.stderr, "data");
  await act((name) => void child.kill(name));
  const [status] = (await exit) as [number | null];
  return { status, words: (await output).trim().split("\n").map((line) => (JSON.parse(line) as { msg: string }).msg) };
}

const DOOR = 'atEnd(async () => { await sleep(200); say("door closed"); });';

describe("a process that is asked to end", () => {
  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("ends what it runs, the last first, and then itself: %s", async (name) => {
    expect(await process24(DOOR, (signal) => signal(name))).toEqual({ status: 0, words: ["stopping", "door closed", "database ended", "stopped"] });
  });

  it("is not hurried by a Ctrl-C that npm passes on a second time", async () => {
    const result = await process24(DOOR, async (signal) => {
      signal("SIGINT");
      await sleep(50);
      signal("SIGINT");
    });
    expect(result).toEqual({ status: 0, words: ["stopping", "door closed", "database ended", "stopped"] });
  });

  it("ends at once at a second Ctrl-C a while after the first", async () => {
    const result = await process24("atEnd(() => new Promise(() => undefined));", async (signal) => {
      signal("SIGINT");
      await sleep(1300);
      signal("SIGINT");
    });
    expect(result).toEqual({ status: 1, words: ["stopping"] });
  });

  it("ends the others even if one does not end well, and says so by its status", async () => {
    expect(await process24('atEnd(async () => { throw new Error("klemmt"); });', (signal) => signal("SIGTERM")))
      .toEqual({ status: 1, words: ["stopping", "failed", "database ended", "stopped"] });
  });

  it("ends in order when it crashed, too", async () => {
    expect(await process24('setTimeout(() => { throw new Error("Erika Mustermann"); }, 50);', () => undefined))
      .toEqual({ status: 1, words: ["crashed", "stopping", "database ended", "stopped"] });
  });

  it("ends what it had started when the rest does not start", async () => {
    const failing = `
      await runUntilSignal(createLog("info"), async (atEnd) => {
        atEnd(async () => say("door closed"));
        throw new Error("port taken");
      }).catch((error) => { say(error.message); process.exitCode = 3; process.stderr.write("up"); process.exit(); });`;
    expect(await process24(failing, () => undefined)).toEqual({ status: 3, words: ["stopping", "door closed", "stopped", "port taken"] });
  });
});
