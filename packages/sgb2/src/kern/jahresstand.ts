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
  if (!istJaehrlich(einkommen)) return einkommen;
  const gleiche = alle.filter(istJaehrlich).filter(({ art }) => art === einkommen.art);
  const genannt = gleiche.filter((e) => fliesstZu(e, monat)).reduce((summe, e) => summe + inCent(e.bisherImJahr), 0);
  const zugeflossen = gleiche.reduce((summe, e) => summe + zahlungenVor(e, monat) * centVon(e), 0);
  return { ...einkommen, bisherImJahr: Math.max(genannt, zugeflossen) / 100 };
}

/** How often it came in earlier months of the year, if the case says when it comes. */
function zahlungenVor(e: Jaehrlich, monat: string): number {
  if (e.zufluss === undefined && e.zuflussVon === undefined) return 0;
  let zahl = 0;
  for (let m = monatsIndex(januar(monat)); m < monatsIndex(monat); m++) if (fliesstZu(e, alsMonat(m))) zahl++;
  return zahl;
}

/** Running income in a later month of a call for several: since the first of them it came every month. */
export function mitVormonaten(einkommen: Einkommen, monat: string, erster: string): Einkommen {
  if (!istJaehrlich(einkommen) || einkommen.zufluss !== undefined || (einkommen.zuflussVon !== undefined && einkommen.bisherImJahr === undefined)) return einkommen;
  const laufend = { ...einkommen, zuflussVon: [erster, einkommen.zuflussVon ?? erster].toSorted().at(-1) };
  const genannt = januar(monat) === januar(erster) ? inCent(einkommen.bisherImJahr) : 0;
  return { ...einkommen, bisherImJahr: (genannt + zahlungenVor(laufend, monat) * centVon(einkommen)) / 100 };
}

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
