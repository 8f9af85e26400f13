import type { Einkommen, EinkommenMitJahresbetrag, Erwerbstaetigkeit, FreiesEinkommen, Zufluss } from "../eingabe-einkommen.ts";
import type { Haushalt } from "./haushalt.ts";
import { alsMonat, monatsIndex } from "./kalender.ts";
import { inCent } from "./rechnen.ts";
import { fliesstZu } from "./zufluss.ts";

/** Income that is free up to an amount of the calendar year. */
type Jaehrlich = Zufluss & (EinkommenMitJahresbetrag | FreiesEinkommen | Erwerbstaetigkeit);

const istJaehrlich = (e: Einkommen): e is Jaehrlich =>
  e.art === "kapital" || e.art === "aufwandsentschaedigung" || e.art === "betreuerpauschale" || (e.art === "erwerbstaetigkeit" && e.ferienjob === true);

const centVon = (e: Jaehrlich): number => inCent("brutto" in e ? e.brutto : e.betrag);
const januar = (monat: string): string => `${monat.slice(0, 4)}-01`;

/**
 * Income with what came of its kind earlier in the calendar year: what the case names, or the receipts of earlier months it
 * lists, whichever is more. Receipts in the same month are told apart by the rules.
 */
export function mitJahresstand(alle: readonly Einkommen[], einkommen: Einkommen, monat: string): Einkommen {
  return istJaehrlich(einkommen) ? { ...einkommen, bisherImJahr: Math.max(genannt(alle, einkommen.art, monat), zahlungen(alle, einkommen.art, januar(monat), monat)) / 100 } : einkommen;
}

/**
 * The income of a person in one of several months: since the first of them running income came every month, and what the
 * case names came before. The sum is told once a kind, with what comes first.
 */
export function mitVormonaten(alle: readonly Einkommen[], monat: string, erster: string): Einkommen[] {
  const gesagt = new Set<string>();
  return alle.map((einkommen) => {
    if (monat === erster || !istJaehrlich(einkommen) || !fliesstZu(einkommen, monat)) return einkommen;
    const bisher = gesagt.has(einkommen.art) ? 0 : standNach(alle, einkommen.art, monat, erster);
    gesagt.add(einkommen.art);
    return { ...einkommen, bisherImJahr: bisher / 100 };
  });
}

function standNach(alle: readonly Einkommen[], art: Jaehrlich["art"], monat: string, erster: string): number {
  const laufende = alle.filter((e) => e.zufluss === undefined).map((e) => ({ ...e, zuflussVon: e.zuflussVon ?? erster }));
  const datierte = alle.filter((e) => e.zufluss !== undefined);
  const beginn = januar(monat) > erster ? januar(monat) : erster;
  const vorher = januar(monat) > erster ? 0 : Math.max(genannt(laufende, art), zahlungen(alle, art, januar(monat), erster));
  return Math.max(genannt(datierte, art, monat), vorher + zahlungen([...laufende, ...datierte], art, beginn, monat));
}

/** What is named as received before, by income that comes in this month, in cents. */
const genannt = (alle: readonly Einkommen[], art: Jaehrlich["art"], monat?: string): number =>
  vonDerArt(alle, art).reduce((summe, e) => summe + (monat === undefined || fliesstZu(e, monat) ? inCent(e.bisherImJahr) : 0), 0);

/** What came from one month to before another, as far as the case says when it comes, in cents. */
function zahlungen(alle: readonly Einkommen[], art: Jaehrlich["art"], von: string, vor: string): number {
  let summe = 0;
  for (const e of vonDerArt(alle, art)) {
    if (e.zufluss === undefined && e.zuflussVon === undefined) continue;
    for (let m = monatsIndex(von); m < monatsIndex(vor); m++) if (fliesstZu(e, alsMonat(m))) summe += centVon(e);
  }
  return summe;
}

const vonDerArt = (alle: readonly Einkommen[], art: Jaehrlich["art"]): Jaehrlich[] => alle.filter(istJaehrlich).filter((e) => e.art === art);

/** What came of the same kind in this month and was told before, in cents: a limit holds for all of it together. */
export function schonImMonat(h: Haushalt, i: number, einkommen: FreiesEinkommen | Erwerbstaetigkeit): number {
  let summe = 0;
  for (const { person, einkommen: e } of h.besonderes.einkommen) {
    if (e === einkommen) break;
    if (person !== i || e.art !== einkommen.art) continue;
    if ("brutto" in e) summe += e.ferienjob === true ? inCent(e.brutto) : 0;
    else if ("betrag" in e) summe += inCent(e.betrag);
  }
  return summe;
}
