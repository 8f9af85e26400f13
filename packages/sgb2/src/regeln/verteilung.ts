import { AUSSERHALB, GEDECKT, HAUPT, KIND, type Haushalt } from "../kern/haushalt.ts";
import type { Protokoll } from "../kern/protokoll.ts";
import { anteil } from "../kern/rechnen.ts";
import { eigeneMittel } from "./mittel.ts";

/**
 * Distributes what is not covered in proportion to the needs (§ 9 Abs. 2 SGB II). A child's own means reduce its need
 * alone; parents' and partners' means count for all, but not for a pregnant child (§ 9 Abs. 3).
 */
export function verteile(h: Haushalt): void {
  let gesamtbedarf = 0;
  let mittel = 0;
  for (let i = 0; i < h.n; i++) {
    if (h.stellung[i] === HAUPT) mittel += eigeneMittel(h, i);
    if (nimmtTeil(h, i)) gesamtbedarf += offenerBedarf(h, i);
  }
  const ungedeckt = Math.max(0, gesamtbedarf - mittel);
  h.anspruchGesamt = 0;
  for (let i = 0; i < h.n; i++) {
    h.anspruch[i] = nimmtTeil(h, i) ? teile(ungedeckt, offenerBedarf(h, i), gesamtbedarf) : h.stellung[i] === KIND ? offenerBedarf(h, i) : 0;
    h.angerechnet[i] = (h.bedarf[i] as number) - (h.anspruch[i] as number);
    h.anspruchGesamt += h.anspruch[i] as number;
    if (h.protokoll !== null) erlaeutere(h, i, ungedeckt, gesamtbedarf);
  }
}

const teile = (ungedeckt: number, offen: number, gesamtbedarf: number): number => (gesamtbedarf === 0 ? 0 : anteil(ungedeckt, offen, gesamtbedarf));

/** Own need less, for a child, the own means. */
const offenerBedarf = (h: Haushalt, i: number): number =>
  h.stellung[i] === KIND ? Math.max(0, (h.bedarf[i] as number) - eigeneMittel(h, i)) : (h.bedarf[i] as number);

const nimmtTeil = (h: Haushalt, i: number): boolean => h.stellung[i] === HAUPT || (h.stellung[i] === KIND && h.schwanger[i] === 0);

function erlaeutere(h: Haushalt, i: number, ungedeckt: number, gesamtbedarf: number): void {
  const p = h.protokoll;
  if (p === null || h.stellung[i] === AUSSERHALB) return;
  const bedarf = h.bedarf[i] as number;
  const mittel = eigeneMittel(h, i);
  const offen = h.stellung[i] === GEDECKT ? 0 : offenerBedarf(h, i);
  p.notiere("anspruch", i, h.anspruch[i] as number, { bedarf, angerechnet: h.angerechnet[i] as number }, []);
  if ((h.anspruch[i] as number) > 0) erlaeutereAufteilung(h, p, i);
  if (h.stellung[i] !== HAUPT && mittel > 0) p.notiere("angerechnet.eigene", i, bedarf - offen, { mittel, bedarf }, [`personen[${i}].einkommen`]);
  if (nimmtTeil(h, i)) p.notiere("angerechnet.gemeinsam", i, offen - (h.anspruch[i] as number), { offen, ungedeckt, gesamtbedarf }, []);
  else if (h.stellung[i] === KIND) p.hinweis("schwangerOhneElterneinkommen", i);
}

/** § 19 Abs. 3 Satz 2: means cover Regelbedarf and Mehrbedarfe first, so what is left to pay is housing first of all. */
export const anspruchUnterkunft = (h: Haushalt, i: number): number => Math.min(h.anspruch[i] as number, (h.unterkunft[i] as number) + (h.heizung[i] as number));

function erlaeutereAufteilung(h: Haushalt, p: Protokoll, i: number): void {
  const anspruch = h.anspruch[i] as number;
  const fuerUnterkunft = anspruchUnterkunft(h, i);
  p.notiere("anspruch.lebensunterhalt", i, anspruch - fuerUnterkunft, { anspruch, unterkunft: fuerUnterkunft }, []);
  p.notiere("anspruch.unterkunft", i, fuerUnterkunft, { anspruch, unterkunft: h.unterkunft[i] as number, heizung: h.heizung[i] as number }, []);
}
