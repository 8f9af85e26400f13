import { createContext } from "preact";

/** Path and query of the page being rendered; `renderPage` sets it. */
export const AdressKontext = createContext<string | undefined>(undefined);
