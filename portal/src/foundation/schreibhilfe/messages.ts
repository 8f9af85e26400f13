import { messagesFor } from "../i18n/t.ts";

/** What the help with writing says. It advises and never stands in the way. */
export const messages = messagesFor({
  de: {
    pruefen: "Text prüfen",
    ergebnis: "So liest sich Ihr Text",
    stufe: "{stufe} ({wert} von 7)",
    gut: "Gut verständlich. Wir haben keinen Vorschlag.",
    uebernehmen: "„{ersatz}“ übernehmen",
    zeigen: "Im Text zeigen",
    weitere: "Weitere Vorschläge ({zahl})",
    angebot: "Text prüfen lassen",
    angebotText: "Sie müssen hier nichts ändern: Wir lesen jeden Text. Wenn Sie möchten, zeigen wir Ihnen Stellen, die man leicht falsch versteht. Wir speichern dabei nichts.",
    gutVerstaendlich: "Ihr Text ist gut zu verstehen.",
  },
  en: {
    pruefen: "Check the text",
    ergebnis: "How your text reads",
    stufe: "{stufe} ({wert} of 7)",
    gut: "Easy to understand. We have no suggestion.",
    uebernehmen: "Use “{ersatz}”",
    zeigen: "Show it in the text",
    weitere: "More suggestions ({zahl})",
    angebot: "Have the text checked",
    angebotText: "You need not change anything: we read every text. If you like, we show you places that are easily misunderstood. We store nothing. The check knows German only.",
    gutVerstaendlich: "Your text is easy to understand.",
  },
});
