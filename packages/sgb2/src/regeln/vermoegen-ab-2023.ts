import { HAUPT, KIND, type Haushalt } from "../kern/haushalt.ts";
import { monatsIndex } from "../kern/kalender.ts";
import { pfadZu } from "../kern/protokoll.ts";
import { anteil } from "../kern/rechnen.ts";
import { NEUES_RECHT_AB, type Recht } from "../recht/recht.ts";
import { karenzzeitEnde } from "./karenzzeit.ts";

const NEUES_RECHT = monatsIndex(NEUES_RECHT_AB);

/** Whether § 12 applies in its new version: it follows the beginning of the Bewilligungszeitraum (§ 65a Abs. 1 SGB II). */
export const giltNeuesRecht = (h: Haushalt): boolean => h.bewilligungAb >= NEUES_RECHT;

/** § 12 Abs. 3 and 6 Satz 1 until June 2026: a year from the first benefits, but not where they are due for one month only. */
export const inKarenzzeitVermoegen = (h: Haushalt, r: Recht): boolean => !giltNeuesRecht(h) && !h.besitz.nurEinMonat && r.monatsIndex < karenzzeitEnde(h, r);

/** § 12 since 2023: one allowance a person; what is not used moves to those who exceed theirs, parents and partners first. */
export function setzeFreibetraegeAb2023(h: Haushalt, r: Recht): void {
  let ungenutzt = 0;
  let ueberAnHaupt = 0;
  let ueberAnKindern = 0;
  let ersteHauptperson = !h.ohneErstenFreibetrag;
  const inKarenzzeit = inKarenzzeitVermoegen(h, r);
  for (let i = 0; i < h.n; i++) {
    const haupt = h.stellung[i] === HAUPT;
    if (!haupt && h.stellung[i] !== KIND) continue;
    const frei = freibetrag(h, r, i, inKarenzzeit, haupt && ersteHauptperson);
    if (haupt) ersteHauptperson = false;
    h.vermoegenFreibetrag += frei;
    const ueber = Math.max(0, (h.vermoegen[i] as number) - frei);
    h.einsatz[i] = ueber;
    ungenutzt += Math.max(0, frei - (h.vermoegen[i] as number));
    if (haupt) ueberAnHaupt += ueber;
    else ueberAnKindern += ueber;
  }
  if (ueberAnHaupt + ueberAnKindern > 0) uebertrage(h, ungenutzt, ueberAnHaupt, ueberAnKindern);
}

function uebertrage(h: Haushalt, ungenutzt: number, ueberAnHaupt: number, ueberAnKindern: number): void {
  const anHaupt = Math.min(ungenutzt, ueberAnHaupt);
  const anKinder = Math.min(ungenutzt - anHaupt, ueberAnKindern);
  for (let i = 0; i < h.n; i++) {
    const ueber = h.einsatz[i] as number;
    if (ueber === 0) continue;
    const [uebertragen, alle] = h.stellung[i] === HAUPT ? [anHaupt, ueberAnHaupt] : [anKinder, ueberAnKindern];
    const betrag = anteil(uebertragen, ueber, alle);
    h.einsatz[i] = ueber - betrag;
    if (betrag > 0) h.protokoll?.notiere(giltNeuesRecht(h) ? "vermoegen.uebertrag" : "vermoegen.uebertragBisherig", i, betrag, { uebertragen, ueber, alle }, [pfadZu(i, "vermoegen")]);
  }
}

function freibetrag(h: Haushalt, r: Recht, i: number, inKarenzzeit: boolean, ersteHauptperson: boolean): number {
  const neu = giltNeuesRecht(h);
  const betrag = neu ? nachAlter(h, r, i) : inKarenzzeit && ersteHauptperson ? r.werte.vermoegenKarenzErste : r.werte.vermoegenJePerson;
  const regel = inKarenzzeit ? "vermoegen.karenzzeit" : neu ? "vermoegen.freibetrag" : "vermoegen.freibetragBisherig";
  h.protokoll?.notiere(regel, i, betrag, { betrag }, [pfadZu(i, "geburtsdatum"), "bewilligungszeitraumBeginn", "unterkunft.leistungsbezugSeit"]);
  return betrag;
}

/** § 12 Abs. 2 Satz 1 and 2, since July 2026: the higher step from the first day of the month of the birthday. */
function nachAlter(h: Haushalt, r: Recht, i: number): number {
  const alter = h.alterEnde[i] as number;
  if (alter < 30) return r.werte.vermoegenBis30;
  if (alter < 40) return r.werte.vermoegenAb31;
  return alter < 50 ? r.werte.vermoegenAb41 : r.werte.vermoegenAb51;
}
