import type { Satz } from "../analyse.ts";

const VERWEIS = /^(?:abs|absatz|absatzes|absätze|absätzen|satz|satzes|nr|nummer|nummern|halbsatz|buches|buch|alternative|buchstabe|v|m)$/;

/**
 * What encyclopaedia sentences cannot teach a model: references to the law inside a sentence.
 * Every § counts, its parts (Abs., Satz, Nr.) a little; the sum grows ever more slowly.
 * The weight is set by hand and checked on statute text and letters (see README), not fitted.
 */
export function amtszuschlag({ teile }: Satz): number {
  let verweise = 0;
  for (let i = 0; i < teile.length; i++) {
    const teil = teile[i];
    if (teil?.text === "§") verweise += 1;
    else if (teil && VERWEIS.test(teil.klein) && /^\d|^[IVX]+$/.test(teile[i + 1]?.text === "." ? (teile[i + 2]?.text ?? "") : (teile[i + 1]?.text ?? ""))) verweise += 0.4;
  }
  return 0.35 * Math.log1p(verweise);
}
