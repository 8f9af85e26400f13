import { ersterSatz, nachteiligeEntscheidung } from "../brief.ts";
import type { Regel } from "../befund.ts";

const GIBT = /\bbewillig(?:e|en|t)\b|\bzugestimmt\b|\bstimmen\b[^.]*\bzu\b|\bübernehmen wir\b|\bwir übernehmen\b|\bSie bekommen\b|\bSie erhalten\b|\bzahlen wir Ihnen\b|\bwir zahlen Ihnen\b|\bergeht folgende/i;
const FORMALES = /^(?:Sehr geehrte|Guten Tag|Hallo|Liebe|Betreff|Bescheid|Aktenzeichen|Datum|Ihr Zeichen)/;
/** After the greeting at most this many sentences may come before the decision. */
const HOECHSTENS_DAVOR = 2;

/** The decision comes first: people look for yes or no, then for the reason. */
export const entscheidungNichtVorn: Regel = {
  name: "entscheidungNichtVorn",
  nutzen: 6,
  finde: (analyse) => {
    const entscheidung = nachteiligeEntscheidung(analyse) ?? ersterSatz(analyse, GIBT);
    if (!entscheidung) return [];
    const davor = analyse.saetze.slice(0, analyse.saetze.indexOf(entscheidung)).filter((satz) => satz.woerter.length > 3 && !FORMALES.test(analyse.text.slice(satz.start, satz.ende)));
    if (davor.length < HOECHSTENS_DAVOR) return [];
    return [{
      start: entscheidung.start,
      ende: entscheidung.ende,
      grund: { de: "Die Entscheidung kommt erst hier. Bis dahin liest man mit Sorge.", en: "The decision comes only here. Up to this point people read with worry." },
      vorschlag: { de: "Stellen Sie diesen Satz an den Anfang des Briefes.", en: "Move this sentence to the beginning of the letter." },
    }];
  },
};
