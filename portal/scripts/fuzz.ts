// Sends random bodies to every form of the portal, many more than a test run does.
// Usage: node bin/node24.mjs portal/scripts/fuzz.ts [--runs N] [--seed N] [--form PATH]
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { runs: { type: "string", default: "10000" }, seed: { type: "string" }, form: { type: "string" } } });

const { status, error } = spawnSync(process.execPath, [
  "node_modules/vitest/vitest.mjs", "run", "portal/src/fuzz.test.ts", ...(values.form === undefined ? [] : ["-t", `at ${values.form} find`]),
], { stdio: "inherit", env: { ...process.env, FUZZ_RUNS: values.runs, ...(values.seed !== undefined && { FUZZ_SEED: values.seed }) } });
if (error) throw error;
process.exitCode = status ?? 1;
