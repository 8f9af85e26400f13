import { nachteiligeEntscheidung } from "../brief.ts";
import type { Regel } from "../befund.ts";

const GRUND = /\b(?:weil|denn|nämlich|deshalb|deswegen|daher|darum|wegen|aufgrund|auf Grund|da (?:Sie|wir|Ihr|Ihre|das|die|der|es|Sie|uns|ein|eine|kein|keine|hier|bis)|Der Grund|Die Gründe|Grund dafür|Grund:|Gründe:|Begründung|Warum|Das liegt daran|infolge|durch Ihr|zu viel|zu hoch|zu spät|So haben wir gerechnet)\b|\bund damit mehr als\b/i;

/** A decision that takes something needs its reason (§ 35 Abs. 1 SGB X); a bare § is none. */
export const keineBegruendung: Regel = {
  name: "keineBegruendung",
  nutzen: 9,
  finde: (analyse) => {
    const entscheidung = nachteiligeEntscheidung(analyse);
    if (!entscheidung || GRUND.test(analyse.text)) return [];
    return [{
      start: entscheidung.start,
      ende: entscheidung.ende,
      grund: { de: "Hier steht eine Entscheidung, aber nicht, warum.", en: "There is a decision here, but no reason." },
      vorschlag: { de: "Ergänzen Sie den Grund in einem Satz: „Der Grund ist: …“ oder „…, weil …“.", en: "Add the reason in one sentence: “Der Grund ist: …” or “…, weil …”." },
    }];
  },
};
