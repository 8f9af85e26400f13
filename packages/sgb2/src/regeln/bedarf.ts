import { AUSSERHALB, HAUPT, type Haushalt } from "../kern/haushalt.ts";
import { alterAm } from "../kern/kalender.ts";
import { pfadZu, type Werte } from "../kern/protokoll.ts";
import { dreissigstel, inVollenEuro, promilleVon } from "../kern/rechnen.ts";
import type { Recht } from "../recht/recht.ts";
import type { Regel } from "./katalog.ts";
import { minderjaehrigeKinder } from "./kinder.ts";
import { kopfteil } from "./kopfteile.ts";
import { behinderung, hatGeteiltes, merkzeichenG, satzAlleinerziehend, schwangerschaft, warmwasser } from "./mehrbedarf.ts";
import { istAusgezogen, regelbedarfsstufe } from "./regelbedarfsstufe.ts";
import { verteileAnteileUnerreichbarer } from "./unerreichbar.ts";

const REGELBEDARF = 0;
const SCHWANGERSCHAFT = 1;
const ALLEINERZIEHEND = 2;
const BEHINDERUNG = 3;
const ERNAEHRUNG = 4;
const OBERGRENZE = 5;
const MERKZEICHEN = 6;
const UNABWEISBAR = 7;
const SCHULBUECHER = 8;
const WARMWASSER = 9;
const UNTERKUNFT = 10;
const HEIZUNG = 11;
const UMGANG = 12;
const POSTEN = 13;
const ABSCHNITTE = 32;

const POSTEN_REGEL: readonly Regel[] = [
  "regelbedarf.1", "mehrbedarf.schwangerschaft", "mehrbedarf.alleinerziehend", "mehrbedarf.behinderung", "mehrbedarf.ernaehrung",
  "mehrbedarf.obergrenze", "mehrbedarf.merkzeichenG", "mehrbedarf.unabweisbar", "mehrbedarf.schulbuecher", "mehrbedarf.warmwasser",
  "unterkunft.anteil", "heizung.anteil", "regelbedarf.umgang",
];
const STUFEN_REGEL: readonly Regel[] = ["regelbedarf.1", "regelbedarf.1", "regelbedarf.2", "regelbedarf.3", "regelbedarf.4", "regelbedarf.5", "regelbedarf.6"];

/** Monthly amounts of one person, by item and part of the month, with the level and head count of each part. */
const monatsbetrag = new Float64Array(POSTEN * ABSCHNITTE);
const stufen = new Uint8Array(ABSCHNITTE);
const saetze = new Float64Array(ABSCHNITTE);
const koepfe = new Int32Array(ABSCHNITTE);

/** Needs of every person of the Bedarfsgemeinschaft (§ 19 Abs. 1 Satz 3 SGB II), parts of the month in thirtieths. */
export function berechneBedarfe(h: Haushalt, r: Recht): void {
  for (let a = 0; a < h.abschnitte; a++) koepfe[a] = koepfeAm(h, h.tagDesBeginns[a] as number);
  for (let i = 0; i < h.n; i++) {
    leere(h, i);
    if (h.stellung[i] === AUSSERHALB) continue;
    for (let a = 0; a < h.abschnitte; a++) fuelleAbschnitt(h, r, i, a);
    for (let p = 0; p < POSTEN; p++) {
      const summe = summiere(h, r, i, p);
      if (summe !== 0) verbuche(h, i, p, summe);
    }
  }
  if (h.umstaende.minderungen.length > 0) verteileAnteileUnerreichbarer(h, r);
  for (let i = 0; i < h.n; i++) {
    if (h.stellung[i] === AUSSERHALB) continue;
    h.bedarf[i] = (h.regelbedarf[i] as number) + (h.mehrbedarfe[i] as number) + (h.unterkunft[i] as number) + (h.heizung[i] as number);
    if (h.protokoll !== null) notiereBedarf(h, i);
  }
}

function notiereBedarf(h: Haushalt, i: number): void {
  const werte = { regelbedarf: h.regelbedarf[i] as number, mehrbedarfe: h.mehrbedarfe[i] as number, unterkunft: h.unterkunft[i] as number, heizung: h.heizung[i] as number };
  h.protokoll?.notiere("bedarf", i, h.bedarf[i] as number, werte, []);
}

function leere(h: Haushalt, i: number): void {
  h.stufe[i] = 0;
  h.jungeStufe[i] = 0;
  h.regelbedarf[i] = 0;
  h.mehrbedarfe[i] = 0;
  h.unterkunft[i] = 0;
  h.heizung[i] = 0;
  h.bedarf[i] = 0;
  h.mehrbedarfAusbildung[i] = 0;
}

/** Heads between whom the dwelling is shared; a child counts from birth. */
export function koepfeAm(h: Haushalt, tag: number): number {
  let zahl = h.koepfe;
  for (let i = 0; i < h.n; i++) if ((h.geburt[i] as number) > tag || (h.fehlt[i] === 1 && h.bleibtKopf[i] === 0) || h.keinKopf[i] === 1) zahl--;
  return zahl;
}

function fuelleAbschnitt(h: Haushalt, r: Recht, i: number, a: number): void {
  const tag = h.tagDesAlters[a] as number;
  const dabei = (h.geburt[i] as number) <= (h.tagDesBeginns[a] as number) && (h.abschnittAb[a] as number) < (h.tageInBg[i] as number);
  if (!dabei) return void monatsbetrag.fill(0, a * POSTEN, (a + 1) * POSTEN);
  const stufe = regelbedarfsstufe(h, i, tag);
  const voll = r.regelbedarf[stufe] as number;
  const regelbedarf = h.umgangTage[i] === 30 ? voll : dreissigstel(voll, h.umgangTage[i] as number);
  stufen[a] = stufe;
  h.stufe[i] = stufe;
  if (stufe >= 3) h.jungeStufe[i] = 1;
  monatsbetrag[a * POSTEN + REGELBEDARF] = voll;
  monatsbetrag[a * POSTEN + UMGANG] = voll - regelbedarf;
  fuelleMehrbedarfe(h, r, i, a, stufe, regelbedarf);
  const traegtMit = h.keinKopf[i] === 0 && !istOhneUnterkunft(h, i, tag);
  monatsbetrag[a * POSTEN + UNTERKUNFT] = traegtMit ? kopfteil(h, i, h.unterkunftAnerkannt, koepfe[a] as number) : 0;
  monatsbetrag[a * POSTEN + HEIZUNG] = traegtMit ? kopfteil(h, i, h.heizungAnerkannt, koepfe[a] as number) : 0;
}

/** § 22 Abs. 5. */
function istOhneUnterkunft(h: Haushalt, i: number, tag: number): boolean {
  if (!h.wohnen.besonders || !istAusgezogen(h, i, alterAm(h.geburt[i] as number, tag))) return false;
  h.protokoll?.hinweis("unterkunftAusgezogen", i);
  return true;
}

function fuelleMehrbedarfe(h: Haushalt, r: Recht, i: number, a: number, stufe: number, regelbedarf: number): void {
  const tag = h.tagDesAlters[a] as number;
  const schwanger = gerundet(r, schwangerschaft(h, r, i, a, regelbedarf));
  const satz = satzAlleinerziehend(h, r, i, a);
  saetze[a] = satz;
  const allein = satz === 0 ? 0 : gerundet(r, promilleVon(bedarfNachAbsatz2(r), satz));
  const behindert = gerundet(r, behinderung(h, r, i, tag, regelbedarf));
  const ernaehrung = h.ernaehrung[i] as number;
  monatsbetrag[a * POSTEN + SCHWANGERSCHAFT] = schwanger;
  monatsbetrag[a * POSTEN + ALLEINERZIEHEND] = allein;
  monatsbetrag[a * POSTEN + BEHINDERUNG] = behindert;
  monatsbetrag[a * POSTEN + ERNAEHRUNG] = ernaehrung;
  monatsbetrag[a * POSTEN + OBERGRENZE] = Math.max(0, schwanger + allein + behindert + ernaehrung - regelbedarf);
  monatsbetrag[a * POSTEN + MERKZEICHEN] = merkzeichenG(h, r, i, tag, regelbedarf);
  monatsbetrag[a * POSTEN + UNABWEISBAR] = h.unabweisbar[i] as number;
  monatsbetrag[a * POSTEN + SCHULBUECHER] = h.schulbuecher[i] as number;
  monatsbetrag[a * POSTEN + WARMWASSER] = gerundet(r, warmwasser(h, r, stufe, regelbedarf, koepfe[a] as number));
}

/** "Des nach § 20 Absatz 2 maßgebenden Bedarfs" (§ 21 Abs. 3): level 1, also where Abs. 3 gives less to who moved out. */
const bedarfNachAbsatz2 = (r: Recht): number => r.regelbedarf[1] as number;

/** Until the end of 2011 Mehrbedarfe have whole euros (§ 77 Abs. 5 SGB II). */
const gerundet = (r: Recht, betrag: number): number => (r.werte.mehrbedarfInVollenEuro === 1 ? inVollenEuro(betrag) : betrag);

/** Adds up an item over the month; neighbouring parts with the same amount are one part, so that nothing is rounded twice. */
function summiere(h: Haushalt, r: Recht, i: number, p: number): number {
  if (h.abschnitte === 1 && monatsbetrag[p] === 0) return 0;
  let summe = 0;
  let beginn = 0;
  for (let a = 0; a < h.abschnitte; a++) {
    const betrag = monatsbetrag[a * POSTEN + p] as number;
    if (a + 1 < h.abschnitte && monatsbetrag[(a + 1) * POSTEN + p] === betrag) continue;
    const ende = a + 1 < h.abschnitte ? (h.abschnittAb[a + 1] as number) : 30;
    const tage = ende - beginn;
    beginn = ende;
    if (betrag === 0 || tage === 0) continue;
    const teil = dreissigstel(betrag, tage);
    summe += teil;
    if (h.protokoll !== null) notiere(h, r, i, p, a, teil, tage);
  }
  return summe;
}

function verbuche(h: Haushalt, i: number, p: number, summe: number): void {
  if (p === SCHWANGERSCHAFT || p === ALLEINERZIEHEND || p === ERNAEHRUNG || p === UNABWEISBAR) {
    h.mehrbedarfAusbildung[i] = (h.mehrbedarfAusbildung[i] as number) + summe;
  }
  if (p === REGELBEDARF) h.regelbedarf[i] = summe;
  else if (p === UMGANG) h.regelbedarf[i] = (h.regelbedarf[i] as number) - summe;
  else if (p === UNTERKUNFT) h.unterkunft[i] = summe;
  else if (p === HEIZUNG) h.heizung[i] = summe;
  else h.mehrbedarfe[i] = (h.mehrbedarfe[i] as number) + (p === OBERGRENZE ? -summe : summe);
}

function notiere(h: Haushalt, r: Recht, i: number, p: number, a: number, betrag: number, tage: number): void {
  h.protokoll?.notiere(regelVon(h, r, i, p, a), i, p === OBERGRENZE || p === UMGANG ? -betrag : betrag, werteVon(h, r, i, p, a, tage), eingabenVon(h, i, p, a));
}

function regelVon(h: Haushalt, r: Recht, i: number, p: number, a: number): Regel {
  if (p === REGELBEDARF && istWegenAuszugs(h, i, a)) return "regelbedarf.ausgezogen";
  if (p === WARMWASSER && istGemessen(r, a)) return "mehrbedarf.warmwasserGemessen";
  if ((h.wohnen.anteil[i] as number) >= 0 && (p === UNTERKUNFT || p === HEIZUNG)) return p === UNTERKUNFT ? "unterkunft.anteilVereinbart" : "heizung.anteilVereinbart";
  if (p === REGELBEDARF) return STUFEN_REGEL[stufen[a] as number] as Regel;
  if (p === ALLEINERZIEHEND) return regelAlleinerziehend(h, r, i, a);
  return POSTEN_REGEL[p] as Regel;
}

/** § 20 Abs. 3: level 3 without being somebody's child here. */
const istWegenAuszugs = (h: Haushalt, i: number, a: number): boolean => stufen[a] === 3 && h.stellung[i] === HAUPT;

function regelAlleinerziehend(h: Haushalt, r: Recht, i: number, a: number): Regel {
  if (hatGeteiltes(h, i)) return "mehrbedarf.alleinerziehendHalb";
  return saetze[a] === r.werte.alleinerziehendJung ? "mehrbedarf.alleinerziehend" : "mehrbedarf.alleinerziehendJeKind";
}

/** Proven costs are above the lump sum. */
const istGemessen = (r: Recht, a: number): boolean =>
  (monatsbetrag[a * POSTEN + WARMWASSER] as number) > gerundet(r, promilleVon((monatsbetrag[a * POSTEN + REGELBEDARF] as number) - (monatsbetrag[a * POSTEN + UMGANG] as number), r.warmwasser[stufen[a] as number] as number));

function werteVon(h: Haushalt, r: Recht, i: number, p: number, a: number, tage: number): Werte {
  const betrag = monatsbetrag[a * POSTEN + p] as number;
  const regelbedarf = monatsbetrag[a * POSTEN + REGELBEDARF] as number;
  if (p === REGELBEDARF) return { satz: betrag, tage };
  if (p === UMGANG) return { satz: regelbedarf, tageHier: h.umgangTage[i] as number, tage };
  if (p === UNTERKUNFT || p === HEIZUNG) {
    const anerkannt = p === UNTERKUNFT ? h.unterkunftAnerkannt : h.heizungAnerkannt;
    const hundertstel = h.wohnen.anteil[i] as number;
    return hundertstel >= 0 ? { anerkannt, prozent: hundertstel / 100, tage } : { anerkannt, koepfe: koepfe[a] as number, tage };
  }
  if (p === WARMWASSER && istGemessen(r, a)) return { gemessen: h.wohnen.warmwasserGemessen, koepfe: koepfe[a] as number, tage };
  if (p === OBERGRENZE) return { summe: betrag + regelbedarf, regelbedarf, tage };
  if (p === ERNAEHRUNG || p === UNABWEISBAR || p === SCHULBUECHER) return { betrag, tage };
  return { regelbedarf: p === ALLEINERZIEHEND ? bedarfNachAbsatz2(r) : regelbedarf, promille: promilleVonPosten(r, p, a), tage };
}

function promilleVonPosten(r: Recht, p: number, a: number): number {
  if (p === SCHWANGERSCHAFT) return r.werte.schwangerschaft;
  if (p === ALLEINERZIEHEND) return saetze[a] as number;
  if (p === BEHINDERUNG) return r.werte.behinderung;
  return p === MERKZEICHEN ? r.werte.merkzeichenG : (r.warmwasser[stufen[a] as number] as number);
}

function eingabenVon(h: Haushalt, i: number, p: number, a: number): string[] {
  if (p === REGELBEDARF) return [pfadZu(i, "geburtsdatum"), pfadZu(i, istWegenAuszugs(h, i, a) ? "ohneZusicherungAusgezogen" : "partner")];
  if (p === ALLEINERZIEHEND) return [pfadZu(i, "partner"), ...minderjaehrigeKinder(h, i).map((kind) => pfadZu(kind, "geburtsdatum"))];
  if (p === UMGANG) return [pfadZu(i, "lage.umgang")];
  if (p === SCHWANGERSCHAFT) return [pfadZu(i, "schwangerSeitWoche13"), ...((h.entbindungAm[i] as number) >= 0 ? [pfadZu(i, "lage.entbindung")] : [])];
  if (p === UNTERKUNFT || p === HEIZUNG) return [p === UNTERKUNFT ? "unterkunft.bruttokaltmiete" : "unterkunft.heizung", anteilAus(h, i)];
  if (p === WARMWASSER) return h.wohnen.warmwasserGemessen >= 0 ? ["unterkunft.warmwasser", "unterkunft.warmwasserGemessen"] : ["unterkunft.warmwasser"];
  return [pfadZu(i, "mehrbedarfe")];
}

/** What says how large this person's part of the costs is. */
const anteilAus = (h: Haushalt, i: number): string => ((h.wohnen.anteil[i] as number) >= 0 ? pfadZu(i, "wohnanteil") : "unterkunft.personenImHaushalt");
