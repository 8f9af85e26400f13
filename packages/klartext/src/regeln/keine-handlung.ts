import { ersterSatz, letzterSatz, VERLANGT } from "../brief.ts";
import type { Regel } from "../befund.ts";

const FRIST = /\b(?:bis|zum|am|ab|spätestens|vor dem)\s+(?:spätestens\s+)?(?:zum\s+|am\s+|(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag),?\s*(?:de[nm]\s+)?)?\d{1,2}\.\s?(?:\d{1,2}\.|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)|innerhalb (?:von )?(?:einem|einer|eines|zwei|drei|vier|sechs|\d+)\s?(?:Tag|Woche|Monat)|(?:innerhalb|binnen) (?:eines Monats|einer Woche|von (?:zwei|drei|vier) Wochen)|\d{1,2}\.\s?(?:\d{1,2}\.|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)[^.]{0,30}\bum\s+\d{1,2}|nächsten (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag)/;
const NICHTS_ZU_TUN = /müssen (?:Sie )?(?:jetzt |dafür |dazu |sonst )?nichts (?:weiter |mehr )?(?:tun|machen|unternehmen)|brauchen (?:Sie )?nichts (?:zu )?(?:tun|machen)/i;
const WIDERSPRUCH = /Widerspruch|Klage erheben|anrufen|Rufen Sie/i;

/** A letter that wants something must say by when; one that wants nothing must say that too. */
export const keineHandlung: Regel = {
  name: "keineHandlung",
  nutzen: 8,
  finde: (analyse) => {
    const verlangt = ersterSatz({ ...analyse, saetze: analyse.saetze.filter((satz) => !NICHTS_ZU_TUN.test(analyse.text.slice(satz.start, satz.ende))) }, VERLANGT);
    const fehlt = verlangt ? !FRIST.test(analyse.text) : !NICHTS_ZU_TUN.test(analyse.text) && !WIDERSPRUCH.test(analyse.text);
    const stelle = verlangt ?? letzterSatz(analyse);
    if (!fehlt || !stelle) return [];
    return [{
      start: stelle.start,
      ende: stelle.ende,
      grund: verlangt
        ? { de: "Man erfährt, dass man etwas tun soll, aber nicht genau bis wann.", en: "One learns that something is to be done, but not exactly by when." }
        : { de: "Man erfährt nicht, was man jetzt tun soll oder ob man gar nichts tun muss.", en: "One does not learn what to do now, or that nothing needs to be done." },
      vorschlag: verlangt
        ? { de: "Schreiben Sie: „Bitte schicken Sie uns … bis zum (Tag und Monat).“", en: "Write: “Bitte schicken Sie uns … bis zum (day and month).”" }
        : { de: "Schreiben Sie: „Sie müssen jetzt nichts tun.“ Oder: „Bitte … bis zum …“", en: "Write: “Sie müssen jetzt nichts tun.” Or: “Bitte … bis zum …”" },
    }];
  },
};
