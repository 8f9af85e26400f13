import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Sprache } from "../i18n/sprache.ts";
import { createT } from "../i18n/t.ts";
import { messages } from "./messages.ts";

/** Language of the page being rendered; `renderPage` sets it, German binds where nothing is set. */
export const SprachKontext = createContext<Sprache>("de");

/** Language and own words for a component. */
export function useSprache() {
  const sprache = useContext(SprachKontext);
  return { sprache, t: createT(sprache, messages) };
}
