import { once } from "node:events";
import { availableParallelism } from "node:os";
import type { Readable, Writable } from "node:stream";
import { Worker } from "node:worker_threads";
import { beantworteZeilen, type Zeilenantwort } from "./rechne-antwort.ts";
import { zeilenbuendel } from "./zeilen.ts";

/** From so many lines at once on a thread is worth asking; single lines are answered here. */
const LOHNT_SICH_AB = 20;
/** Answers are many times as long as what is asked, so bundles are small. */
const HOECHSTENS = 100;
/** Bundles that may be on their way for each thread: enough to keep it busy, few enough to hold little in memory. */
const UNTERWEGS = 2;

type Rechner = { rechne(zeilen: readonly string[]): Promise<Zeilenantwort>; beende(): Promise<unknown> };

/** One thread that answers bundles in the order in which they come; a fault of it fails all that are on their way. */
function faden(): Rechner {
  const arbeiter = new Worker(new URL("./rechne-arbeiter.ts", import.meta.url), { resourceLimits: { maxYoungGenerationSizeMb: 16 } });
  const wartende: PromiseWithResolvers<Zeilenantwort>[] = [];
  arbeiter.on("message", (antwort: Zeilenantwort) => wartende.shift()?.resolve(antwort));
  arbeiter.on("error", (ursache) => wartende.splice(0).forEach(({ reject }) => reject(ursache)));
  return {
    rechne(zeilen) {
      const antwort = Promise.withResolvers<Zeilenantwort>();
      wartende.push(antwort);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      arbeiter.postMessage(zeilen);
      return antwort.promise;
    },
    beende: () => arbeiter.terminate(),
  };
}

async function* kleine(buendel: AsyncIterable<readonly string[]>): AsyncGenerator<readonly string[]> {
  for await (const zeilen of buendel) for (let i = 0; i < zeilen.length; i += HOECHSTENS) yield zeilen.slice(i, i + HOECHSTENS);
}

/**
 * Answers one line after the other, in order and in constant memory: many at once are shared between threads, and
 * reading waits until what was read is written. Whether every line was computed.
 */
export async function rechneZeilen(quelle: Readable, aus: Writable, faeden = availableParallelism()): Promise<boolean> {
  const rechner: Rechner[] = [];
  const offen: Promise<void>[] = [];
  let alleBerechnet = true;
  let geschrieben = Promise.resolve();
  let nummer = 0;
  const rechne = async (zeilen: readonly string[]): Promise<Zeilenantwort> => {
    if (faeden < 2 || zeilen.length < LOHNT_SICH_AB) return beantworteZeilen(zeilen);
    const stelle = nummer++ % faeden;
    return (rechner[stelle] ??= faden()).rechne(zeilen);
  };
  const schreibeDanach = async (davor: Promise<void>, antwort: Promise<Zeilenantwort>): Promise<void> => {
    await davor;
    const { text, alleBerechnet: alle } = await antwort;
    alleBerechnet &&= alle;
    if (!aus.write(text)) await once(aus, "drain");
  };
  try {
    for await (const zeilen of kleine(zeilenbuendel(quelle))) {
      const antwort = rechne(zeilen);
      antwort.catch(() => undefined);
      geschrieben = schreibeDanach(geschrieben, antwort);
      geschrieben.catch(() => undefined);
      offen.push(geschrieben);
      if (offen.length >= UNTERWEGS * faeden) await offen.shift();
    }
    await geschrieben;
  } finally {
    await Promise.all(rechner.map((einer) => einer.beende()));
  }
  return alleBerechnet;
}
