import type { Seite } from "../foundation/http/seite.ts";
import { galerie } from "../foundation/ui/galerie.tsx";

/** `/galerie`: every component of the interface in all its states, for those who build pages. */
export const galerieseite: Seite = {
  pfad: "/galerie",
  zugang: "alle",
  zeige: ({ sprache, office, link }) => Promise.resolve({
    art: "datei", name: "galerie.html", typ: "text/html; charset=utf-8", anzeigen: true,
    bytes: new TextEncoder().encode(galerie({ sprache, office, pfad: link("/galerie") })),
  }),
};
