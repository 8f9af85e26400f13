// Everything that has to be green, in the order in which it fails fastest.
// Usage: test.ts [--only NAME]
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

type Step = { name: string; group: "check" | "unit" | "e2e"; command: string[] };

const node = process.execPath;
const bin = (name: string): string => `node_modules/.bin/${name}`;
const vitest = [node, "node_modules/vitest/vitest.mjs", "run"];

const steps: Step[] = [
  { name: "lint and import order", group: "check", command: [bin("oxlint"), "--type-aware"] },
  { name: "types", group: "check", command: [bin("tsc"), "--noEmit"] },
  { name: "unused code", group: "check", command: [node, "node_modules/knip/bin/knip.js"] },
  { name: "unit and database tests", group: "unit", command: vitest },
  { name: "browser journeys", group: "e2e", command: [...vitest, "--config", "portal/e2e/vitest.config.ts"] },
];

const only = process.argv.includes("--only") ? process.argv[process.argv.indexOf("--only") + 1] : undefined;

for (const step of steps.filter((s) => only === undefined || s.group === only)) {
  if (step.group === "e2e" && !existsSync("portal/e2e/vitest.config.ts")) continue;
  console.log(`\n== ${step.name}`);
  const [command = "", ...args] = step.command;
  const { status, error } = spawnSync(command, args, { stdio: "inherit" });
  if (error) throw error;
  if (status !== 0) {
    console.error(`\nFailed: ${step.name}`);
    process.exit(status ?? 1);
  }
}
