import type { DatierterFakt } from "../../../fall/fakt/fakt.ts";

/** Facts that were not replaced by a later entry and hold on at least one day, the past included. */
export function unersetzt<F extends DatierterFakt>(fakten: readonly F[]): F[] {
  const ersetzt = new Set(fakten.map((f) => f.ersetzt));
  return fakten.filter((f) => !ersetzt.has(f.id) && (f.bis === null || f.von <= f.bis));
}
