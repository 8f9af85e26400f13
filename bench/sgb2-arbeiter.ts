// A thread that computes its part of a population in shared memory as often as it is told, and nothing else: as a program for
// populations does. What a process computes with explanations makes V8 compile the same rules for both.
import { parentPort } from "node:worker_threads";
import type { Bestand } from "@handschlag/sgb2/bestand";
import { rechneBestand, type Massenergebnis } from "@handschlag/sgb2/masse";
import { rechtFuer } from "@handschlag/sgb2/recht";

export type Auftrag = { bestand: Bestand; ergebnis: Massenergebnis | "nurLesen"; monat: string; von: number; bis: number; mal: number };

/** Every column read once and added up: what no calculation over them can beat. */
function lies({ haushalt, person }: Bestand): number {
  let summe = 0;
  for (const spalte of [...Object.values(haushalt), ...Object.values(person)]) for (let i = 0; i < spalte.length; i++) summe += spalte[i] as number;
  return summe;
}

parentPort?.on("message", ({ bestand, ergebnis, monat, von, bis, mal }: Auftrag) => {
  const recht = rechtFuer(monat);
  if (!recht) throw new Error(`No law for ${monat}`);
  let summe = 0;
  for (let i = 0; i < mal; i++) summe += ergebnis === "nurLesen" ? lies(bestand) : (rechneBestand(bestand, recht, ergebnis, von, bis).anspruch[von] as number);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(summe);
});
