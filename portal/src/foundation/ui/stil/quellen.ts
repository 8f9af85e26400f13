import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const UI = "src/foundation/ui";
const STIL = "src/foundation/ui/stil";

/** A path in the folder of the portal, wherever the running code was bundled to. */
export function imPortal(pfad: string, ab = import.meta.dirname): string {
  if (existsSync(join(ab, STIL))) return join(ab, pfad);
  if (dirname(ab) === ab) throw new Error(`No portal above ${import.meta.dirname}.`);
  return imPortal(pfad, dirname(ab));
}

/** The sources of the components. */
export function komponenten(): readonly string[] {
  return lies(UI, /(?<!test)\.tsx$/);
}

/** Changes when a component, our stylesheets, the build or a library's version changes. */
export function schluessel(): string {
  const hash = createHash("sha256");
  for (const text of [...komponenten(), ...lies(STIL, /(?<!test)\.(css|ts)$/), ...lies(".", /^package\.json$/)]) hash.update(text);
  return hash.digest("hex").slice(0, 16);
}

function lies(ordner: string, muster: RegExp): readonly string[] {
  const pfad = imPortal(ordner);
  const namen = readdirSync(pfad).filter((name) => muster.test(name)).sort();
  return namen.map((name) => readFileSync(join(pfad, name), "utf8"));
}
