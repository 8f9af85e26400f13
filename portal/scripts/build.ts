// Bundles the portal into portal/dist. Usage: node portal/scripts/build.ts
import { copyFileSync, rmSync } from "node:fs";
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
  // Letters are set in a child process of their own, which finds its program and its layout beside the bundle.
  for (const file of ["setzer.ts", "brief.typ"]) copyFileSync(join(portal, "src/foundation/letters", file), join(outdir, file));
  return join(outdir, "main.js");
}

if (import.meta.main) await build();
