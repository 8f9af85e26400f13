import type { Fehler } from "./ergebnis.ts";
import { fehlerText, type FehlerSchluessel } from "./render/fehler.ts";

/** An error at a path, with its German sentence. */
export const alsFehler = (pfad: string, schluessel: FehlerSchluessel, werte: Record<string, string> = {}): Fehler => ({
  pfad,
  text: fehlerText(schluessel, werte, "de"),
  schluessel,
  werte,
});
