import type { Satz } from "../analyse.ts";
import type { Fund, Regel } from "../befund.ts";
import { artikel } from "../sprache/wortlisten.ts";
import type { Wort } from "../sprache/worte.ts";

const PARTIZIP_GEBEUGT = /(?:end|iert|[^aeiouäöü]t|et|[^aeiou]en)(?:e|en|er|es|em)$/;
const KUERZESTE_KLAMMER = 3;

/** Article, then three or more words, then a participle, then the noun: `die von Ihnen am 3. Mai eingereichten Unterlagen`. */
export const partizipialattribut: Regel = {
  name: "partizipialattribut",
  nutzen: 5,
  finde: ({ saetze }) => saetze.flatMap(funde),
};

function funde({ teile }: Satz): Fund[] {
  return teile.flatMap((teil, i) => {
    const ende = artikel.has(teil.klein) ? nomenHinterPartizip(teile, i) : undefined;
    return ende ? [alsFund(teil, ende)] : [];
  });
}

/** The noun that closes the bracket opened by the article at `i`. */
function nomenHinterPartizip(teile: readonly Wort[], i: number): Wort | undefined {
  if (!/^(?:in|an|auf|aus|bei|mit|nach|von|vom|zu|zur|zum|für|durch|über|unter|vor|im|am|ab|bis|seit|wegen|gemäß|ihnen|uns|mir|ihm|hier|dort|bisher|bereits|noch|nicht|zur|durch|beim|monatlich|rechtzeitig|vollständig|tatsächlich|erstmals|zuletzt|derzeit|jeweils|gesetzlich|ärztlich)$/.test(teile[i + 1]?.klein ?? "")) return undefined;
  for (let j = i + 1; j < teile.length && j < i + 16; j++) {
    const teil = teile[j];
    const danach = teile[j + 1];
    if (!teil || /^[,;:()–]$/.test(teil.text)) return undefined;
    if (!teil.gross && teil.klein.length > 5 && PARTIZIP_GEBEUGT.test(teil.klein) && danach?.gross) return j - i >= KUERZESTE_KLAMMER ? danach : undefined;
  }
  return undefined;
}

function alsFund(anfang: Wort, nomen: Wort): Fund {
  return {
    start: anfang.start,
    ende: nomen.ende,
    grund: { de: `Zwischen „${anfang.text}“ und „${nomen.text}“ steht zu viel. Man muss zu lange auf das Hauptwort warten.`, en: `Too much stands between “${anfang.text}” and “${nomen.text}”. The reader waits too long for the noun.` },
    vorschlag: { de: `Machen Sie einen eigenen Satz oder Nebensatz daraus: „${nomen.text}, die …“.`, en: `Make a clause or sentence of it: “${nomen.text}, die …”.` },
  };
}
