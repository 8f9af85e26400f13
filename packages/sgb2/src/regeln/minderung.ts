import type { Haushalt } from "../kern/haushalt.ts";
import { pfadZu, type Werte } from "../kern/protokoll.ts";
import { anteil, dreissigstel } from "../kern/rechnen.ts";
import type { Recht } from "../recht/recht.ts";
import { folgenVon, imMonat, type Folge } from "./minderung-folge.ts";
import { gilt84 } from "./minderung-stufe.ts";
import { werUebernimmt } from "./unerreichbar.ts";
import { anspruchUnterkunft } from "./verteilung.ts";

/** A consequence in the month: thirtieths from `von` to before `bis`, those that count, and what they cost. */
type Anteil = Folge & { von: number; zu: number; tage: number; betrag: number };

const EIN_EURO = 100;

/** §§ 31 to 32, 7b Abs. 4: reduces the claims of those who have broken a duty. Housing and one euro stay where the law says so. */
export function mindere(h: Haushalt, r: Recht): void {
  h.minderung.fill(0, 0, h.n);
  for (let i = 0; i < h.n; i++) {
    if ((h.anspruch[i] as number) === 0) continue;
    const anteile = anteileVon(h, r, i);
    if (anteile.length > 0 && h.ablehnung === null) minderePerson(h, r, i, anteile);
  }
}

function anteileVon(h: Haushalt, r: Recht, i: number): Anteil[] {
  const anteile: Anteil[] = [];
  for (const folge of h.umstaende.minderungen.filter(({ person }) => person === i).flatMap((m) => folgenVon(h, r, m))) {
    const { von, zu } = imMonat(folge, r);
    if (von >= zu) continue;
    if ("hinweis" in folge) h.protokoll?.hinweis(folge.hinweis, i);
    else anteile.push({ ...folge, von, zu, tage: 0, betrag: 0 });
  }
  return anteile;
}

function minderePerson(h: Haushalt, r: Recht, i: number, anteile: readonly Anteil[]): void {
  const anspruch = h.anspruch[i] as number;
  const regelbedarf = h.regelbedarf[i] as number;
  const hoechstens = hoechstsatz(r, anteile);
  let tage = 0;
  let ueber = 0;
  for (let tag = 0; tag < 30; tag++) {
    const wirksam = anteile.filter((a) => a.von <= tag && tag < a.zu && !istUeberholt(a, anteile, tag));
    for (const a of wirksam) a.tage++;
    if (wirksam.length > 0) tage++;
    ueber += Math.max(0, wirksam.reduce((summe, a) => summe + a.promille, 0) - hoechstens);
  }
  for (const a of anteile) a.betrag = kosten(h, r, i, a);
  const summe = anteile.reduce((gesamt, a) => gesamt + a.betrag, 0);
  const gekappt = anteil(regelbedarf, ueber, 30_000);
  const grenze = dreissigstel(verfuegbar(h, i, anteile), tage);
  const begrenzt = Math.min(summe - gekappt, grenze);
  const bleibtEuro = begrenzt === anspruch && anteile.some(({ recht, wirkung }) => recht.leistung === "Grundsicherungsgeld" && wirkung !== "alles");
  const minderung = bleibtEuro ? Math.max(0, anspruch - EIN_EURO) : begrenzt;
  h.minderung[i] = minderung;
  if (h.protokoll !== null) erlaeutere(h, r, i, anteile, { anspruch, regelbedarf, summe, gekappt, grenze, begrenzt, hoechstens });
  h.anspruch[i] = anspruch - minderung;
  h.anspruchGesamt -= minderung;
  if (anteile.some(({ regel, tage: n }) => regel === "minderung.entfallen" && n === 30)) nimmSofortzuschlag(h, i);
}

/** Until 2022 a further breach took the place of the one before; since 2023 rates add up (§ 31a Abs. 4 Satz 1), as missed appointments always did (§ 32). */
function istUeberholt(a: Anteil, anteile: readonly Anteil[], tag: number): boolean {
  if (a.regel === "minderung.meldeversaeumnis" || a.recht.leistung !== "Arbeitslosengeld II") return false;
  return anteile.some((b) => b !== a && b.regel !== "minderung.meldeversaeumnis" && b.von <= tag && tag < b.zu && (staerke(b) > staerke(a) || (staerke(b) === staerke(a) && anteile.indexOf(b) < anteile.indexOf(a))));
}

const staerke = ({ wirkung, promille }: Folge): number => (wirkung === "alles" ? 1002 : wirkung === "nurUnterkunft" ? 1001 : promille);

/** The limit of the month's law, and of the law of the breaches where all of them had one. */
function hoechstsatz(r: Recht, anteile: readonly Anteil[]): number {
  const satz = ({ werte }: Recht): number => werte.minderungHoechstens || Infinity;
  return Math.min(satz(r), Math.max(...anteile.map(({ recht }) => satz(recht))));
}

function kosten(h: Haushalt, r: Recht, i: number, a: Anteil): number {
  if (a.wirkung === "satz") return anteil(h.regelbedarf[i] as number, a.promille * a.tage, 30_000);
  if (a.wirkung === "regelbedarf") return dreissigstel(h.regelbedarf[i] as number, a.tage);
  return dreissigstel((h.anspruch[i] as number) - unterkunftBleibt(h, r, i, a), a.tage);
}

/** What is paid for housing and is not lost. Of whoever is not reachable, others already have the share of those days, be it all of it. */
function unterkunftBleibt(h: Haushalt, r: Recht, i: number, { regel, wirkung, tage }: Anteil): number {
  const bleibt = wirkung === "nurUnterkunft" || (regel === "minderung.entfallen" && tage < 30 && werUebernimmt(h, r).length > 0);
  return bleibt ? anspruchUnterkunft(h, i) : 0;
}

/** Since 2023 what is paid for housing stays (§ 31a Abs. 4 Satz 2). */
function verfuegbar(h: Haushalt, i: number, anteile: readonly Anteil[]): number {
  const geschuetzt = anteile.every(({ recht, wirkung }) => recht.leistung !== "Arbeitslosengeld II" && wirkung !== "alles");
  return (h.anspruch[i] as number) - (geschuetzt ? anspruchUnterkunft(h, i) : 0);
}

function nimmSofortzuschlag(h: Haushalt, i: number): void {
  h.sofortzuschlagGesamt -= h.sofortzuschlag[i] as number;
  h.sofortzuschlag[i] = 0;
}

type Rechnung = { anspruch: number; regelbedarf: number; summe: number; gekappt: number; grenze: number; begrenzt: number; hoechstens: number };

function erlaeutere(h: Haushalt, r: Recht, i: number, anteile: readonly Anteil[], x: Rechnung): void {
  const p = h.protokoll;
  const minderung = h.minderung[i] as number;
  const eingaben = [pfadZu(i, "minderungen")];
  p?.notiere("anspruch.gemindert", i, x.anspruch - minderung, { anspruch: x.anspruch, minderung }, eingaben);
  for (const a of anteile) {
    if (a.tage === 0) continue;
    const frueher = a.recht.leistung !== r.leistung;
    p?.notiere(frueher ? "minderung.bisherigesRecht" : a.regel, i, a.betrag, frueher ? nachSatz(a, x) : werte(h, r, i, a, x), eingaben);
    if (frueher) p?.hinweis("minderungUebergang", i);
    if (a.regel === "minderung.regelbedarf" && a.recht.leistung === "Grundsicherungsgeld") p?.hinweis("minderungVermieter", i);
    if (a.regel === "minderung.nichtErreichbar" || (a.regel === "minderung.entfallen" && werUebernimmt(h, r).length > 0)) p?.hinweis("unerreichbarVermieter", i);
    if (a.recht.leistung === "Arbeitslosengeld II" && (a.wirkung !== "satz" || a.promille > 300)) p?.hinweis("minderungSachleistungen", i);
  }
  if (x.gekappt > 0 && r.leistung === "Arbeitslosengeld II" && !gilt84(r)) p?.hinweis("minderungUrteil", i);
  if (x.gekappt > 0) p?.notiere("minderung.hoechstens", i, -x.gekappt, { summe: x.summe, regelbedarf: x.regelbedarf, promille: x.hoechstens }, eingaben);
  const ueberGrenze = x.summe - x.gekappt - x.begrenzt;
  if (ueberGrenze > 0) p?.notiere("minderung.begrenzung", i, -ueberGrenze, { summe: x.summe - x.gekappt, grenze: x.grenze }, eingaben);
  if (minderung < x.begrenzt) p?.notiere("minderung.einEuro", i, minderung - x.begrenzt, { betrag: x.begrenzt - minderung }, eingaben);
  p?.hinweis("minderungNichtGeprueft", i);
}

const nachSatz = ({ wirkung, promille, tage }: Anteil, { regelbedarf }: Rechnung): Werte => ({ regelbedarf, promille: wirkung === "satz" ? promille : 1000, tage });

function werte(h: Haushalt, r: Recht, i: number, a: Anteil, x: Rechnung): Werte {
  if (a.wirkung === "satz") return nachSatz(a, x);
  if (a.wirkung === "regelbedarf") return { regelbedarf: x.regelbedarf, tage: a.tage };
  const unterkunft = unterkunftBleibt(h, r, i, a);
  if (a.wirkung === "alles") return { anspruch: x.anspruch - unterkunft, tage: a.tage };
  return { anspruch: x.anspruch, unterkunft, tage: a.tage };
}
