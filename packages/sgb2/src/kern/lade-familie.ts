import { LEBT_ANDERSWO, type Haushalt } from "./haushalt.ts";
import { alsTag, alterAm } from "./kalender.ts";
import { ALLE_TAGE } from "./tage.ts";

/** Kinderzuschlag is income of the children for whom it is paid (§ 11 Abs. 1 Satz 4); named at a parent it goes to them in equal parts. */
export function verteileKinderzuschlag(h: Haushalt, monat: number): void {
  for (let i = 0; i < h.n; i++) {
    const betrag = h.kinderzuschlag[i] as number;
    const kinder = betrag === 0 || (h.eltern1[i] as number) >= 0 ? [] : kinderImHaushalt(h, i, alsTag(monat, 1));
    if (kinder.length === 0) continue;
    h.kinderzuschlag[i] = 0;
    kinder.forEach((kind, k) => { h.kinderzuschlag[kind] = (h.kinderzuschlag[kind] as number) + Math.floor((betrag * (k + 1)) / kinder.length) - Math.floor((betrag * k) / kinder.length); });
  }
}

/** § 6a Abs. 1 Nr. 1 BKGG: children under 25 without a partner who live in the household. */
function kinderImHaushalt(h: Haushalt, i: number, tag: number): number[] {
  const kinder: number[] = [];
  for (let j = 0; j < h.n; j++) {
    const istKind = (h.eltern1[j] === i || h.eltern2[j] === i) && (h.partner[j] as number) < 0 && alterAm(h.geburt[j] as number, tag) < 25;
    if (istKind && h.anwesend[j] !== 0 && h.umgang[j] !== LEBT_ANDERSWO) kinder.push(j);
  }
  return kinder;
}

/** Parents who live together with a child of both are presumed to be partners, unless they say otherwise (§ 7 Abs. 3a Nr. 2). */
export function vermuteEinstand(h: Haushalt): void {
  const istFrei = (i: number): boolean => (h.partner[i] as number) < 0 && (h.getrenntVon[i] as number) < 0;
  for (let kind = 0; kind < h.n; kind++) {
    const [a, b] = [h.eltern1[kind] as number, h.eltern2[kind] as number];
    if (istFrei(a) && istFrei(b) && lebenZusammen(h, a, b, kind)) [h.partner[a], h.partner[b]] = [b, a];
  }
}

const lebenZusammen = (h: Haushalt, ...personen: number[]): boolean => personen.reduce((tage, i) => tage & (h.anwesend[i] as number), ALLE_TAGE) !== 0;
