import type { Recht } from "../recht/recht.ts";
import { teileMonat } from "../regeln/abschnitte.ts";
import { berechneBedarfe } from "../regeln/bedarf.ts";
import { bildeBedarfsgemeinschaft } from "../regeln/bedarfsgemeinschaft.ts";
import { berechneMittel } from "../regeln/mittel.ts";
import { gewaehreEinmalzahlung } from "../regeln/einmalzahlung.ts";
import { rechneAuf } from "../regeln/aufrechnung.ts";
import { mindere } from "../regeln/minderung.ts";
import { bestimmePersonen } from "../regeln/personen.ts";
import { pruefeBeleg } from "../regeln/beleg.ts";
import { gewaehreSofortzuschlag } from "../regeln/sofortzuschlag.ts";
import { erkenneUnterkunftAn } from "../regeln/unterkunft.ts";
import { verteile } from "../regeln/verteilung.ts";
import type { Haushalt } from "./haushalt.ts";
import { rundeWie } from "./rechnen.ts";

/**
 * Computes the household on the desk for the month of this law, in place. Explained calculation and mass calculation
 * run through here; they differ only in `h.protokoll`. After a refusal (`h.ablehnung`) the amounts mean nothing.
 */
export function rechneHaushalt(h: Haushalt, r: Recht): void {
  h.ablehnung = null;
  rundeWie(r.werte.abrundung);
  bestimmePersonen(h, r);
  bildeBedarfsgemeinschaft(h);
  if (h.ablehnung === null) pruefeBeleg(h, r);
  if (h.ablehnung !== null) return;
  teileMonat(h, r);
  erkenneUnterkunftAn(h, r);
  berechneBedarfe(h, r);
  berechneMittel(h, r);
  verteile(h, r);
  gewaehreSofortzuschlag(h, r);
  gewaehreEinmalzahlung(h, r);
  if (h.umstaende.minderungen.length > 0) mindere(h, r);
  if (h.umstaende.aufrechnungen.length > 0 && h.ablehnung === null) rechneAuf(h, r);
}
