import type { Haushalt } from "../kern/haushalt.ts";
import { monatsIndex } from "../kern/kalender.ts";
import { HAUSHALT } from "../kern/protokoll.ts";
import { dreissigstel } from "../kern/rechnen.ts";
import { NEUES_RECHT_AB, type Recht } from "../recht/recht.ts";
import { KARENZZEIT_FRUEHESTENS } from "./karenzzeit.ts";
import { inKarenzzeitUnterkunft } from "./kostensenkung.ts";

const NEUES_RECHT = monatsIndex(NEUES_RECHT_AB);

const istUmgezogen = (h: Haushalt, r: Recht): boolean => h.wohnen.umzugAb >= 0 && r.monatsIndex >= h.wohnen.umzugAb;

/**
 * § 22 Abs. 4: after a move more than the limit counts only with an assurance given before: since 2023 in the Karenzzeit
 * (Satz 2), for moves since July 2026 always (Satz 3). An assurance can only be asked for by the law of the day of the move.
 */
export function zaehltNurBisZurGrenze(h: Haushalt, r: Recht): boolean {
  const { umzugAb, umzugZugesichert } = h.wohnen;
  if (!istUmgezogen(h, r) || umzugZugesichert || umzugAb < KARENZZEIT_FRUEHESTENS) return false;
  return umzugAb >= NEUES_RECHT || inKarenzzeitUnterkunft(h, r);
}

/** After a move that was not needed only what was recognised before (§ 22 Abs. 1 Satz 2, since 2023 Satz 6, since July 2026 Abs. 4 Satz 4 and for the dwelling alone). */
export function begrenzeAufBisherigen(h: Haushalt, r: Recht): void {
  const w = h.wohnen;
  if (!istUmgezogen(h, r) || w.umzugErforderlich || w.umzugZugesichert || !w.gleichesGebiet) return;
  const nurUnterkunft = r.monatsIndex >= NEUES_RECHT;
  const bisher = w.bisherUnterkunft + (nurUnterkunft ? 0 : w.bisherHeizung);
  const neu = h.unterkunftAnerkannt + (nurUnterkunft ? 0 : h.heizungAnerkannt);
  const ueber = neu - bisher;
  if (ueber <= 0) return;
  const ausHeizung = Math.max(0, ueber - h.unterkunftAnerkannt);
  h.unterkunftAnerkannt -= ueber - ausHeizung;
  h.heizungAnerkannt -= ausHeizung;
  h.protokoll?.notiere("unterkunft.bisherigerBedarf", HAUSHALT, -ueber, { bisher, neu }, ["unterkunft.umzug"]);
}

/** In the month of the move the days before count with the costs of the dwelling before. */
export function teileUmzugsmonat(h: Haushalt, r: Recht): void {
  const w = h.wohnen;
  if (w.umzugAb !== r.monatsIndex || w.tageVorUmzug === 0) return;
  h.unterkunftAnerkannt = gemischt(h, w.bisherUnterkunft, h.unterkunftAnerkannt);
  h.heizungAnerkannt = gemischt(h, w.bisherHeizung, h.heizungAnerkannt);
}

function gemischt(h: Haushalt, bisher: number, neu: number): number {
  const tage = h.wohnen.tageVorUmzug;
  const betrag = dreissigstel(bisher, tage) + dreissigstel(neu, 30 - tage);
  h.protokoll?.notiere("unterkunft.umzugsmonat", HAUSHALT, betrag, { bisher, neu, tage }, ["unterkunft.umzug"]);
  return betrag;
}
