import { type Ergebnis, pruefe } from "@handschlag/klartext";
import { analysiere } from "@handschlag/klartext/analyse";
import { begriffe } from "@handschlag/klartext/glossar";
import type { Eintrag } from "@handschlag/klartext/eintrag";

/** What a text asks of its reader and what its words mean. */
export type Deutung = {
  pruefung: Ergebnis;
  /** Sentences that ask the reader to do something, in the order of the text. */
  aufforderungen: string[];
  /** Days by which something must be done, as written in the text, with the sentence that says what. */
  fristen: { tag: string; satz: string }[];
  /** Other days named in the text. */
  tage: string[];
  begriffe: Eintrag[];
  /** The hardest sentences, hardest first. */
  schwerste: { text: string; schwierigkeit: number }[];
};

const INFINITIV_MIT_ZU = String.raw`(?:\bzu\s\p{Ll}+n\b|\b(?:ab|an|auf|aus|bei|ein|mit|nach|vor|zurück)zu\p{Ll}{3,}n\b)`;
const VERLANGT = new RegExp(String.raw`\bbitte\b|\bbitten\b|\bgebeten\b|aufgefordert|müssen Sie|Sie müssen|sollen Sie|Sie sollen|Sie sind verpflichtet|(?:haben Sie|Sie haben|\b(?:ist|sind)\b).*${INFINITIV_MIT_ZU}|(?:reichen|legen|senden|schicken|geben|melden|kommen|teilen|bringen|rufen) Sie|(?:fordere ich|fordern wir) Sie|(?:brauchen|benötigen) wir|wir (?:brauchen|benötigen)|fehlen (?:uns|noch)`, "iu");
/** "Sie haben Anspruch darauf, … zu bekommen" asks for nothing. */
const VERLANGT_NICHTS = /Sie haben (?:einen )?(?:Anspruch|das Recht|die Möglichkeit)|haben Sie (?:einen )?(?:Anspruch|das Recht|die Möglichkeit)/i;
const VOR_FRIST = /(?:\bbis|spätestens|binnen)(?:\s+(?:zum|zur|spätestens|einschließlich|am|zu))*\s*$|^innerhalb/i;
const MONATE = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember";
const TAG = new RegExp(String.raw`\b[0-3]?\d\.\s?(?:[01]?\d\.(?:\s?\d{4}|\d{2})?|(?:${MONATE})(?:\s\d{4})?)|\binnerhalb (?:von )?[\p{L}\d]+ (?:Tag|Woche|Monat)\p{L}*`, "giu");
const SCHWER = 3.5;
const HOECHSTENS = 3;

/** Reads a text for somebody who has to understand it. @param sprache language of the reasons; the text is German */
export function deute(text: string, sprache: "de" | "en"): Deutung {
  const pruefung = pruefe(text, { sprache });
  const { saetze } = analysiere(text);
  const satztext = ({ start, ende }: { start: number; ende: number }): string => text.slice(start, ende).trim();
  const gefunden = saetze.flatMap((satz) => begriffe(satz).map((b) => b.eintrag));
  return {
    pruefung,
    aufforderungen: saetze.map(satztext).filter((s) => VERLANGT.test(s) && !VERLANGT_NICHTS.test(s)),
    ...tageIn(saetze.map(satztext)),
    begriffe: [...new Set(gefunden)].sort((a, b) => a.begriff.localeCompare(b.begriff, "de")),
    schwerste: pruefung.saetze.filter((s) => s.schwierigkeit >= SCHWER).sort((a, b) => b.schwierigkeit - a.schwierigkeit).slice(0, HOECHSTENS)
      .map((s) => ({ text: satztext(s), schwierigkeit: s.schwierigkeit })),
  };
}

function tageIn(saetze: readonly string[]): Pick<Deutung, "fristen" | "tage"> {
  const alle = saetze.flatMap((satz) => [...satz.matchAll(TAG)].map(({ 0: tag, index }) => ({ tag, satz, frist: VOR_FRIST.test(satz.slice(0, index)) || VOR_FRIST.test(tag) })));
  const fristen = alle.filter(({ frist }) => frist).map(({ tag, satz }) => ({ tag, satz }));
  return { fristen, tage: [...new Set(alle.filter(({ tag, frist }) => !frist && !fristen.some((f) => f.tag === tag)).map(({ tag }) => tag))] };
}
