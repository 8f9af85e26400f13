import type { ComponentChildren } from "preact";
import type { Sprache } from "../i18n/sprache.ts";
import type { Krume } from "./breadcrumb.tsx";
import type { Eingabefehler } from "./error-summary.tsx";

/** A place in the main menu. */
export interface Menuepunkt {
  text: string;
  href: string;
  aktiv?: boolean;
}

/** Everything a full page is made of. */
export interface Seite {
  sprache: Sprache;
  /** Name of the page without the office; also the browser's title. */
  titel: string;
  office: { name: string; kuerzel: string };
  /** Address of the page itself with its query, for the language switch. */
  pfad: string;
  inhalt: ComponentChildren;
  /** Mistakes of the form on this page: summary on top, and in the title. */
  fehler?: readonly Eingabefehler[];
  menue?: readonly Menuepunkt[];
  brotkrumen?: readonly Krume[];
  /** Address of the page before, where there is no breadcrumb. */
  zurueck?: string;
  /** Signed-in person and where signing out is posted to. */
  abmelden?: { name: string; action: string };
  /** Stands above everything, such as the banner of the demo. */
  banner?: ComponentChildren;
  /** `breit` gives tables room; text stays readable in `schmal`. */
  breite?: "schmal" | "breit";
}
