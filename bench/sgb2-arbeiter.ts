// A thread that computes its part of a population in shared memory as often as it is told.
import { parentPort } from "node:worker_threads";
import type { Bestand } from "@handschlag/sgb2/bestand";
import { rechneBestand, type Massenergebnis } from "@handschlag/sgb2/masse";
import { rechtFuer } from "@handschlag/sgb2/recht";

export type Auftrag = { bestand: Bestand; ergebnis: Massenergebnis; monat: string; von: number; bis: number; mal: number };

parentPort?.on("message", ({ bestand, ergebnis, monat, von, bis, mal }: Auftrag) => {
  const recht = rechtFuer(monat);
  if (!recht) throw new Error(`No law for ${monat}`);
  for (let i = 0; i < mal; i++) rechneBestand(bestand, recht, ergebnis, von, bis);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage("fertig");
});
