import type { Analyse, Satz } from "../analyse.ts";
import type { Fund, Regel } from "../befund.ts";
import { begriffe, type Begriffsstelle } from "../glossar/glossar.ts";

const ERKLAERT_DANACH = /^[^.!?]{0,12}(?:\(|,?\s*(?:das heißt|das bedeutet|also|das ist|das sind|nämlich)|\s(?:bedeutet|heißt|nennt man|nennen wir)|:\s|–\s)/;
const ERKLAERT_DAVOR = /(?:nennt man(?: das| dies)?|nennen wir(?: das)?|heißt(?: das)?|heißen|das ist (?:der|die|das|ein|eine)|Fachwort:?|das Gesetz sagt dazu:?|\()\s*(?:der|die|das|ein|eine)?\s*[„"]?$/;
const DEFINITION = /^\s*[“"]?\s*(?:bedeutet|heißt|ist|sind|meint)\b/;

/** Legal terms that the text does not explain, each marked once, with the glossary's explanation. */
export const fachwort: Regel = {
  name: "fachwort",
  nutzen: 6,
  finde: (analyse) => {
    const gesehen = new Set<string>();
    return analyse.saetze.flatMap((satz) => begriffe(satz).flatMap((stelle) => {
      const { begriff, alltag } = stelle.eintrag;
      if (alltag || gesehen.has(begriff)) return [];
      gesehen.add(begriff);
      return istErklaert(analyse, satz, stelle) ? [] : [alsFund(stelle)];
    }));
  },
};

function istErklaert({ text }: Analyse, satz: Satz, { erstes, letztes }: Begriffsstelle): boolean {
  const davor = text.slice(Math.max(satz.start, erstes.start - 40), erstes.start);
  const danach = text.slice(letztes.ende, letztes.ende + 60);
  const alsSatzanfang = /^\s*(?:Eine?|Die|Der|Das)?\s*[„"]?$/.test(text.slice(satz.start, erstes.start));
  return ERKLAERT_DANACH.test(danach) || ERKLAERT_DAVOR.test(davor) || (alsSatzanfang && DEFINITION.test(danach));
}

function alsFund({ eintrag, erstes, letztes }: Begriffsstelle): Fund {
  return {
    start: erstes.start,
    ende: letztes.ende,
    grund: { de: `„${eintrag.begriff}“ ist ein Wort aus dem Gesetz (${eintrag.norm}), das hier niemand erklärt.`, en: `“${eintrag.begriff}” is a legal term (${eintrag.norm}) that is not explained here.` },
    vorschlag: { de: `Erklären Sie es einmal: ${eintrag.deutsch}`, en: `Explain it once. It means: ${eintrag.english}` },
  };
}
