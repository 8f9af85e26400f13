// Bundles the portal into portal/dist. Usage: node portal/scripts/build.ts
import { rmSync } from "node:fs";
import { join } from "node:path";
import { build as bundle } from "esbuild";

const portal = join(import.meta.dirname, "..");

/** Makes `portal/dist/main.js` from the sources; what npm installed stays outside. Returns the file's path. */
export async function build(outdir = join(portal, "dist")): Promise<string> {
  rmSync(outdir, { recursive: true, force: true });
  await bundle({
    entryPoints: { main: join(portal, "src/main.ts") },
    outdir,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node24",
    sourcemap: true,
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "warning",
  });
  return join(outdir, "main.js");
}

if (import.meta.main) await build();
