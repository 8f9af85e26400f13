// What test files get as "fast-check" while mutants are tried: a handful of random cases, always the same ones, and no
// search for a smaller counterexample. Enough to notice a mutant, little enough for thousands of them.
import * as fc from "fast-check";

export * from "fast-check";

export function assert<Werte>(eigenschaft: fc.IProperty<Werte>, vorgaben?: fc.Parameters<Werte>): void {
  fc.assert(eigenschaft, { ...vorgaben, numRuns: 4, seed: 20_190_704, endOnFailure: true });
}
