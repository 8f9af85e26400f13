import type { Satz } from "../analyse.ts";
import { begriffe } from "../glossar/glossar.ts";
import { teilsaetze } from "../sprache/teilsaetze.ts";
import { verbZu } from "../sprache/nominalisierung.ts";

const VERWEIS = /^(?:abs|absatz|absatzes|absätze|absätzen|satz|satzes|nr|nummer|nummern|halbsatz|buches|buch|alternative|buchstabe)$/;
const KANZLEI = /^(?:bezugnehmend|hiermit|hierdurch|gemäß|gem|hinsichtlich|bezüglich|diesbezüglich|seitens|zwecks|mittels|sofern|soweit|insoweit|insofern|anderenfalls|andernfalls|ergeht|obliegt|unbeschadet|vorbehaltlich|maßgabe|nachstehend\p{L}*|vorstehend\p{L}*|vorgenannt\p{L}*|vorliegend\p{L}*|entsprechend\p{L}*|jeweilig\p{L}*|erforderlich\p{L}*|etwaig\p{L}*|binnen|unverzüglich|mithin|fristgerecht)$/u;

/**
 * What encyclopaedia sentences cannot teach a model: references to the law, terms of the law, nominal style, chancery words and clauses nested in each other.
 * Each kind grows ever more slowly with its number. The weights are set by hand and checked on statute text
 * and letters (see README), not fitted: no ratings of such texts were at hand.
 */
export function amtszuschlag(satz: Satz): number {
  const fachwoerter = begriffe(satz).filter(({ eintrag }) => !eintrag.alltag).length;
  const taten = satz.teile.filter((teil) => teil.gross && verbZu(teil.klein) !== undefined).length;
  const kanzlei = satz.teile.filter((teil) => KANZLEI.test(teil.klein)).length;
  const tief = Math.max(0, teilsaetze(satz).filter(({ neben }) => neben).length - 1);
  return 0.4 * Math.log1p(tief) + 0.5 * Math.log1p(verweise(satz)) + 0.5 * Math.log1p(fachwoerter) + 0.3 * Math.log1p(Math.max(0, taten - 1)) + 0.4 * Math.log1p(kanzlei);
}

/** Every § counts, its parts (Abs., Satz, Nr.) a little. */
function verweise({ teile }: Satz): number {
  return teile.reduce((summe, teil, i) => {
    if (teil.text === "§") return summe + 1;
    const danach = teile[i + 1]?.text === "." ? teile[i + 2] : teile[i + 1];
    return VERWEIS.test(teil.klein) && danach !== undefined && /^(?:\d|[IVX]+$)/.test(danach.text) ? summe + 0.4 : summe;
  }, 0);
}
