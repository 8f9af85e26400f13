import { renderToString } from "preact-render-to-string";
import { z } from "zod";
import { formular, type Seite } from "../http/seite.ts";
import { Befundliste } from "./befundliste.tsx";
import { leserschaften } from "./leserschaft.ts";
import { HOECHSTENS } from "./pruefknopf.ts";

/** `/schreibhilfe`: checks a text for the island and gives the list of findings as a piece of HTML. Nothing is stored. */
export const schreibhilfe: Seite = {
  pfad: "/schreibhilfe",
  zugang: "alle",
  zeige: () => Promise.resolve({ art: "nichtGefunden" }),
  formular: formular(z.object({ text: z.string().max(HOECHSTENS), fuer: z.enum(leserschaften) }), ({ sprache }, { text, fuer }) => {
    const html = renderToString(<Befundliste text={text} fuer={fuer} sprache={sprache} />);
    return Promise.resolve({ antwort: { art: "datei", name: "befunde.html", typ: "text/html; charset=utf-8", anzeigen: true, bytes: new TextEncoder().encode(html) } });
  }),
};
