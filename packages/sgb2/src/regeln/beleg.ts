import { AUSSERHALB, BERUFSAUSBILDUNG, SCHULE, STUDIUM, type Haushalt } from "../kern/haushalt.ts";
import { monatsIndex } from "../kern/kalender.ts";
import { GENOSSENSCHAFTSANTEILE } from "../kern/wohnen.ts";
import type { Recht } from "../recht/recht.ts";

const TEXT_VON_2021 = monatsIndex("2021-01");
const AUGUST_2016 = monatsIndex("2016-08");
const LETZTER_TEXT_VON_2013 = monatsIndex("2013-01");

/**
 * Refuses what changed between January 2013 and April 2021 on a day or by an amount that no text at hand shows, and
 * what the law before August 2016 gave to those in training.
 */
export function pruefeBeleg(h: Haushalt, r: Recht): void {
  if (r.monatsIndex >= TEXT_VON_2021) return;
  if (h.wohnen.besonders) pruefeWohnen(h, r);
  for (let i = 0; i < h.n; i++) {
    if (h.stellung[i] === AUSSERHALB || h.ablehnung !== null) continue;
    h.ablehnungPerson = i;
    if (hatUnbelegtenFreibetrag(h, r, i)) h.ablehnung = "freibetragUnbelegt";
    else if ((h.schulbuecher[i] as number) > 0) h.ablehnung = "schulbuecherVor2021";
    else if (r.werte.berufsausbildungAusgeschlossen === 1) pruefeAusbildung(h, i);
  }
}

const hatUnbelegtenFreibetrag = (h: Haushalt, r: Recht, i: number): boolean =>
  ((h.taschengeld[i] as number) > 0 && (r.werte.absetzbetragTaschengeld === 0 || (istOhneVerordnung(r) && weistNach(h, i)))) || ((h.aufwand[i] as number) > 0 && r.werte.absetzbetragAufwand === 0);

/** What more than the fixed amount was proven counted beside the allowance of a voluntary service then; how much, no text shows. */
const istOhneVerordnung = (r: Recht): boolean => r.monatsIndex >= LETZTER_TEXT_VON_2013 && r.monatsIndex < AUGUST_2016;
const weistNach = (h: Haushalt, i: number): boolean =>
  (h.nachgewiesen[i] as number) > 0 || (h.mitBesonderem && h.besonderes.absetzungen.some(({ person, absetzung: { art } }) => person === i && art !== "unterhalt" && art !== "ausbildungsfoerderung"));

/** §§ 7 Abs. 5 and 6, 11a Abs. 3, 27 as they read until July 2016. */
function pruefeAusbildung(h: Haushalt, i: number): void {
  const beiEltern = (h.eltern1[i] as number) >= 0;
  const ausbildung = h.ausbildung[i];
  if ((h.foerderung[i] as number) > 0) h.ablehnung = "foerderungVor2016";
  else if (beiEltern ? ausbildung === STUDIUM : ausbildung === BERUFSAUSBILDUNG || ausbildung === SCHULE) h.ablehnung = "ausbildungVor2016";
}

/** What § 22 says differently in January 2013 and April 2021. */
function pruefeWohnen(h: Haushalt, r: Recht): void {
  const w = h.wohnen;
  if (w.grenzeGesamt >= 0) h.ablehnung = "gesamtgrenzeVor2021";
  else if (w.warmwasserGemessen >= 0) h.ablehnung = "warmwasserGemessenVor2021";
  else if (r.monatsIndex > LETZTER_TEXT_VON_2013 && w.guthabenNichtAnerkannt.some((betrag, i) => i < w.guthaben && betrag > 0)) h.ablehnung = "guthabenVor2021";
  else if (w.einmaligArt.some((art, i) => i < w.einmalige && art === GENOSSENSCHAFTSANTEILE)) h.ablehnung = "genossenschaftsanteileVor2021";
}
