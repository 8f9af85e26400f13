import type { Ausbildung, Fall, Mehrbedarf, Person, Unterkunft } from "../eingabe.ts";
import { BERUFSAUSBILDUNG, FREIWILLIGENDIENST, KEINE_AUSBILDUNG, SCHULE, STUDIUM, type Haushalt } from "./haushalt.ts";
import { besonderesVon, NICHTS_BESONDERES, setzeBesonderes } from "./besonderes.ts";
import { monatsIndex, tagAus } from "./kalender.ts";
import { mitJahresstand } from "./jahresstand.ts";
import { ladeBesitz } from "./lade-besitz.ts";
import { ladeEinkommen } from "./lade-einkommen.ts";
import { ladeWohnen } from "./lade-wohnen.ts";
import { addiere, inCent } from "./rechnen.ts";
import { leere } from "./spalten.ts";
import { ladeUmstaende } from "./umstaende.ts";
import { fliesstZu, istEinmalig } from "./zufluss.ts";
import { vermuteEinstand, verteileKinderzuschlag } from "./lade-familie.ts";
import { ladeAnwesenheit, ladeLage } from "./lade-lage.ts";

const AUSBILDUNG: Record<Ausbildung, number> = {
  keine: KEINE_AUSBILDUNG, schule: SCHULE, berufsausbildung: BERUFSAUSBILDUNG, studium: STUDIUM, freiwilligendienst: FREIWILLIGENDIENST,
};

/** Puts a checked case on the desk, which must have room for its persons; its one-off income is left to `rechneFall`. */
export function lade(h: Haushalt, fall: Fall): void {
  h.n = fall.personen.length;
  h.mitEinmaligem = false;
  setzeBesonderes(h, NICHTS_BESONDERES);
  h.bewilligungAb = monatsIndex(fall.bewilligungszeitraumBeginn ?? fall.monat);
  h.antragSeit = fall.antragAm === undefined ? 0 : monatsIndex(fall.antragAm);
  h.mitZeiten = false;
  h.mitUmgang = false;
  ladeUnterkunft(h, fall);
  ladeWohnen(h.wohnen, fall);
  ladeBesitz(h.besitz, fall);
  fall.personen.forEach((person, i) => {
    leere(h, i);
    ladePerson(h, i, person, fall.personen);
    if (person.lage !== undefined) ladeAnwesenheit(h, i, person.lage, monatsIndex(fall.monat));
  });
  vermuteEinstand(h);
  fall.personen.forEach((person, i) => {
    if (person.lage !== undefined) ladeLage(h, i, person.lage, monatsIndex(fall.monat), istMittellos(person));
    for (const bedarf of person.mehrbedarfe ?? []) ladeMehrbedarf(h, i, bedarf);
    if (person.schulende !== undefined) ladeSchulende(h, i, monatsIndex(person.schulende), monatsIndex(fall.monat));
    for (const absetzung of person.absetzungen ?? []) besonderesVon(h).absetzungen.push({ person: i, absetzung });
    for (const einkommen of person.einkommen ?? []) {
      if (istEinmalig(einkommen)) h.mitEinmaligem = true;
      else if (fliesstZu(einkommen, fall.monat)) ladeEinkommen(h, i, mitJahresstand(person.einkommen ?? [], einkommen, fall.monat));
    }
  });
  verteileKinderzuschlag(h, monatsIndex(fall.monat));
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

function ladePerson(h: Haushalt, i: number, person: Person, alle: readonly Person[]): void {
  const index = (id: string | undefined): number => (id === undefined ? -1 : alle.findIndex((andere) => andere.id === id));
  h.geburt[i] = tagAus(person.geburtsdatum);
  h.partner[i] = index(person.partner);
  h.eltern1[i] = index(person.eltern?.[0]);
  h.eltern2[i] = index(person.eltern?.[1]);
  h.getrenntVon[i] = index(person.lage?.getrenntVon);
  h.erwerbsfaehigAngabe[i] = person.erwerbsfaehig === false ? 0 : 1;
  h.ausbildung[i] = AUSBILDUNG[person.ausbildung ?? "keine"];
  h.schwangerAb[i] = person.schwangerSeitWoche13 === undefined ? -1 : tagAus(person.schwangerSeitWoche13);
  h.eigeneVersicherung[i] = person.eigeneVersicherung === true ? 1 : 0;
  h.vermoegen[i] = inCent(person.vermoegen);
}

/** Neither income nor wealth is named. */
const istMittellos = ({ einkommen = [], vermoegen = 0, vermoegensgegenstaende = [] }: Person): boolean =>
  einkommen.length === 0 && vermoegen === 0 && vermoegensgegenstaende.length === 0;

function ladeMehrbedarf(h: Haushalt, i: number, bedarf: Mehrbedarf): void {
  switch (bedarf.art) {
    case "behinderung": h.hatBehinderung[i] = 1; break;
    case "merkzeichenG": h.hatMerkzeichenG[i] = 1; break;
    case "ernaehrung": addiere(h.ernaehrung, i, bedarf.betrag); break;
    case "unabweisbar": addiere(h.unabweisbar, i, bedarf.betrag); break;
    case "schulbuecher": addiere(h.schulbuecher, i, bedarf.betrag); break;
  }
}

/** From the month after school ended its pupil is none any more; for three months § 11b Abs. 2b Satz 1 Nr. 4 goes on. */
function ladeSchulende(h: Haushalt, i: number, schulende: number, monat: number): void {
  if (monat <= schulende) return;
  if (h.ausbildung[i] === SCHULE) h.ausbildung[i] = KEINE_AUSBILDUNG;
  if (monat <= schulende + 3) besonderesVon(h).nachSchulende.push(i);
}
