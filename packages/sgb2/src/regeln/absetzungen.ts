import type { Absetzung } from "../eingabe-einkommen.ts";
import type { Haushalt } from "../kern/haushalt.ts";
import { monatsIndex } from "../kern/kalender.ts";
import { anteil, inCent, promilleVon } from "../kern/rechnen.ts";
import type { Werte } from "../kern/protokoll.ts";
import type { Recht } from "../recht/recht.ts";
import { abgesetztEinzeln, ausgabenVomErwerb, istEinzeln, versicherungspauschale } from "./absetzbar.ts";
import { einnahmen, zaehlendes } from "./einkommen.ts";
import type { Regel } from "./katalog.ts";
import { lehneAb, meldeSchritt } from "./melden.ts";

type Fahrt = Extract<Absetzung, { art: "fahrt" }>;
type Nachweis = Extract<Regel, `nachweis.${string}`>;

/** Flat rates for compulsory insurance and old-age contracts hold for periods begun since then (§ 9 of the ordinance). */
const AUGUST_2016 = monatsIndex("2016-08");

const addiere = (spalte: Float64Array, i: number, betrag: number): void => void (spalte[i] = (spalte[i] as number) + betrag);

/** One item of § 11b Abs. 1 Satz 1 Nr. 3 to 5, 7 or 8 SGB II with its flat rate (§ 6 of the ordinance). */
export function setzeAb(h: Haushalt, r: Recht, i: number, a: Absetzung): void {
  const b = h.posten;
  switch (a.art) {
    case "pflichtversicherung": {
      if (h.bewilligungAb < AUGUST_2016) return lehneAb(h, i, "absetzungUnbelegt");
      const jahresbeitrag = inCent(a.jahresbeitrag);
      return merke(h, i, b.vorsorge, "nachweis.pflichtversicherung", anteil(jahresbeitrag, 1, 12), { jahresbeitrag });
    }
    case "vorsorge": return merke(h, i, b.vorsorge, "nachweis.vorsorge", inCent(a.betrag), { betrag: inCent(a.betrag) });
    case "riester": return istErsterVertrag(h, i, a) ? setzeRiesterAb(h, r, i, a.zulageberechtigteKinder ?? 0) : undefined;
    case "fahrt": return setzeFahrtAb(h, r, i, a);
    case "verpflegungsmehraufwand": return setzeVerpflegungAb(h, r, i, a.tage);
    case "erwerbsausgaben": return merke(h, i, b.erwerbsausgaben, "nachweis.erwerbsausgaben", inCent(a.betrag), { betrag: inCent(a.betrag) });
    case "unterhalt": return setzeUnterhaltAb(h, i, inCent(a.betrag), inCent(a.titel));
    case "ausbildungsfoerderung": if (h.erwerbsfaehig[i] === 1) addiere(b.ausbildungsfoerderung, i, inCent(a.betrag));
  }
}

/** Maintenance paid, as far as a title demands it (Nr. 7). */
function setzeUnterhaltAb(h: Haushalt, i: number, betrag: number, titel: number): void {
  const frei = Math.min(betrag, titel);
  addiere(h.posten.unterhalt, i, frei);
  if (hatEinnahmen(h, i)) meldeSchritt(h, i, "unterhalt.bisTitel", frei, { betrag, titel });
}

/** Expenses of income that is no earnings, at most that income (§ 5 Satz 1 of the ordinance). */
export function setzeAusgabenAb(h: Haushalt, i: number, betrag: number, ausgaben: number | undefined): void {
  if (ausgaben === undefined) return;
  merke(h, i, h.posten.andereAusgaben, "nachweis.ausgaben", Math.min(inCent(betrag), inCent(ausgaben)), { betrag: inCent(betrag), ausgaben: inCent(ausgaben) });
}

/** However many contracts somebody has, the least own contribution (§ 11b Abs. 1 Satz 1 Nr. 4), which the flat rate stands for, is one. */
const istErsterVertrag = (h: Haushalt, i: number, a: Absetzung): boolean =>
  h.besonderes.absetzungen.find(({ person, absetzung }) => person === i && absetzung.art === "riester")?.absetzung === a;

/** § 6 Abs. 1 Nr. 4: 3 percent of the income, 1.5 points less for each child with Zulage, at least 5 euros. */
function setzeRiesterAb(h: Haushalt, r: Recht, i: number, kinder: number): void {
  if (h.bewilligungAb < AUGUST_2016) return lehneAb(h, i, "absetzungUnbelegt");
  const einkommen = zaehlendes(h, r, i);
  const promille = Math.max(0, r.werte.riesterSatz - kinder * r.werte.riesterJeKind);
  const mindestens = r.werte.riesterMindestens;
  merke(h, i, h.posten.vorsorge, "nachweis.riester", Math.max(mindestens, promilleVon(einkommen, promille)), { einkommen, promille, mindestens });
}

/** § 6 Abs. 3: a flat rate a day away, for "die erwerbsfähige leistungsberechtigte Person" only; others prove what they paid. */
function setzeVerpflegungAb(h: Haushalt, r: Recht, i: number, tage: number): void {
  const satz = r.werte.verpflegungsmehraufwand;
  if (h.erwerbsfaehig[i] === 1) merke(h, i, h.posten.wege, "nachweis.verpflegungsmehraufwand", satz * tage, { satz, tage });
}

/** § 6 Abs. 1 Nr. 5, Abs. 2: the flat rate a kilometre, no more than public transport where that is named, or what is proven. */
function setzeFahrtAb(h: Haushalt, r: Recht, i: number, a: Fahrt): void {
  const { kilometer, tage } = a;
  const satz = r.werte.kilometerArbeitsweg;
  const pauschal = satz * kilometer * tage;
  if (a.oeffentlicherVerkehr === undefined && a.nachgewiesen === undefined) return merke(h, i, h.posten.wege, "nachweis.fahrt", pauschal, { satz, kilometer, tage });
  const oeffentlicherVerkehr = a.oeffentlicherVerkehr === undefined ? pauschal : inCent(a.oeffentlicherVerkehr);
  const nachgewiesen = inCent(a.nachgewiesen);
  merke(h, i, h.posten.wege, "nachweis.fahrtBegrenzt", Math.max(Math.min(pauschal, oeffentlicherVerkehr), nachgewiesen), { pauschal, oeffentlicherVerkehr, nachgewiesen });
}

function merke(h: Haushalt, i: number, spalte: Float64Array, regel: Nachweis, betrag: number, werte: Werte): void {
  addiere(spalte, i, betrag);
  h.posten.einzeln[i] = 1;
  if (hatEinnahmen(h, i)) meldeSchritt(h, i, regel, betrag, werte);
}

const hatEinnahmen = (h: Haushalt, i: number): boolean => einnahmen(h, i, h.kindergeld[i] as number) > 0;

/** Says what all items come to. */
export function erlaeutereNachweis(h: Haushalt, r: Recht, i: number): void {
  if (!istEinzeln(h, i) || !hatEinnahmen(h, i)) return;
  const ausgaben = ausgabenVomErwerb(h, r, i);
  const pauschale = versicherungspauschale(h, r, i);
  const weitere = abgesetztEinzeln(h, r, i) - pauschale;
  meldeSchritt(h, i, "nachweis", pauschale + weitere + ausgaben, { pauschale, weitere, ausgaben });
}
