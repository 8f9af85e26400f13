import type { Angemessenheit, Ausnahme, EinmaligeWohnkosten, Guthaben, Leistungszeit, Umzug, Unterkunft } from "../eingabe-unterkunft.ts";
import type { Fall, Person } from "../eingabe.ts";
import { monatVon, monatsIndex, tagAus, tageImMonat, tagImMonat } from "./kalender.ts";
import { ladeTodesfall } from "./lade-todesfall.ts";
import { inCent } from "./rechnen.ts";
import {
  DOPPELMIETE, GENOSSENSCHAFTSANTEILE, HEIZKOSTEN, INSTANDHALTUNG, KINDER, leereWohnen, MIETKAUTION, MIETSCHULDEN, NEBENKOSTEN, UMZUGSKOSTEN, UNABWEISBAR,
  UNWIRTSCHAFTLICH, UNZUMUTBAR, type Wohnen,
} from "./wohnen.ts";

const AUSNAHME: Record<Ausnahme["art"], number> = { unabweisbar: UNABWEISBAR, kinder: KINDER, unzumutbar: UNZUMUTBAR, unwirtschaftlich: UNWIRTSCHAFTLICH };

const EINMALIG: Record<EinmaligeWohnkosten["art"], number> = {
  nebenkosten: NEBENKOSTEN, heizung: HEIZKOSTEN, instandhaltung: INSTANDHALTUNG, umzugskosten: UMZUGSKOSTEN, wohnungsbeschaffung: UMZUGSKOSTEN,
  doppelmiete: DOPPELMIETE, mietkaution: MIETKAUTION, genossenschaftsanteile: GENOSSENSCHAFTSANTEILE, schulden: MIETSCHULDEN,
};

/** No end: longer than any time known. */
const OHNE_ENDE = monatsIndex("9999-12");

const monatOder = (monat: string | undefined, sonst: number): number => (monat === undefined ? sonst : monatsIndex(monat));

const istBesonders = (u: Unterkunft): boolean =>
  u.angemessen?.gesamt !== undefined || u.angemessen?.jeQuadratmeter !== undefined || u.zulaessigeMiete !== undefined || u.leistungszeiten !== undefined
  || u.nurAngemessenAb !== undefined || u.ausnahme !== undefined || u.todesfallIm !== undefined || u.kleinerSeit !== undefined || u.warmwasserGemessen !== undefined
  || u.umzug !== undefined || u.einmaligeKosten !== undefined || u.guthaben !== undefined;

const istBesonderePerson = (person: Person): boolean => person.ohneZusicherungAusgezogen === true || person.wohnanteil !== undefined;

/** Puts on the desk what few dwellings have; for all others nothing is written. */
export function ladeWohnen(w: Wohnen, { unterkunft, personen, monat, bewilligungszeitraumBeginn }: Fall): void {
  if (w.besonders) leereWohnen(w);
  if (istBesonders(unterkunft)) {
    w.besonders = true;
    ladeGrenzen(w, unterkunft.angemessen, unterkunft.wohnflaeche);
    ladeKostensenkung(w, unterkunft);
    if (unterkunft.umzug) ladeUmzug(w, unterkunft.umzug);
    if (unterkunft.leistungszeiten) ladeZeiten(w, unterkunft.leistungszeiten, (bewilligungszeitraumBeginn ?? monat).slice(0, 7));
    unterkunft.einmaligeKosten?.forEach((kosten) => ladeEinmalige(w, kosten));
    unterkunft.guthaben?.forEach((eintrag) => ladeGuthaben(w, eintrag));
  }
  if (personen.some(istBesonderePerson)) ladePersonen(w, personen);
  ladeTodesfall(w, { unterkunft, personen, monat });
}

function ladeGrenzen(w: Wohnen, angemessen: Angemessenheit | undefined, flaeche: number | undefined): void {
  if (angemessen?.gesamt !== undefined) w.grenzeGesamt = inCent(angemessen.gesamt);
  if (angemessen?.jeQuadratmeter !== undefined && flaeche !== undefined) w.grenzeNachFlaeche = Math.round(inCent(angemessen.jeQuadratmeter) * flaeche);
}

function ladeKostensenkung(w: Wohnen, { zulaessigeMiete, nurAngemessenAb, ausnahme, todesfallIm, kleinerSeit, warmwasserGemessen }: Unterkunft): void {
  if (zulaessigeMiete) {
    w.zulaessigeMiete = inCent(zulaessigeMiete.bruttokaltmiete);
    w.ruegeSeit = monatOder(zulaessigeMiete.ruegeaufforderungSeit, -1);
  }
  w.nurAngemessenAb = monatOder(nurAngemessenAb, -1);
  w.todesfall = monatOder(todesfallIm, -1);
  w.kleinerSeit = monatOder(kleinerSeit, -1);
  if (warmwasserGemessen !== undefined) w.warmwasserGemessen = inCent(warmwasserGemessen);
  if (!ausnahme) return;
  w.ausnahme = AUSNAHME[ausnahme.art];
  w.ausnahmeBis = monatOder(ausnahme.bis, OHNE_ENDE);
}

function ladeUmzug(w: Wohnen, umzug: Umzug): void {
  const tag = tagAus(umzug.am);
  w.umzugAb = monatVon(tag);
  w.tageVorUmzug = tagImMonat(tag) === 1 ? 0 : Math.max(0, 30 - (tageImMonat(w.umzugAb) - tagImMonat(tag) + 1));
  w.umzugErforderlich = umzug.erforderlich === true;
  w.umzugZugesichert = umzug.zugesichert === true;
  w.gleichesGebiet = umzug.gleichesGebiet !== false;
  w.bisherUnterkunft = inCent(umzug.bisher.bruttokaltmiete);
  w.bisherHeizung = inCent(umzug.bisher.heizung);
}

/** After the last time that has ended, benefits begin again with the Bewilligungszeitraum at hand. */
function ladeZeiten(w: Wohnen, zeiten: readonly Leistungszeit[], beginn: string): void {
  zeiten.forEach(({ von, bis, nach }, i) => setzeZeit(w, i, monatsIndex(von), monatOder(bis, OHNE_ENDE), nach === "SGB XII"));
  w.zeiten = zeiten.length;
  const letztesEnde = w.zeitBis[w.zeiten - 1] as number;
  if (letztesEnde < OHNE_ENDE) setzeZeit(w, w.zeiten++, Math.max(letztesEnde + 1, monatsIndex(beginn)), OHNE_ENDE, false);
}

function setzeZeit(w: Wohnen, i: number, von: number, bis: number, sgb12: boolean): void {
  w.zeitVon[i] = von;
  w.zeitBis[i] = bis;
  w.zeitSgb12[i] = sgb12 ? 1 : 0;
}

function ladeEinmalige(w: Wohnen, kosten: EinmaligeWohnkosten): void {
  const i = w.einmalige++;
  w.einmaligArt[i] = EINMALIG[kosten.art];
  w.einmaligIm[i] = monatsIndex(kosten.im);
  w.einmaligBetrag[i] = inCent(kosten.betrag);
  w.einmaligMonate[i] = "monate" in kosten ? (kosten.monate ?? 12) : 12;
  w.einmaligZugesichert[i] = "zugesichert" in kosten && kosten.zugesichert === true ? 1 : 0;
}

function ladeGuthaben(w: Wohnen, eintrag: Guthaben): void {
  const i = w.guthaben++;
  w.guthabenHeizung[i] = eintrag.art === "heizung" ? 1 : 0;
  w.guthabenIm[i] = monatsIndex(eintrag.im);
  w.guthabenBetrag[i] = inCent(eintrag.betrag) - inCent(eintrag.haushaltsenergie);
  w.guthabenNichtAnerkannt[i] = inCent(eintrag.nichtAnerkannt);
}

function ladePersonen(w: Wohnen, personen: readonly Person[]): void {
  w.besonders = true;
  personen.forEach((person, i) => {
    w.ausgezogen[i] = person.ohneZusicherungAusgezogen === true ? 1 : 0;
    if (person.wohnanteil === undefined) return;
    w.anteile++;
    w.anteil[i] = inCent(person.wohnanteil);
  });
}
