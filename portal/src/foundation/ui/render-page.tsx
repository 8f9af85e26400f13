import { renderToString } from "preact-render-to-string";
import { richtung } from "../i18n/sprache.ts";
import { createT } from "../i18n/t.ts";
import { AdressKontext } from "./adress-kontext.ts";
import { skripteFuer, stylesheet } from "./assets.ts";
import { Layout } from "./layout.tsx";
import { messages } from "./messages.ts";
import type { Seite } from "./seite.ts";
import { SprachKontext } from "./sprach-kontext.ts";

/**
 * A full page as HTML: one stylesheet, no inline script or style, so that a strict CSP can stay strict. Scripts come only
 * with the islands that stand in the page.
 */
export function renderPage(seite: Seite): string {
  const { css, schriften } = stylesheet();
  const body = renderToString(
    <body>
      <SprachKontext.Provider value={seite.sprache}>
        <AdressKontext.Provider value={seite.pfad}>
          <Layout {...seite} />
        </AdressKontext.Provider>
      </SprachKontext.Provider>
    </body>,
  );
  const head = renderToString(
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{fenstertitel(seite)}</title>
      {schriften.map((href) => (
        <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={css} />
      {skripteFuer(body).map((src) => <script key={src} type="module" src={src} />)}
    </head>,
  );
  return `<!doctype html><html lang="${seite.sprache}" dir="${richtung(seite.sprache)}">${head}${body}</html>`;
}

/** `Fehler: Kontakt – Jobcenter Musterstadt`: what is wrong first, then where one is. */
function fenstertitel({ sprache, titel, office, fehler = [] }: Seite): string {
  const t = createT(sprache, messages);
  const seite = `${titel} – ${office.name}`;
  return fehler.length > 0 ? `${t("fehlerImTitel")}: ${seite}` : seite;
}
