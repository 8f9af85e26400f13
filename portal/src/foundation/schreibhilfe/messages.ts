import { messagesFor } from "../i18n/t.ts";

/** What the help with writing says. It advises and never stands in the way. */
export const messages = messagesFor({
  de: {
    pruefen: "Text prüfen",
    ergebnis: "So liest sich Ihr Text",
    stufe: "{stufe} ({wert} von 7)",
    gut: "Gut verständlich. Wir haben keinen Vorschlag.",
    uebernehmen: "„{ersatz}“ übernehmen",
  },
  en: {
    pruefen: "Check the text",
    ergebnis: "How your text reads",
    stufe: "{stufe} ({wert} of 7)",
    gut: "Easy to understand. We have no suggestion.",
    uebernehmen: "Use “{ersatz}”",
  },
});
