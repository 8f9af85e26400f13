import { analysiere } from "./analyse.ts";
import { type Befund, type Sprache, wende } from "./anwenden.ts";
import { abkuerzung } from "./regeln/abkuerzung.ts";
import { behoerdenfloskel } from "./regeln/behoerdenfloskel.ts";
import { drohung } from "./regeln/drohung.ts";
import { funktionsverbgefuege } from "./regeln/funktionsverbgefuege.ts";
import { langerSatz } from "./regeln/langer-satz.ts";
import { modalinfinitiv } from "./regeln/modalinfinitiv.ts";
import { nominalstil } from "./regeln/nominalstil.ts";
import { paragraphImSatz } from "./regeln/paragraph-im-satz.ts";
import { partizipialattribut } from "./regeln/partizipialattribut.ts";
import { passiv } from "./regeln/passiv.ts";
import { schachtelsatz } from "./regeln/schachtelsatz.ts";
import { verneinung } from "./regeln/verneinung.ts";
import { wertung } from "./regeln/wertung.ts";

const regeln = [langerSatz, schachtelsatz, passiv, modalinfinitiv, nominalstil, funktionsverbgefuege, partizipialattribut, paragraphImSatz, verneinung, behoerdenfloskel, abkuerzung, wertung, drohung];

/**
 * The part for the browser: what a text field can mark while someone writes, without vocabulary, glossary or measure.
 * Those come from the server by `pruefe`. Any string is fine; findings come in the order of the text.
 */
export function pruefeImFeld(text: string, sprache: Sprache = "de"): Befund[] {
  return wende(regeln, analysiere(text), sprache).map(({ befund }) => befund).sort((a, b) => a.start - b.start || a.ende - b.ende);
}

/** The text with a finding's replacement in its place, for one click; unchanged when it has none or the text is another by now. */
export function uebernimm(text: string, { start, ende, stelle, ersatz }: Befund): string {
  return ersatz === undefined || text.slice(start, ende) !== stelle ? text : text.slice(0, start) + ersatz + text.slice(ende);
}
