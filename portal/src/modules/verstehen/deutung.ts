import { type Ergebnis, pruefe } from "@handschlag/klartext";
import { analysiere } from "@handschlag/klartext/analyse";
import { begriffe } from "@handschlag/klartext/glossar";
import type { Eintrag } from "@handschlag/klartext/eintrag";

/** What a text asks of its reader and what its words mean. */
export type Deutung = {
  pruefung: Ergebnis;
  /** Sentences that ask the reader to do something, in the order of the text. */
  aufforderungen: string[];
  /** Days named in the text, as written there. */
  tage: string[];
  begriffe: Eintrag[];
  /** The hardest sentences, hardest first. */
  schwerste: { text: string; schwierigkeit: number }[];
};

const VERLANGT = /\bbitte\b|\bbitten\b|\bgebeten\b|müssen Sie|Sie müssen|Sie sind verpflichtet|haben Sie [^.]{0,80}\bzu\s\p{L}+en\b|(?:reichen|legen|senden|schicken|geben|melden|kommen|teilen|bringen) Sie|fordere ich Sie|ist [^.]{0,60}(?:vorzulegen|einzureichen|zu erstatten|zu zahlen)/iu;
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
    aufforderungen: saetze.map(satztext).filter((s) => VERLANGT.test(s)),
    tage: [...new Set(text.match(TAG) ?? [])],
    begriffe: [...new Set(gefunden)].sort((a, b) => a.begriff.localeCompare(b.begriff, "de")),
    schwerste: pruefung.saetze.filter((s) => s.schwierigkeit >= SCHWER).sort((a, b) => b.schwierigkeit - a.schwierigkeit).slice(0, HOECHSTENS)
      .map((s) => ({ text: satztext(s), schwierigkeit: s.schwierigkeit })),
  };
}
