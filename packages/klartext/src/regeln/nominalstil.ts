import type { Satz } from "../analyse.ts";
import type { Fund, Regel } from "../befund.ts";
import { verbZu } from "../sprache/nominalisierung.ts";
import type { Wort } from "../sprache/worte.ts";

const VORWORT = /^(?:nach|bei|beim|zur|zum|zwecks|durch|mittels|infolge|aufgrund|wegen|unter|mit|ohne|vor|bis|trotz|während|in|im|mangels|nebst)$/;
const WESFALL = /^(?:der|des|eines|einer|Ihrer|Ihres|ihrer|ihres|von|dieser|dieses|aller|sämtlicher|unserer|unseres)$/;

/**
 * Nominal style: a deed packed into a noun. Marked where a preposition and a genitive make it stiff (nach Prüfung der Unterlagen)
 * or where two or more such nouns crowd one sentence.
 */
export const nominalstil: Regel = {
  name: "nominalstil",
  nutzen: 5,
  finde: ({ saetze }) => saetze.flatMap((satz) => befund(satz)),
};

function befund({ teile }: Satz): Fund[] {
  const taten = teile.filter((teil, i) => i >= 0 && teil.gross && verbZu(teil.klein) !== undefined);
  const steif = taten.find((tat) => istSteif(teile, teile.indexOf(tat)));
  const erste = steif ?? taten[0];
  const letzte = steif ?? taten.at(-1);
  if (!erste || !letzte || (!steif && taten.length < 2)) return [];
  const verben = [...new Set((steif ? [steif] : taten).map((tat) => verbZu(tat.klein)))].join("“, „");
  return [{
    start: erste.start,
    ende: letzte.ende,
    grund: { de: "Hier steckt das Tun in Hauptwörtern. Das klingt steif und man sieht nicht, wer was tut.", en: "The action hides in nouns. That sounds stiff and hides who does what." },
    vorschlag: { de: `Sagen Sie es mit Verben: „${verben}“.`, en: `Use verbs: “${verben}”.` },
  }];
}

/** Preposition + (article) + deed + genitive. */
function istSteif(teile: readonly Wort[], i: number): boolean {
  const davor = /^(?:rahmen|wege|zuge|hinblick)$/.test(teile[i - 2]?.klein ?? "") || [teile[i - 1], teile[i - 2]].some((teil) => teil !== undefined && VORWORT.test(teil.klein));
  return davor && WESFALL.test(teile[i + 1]?.text ?? "");
}
