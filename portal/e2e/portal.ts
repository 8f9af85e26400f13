import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as warte } from "node:timers/promises";

const WURZEL = join(import.meta.dirname, "../..");
const GEDULD_MS = 60_000;

/** A portal in a process of its own, as `npm start` runs it. */
export type Portalprozess = {
  basis: string;
  daten: string;
  prozess: ChildProcess;
  /** Ends it as Ctrl-C does and waits until it is gone. */
  beende: () => Promise<void>;
  /** Ends it and removes its data. */
  raeumeAuf: () => Promise<void>;
};

/** What a portal goes on with: a data folder, a port. */
type Start = { daten?: string; port?: number };

/** Starts the demo office and waits until it is ready. */
export async function startePortal({ daten = mkdtempSync(join(tmpdir(), "handschlag-")), ...start }: Start = {}): Promise<Portalprozess> {
  const port = start.port ?? await freierPort();
  const basis = `http://localhost:${port}`;
  const prozess = spawn(process.execPath, ["portal/scripts/start.ts"], {
    cwd: WURZEL, stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, PORT: String(port), HANDSCHLAG_DATA: daten, HANDSCHLAG_DEMO: "1", HANDSCHLAG_BASE_URL: basis, LOG_LEVEL: "warn" },
  });
  let ausgabe = "";
  for (const strom of [prozess.stdout, prozess.stderr]) strom.on("data", (stueck: Buffer) => { ausgabe += stueck.toString(); });
  await bereit(basis, prozess, () => ausgabe);
  const beende = async () => {
    if (prozess.exitCode !== null || prozess.signalCode !== null) return;
    const ende = new Promise<void>((fertig) => prozess.once("exit", () => fertig()));
    prozess.kill("SIGTERM");
    await ende;
  };
  return { basis, daten, prozess, beende, raeumeAuf: async () => { await beende(); rmSync(daten, { recursive: true, force: true }); } };
}

async function bereit(basis: string, prozess: ChildProcess, ausgabe: () => string): Promise<void> {
  const bis = Date.now() + GEDULD_MS;
  while (Date.now() < bis) {
    if (prozess.exitCode !== null) throw new Error(`The portal ended with ${prozess.exitCode}:\n${ausgabe()}`);
    const antwort = await fetch(`${basis}/ready`).catch(() => undefined);
    if (antwort?.ok) return;
    await warte(100);
  }
  throw new Error(`The portal was not ready in time:\n${ausgabe()}`);
}

const freierPort = (): Promise<number> =>
  new Promise((fertig, schief) => {
    const server = createServer().on("error", schief).listen(0, "127.0.0.1", () => {
      const adresse = server.address();
      server.close(() => (adresse !== null && typeof adresse === "object" ? fertig(adresse.port) : schief(new Error("no port"))));
    });
  });
