import { setFlagsFromString } from "node:v8";

/**
 * Lets V8 compile more of the functions that a function calls into it. Its limits suit pages that live for seconds; the rules are
 * many small functions, and a population is computed by them alone, faster so (decision 0152). Holds for the process, from what
 * is compiled next.
 */
export function lasseMehrEinbetten(): void {
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=25000");
  setFlagsFromString("--max-inlined-bytecode-size-absolute=100000");
}
