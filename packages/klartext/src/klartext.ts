import { analysiere } from "./analyse.ts";
import { type Befund, type Bewertet, type Sprache, wende } from "./anwenden.ts";
import type { Regelname } from "./befund.ts";
import { type Textart, textart } from "./brief.ts";
import { gerundet, kennzahlen, type Kennzahlen } from "./mass/formeln.ts";
import { satzSchwierigkeit } from "./mass/modell.ts";
import { stufe, textSchwierigkeit } from "./mass/text.ts";
import { briefregeln, satzregeln } from "./regeln/regeln.ts";

export type { Befund } from "./anwenden.ts";

/** What a check finds out about a text. */
export type Ergebnis = {
  /** 1 (very easy) to 7 (very hard), one decimal. */
  readonly schwierigkeit: number;
  readonly stufe: string;
  readonly art: Textart;
  readonly saetze: readonly { readonly start: number; readonly ende: number; readonly schwierigkeit: number; readonly woerter: number }[];
  /** All findings in the order of the text. */
  readonly befunde: readonly Befund[];
  /** Indexes into `befunde`: the at most five that help most, the most useful first. */
  readonly zuerst: readonly number[];
  readonly kennzahlen: Kennzahlen;
};

export type Optionen = {
  /** Language of reasons and proposals; the words proposed stay German. */
  readonly sprache?: Sprache;
  /** `brief` also looks for missing parts; without it the text itself tells what it is. */
  readonly art?: Textart;
};

const ZUERST = 5;

/** Checks a German text: how hard is it, where, why, and what would be better. Any string is fine. */
export function pruefe(text: string, optionen: Optionen = {}): Ergebnis {
  const analyse = analysiere(text);
  const art = optionen.art ?? textart(analyse);
  const saetze = analyse.saetze.map((satz) => ({ start: satz.start, ende: satz.ende, schwierigkeit: satzSchwierigkeit(satz), woerter: satz.woerter.length }));
  const imText = wende(satzregeln, analyse, optionen.sprache ?? "de");
  const imBrief = art === "brief" ? wende(briefregeln, analyse, optionen.sprache ?? "de") : [];
  const bewertet = [...imText, ...imBrief].sort((a, b) => a.befund.start - b.befund.start || a.befund.ende - b.befund.ende);
  const schwierigkeit = gerundet(textSchwierigkeit(saetze, imBrief.length));
  return {
    schwierigkeit,
    stufe: stufe(schwierigkeit),
    art,
    saetze: saetze.map((satz) => ({ ...satz, schwierigkeit: gerundet(satz.schwierigkeit) })),
    befunde: bewertet.map(({ befund }) => befund),
    zuerst: nuetzlichste(bewertet),
    kennzahlen: kennzahlen(analyse.saetze),
  };
}

/** The most useful first; a rule that was named already waits until the others have had their turn. */
function nuetzlichste(bewertet: readonly Bewertet[]): number[] {
  const jeRegel = new Map<Regelname, number>();
  const rang = bewertet.map(({ befund, nutzen }, index) => {
    const bisher = jeRegel.get(befund.regel) ?? 0;
    jeRegel.set(befund.regel, bisher + 1);
    return { index, wert: nutzen - 3 * bisher };
  });
  return rang.sort((a, b) => b.wert - a.wert || a.index - b.index).slice(0, ZUERST).map(({ index }) => index);
}
