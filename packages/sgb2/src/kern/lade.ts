import type { Ausbildung, Einkommen, Fall, Mehrbedarf, Person, Unterkunft } from "../eingabe.ts";
import { BERUFSAUSBILDUNG, FREIWILLIGENDIENST, KEINE_AUSBILDUNG, SCHULE, STUDIUM, type Haushalt } from "./haushalt.ts";
import { monatsIndex, tagAus } from "./kalender.ts";
import { ladeWohnen } from "./lade-wohnen.ts";
import { inCent } from "./rechnen.ts";
import { leere } from "./spalten.ts";
import { ladeUmstaende } from "./umstaende.ts";
import { fliesstZu, istEinmalig } from "./zufluss.ts";
import { ladeLage } from "./lade-lage.ts";

const AUSBILDUNG: Record<Ausbildung, number> = {
  keine: KEINE_AUSBILDUNG, schule: SCHULE, berufsausbildung: BERUFSAUSBILDUNG, studium: STUDIUM, freiwilligendienst: FREIWILLIGENDIENST,
};

/** Puts a checked case on the desk, which must have room for its persons; its one-off income is left to `rechneFall`. */
export function lade(h: Haushalt, fall: Fall): void {
  h.n = fall.personen.length;
  h.mitEinmaligem = false;
  h.bewilligungAb = monatsIndex(fall.bewilligungszeitraumBeginn ?? fall.monat);
  h.antragSeit = fall.antragAm === undefined ? 0 : monatsIndex(fall.antragAm);
  h.mitZeiten = false;
  h.mitUmgang = false;
  ladeUnterkunft(h, fall);
  ladeWohnen(h.wohnen, fall);
  const stelle = new Map(fall.personen.map((person, i) => [person.id, i]));
  fall.personen.forEach((person, i) => {
    leere(h, i);
    ladePerson(h, i, person, stelle);
    if (person.lage !== undefined) ladeLage(h, i, person.lage, monatsIndex(fall.monat));
    for (const bedarf of person.mehrbedarfe ?? []) ladeMehrbedarf(h, i, bedarf);
    for (const einkommen of person.einkommen ?? []) {
      if (istEinmalig(einkommen)) h.mitEinmaligem = true;
      else if (fliesstZu(einkommen, fall.monat)) ladeEinkommen(h, i, einkommen);
    }
  });
  ladeUmstaende(h, fall);
}

function ladeUnterkunft(h: Haushalt, { unterkunft, monat, personen }: Fall): void {
  const { angemessen } = unterkunft;
  h.mitUnterkunft = unterkunft.art === "keine" ? 0 : 1;
  h.bruttokalt = inCent(unterkunft.bruttokaltmiete);
  h.heizkosten = inCent(unterkunft.heizung);
  h.koepfe = unterkunft.personenImHaushalt ?? personen.length;
  h.dezentral = unterkunft.warmwasser === "dezentral" ? h.mitUnterkunft : 0;
  h.grenzeUnterkunft = angemessen?.bruttokaltmiete === undefined ? -1 : inCent(angemessen.bruttokaltmiete);
  h.grenzeHeizung = angemessen?.heizung === undefined ? -1 : inCent(angemessen.heizung);
  h.bezugSeit = monatsIndex(unterkunft.leistungsbezugSeit ?? monat);
  h.senkungSeit = senkungSeit(unterkunft);
}

/** A request with its day ends six months later on that day; the month in which they end counts in full. */
function senkungSeit({ kostensenkungSeit, kostensenkungAm }: Unterkunft): number {
  if (kostensenkungAm !== undefined) return monatsIndex(kostensenkungAm) + 1;
  return kostensenkungSeit === undefined ? -1 : monatsIndex(kostensenkungSeit);
}

function ladePerson(h: Haushalt, i: number, person: Person, stelle: Map<string, number>): void {
  const index = (id: string | undefined): number => (id === undefined ? -1 : (stelle.get(id) ?? -1));
  h.geburt[i] = tagAus(person.geburtsdatum);
  h.partner[i] = index(person.partner);
  h.eltern1[i] = index(person.eltern?.[0]);
  h.eltern2[i] = index(person.eltern?.[1]);
  h.erwerbsfaehigAngabe[i] = person.erwerbsfaehig === false ? 0 : 1;
  h.ausbildung[i] = AUSBILDUNG[person.ausbildung ?? "keine"];
  h.schwangerAb[i] = person.schwangerSeitWoche13 === undefined ? -1 : tagAus(person.schwangerSeitWoche13);
  h.eigeneVersicherung[i] = person.eigeneVersicherung === true ? 1 : 0;
  h.vermoegen[i] = inCent(person.vermoegen);
}

function ladeMehrbedarf(h: Haushalt, i: number, bedarf: Mehrbedarf): void {
  switch (bedarf.art) {
    case "behinderung": h.hatBehinderung[i] = 1; break;
    case "merkzeichenG": h.hatMerkzeichenG[i] = 1; break;
    case "ernaehrung": addiere(h.ernaehrung, i, bedarf.betrag); break;
    case "unabweisbar": addiere(h.unabweisbar, i, bedarf.betrag); break;
    case "schulbuecher": addiere(h.schulbuecher, i, bedarf.betrag); break;
  }
}

/** Adds income to a person on the desk, whenever it was received. */
export function ladeEinkommen(h: Haushalt, i: number, einkommen: Einkommen): void {
  switch (einkommen.art) {
    case "erwerbstaetigkeit":
      addiere(h.brutto, i, einkommen.brutto);
      addiere(h.bruttoSteuern, i, einkommen.steuern);
      addiere(h.bruttoBeitraege, i, einkommen.sozialversicherung);
      return addiere(h.nachgewiesen, i, einkommen.absetzbar);
    case "selbstaendigkeit":
      addiere(h.gewinn, i, Math.max(0, einkommen.gewinn));
      addiere(h.gewinnSteuern, i, einkommen.steuern);
      addiere(h.gewinnBeitraege, i, einkommen.sozialversicherung);
      return addiere(h.nachgewiesen, i, einkommen.absetzbar);
    case "taschengeldFreiwilligendienst": return addiere(h.taschengeld, i, einkommen.betrag);
    case "kapital":
      addiere(h.kapitalBisher, i, einkommen.bisherImJahr);
      return addiere(h.kapital, i, einkommen.betrag);
    case "aufwandsentschaedigung":
      addiere(h.aufwandBisher, i, einkommen.bisherImJahr);
      return addiere(h.aufwand, i, einkommen.betrag);
    case "kindergeld": return addiere(h.kindergeld, i, einkommen.betrag);
    case "kinderzuschlag": return addiere(h.kinderzuschlag, i, einkommen.betrag);
    case "bafoeg":
    case "berufsausbildungsbeihilfe": return addiere(h.foerderung, i, einkommen.betrag);
    case "mutterschaftsgeld": return addiere(h.mutterschaftsgeld, i, einkommen.betrag);
    case "unterhalt":
    case "unterhaltsvorschuss":
    case "arbeitslosengeld":
    case "krankengeld":
    case "elterngeld":
    case "rente":
    case "miete":
    case "wohngeld":
    case "sonstiges": return addiere(h.anderes, i, einkommen.betrag);
  }
}

function addiere(spalte: Float64Array, i: number, euro: number | undefined): void {
  spalte[i] = (spalte[i] as number) + inCent(euro);
}
