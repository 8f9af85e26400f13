import type { ComponentChild } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Sprache } from "../i18n/sprache.ts";
import { SprachKontext } from "./sprach-kontext.ts";

/** HTML of a component as it stands in a page of that language; for tests. */
export function html(inhalt: ComponentChild, sprache: Sprache = "de"): string {
  return renderToString(<SprachKontext.Provider value={sprache}>{inhalt}</SprachKontext.Provider>);
}
