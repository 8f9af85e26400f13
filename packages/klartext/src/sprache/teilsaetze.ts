import type { Satz } from "../analyse.ts";
import { praepositionen, relativwoerter, subjunktionen } from "./wortlisten.ts";
import type { Wort } from "./worte.ts";

/** A stretch between two commas (or other strong marks): `von` and `bis` count the sentence's pieces, end exclusive. */
export type Teilsatz = { readonly von: number; readonly bis: number; readonly neben: boolean };

/** Cuts a sentence at commas, colons, semicolons and dashes, and says which stretches are subordinate clauses. */
export function teilsaetze({ teile }: Satz): Teilsatz[] {
  const gefunden: Teilsatz[] = [];
  let von = 0;
  for (let i = 0; i <= teile.length; i++) {
    const teil = teile[i];
    if (teil && !/^[,;:–—()]$/.test(teil.text)) continue;
    if (i > von) gefunden.push({ von, bis: i, neben: istNebensatz(teile, von, i) });
    von = i + 1;
  }
  return gefunden;
}

function istNebensatz(teile: readonly Wort[], von: number, bis: number): boolean {
  const erstes = teile[von];
  if (!erstes || bis - von < 3) return false;
  const zweites = teile[von + 1];
  if (eroeffnetNebensatz(erstes.klein, von, zweites)) return istVerbNahe(teile[bis - 1]) || istVerbNahe(teile[bis - 2]);
  return von > 0 && praepositionen.has(erstes.klein) && relativwoerter.has(zweites?.klein ?? "") && istVerbNahe(teile[bis - 1]);
}

function eroeffnetNebensatz(klein: string, von: number, zweites: Wort | undefined): boolean {
  if (klein === "wie" || klein === "was" || klein === "als" || klein === "da") return von > 0 || (zweites !== undefined && !/^(?:ist|sind|war|hat|kann)$/.test(zweites.klein));
  if (subjunktionen.has(klein)) return true;
  return von > 0 && relativwoerter.has(klein);
}

/** In a subordinate clause the finite verb stands last: a lower-case word with a verb's ending. */
function istVerbNahe(wort: Wort | undefined): boolean {
  return wort !== undefined && !wort.gross && /(?:t|en|e|n|st|tan|ist|sind|war|kann|muss|soll|darf|will|hab|[aeiou][a-z]{1,3})$/.test(wort.klein) && wort.art === "wort";
}
