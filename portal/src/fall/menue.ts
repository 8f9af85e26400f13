import type { Modul } from "../foundation/http/modul.ts";
import { createT } from "../foundation/i18n/t.ts";
import { fallrollen, rollen } from "../foundation/identity/wer.ts";
import { messages } from "./messages.ts";

/** What one works with stands first; the modules' own entries follow. */
export const menueVorn: Modul["menue"] = [
  { pfad: "/aufgaben", zugang: rollen, titel: (sprache) => createT(sprache, messages)("aufgaben") },
  { pfad: "/faelle", zugang: fallrollen, titel: (sprache) => createT(sprache, messages)("faelle") },
  { pfad: "/briefe", zugang: ["leistungssachbearbeitung", "integrationsfachkraft", "teamleitung", "geschaeftsfuehrung"], titel: (sprache) => createT(sprache, messages)("briefe") },
  { pfad: "/", zugang: "person", titel: (sprache) => createT(sprache, messages)("meineSachen") },
];

/** One's data and account stand last. */
export const menueHinten: Modul["menue"] = [
  { pfad: "/meine-daten", zugang: "bestaetigtePerson", titel: (sprache) => createT(sprache, messages)("meineDaten") },
  { pfad: "/konto", zugang: "person", titel: (sprache) => createT(sprache, messages)("konto") },
  { pfad: "/konto", zugang: rollen, titel: (sprache) => createT(sprache, messages)("konto") },
];
