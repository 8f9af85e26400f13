// Runs the comparisons of bench/, each in a process of its own. Usage: npm run bench [-- NAME ...]
import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");
const wanted = process.argv.slice(2);
// A file with a hyphen belongs to the one before it; a package's own bench goes by the package's name.
const shared = readdirSync(join(root, "bench")).filter((f) => /^[a-z0-9]+\.ts$/.test(f)).map((f) => [f.slice(0, -3), join(root, "bench", f)] as const);
const own = globSync("packages/*/bench/*.ts", { cwd: root }).map((f) => [f.split("/")[1] ?? f, join(root, f)] as const);
const benches = new Map([...shared, ...own]);
const unknown = wanted.filter((name) => !benches.has(name));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(", ")}. There are: ${[...benches.keys()].join(", ")}`);
  process.exit(2);
}
let failed = false;
for (const [name, source] of [...benches].filter(([n]) => wanted.length === 0 || wanted.includes(n))) {
  console.log(`\n== ${name}`);
  failed = spawnSync(process.execPath, ["--expose-gc", await runnable(name, source)], { cwd: root, stdio: "inherit" }).status !== 0 || failed;
}
process.exit(failed ? 1 : 0);

// Node runs TypeScript as it is, but not the portal's pages (TSX): what stands on them is bundled, inside the portal so that its packages are found.
async function runnable(name: string, source: string): Promise<string> {
  if (!readFileSync(source, "utf8").includes("@handschlag/portal")) return source;
  const outfile = join(root, "portal/dist/bench", `${name}.js`);
  mkdirSync(join(root, "portal/dist/bench"), { recursive: true });
  await build({ entryPoints: [source], outfile, bundle: true, packages: "external", alias: { "@handschlag/portal": join(root, "portal") }, platform: "node", format: "esm", target: "node24", jsx: "automatic", jsxImportSource: "preact", logLevel: "warning" });
  return outfile;
}
