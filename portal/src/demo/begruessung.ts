import { menschen } from "./vorgestellte.ts";

/** What `npm start` says once the demo runs: where to go and as whom. */
export const begruessung = (basis: string): string => `
  Handschlag läuft. Die Demo "Jobcenter Musterstadt" ist bereit.   (Handschlag is running.)

    ${basis}/musterstadt         Startseite: Anspruch ausrechnen, Antrag stellen
    ${basis}/musterstadt/demo    mit einem Klick in eine Rolle: ${menschen.maria.vorname} ${menschen.maria.nachname} (mit Bescheid),
    ${" ".repeat(basis.length)}                      Sandra Krüger (Leistungssachbearbeitung) und alle anderen
    ${basis}/musterstadt/demo/post   was das Portal an Mails verschickt hätte

  Beenden mit Strg-C. Die Daten bleiben im Ordner .daten.          (Ctrl-C ends it; data stay.)
`;
