import type { Optionen } from "@handschlag/klartext";
import type { Sprache } from "../i18n/sprache.ts";

/** What for: staff write to people (`amt`) or a note into the file (`akte`), people write to their office (`mensch`). */
export const leserschaften = ["amt", "akte", "mensch"] as const;
export type Leserschaft = (typeof leserschaften)[number];

/** What helps anybody to be understood. How an office should write is nothing to people who write to it. */
export const FUER_MENSCHEN: ReadonlySet<string> = new Set(["langerSatz", "schachtelsatz", "abkuerzung"]);

/** Only what goes to people may lack what a letter needs, such as a contact. */
export function pruefweise(fuer: Leserschaft, sprache: Sprache): Optionen {
  return { sprache: sprache === "en" ? "en" : "de", ...(fuer !== "amt" && { art: "text" as const }) };
}
