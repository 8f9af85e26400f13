import { fork, type ChildProcess } from "node:child_process";
import { SCHRIFTDATEIEN } from "./schriften.ts";

/** The letter could not be set; nothing was lost, the next attempt starts afresh. */
export class SetzFehler extends Error {
  override readonly name = "SetzFehler";
}

/** Sets letters, one after the other, in a child process of its own. */
export type Setzerei = {
  /**
   * Data of `satzdaten` in, PDF out. Accents are composed with their letters and byte order marks,
   * which PDF/UA forbids, are dropped. Rejects with `SetzFehler`.
   */
  setze(daten: unknown): Promise<Uint8Array>;
  /** Ends the child after the letters that were already given in. */
  schliesse(): Promise<void>;
};

type Wahl = {
  /** The program of the child; it lies beside this file, also in a bundle. */
  readonly programm?: URL;
  /** Milliseconds a letter may take, start of the child included. */
  readonly frist?: number;
  /** Letters per child: Typst keeps some memory of each. */
  readonly briefeJeKind?: number;
};

type Antwort = { readonly pdf: Uint8Array } | { readonly fehler: string };

/**
 * Opens a Setzerei. The child starts with the first letter, is replaced after `briefeJeKind`
 * letters, after a crash and when a letter takes longer than `frist`. It does not keep the process
 * alive and sees no environment.
 */
export function eroeffneSetzerei({
  programm = new URL("setzer.ts", import.meta.url),
  frist = 20_000,
  briefeJeKind = 50,
}: Wahl = {}): Setzerei {
  let kind: ChildProcess | undefined;
  let gesetzt = 0;
  let letzter: Promise<unknown> = Promise.resolve();

  function entlasse(): void {
    kind?.kill("SIGKILL");
    kind = undefined;
    gesetzt = 0;
  }

  function stelleEin(): ChildProcess {
    const neu = fork(programm, SCHRIFTDATEIEN, { execArgv: [], env: {}, serialization: "advanced", stdio: ["ignore", "ignore", "ignore", "ipc"] });
    const weg = (): void => {
      if (kind === neu) entlasse();
    };
    neu.once("exit", weg).on("error", weg);
    neu.unref();
    neu.channel?.unref();
    return neu;
  }

  async function einer(daten: string): Promise<Uint8Array> {
    kind ??= stelleEin();
    const antwort = await frage(kind, daten, frist).catch((cause: unknown) => {
      entlasse();
      throw new SetzFehler("The process that sets letters did not answer.", { cause });
    });
    gesetzt += 1;
    if (gesetzt >= briefeJeKind) entlasse();
    if ("fehler" in antwort) throw new SetzFehler(antwort.fehler);
    return antwort.pdf;
  }

  return {
    setze(daten) {
      const json = JSON.stringify(daten).normalize("NFC").replaceAll("\uFEFF", "");
      const dieser = letzter.then(() => einer(json));
      letzter = dieser.catch(() => undefined);
      return dieser;
    },
    async schliesse() {
      await letzter;
      entlasse();
    },
  };
}

/** One question to the child, answered, or rejected when it ends, fails or takes too long. */
function frage(kind: ChildProcess, daten: string, frist: number): Promise<Antwort> {
  const { promise, resolve, reject } = Promise.withResolvers<Antwort>();
  const uhr = setTimeout(() => reject(new Error(`No answer within ${frist} ms.`)), frist);
  const beendet = (code: number | null): void => reject(new Error(`The child ended with ${code}.`));
  kind.on("message", resolve).on("error", reject).on("exit", beendet);
  kind.send(daten, (fehler) => fehler !== null && reject(fehler));
  return promise.finally(() => {
    clearTimeout(uhr);
    kind.off("message", resolve).off("error", reject).off("exit", beendet);
  });
}
