import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The portal's own folder, in the source tree as well as from the bundle in `dist`. */
export const portalFolder = above(import.meta.dirname);

function above(folder: string): string {
  if (existsSync(join(folder, "migrations"))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error("The folder `migrations` of the portal is missing. Install Handschlag again.");
  return above(parent);
}
