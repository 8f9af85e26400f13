import { Aufzeichnung } from "./aufzeichnung.ts";
import type { Fall } from "./eingabe.ts";
import type { Ablehnung, Antwort, Ergebnis, Fehlerantwort, PersonErgebnis } from "./ergebnis.ts";
import { leistungen, leistungenDer } from "./ergebnis-leistung.ts";
import { alsFehler } from "./fehler.ts";
import { KEINE_UMSTAENDE } from "./kern/umstaende.ts";
import { neuerHaushalt, type Haushalt } from "./kern/haushalt.ts";
import { rechneFall } from "./kern/rechne-fall.ts";
import { pruefe } from "./pruefe.ts";
import { rechtFuer, type Recht } from "./recht/recht.ts";
import { ABLEHNUNGEN, type Ablehnungsgrund } from "./regeln/ablehnung.ts";
import { gibHinweise } from "./regeln/allgemeine-hinweise.ts";
import { istInBedarfsgemeinschaft } from "./regeln/mittel.ts";
import { ablehnungsText } from "./render/ablehnung.ts";
import { vergleicheVorrang } from "./regeln/vorrang.ts";
import { vermoegenUebersteigt } from "./regeln/vermoegen.ts";
import { anspruchUnterkunft } from "./regeln/verteilung.ts";

export type { Absetzung, AnderesEinkommen, Angemessenheit, Ausbildung, Betrieb, Einkommen, Einkommensart, EinkommenMitJahresbetrag, Erwerbstaetigkeit, Fall, Mehrbedarf, Monatsfall, Person, Selbstaendigkeit, Unterkunft, Zufluss } from "./eingabe.ts";
export type { Aufrechnung, Aufrechnungsart, Bildungsbedarf, Einmalbedarf, Minderung, Minderungsart } from "./eingabe-leistung.ts";
export type { Ablehnung, Antwort, Ergebnis, Fehler, Fehlerantwort, Hinweis, Knoten, Leistung, Monatsantwort, NichtUnterstuetzt, PersonErgebnis } from "./ergebnis.ts";
export type { Ausnahme, EinmaligeWohnkosten, Guthaben, Leistungszeit, Umzug } from "./eingabe-unterkunft.ts";
export type { Vermoegensgegenstand } from "./eingabe-vermoegen.ts";

/** The answer to a text that is no JSON at all. */
export const KEIN_JSON: Fehlerantwort = { fehler: [alsFehler("", "keinJson")] };

/**
 * Computes one case of the contract `handschlag rechne`: what its Bedarfsgemeinschaft is entitled to in the month, and why.
 * Takes any JSON value, amounts in euros. Wrong input gives `fehler`, a case outside what is implemented gives
 * `nichtUnterstuetzt`; it never throws.
 */
export function berechne(eingabe: unknown): Antwort {
  const geprueft = pruefe(eingabe);
  if ("fehler" in geprueft) return { ...idVon(eingabe), fehler: geprueft.fehler };
  const { fall } = geprueft;
  const recht = rechtFuer(fall.monat);
  if (!recht) return lehneAb(fall, "monatUnbekannt", 0);
  return berechneFall(fall, recht);
}

let tisch = neuerHaushalt(8);

/** The desk, used again from case to case: a new one costs as much as a third of the calculation. */
function tischFuer(personen: number): Haushalt {
  if (personen > tisch.geburt.length) tisch = neuerHaushalt(personen);
  return tisch;
}

function berechneFall(fall: Fall, recht: Recht): Ergebnis | Ablehnung {
  const h = tischFuer(fall.personen.length);
  const aufzeichnung = new Aufzeichnung(fall, recht);
  h.protokoll = aufzeichnung;
  rechneFall(h, fall, recht);
  if (h.ablehnung !== null) return lehneAb(fall, h.ablehnung, h.ablehnungPerson);
  gibHinweise(h, fall, recht);
  const vorrang = vergleicheVorrang(h, fall, recht);
  const ergebnis: Ergebnis = {
    monat: fall.monat,
    leistung: recht.leistung,
    anspruch: h.anspruchGesamt / 100,
    sofortzuschlag: h.sofortzuschlagGesamt / 100,
    einmalzahlung: h.einmalzahlungGesamt / 100,
    ...leistungen(h),
    ...(vorrang === undefined ? {} : { vorrang }),
    ...(h.anspruchAlsDarlehen > 0 ? { anspruchAlsDarlehen: h.anspruchAlsDarlehen / 100 } : {}),
    personen: fall.personen.map((person, i) => personErgebnis(h, i, person.id)),
    vermoegen: {
      vorhanden: h.vermoegenVorhanden / 100,
      freibetrag: h.vermoegenFreibetrag / 100,
      uebersteigt: vermoegenUebersteigt(h) || h.anspruchAlsDarlehen > 0,
    },
    hinweise: aufzeichnung.hinweise(),
    erklaerung: aufzeichnung.baum(),
  };
  return fall.id === undefined ? ergebnis : { id: fall.id, ...ergebnis };
}

function personErgebnis(h: Haushalt, i: number, id: string): PersonErgebnis {
  const fuerUnterkunft = anspruchUnterkunft(h, i);
  const euro = (spalte: Float64Array): number => (spalte[i] ?? 0) / 100;
  const ergebnis: PersonErgebnis = {
    id,
    inBedarfsgemeinschaft: h.mitZeiten ? h.gehoerteDazu[i] === 1 : istInBedarfsgemeinschaft(h, i),
    regelbedarfsstufe: h.stufe[i] || null,
    regelbedarf: euro(h.regelbedarf),
    mehrbedarfe: euro(h.mehrbedarfe),
    unterkunft: euro(h.unterkunft),
    heizung: euro(h.heizung),
    bedarf: euro(h.bedarf),
    einkommen: euro(h.einkommen),
    freigestellt: euro(h.freigestellt),
    absetzbetraege: euro(h.absetzbetraege),
    kindergeldUebertrag: euro(h.uebertrag),
    anrechenbar: euro(h.anrechenbar),
    angerechnet: euro(h.angerechnet),
    minderung: euro(h.minderung),
    anspruch: euro(h.anspruch),
    anspruchLebensunterhalt: ((h.anspruch[i] ?? 0) - fuerUnterkunft) / 100,
    anspruchUnterkunft: fuerUnterkunft / 100,
    sofortzuschlag: euro(h.sofortzuschlag),
  };
  return h.umstaende === KEINE_UMSTAENDE ? ergebnis : { ...ergebnis, ...leistungenDer(h, i) };
}

function lehneAb(fall: Fall, grund: Ablehnungsgrund, person: number): Ablehnung {
  const { pfad, norm } = ABLEHNUNGEN[grund];
  return { ...idVon(fall), nichtUnterstuetzt: [{ pfad: pfad.replace("{i}", String(person)), norm, text: ablehnungsText(grund, "de"), schluessel: grund }] };
}

/** The `id` of an input, if it has one, to put into its answer. */
export function idVon(eingabe: unknown): { id?: string } {
  const id = typeof eingabe === "object" && eingabe !== null && "id" in eingabe ? eingabe.id : undefined;
  return typeof id === "string" ? { id } : {};
}
