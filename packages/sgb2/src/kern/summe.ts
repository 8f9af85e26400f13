import { anspruchUnterkunft } from "../regeln/verteilung.ts";
import { darlehensanteil, hatZurueckgestelltes } from "../regeln/darlehensanteil.ts";
import { istInBedarfsgemeinschaft } from "../regeln/mittel.ts";
import { notiereEinmalzahlung } from "../regeln/einmalzahlung.ts";
import { notiereSofortzuschlag } from "../regeln/sofortzuschlag.ts";
import { vermoegenUebersteigt } from "../regeln/vermoegen.ts";
import { AUSSERHALB, type Haushalt } from "./haushalt.ts";
import { pfadZu } from "./protokoll.ts";
import { dreissigstel } from "./rechnen.ts";

/** Columns that are granted or counted by days. */
const NACH_TAGEN = ["regelbedarf", "mehrbedarfe", "unterkunft", "heizung", "bedarf", "absetzbetraege", "uebertrag", "anrechenbar", "angerechnet", "anspruch", "anspruchUnterkunft"] as const;
/** Columns that hold for the month if they held in one part of it. */
const FUER_DEN_MONAT = ["sofortzuschlag", "einmalzahlung", "bildung", "einmalbedarf", "darlehen", "einsatz", "stufe", "stellung", "gehoerteDazu"] as const;

type Spalte = (typeof NACH_TAGEN)[number] | (typeof FUER_DEN_MONAT)[number];

let summen: Record<Spalte, number[]> = neueSummen(0);
let alsDarlehen = 0;
let vermoegen = { vorhanden: 0, freibetrag: 0, uebersteigt: false };

function neueSummen(n: number): Record<Spalte, number[]> {
  return Object.fromEntries([...NACH_TAGEN, ...FUER_DEN_MONAT].map((spalte) => [spalte, Array.from({ length: n }, () => 0)])) as Record<Spalte, number[]>;
}

export function beginneSumme(h: Haushalt): void {
  summen = neueSummen(h.n);
  alsDarlehen = 0;
  vermoegen = { vorhanden: 0, freibetrag: 0, uebersteigt: false };
}

/** Adds the month just computed for its days: everyone's claim in proportion (§ 41 Abs. 1 Satz 3 SGB II). */
export function addiere(h: Haushalt, tage: number, geteilt: boolean): void {
  if (geteilt) merkeVermoegen(h, tage);
  for (let i = 0; i < h.n; i++) {
    h.anspruchUnterkunft[i] = anspruchUnterkunft(h, i);
    h.gehoerteDazu[i] = istInBedarfsgemeinschaft(h, i) ? 1 : 0;
    if (geteilt && h.stellung[i] !== AUSSERHALB && !h.ohneAnspruch) notiereTeil(h, i, tage);
    for (const spalte of NACH_TAGEN) merke(spalte, i, anteilig(h[spalte][i] ?? 0, tage));
    gleicheAus(h, i, tage);
    for (const spalte of FUER_DEN_MONAT) behalte(h, spalte, i);
  }
}

/** The wealth of the last part in which it exceeds the allowances, else of the last; and the loan of each part for its days. */
function merkeVermoegen(h: Haushalt, tage: number): void {
  const uebersteigt = vermoegenUebersteigt(h) || hatZurueckgestelltes(h);
  if (uebersteigt || !vermoegen.uebersteigt) vermoegen = { vorhanden: h.vermoegenVorhanden, freibetrag: h.vermoegenFreibetrag, uebersteigt };
  if (h.besitz.zahl > 0) alsDarlehen += dreissigstel(darlehensanteil(h, h.anspruchGesamt), tage);
}

const merke = (spalte: Spalte, i: number, betrag: number): void => void (summen[spalte][i] = (summen[spalte][i] ?? 0) + betrag);
const anteilig = (betrag: number, tage: number): number => (betrag < 0 ? -dreissigstel(-betrag, tage) : dreissigstel(betrag, tage));

/** The parts of a need add up to it, and need less claim is what is set against it: cents of rounding go where they fit. */
function gleicheAus(h: Haushalt, i: number, tage: number): void {
  const teil = (spalte: (typeof NACH_TAGEN)[number]): number => anteilig(h[spalte][i] ?? 0, tage);
  const rest = teil("bedarf") - teil("regelbedarf") - teil("mehrbedarfe") - teil("unterkunft") - teil("heizung");
  merke((h.regelbedarf[i] ?? 0) > 0 ? "regelbedarf" : "unterkunft", i, rest);
  if (h.ausgeschlossen[i] === 0 && !h.ohneAnspruch) merke("angerechnet", i, teil("bedarf") - teil("anspruch") - teil("angerechnet"));
}

function notiereTeil(h: Haushalt, i: number, tage: number): void {
  const anspruch = h.anspruch[i] ?? 0;
  h.protokoll?.notiere("anspruch.zeitraum", i, dreissigstel(anspruch, tage), { anspruch, tage }, [pfadZu(i, "lage")]);
}

function behalte(h: Haushalt, spalte: (typeof FUER_DEN_MONAT)[number], i: number): void {
  const wert = h[spalte][i] ?? 0;
  const bisher = summen[spalte][i] ?? 0;
  if (spalte === "stufe") summen.stufe[i] = wert === 0 ? bisher : wert;
  else if (spalte === "stellung") summen.stellung[i] = bisher === 0 || h.gehoerteDazu[i] === 1 ? wert : bisher;
  else summen[spalte][i] = Math.max(bisher, wert);
}

/** Puts the month together on the desk. Income stays what was received; what did not count on other days is free. */
export function schliesseSumme(h: Haushalt, geteilt: boolean): void {
  h.geteilt = geteilt;
  if (geteilt) {
    h.anspruchAlsDarlehen = alsDarlehen;
    h.vermoegenVorhanden = vermoegen.vorhanden;
    h.vermoegenFreibetrag = vermoegen.freibetrag;
  }
  h.anspruchGesamt = 0;
  h.sofortzuschlagGesamt = 0;
  h.einmalzahlungGesamt = 0;
  h.bildungGesamt = 0;
  h.einmalbedarfGesamt = 0;
  h.bedarfsdarlehenGesamt = 0;
  for (let i = 0; i < h.n; i++) {
    for (const spalte of [...NACH_TAGEN, ...FUER_DEN_MONAT]) h[spalte][i] = summen[spalte][i] ?? 0;
    h.freigestellt[i] = h.stellung[i] === AUSSERHALB ? 0 : (h.einkommen[i] ?? 0) + (h.uebertrag[i] ?? 0) - (h.absetzbetraege[i] ?? 0) - (h.anrechenbar[i] ?? 0);
    h.anspruchGesamt += h.anspruch[i] ?? 0;
    h.sofortzuschlagGesamt += h.sofortzuschlag[i] ?? 0;
    h.einmalzahlungGesamt += h.einmalzahlung[i] ?? 0;
    h.bildungGesamt += h.bildung[i] ?? 0;
    h.einmalbedarfGesamt += h.einmalbedarf[i] ?? 0;
    h.bedarfsdarlehenGesamt += h.darlehen[i] ?? 0;
    if (geteilt && h.stellung[i] !== AUSSERHALB) h.protokoll?.notiere("anspruch.monat", i, h.anspruch[i] ?? 0, { anspruch: h.anspruch[i] ?? 0 }, []);
    notiereSofortzuschlag(h, i);
    notiereEinmalzahlung(h, i);
  }
}
