import type { DatabaseConfig } from "../foundation/config.ts";
import { menschen } from "./vorgestellte.ts";

/** What `npm start` says once the demo runs: where to go, as whom, and where the data lie: a folder, or a database of one's own. */
export const begruessung = (basis: string, { dataDir, databaseUrl }: Pick<DatabaseConfig, "dataDir" | "databaseUrl">): string => `
  Handschlag läuft. Die Demo "Jobcenter Musterstadt" ist bereit.   (Handschlag is running.)

    ${basis}/musterstadt         Startseite: Anspruch ausrechnen, Antrag stellen
    ${basis}/musterstadt/demo    mit einem Klick in eine Rolle: ${menschen.maria.vorname} ${menschen.maria.nachname} (mit Bescheid),
    ${" ".repeat(basis.length)}                      Sandra Krüger (Leistungssachbearbeitung) und alle anderen
    ${basis}/musterstadt/demo/post   was das Portal an Mails verschickt hätte

  Beenden mit Strg-C. Die Daten bleiben ${databaseUrl === undefined ? `im Ordner ${dataDir}` : "in der Datenbank"}.   (Ctrl-C ends it; data stay.)
`;
