/** One bar: a value on the scale, perhaps an interval, and the words that stand for it; null where it is withheld. */
export type Balken = { readonly name: string; readonly anzeige: string; readonly wert: number | null; readonly intervall?: readonly [number, number] | null };

/** A bar chart: title, heads of the two table columns and the ends of the scale. */
export type Balkendiagramm = {
  readonly titel: string;
  readonly spalten: readonly [name: string, wert: string];
  readonly skala: readonly [von: number, bis: number];
  readonly balken: readonly Balken[];
};

const [BREITE, ZEILE, LINKS, RECHTS] = [640, 28, 300, 90] as const;
const PLATZ_FUER_NAMEN = 42;

function sicher(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function kurz(name: string): string {
  return name.length > PLATZ_FUER_NAMEN ? `${name.slice(0, PLATZ_FUER_NAMEN - 1)}…` : name;
}

/** Position on the drawing, rounded so that the same figures give the same drawing everywhere. */
function stelle(wert: number, [von, bis]: readonly [number, number]): number {
  const anteil = Math.min(1, Math.max(0, (wert - von) / (bis - von)));
  return Math.round((LINKS + anteil * (BREITE - LINKS - RECHTS)) * 10) / 10;
}

function zeichne(balken: Balken, i: number, skala: readonly [number, number]): string {
  const y = 10 + i * ZEILE;
  const ende = balken.wert === null ? LINKS : stelle(balken.wert, skala);
  const [unten, oben] = balken.intervall ?? [];
  return [
    `<text x="${LINKS - 8}" y="${y + 14}" text-anchor="end">${sicher(kurz(balken.name))}</text>`,
    ...(balken.wert === null ? [] : [`<rect class="balken" fill-opacity="0.4" x="${LINKS}" y="${y}" width="${Math.round((ende - LINKS) * 10) / 10}" height="20"/>`]),
    ...(unten === undefined || oben === undefined ? [] : [`<line class="spanne" stroke="currentColor" x1="${stelle(unten, skala)}" x2="${stelle(oben, skala)}" y1="${y + 10}" y2="${y + 10}"/>`]),
    `<text x="${BREITE - RECHTS + 8}" y="${y + 14}">${sicher(balken.wert === null ? "–" : balken.anzeige)}</text>`,
  ].join("");
}

/** The same figures as an HTML table, for everyone who does not see the drawing. */
export function alsTabelle({ titel, spalten, balken }: Balkendiagramm): string {
  const zeilen = balken.map((b) => `<tr><th scope="row">${sicher(b.name)}</th><td>${sicher(b.anzeige)}</td></tr>`).join("");
  return `<table><caption>${sicher(titel)}</caption><thead><tr>${spalten.map((s) => `<th scope="col">${sicher(s)}</th>`).join("")}</tr></thead><tbody>${zeilen}</tbody></table>`;
}

/**
 * A bar chart as an SVG string without styles or scripts (it passes a strict CSP), to be coloured by the page through
 * the classes `balken` and `spanne`. Its figures are read from the table beside it, so put `alsTabelle` under it.
 */
export function alsSvg({ titel, skala, balken }: Balkendiagramm): string {
  const hoehe = 20 + balken.length * ZEILE;
  const beschreibung = balken.map((b) => `${b.name}: ${b.anzeige}`).join("; ");
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${BREITE} ${hoehe}" font-size="13" fill="currentColor" stroke-width="2">`
    + `<title>${sicher(titel)}</title><desc>${sicher(beschreibung)}</desc>${balken.map((b, i) => zeichne(b, i, skala)).join("")}</svg>`;
}
