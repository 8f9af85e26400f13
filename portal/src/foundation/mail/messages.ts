import { messagesFor } from "../i18n/t.ts";

export const messages = messagesFor({
  de: {
    titel: "Postausgang der Demo",
    erklaerung: "In der Demo verschickt Handschlag keine E-Mails. Hier sehen Sie, was verschickt worden wäre, die neueste zuerst.",
    leer: "Noch ist keine E-Mail da.",
    an: "An {an}",
    anhaenge: (w: { anzahl: number }) => (w.anzahl === 1 ? "Ein Anhang" : `${w.anzahl} Anhänge`),
    neuLaden: "Neu laden",
  },
  en: {
    titel: "Outbox of the demo",
    erklaerung: "In the demo, Handschlag sends no e-mails. Here you see what would have been sent, newest first.",
    leer: "No e-mail yet.",
    an: "To {an}",
    anhaenge: (w: { anzahl: number }) => (w.anzahl === 1 ? "One attachment" : `${w.anzahl} attachments`),
    neuLaden: "Reload",
  },
});
