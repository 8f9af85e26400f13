import * as highs from "highs";

let geladen: Promise<highs.Highs> | undefined;

// The package's types describe its CommonJS build; as a module its default export is the loader itself.
const lade = highs.default as unknown as typeof highs.default.default;

/** The solver HiGHS, loaded once when it is first needed. */
export function loeser(): Promise<highs.Highs> {
  return geladen ??= lade();
}
