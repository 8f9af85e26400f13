import { letzterSatz } from "../brief.ts";
import type { Regel, Zweisprachig } from "../befund.ts";

const TELEFON = /(?:Tel(?:efon)?(?:nummer)?\b|Durchwahl|anrufen|[Rr]ufen Sie|erreichen Sie)[^\n]{0,60}?\d[\d\s/()–-]{3,}\d|\b0\d{2,5}[\s/–-]+\d[\d\s-]{3,}/;
const NAME = /\b(?:Frau|Herrn?)\s+(?:Dr\.\s+)?\p{Lu}\p{Ll}+|(?:Ansprechpartner(?:in)?|Ansprechperson|Kontakt|bearbeitet von|zuständig(?:e Person)?|ich heiße|Mein Name ist)\s*(?:ist|:|für Sie:)?\s*\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+|(?:Grüßen?|Auftrag|Gruß)\s*[,.]?\s*\n+\s*\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?/u;
/** The greeting names the reader, not a contact. */
const ANREDE = /(?:Sehr geehrte[rs]?|Liebe[rs]?|Guten Tag,?|Hallo,?)\s+(?:Frau|Herr)[^\n]*/g;

/** A letter without a named person and a telephone number leaves people alone. */
export const keinAnsprechpartner: Regel = {
  name: "keinAnsprechpartner",
  nutzen: 7,
  finde: (analyse) => {
    const ohneAnrede = analyse.text.replaceAll(ANREDE, "");
    const telefon = TELEFON.test(ohneAnrede);
    const name = NAME.test(ohneAnrede);
    const stelle = letzterSatz(analyse);
    if ((telefon && name) || !stelle) return [];
    return [{
      start: stelle.start,
      ende: stelle.ende,
      grund: fehlt(telefon, name),
      vorschlag: { de: "Schreiben Sie: „Haben Sie Fragen? Rufen Sie mich an: (Name), Telefon (Nummer).“", en: "Write: “Haben Sie Fragen? Rufen Sie mich an: (name), Telefon (number).”" },
    }];
  },
};

function fehlt(telefon: boolean, name: boolean): Zweisprachig {
  if (telefon) return { de: "Es fehlt der Name des Menschen, den man fragen kann.", en: "The name of the person to ask is missing." };
  if (name) return { de: "Es fehlt die Telefonnummer, unter der man fragen kann.", en: "The telephone number to ask at is missing." };
  return { de: "Es fehlt ein Mensch mit Name und Telefonnummer, den man fragen kann.", en: "A person with name and telephone number to ask is missing." };
}
