import { basename, join } from "node:path";
import { build } from "esbuild";
import { portalFolder } from "../../portal-folder.ts";
import { inseln } from "./quellen.ts";

/** Bundles every `NAME.island.ts` for browsers from 2021 on. */
export async function baueInseln(): Promise<{ name: string; bytes: Uint8Array }[]> {
  const pfade = inseln();
  return Promise.all(pfade.map(async (pfad) => {
    const { outputFiles: [datei] } = await build({ entryPoints: [join(portalFolder, pfad)], bundle: true, minify: true, write: false, format: "esm", target: ["chrome87", "firefox78", "safari14"], logLevel: "warning" });
    if (!datei) throw new Error(`Nothing came out of ${pfad}.`);
    return { name: basename(pfad, ".island.ts"), bytes: datei.contents };
  }));
}
