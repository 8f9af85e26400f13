import { Alert } from "./alert.tsx";
import { renderPage } from "./render-page.tsx";
import type { Seite } from "./seite.ts";

/** Every component in all its states on one page, for the demo and for our own tests. */
export function galerie(rahmen: Omit<Seite, "titel" | "inhalt">): string {
  return renderPage({ ...rahmen, titel: "Galerie", inhalt: <Alert titel="Galerie" /> });
}
