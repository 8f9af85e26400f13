import type { Log } from "./logs.ts";

/** Ends one thing that this process runs. */
export type Stop = () => Promise<void>;

const IMPATIENT_MS = 1000;

/**
 * Ends this process in order when it is asked to (Ctrl-C, SIGTERM, a closed terminal) or when it crashed. Returns the
 * function that registers what to end: the last one registered is ended first, each even if another one failed.
 * A second signal more than a second after the first ends the process at once; an earlier one does not, because npm
 * passes on the Ctrl-C that the terminal already sent to everybody.
 */
export function stopOnSignals(log: Log): (stop: Stop) => void {
  const stops: Stop[] = [];
  let since: number | undefined;
  const end = (status: number) => {
    if (since !== undefined) {
      if (Date.now() - since > IMPATIENT_MS) process.exit(1);
      return;
    }
    since = Date.now();
    void stopAll(log, stops).then((clean) => process.exit(clean ? status : 1));
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => end(0));
  for (const crash of ["uncaughtException", "unhandledRejection"] as const) {
    process.on(crash, (error: unknown) => {
      log.error("crashed", { error });
      end(1);
    });
  }
  return (stop) => stops.unshift(stop);
}

/**
 * Starts what `start` registers and lets it run until the process is asked to end.
 * @throws whatever `start` throws, after what it had already registered was ended
 */
export async function runUntilSignal(log: Log, start: (atEnd: (stop: Stop) => void) => Promise<void>): Promise<void> {
  const stops: Stop[] = [];
  const atEnd = stopOnSignals(log);
  try {
    await start((stop) => {
      stops.unshift(stop);
      atEnd(stop);
    });
  } catch (error) {
    await stopAll(log, stops);
    throw error;
  }
}

async function stopAll(log: Log, stops: readonly Stop[]): Promise<boolean> {
  const start = Date.now();
  let clean = true;
  log.info("stopping");
  for (const stop of stops) {
    await stop().catch((error: unknown) => {
      clean = false;
      log.error("failed", { error });
    });
  }
  log.info("stopped", { ms: Date.now() - start });
  return clean;
}
