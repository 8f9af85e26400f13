import type { Fall, Person } from "../eingabe.ts";
import type { Unterkunft } from "../eingabe-unterkunft.ts";
import { monatsIndex } from "./kalender.ts";
import type { Wohnen } from "./wohnen.ts";

/**
 * § 22 Abs. 1 Satz 11 (until June 2026 Satz 9): a death in the household that nobody has named as such, but that follows
 * from the day on which a person died. Costs that had to be lowered before were not appropriate, so then it changes nothing.
 */
export function ladeTodesfall(w: Wohnen, { unterkunft, personen, monat }: Pick<Fall, "unterkunft" | "personen" | "monat">): void {
  if (unterkunft.todesfallIm !== undefined) return;
  const im = sterbemonat(personen, monatsIndex(monat));
  if (im < 0 || wurdeVorherGesenkt(unterkunft, im)) return;
  w.besonders = true;
  w.todesfall = im;
  w.todesfallAbgeleitet = true;
}

/** Month of the last death until this month, −1 for none; whoever had moved out or mostly lived elsewhere was no member of the household. */
function sterbemonat(personen: readonly Person[], monat: number): number {
  const gestorben = personen.flatMap(({ lage }) => {
    if (lage?.todestag === undefined || lage.umgang?.lebensmittelpunkt === "anderswo" || (lage.auszug !== undefined && lage.auszug < lage.todestag)) return [];
    return [monatsIndex(lage.todestag)];
  });
  return Math.max(-1, ...gestorben.filter((im) => im <= monat));
}

const wurdeVorherGesenkt = ({ kostensenkungSeit, kostensenkungAm, nurAngemessenAb }: Unterkunft, im: number): boolean =>
  [kostensenkungSeit, kostensenkungAm, nurAngemessenAb].some((seit) => seit !== undefined && monatsIndex(seit) <= im);
