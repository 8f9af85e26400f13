// Runs a script under Node 24, also where an older Node is installed: npm brings the binary as a package.
// Usage: node bin/node24.mjs SCRIPT [ARG ...]
import { runUnderNode24 } from "./run-under-node24.mjs";

runUnderNode24(process.argv.slice(2));
