import { GalerieDaten } from "./galerie-daten.tsx";
import { GalerieFormular } from "./galerie-formular.tsx";
import { GalerieTeile } from "./galerie-teile.tsx";
import { renderPage } from "./render-page.tsx";
import type { Seite } from "./seite.ts";

/** What the gallery needs from its surroundings. */
export type GalerieRahmen = Pick<Seite, "sprache" | "office" | "pfad">;

/** Every component in all its states on one page, for the demo and for our own checks. */
export function galerie(rahmen: GalerieRahmen): string {
  const start = `/${rahmen.office.kuerzel}`;
  return renderPage({
    ...rahmen,
    titel: "Galerie",
    banner: "Dies ist ein Beispiel. Alle Menschen und Zahlen sind erfunden.",
    menue: [
      { text: "Übersicht", href: start, aktiv: true },
      { text: "Mein Geld", href: `${start}/geld` },
      { text: "Meine Ziele", href: `${start}/ziele` },
      { text: "Termine", href: `${start}/termine` },
    ],
    brotkrumen: [{ text: "Übersicht", href: start }, { text: "Galerie" }],
    abmelden: { name: "Amira Haddad", action: `${start}/abmelden` },
    fehler: [
      { feld: "vorname", text: "Schreiben Sie Ihren Vornamen." },
      { feld: "geboren", text: "Diesen Tag gibt es nicht. Prüfen Sie Tag und Monat." },
      { text: "Die Verbindung war kurz weg. Ihre Angaben sind noch da." },
    ],
    inhalt: (
      <>
        <h1>Guten Tag, Frau Haddad</h1>
        <p>Hier sehen Sie, woran wir gemeinsam arbeiten. Es fehlt nur noch ein Nachweis.</p>
        <GalerieTeile start={start} />
        <GalerieFormular />
        <GalerieDaten start={start} />
      </>
    ),
  });
}
