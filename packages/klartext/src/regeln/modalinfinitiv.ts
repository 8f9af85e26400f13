import type { Satz } from "../analyse.ts";
import type { Fund, Regel } from "../befund.ts";
import type { Wort } from "../sprache/worte.ts";

const FORM = /^(?:ist|sind|war|waren|haben|hat|habe)$/;
/** How far apart the two verbs may stand, in pieces. */
const LAENGSTE_KLAMMER = 80;
const ZU_INNEN = /^(?:ab|an|auf|aus|bei|dar|durch|ein|fest|fort|gegenüber|her|heran|hin|los|mit|nach|nieder|offen|sicher|statt|teil|um|vor|weg|weiter|wieder|zurück|zusammen|geltend|glaubhaft)zu[a-zäöüß]{3,}en$/;

/** `ist einzureichen`, `haben vorzulegen`: a command that does not say to whom, or sounds like one from above. */
export const modalinfinitiv: Regel = {
  name: "modalinfinitiv",
  nutzen: 5,
  finde: ({ saetze }) => saetze.flatMap(funde),
};

function funde(satz: Satz): Fund[] {
  return satz.teile.flatMap((teil, i) => {
    const verb = infinitiv(satz.teile, i);
    const form = verb && hilfsverb(satz.teile, i);
    return verb && form && !istSinnvoll(satz.teile, i) ? [alsFund(form, verb, teil)] : [];
  });
}

/** `einzureichen` in one word, or `zu` before an infinitive. */
function infinitiv(teile: readonly Wort[], i: number): Wort | undefined {
  const teil = teile[i];
  if (!teil || teil.gross) return undefined;
  if (ZU_INNEN.test(teil.klein)) return teil;
  const danach = teile[i + 1];
  return teil.klein === "zu" && danach && !danach.gross && /[a-zäöüß]{3,}(?:en|ern|eln)$/.test(danach.klein) ? danach : undefined;
}

/** The form of sein or haben in the same clause, before or right behind. */
function hilfsverb(teile: readonly Wort[], i: number): Wort | undefined {
  for (const j of [i + 1, i + 2]) {
    const danach = teile[j];
    if (danach && FORM.test(danach.klein) && !/^(?:Sie|wir|ich)$/.test(teile[j + 1]?.text ?? "")) return danach;
  }
  for (let j = i - 1; j >= 0 && j > i - LAENGSTE_KLAMMER; j--) {
    const davor = teile[j];
    if (!davor || /^[,;:–]$/.test(davor.text)) return undefined;
    if (FORM.test(davor.klein)) return davor;
  }
  return undefined;
}

const ADJEKTIV = /^(?:möglich|leicht|schwer|schwierig|einfach|wichtig|nötig|notwendig|erforderlich|bereit|sinnvoll|hilfreich|gut|schön|verpflichtet|berechtigt|vorgesehen|geplant|erlaubt|verboten|zulässig|zumutbar|recht|pflicht|anspruch|möglichkeit|gelegenheit|vergessen|versäumt|versucht|versprochen|beantragt|vor|nichts|viel|wenig|etwas|genug|zeit|lust|fragen|um|ohne|statt)$/;

/** `ist es möglich, … zu tun`, `haben die Möglichkeit, zu …`: the infinitive belongs to another word. */
function istSinnvoll(teile: readonly Wort[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j > i - LAENGSTE_KLAMMER && !/^[,;:–]$/.test(teile[j]?.text ?? ""); j--) if (ADJEKTIV.test(teile[j]?.klein ?? "")) return true;
  return false;
}

function alsFund(form: Wort, verb: Wort, zu: Wort): Fund {
  const klar = verb.klein.replace(/^(ab|an|auf|aus|bei|dar|durch|ein|fest|fort|gegenüber|her|heran|hin|los|mit|nach|nieder|offen|sicher|statt|teil|um|vor|weg|weiter|wieder|zurück|zusammen|geltend|glaubhaft)zu/, "$1");
  return {
    start: Math.min(form.start, zu.start),
    ende: Math.max(form.ende, verb.ende),
    grund: { de: `„${form.text} … ${verb.klein === klar ? `zu ${verb.text}` : verb.text}“ klingt nach Befehl und sagt nicht, wer gemeint ist.`, en: "This form sounds like a command and does not say who is meant." },
    vorschlag: { de: `Sprechen Sie die Person an: „Bitte … (${klar})“ oder „Sie müssen … ${klar}“.`, en: `Speak to the person: “Bitte … (${klar})” or “Sie müssen … ${klar}”.` },
  };
}
