import type { Recht } from "../recht/recht.ts";
import { teileMonat } from "../regeln/abschnitte.ts";
import { berechneBedarfe } from "../regeln/bedarf.ts";
import { beruecksichtigeBesonderes } from "../regeln/besonderes.ts";
import { bildeBedarfsgemeinschaft } from "../regeln/bedarfsgemeinschaft.ts";
import { berechneMittel } from "../regeln/mittel.ts";
import { bestimmeDarlehensanteil } from "../regeln/darlehensanteil.ts";
import { gewaehreEinmalzahlung, notiereEinmalzahlung } from "../regeln/einmalzahlung.ts";
import { rechneAuf } from "../regeln/aufrechnung.ts";
import { gewaehreBildung } from "../regeln/bildung.ts";
import { gewaehreEinmalbedarfe } from "../regeln/einmalbedarf.ts";
import { mindere } from "../regeln/minderung.ts";
import { bestimmePersonen, wirdErstErwerbsfaehig } from "../regeln/personen.ts";
import { pruefeBeleg } from "../regeln/beleg.ts";
import { gewaehreSofortzuschlag, notiereSofortzuschlag } from "../regeln/sofortzuschlag.ts";
import { erkenneUnterkunftAn } from "../regeln/unterkunft.ts";
import { verteile } from "../regeln/verteilung.ts";
import { gewaehreWohndarlehen } from "../regeln/wohndarlehen.ts";
import type { Haushalt } from "./haushalt.ts";
import { rundeWie } from "./rechnen.ts";
import { rechneGenerationen } from "./rechne-generationen.ts";
import { rechneGetrennte } from "./rechne-getrennte.ts";
import { rechneZeitraeume } from "./rechne-zeitraeume.ts";

/**
 * Computes the household on the desk for the month of this law, in place. Explained calculation and mass calculation
 * run through here; they differ only in `h.protokoll`. After a refusal (`h.ablehnung`) the amounts mean nothing.
 */
export function rechneHaushalt(h: Haushalt, r: Recht): void {
  h.ablehnung = null;
  rundeWie(r.werte.abrundung);
  bestimmePersonen(h, r);
  h.geteilt = false;
  if (wirdErstErwerbsfaehig(h)) h.mitZeiten = true;
  if (h.mitZeiten) rechneZeitraeume(h, r, rechneZeitraum);
  else rechneGanzenMonat(h, r);
  gewaehreWohndarlehen(h, r);
  if (h.ablehnung === null && h.umstaende.minderungen.length > 0) mindere(h, r);
  bestimmeDarlehensanteil(h);
  if (h.ablehnung === null && h.umstaende.aufrechnungen.length > 0) rechneAuf(h, r);
}

function rechneGanzenMonat(h: Haushalt, r: Recht): void {
  for (let i = 0; i < h.n; i++) h.fehlt[i] = 0;
  rechneZeitraum(h, r);
  if (h.ablehnung === "dreiGenerationen") return rechneGenerationen(h, r, rechneZeitraum);
  if (h.ablehnung === "elternOhnePartnerschaft") return rechneGetrennte(h, r, rechneZeitraum);
  if (h.protokoll !== null && h.ablehnung === null) notiereZahlungen(h);
}

function notiereZahlungen(h: Haushalt): void {
  for (let i = 0; i < h.n; i++) {
    notiereSofortzuschlag(h, i);
    notiereEinmalzahlung(h, i);
  }
}

function rechneZeitraum(h: Haushalt, r: Recht): void {
  rechneAnspruch(h, r);
  if (h.ablehnung !== null) return;
  if (h.umstaende.bildung.length > 0) gewaehreBildung(h, r);
  if (h.umstaende.einmalbedarfe.length > 0) gewaehreEinmalbedarfe(h);
  gewaehreSofortzuschlag(h, r);
  gewaehreEinmalzahlung(h, r);
}

function rechneAnspruch(h: Haushalt, r: Recht): void {
  bildeBedarfsgemeinschaft(h);
  if (h.ablehnung === null) pruefeBeleg(h, r);
  if (h.ablehnung !== null) return;
  if (!h.mitZeiten) teileMonat(h, r);
  erkenneUnterkunftAn(h, r);
  berechneBedarfe(h, r);
  if (h.mitBesonderem) beruecksichtigeBesonderes(h, r);
  if (h.ablehnung !== null) return;
  berechneMittel(h, r);
  verteile(h, r);
}
