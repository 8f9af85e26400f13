/** Who writes: staff, or people to their office. */
export type Leserschaft = "amt" | "mensch";

/** What helps anybody to be understood. How an office should write is nothing to people who write to it. */
export const FUER_MENSCHEN: ReadonlySet<string> = new Set(["langerSatz", "schachtelsatz", "abkuerzung"]);
