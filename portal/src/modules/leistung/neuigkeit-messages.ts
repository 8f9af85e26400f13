import { messagesFor } from "../../foundation/i18n/t.ts";

/** Mails that only say that there is something new. */
export const neuigkeitMessages = messagesFor({
  de: {
    betreff_bescheid: "Neues von {office}",
    betreff_antwort: "Neues von {office}",
    betreff_tandem: "Neues von {office}",
    betreff_uebernahme: "Sie haben einen Fall übernommen ({office})",
    betreff_frage: "Eine Frage wartet auf Sie ({office})",
    betreff_nachfrage: "Bitte rufen Sie jemanden an ({office})",
    textPerson: "Guten Tag,\n\nim Portal gibt es etwas Neues für Sie. Bitte melden Sie sich dort wie gewohnt an. Haben Sie Fragen? Rufen Sie gern an: {telefon}.\n\nFreundliche Grüße\n{office}",
    textKraft: "Guten Tag,\n\nim Portal gibt es etwas Neues für Sie. Bitte melden Sie sich dort an.\n\n{office}, {telefon}",
  },
  en: {
    betreff_bescheid: "News from {office}",
    betreff_antwort: "News from {office}",
    betreff_tandem: "News from {office}",
    betreff_uebernahme: "You have taken over a case ({office})",
    betreff_frage: "A question is waiting for you ({office})",
    betreff_nachfrage: "Please call somebody ({office})",
    textPerson: "Hello,\n\nthere is something new for you in the portal. Please sign in there as usual. Any questions? You are welcome to call: {telefon}.\n\nKind regards\n{office}",
    textKraft: "Hello,\n\nthere is something new for you in the portal. Please sign in there.\n\n{office}, {telefon}",
  },
});
