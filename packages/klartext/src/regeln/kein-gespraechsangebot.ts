import { letzterSatz, NACHTEIL, VERLANGT } from "../brief.ts";
import type { Regel } from "../befund.ts";

const ANGEBOT = /ruf(?:en)? Sie|anrufen|Ich erkläre|erkläre(?:n)? (?:ich|wir)? ?(?:es )?Ihnen|sprechen Sie (?:mich|uns)|mit (?:mir|uns) sprechen|helfe(?:n)? (?:ich|wir)?\s?Ihnen|(?:ich|wir) helfen? Ihnen|melden Sie sich|Haben Sie (?:noch )?Fragen|kommen Sie (?:gern|einfach|vorbei)|am Telefon|Gespräch|Sprechstunde|persönlich (?:mit|zu|vorbei)/i;

/** A letter that takes or wants something offers to talk about it. */
export const keinGespraechsangebot: Regel = {
  name: "keinGespraechsangebot",
  nutzen: 4,
  finde: (analyse) => {
    const stelle = letzterSatz(analyse);
    if (!stelle || ANGEBOT.test(analyse.text) || !(NACHTEIL.test(analyse.text) || VERLANGT.test(analyse.text))) return [];
    return [{
      start: stelle.start,
      ende: stelle.ende,
      grund: { de: "Niemand bietet hier an, darüber zu sprechen.", en: "Nobody offers to talk about it here." },
      vorschlag: { de: "Schreiben Sie: „Rufen Sie mich gern an. Ich erkläre es Ihnen.“", en: "Write: “Rufen Sie mich gern an. Ich erkläre es Ihnen.”" },
    }];
  },
};
