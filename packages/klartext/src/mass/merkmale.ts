import type { Satz } from "../analyse.ts";
import { artikel, buchwoerter, fuerwoerter, hilfsverben, nebenordnend, praepositionen, relativwoerter, rueckverweise, subjunktionen } from "../sprache/wortlisten.ts";
import { type Bekanntheit, bekanntheit } from "../sprache/wortkunde.ts";
import { istInternational } from "../sprache/international.ts";
import { wirdGesprochen } from "../sprache/gesprochen.ts";
import { silben } from "../sprache/silben.ts";
import type { Wort } from "../sprache/worte.ts";

/** What can be counted in a sentence and makes it easy or hard. All are numbers from 0 on. */
export type Merkmale = Readonly<Record<Merkmal, number>>;

export const merkmale = [
  "woerter", "silben", "lange", "sehrLange", "ueberlange", "dreisilbige", "laengstes", "dreiLaengste",
  "kleine", "seltene", "ungesprochene", "fremde", "fremdeKleine", "fremdeUngebeugte", "fremdeLaenge", "zusammengesetzteLaenge", "zeitungsLaenge", "schwere", "schwersteDrei",
  "internationale", "internationaleFremde", "hauptworttaten", "hauptwoerter", "partizipAttribute", "artikelAbstand", "beugungen",
  "nebensaetze", "laengsterTeil", "hilfsverben", "passivformen", "verknuepfungen",
  "buchwoerter", "rueckverweise", "rueckbezug", "vergangenheit", "daten", "namen", "bindestriche", "fragen", "kurzsatz",
] as const;

export type Merkmal = (typeof merkmale)[number];

/** Counts that make a sentence easier; all others make it harder or do nothing. */
export const erleichternde: ReadonlySet<Merkmal> = new Set<Merkmal>(["fremdeUngebeugte", "internationale", "internationaleFremde", "vergangenheit", "daten", "namen", "bindestriche", "fragen", "kurzsatz"]);

const SCHWERE: Readonly<Record<Bekanntheit, number>> = { erste: 0, zweite: 0.25, dritte: 0.7, name: 0, abgeleitet: 0.8, zusammengesetzt: 0.7, fremd: 1 };
/** Small words inside English and French titles and names. */
const TITELWORT = /^(?:of|the|and|for|la|le|du|el|los|di|van|sir|jr)$/;
/** Units, letters and numbers with letters: nobody looks them up. */
const KURZZEICHEN = /^(?:.{1,2}|.*[\d/].*|min|std|ppm|kwh|qm)$/;
const TAT = /(?:ung|ungen|heit|heiten|keit|keiten|schaft|nis|tion|tionen|ität|ismus|tum)s?$/;
const PARTIZIP = /(?:end|iert|[^aeiou]t|en)(?:e|en|er|es|em)$/;
const VERGANGEN = /^(?:war|waren|hatten?|wurden?|kam|kamen|gingen?|begann|schrieb|starb|.*[^aeiou]te)$/;
const ZEITWORT = /^(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jahre?n?)$/;
const PASSIVFORM = /^(?:wird|werden|wurde|wurden|worden)$/;

type Gewogen = { readonly wort: Wort; readonly art: Bekanntheit; readonly laenge: number; readonly silben: number; readonly name: boolean; readonly international: boolean };

/** Counts what makes a sentence easy or hard. */
export function zaehleMerkmale(satz: Satz): Merkmale {
  const worte = satz.woerter.filter((wort) => wort.art === "wort");
  const beiseite = inKlammern(satz.teile);
  const arten = worte.map((wort) => bekanntheit(wort.klein));
  const gewogen = worte.map((wort, i) => wiege(wort, arten[i] ?? "fremd", beiseite.has(wort) || istNamensteil(worte, arten, i)));
  const laengen = gewogen.map(({ laenge }) => laenge).sort((a, b) => b - a);
  const schweren = gewogen.map(schwere).sort((a, b) => b - a);
  const zahl = (trifft: (w: Gewogen, i: number) => boolean): number => gewogen.reduce((bisher, w, i) => (trifft(w, i) ? bisher + 1 : bisher), 0);
  const summe = (wert: (w: Gewogen, i: number) => number): number => gewogen.reduce((bisher, w, i) => bisher + wert(w, i), 0);
  const klein = (menge: ReadonlySet<string>): number => zahl(({ wort }) => menge.has(wort.klein));
  return {
    woerter: worte.length,
    silben: summe((gewogenes) => gewogenes.silben),
    lange: zahl(({ laenge }) => laenge > 6),
    sehrLange: zahl(({ laenge, name }) => laenge > 10 && !name),
    ueberlange: zahl(({ laenge, name }) => laenge > 14 && !name),
    dreisilbige: zahl((gewogenes) => gewogenes.silben >= 3),
    laengstes: laengen[0] ?? 0,
    dreiLaengste: (laengen[0] ?? 0) + (laengen[1] ?? 0) + (laengen[2] ?? 0),
    kleine: zahl(({ wort }, i) => !wort.gross || i === 0),
    seltene: zahl(({ art, name }) => !name && art !== "erste" && art !== "zweite" && art !== "name"),
    ungesprochene: zahl(({ art, wort }) => art !== "name" && !wirdGesprochen(wort.klein)),
    fremde: zahl(({ art, name }) => !name && art === "fremd"),
    fremdeKleine: zahl(({ art, wort }) => art === "fremd" && !wort.gross),
    fremdeUngebeugte: zahl(({ art, wort }) => art === "fremd" && !wort.gross && !/(?:e|en|er|es|em|t)$/.test(wort.klein)),
    fremdeLaenge: summe(({ art, name, laenge }) => (art === "fremd" && !name ? Math.max(0, laenge - 4) : 0)),
    zusammengesetzteLaenge: summe(({ art, name, laenge }) => (!name && (art === "zusammengesetzt" || art === "abgeleitet") ? Math.max(0, laenge - 6) : 0)),
    zeitungsLaenge: summe(({ art, name, laenge }) => (!name && (art === "dritte" || art === "zweite" || art === "erste") ? Math.max(0, laenge - 6) : 0)),
    schwere: schweren.reduce((a, b) => a + b, 0),
    schwersteDrei: (schweren[0] ?? 0) + (schweren[1] ?? 0) + (schweren[2] ?? 0),
    internationale: zahl(({ international }) => international),
    internationaleFremde: zahl(({ international, art }) => international && art === "fremd"),
    hauptworttaten: zahl(({ wort }) => wort.gross && TAT.test(wort.klein)),
    hauptwoerter: zahl(({ wort }, i) => i > 0 && wort.gross),
    partizipAttribute: zahl(({ wort }, i) => !wort.gross && wort.text.length > 7 && PARTIZIP.test(wort.klein) && (worte[i + 1]?.gross ?? false)),
    artikelAbstand: artikelAbstand(worte),
    beugungen: zahl(({ wort }, i) => !wort.gross && wort.text.length > 4 && /(?:e|en|er|es|em)$/.test(wort.klein) && (worte[i + 1]?.gross ?? false)),
    nebensaetze: nebensaetze(satz.teile),
    laengsterTeil: laengsterTeil(satz.teile),
    hilfsverben: klein(hilfsverben),
    passivformen: zahl(({ wort }) => PASSIVFORM.test(wort.klein)),
    verknuepfungen: klein(nebenordnend) + klein(praepositionen),
    buchwoerter: klein(buchwoerter),
    rueckverweise: klein(rueckverweise),
    rueckbezug: zahl(({ wort }) => wort.klein === "sich"),
    vergangenheit: zahl(({ wort }) => !wort.gross && VERGANGEN.test(wort.klein)),
    daten: zahl(({ wort }) => ZEITWORT.test(wort.klein)),
    namen: zahl(({ name }) => name),
    bindestriche: zahl(({ wort }) => /\p{Ll}[-‐‑]\p{Lu}/u.test(wort.text)),
    fragen: satz.teile.some((teil) => teil.text === "?") ? 1 : 0,
    kurzsatz: Math.max(0, 8 - worte.length) + (worte.some((wort) => fuerwoerter.has(wort.klein)) ? 1 : 0),
  };
}

function wiege(wort: Wort, art: Bekanntheit, beiseite: boolean): Gewogen {
  const laenge = wort.text.includes("-") ? Math.max(...wort.text.split("-").map((stueck) => stueck.length)) : wort.text.length;
  const name = beiseite || art === "name" || TITELWORT.test(wort.klein) || (art === "fremd" && KURZZEICHEN.test(wort.klein));
  return { wort, art, laenge, silben: silben(wort.klein), name, international: !name && art !== "erste" && istInternational(wort.klein) };
}

/** Words in brackets are read past, like names. */
function inKlammern(teile: readonly Wort[]): ReadonlySet<Wort> {
  const drin = new Set<Wort>();
  let tiefe = 0;
  for (const teil of teile) {
    if (teil.text === "(" || teil.text === "[") tiefe++;
    else if (teil.text === ")" || teil.text === "]") tiefe = Math.max(0, tiefe - 1);
    else if (tiefe > 0) drin.add(teil);
  }
  return drin;
}

/** Two capitalised words side by side, one of them rare: a name (Albert Einstein, Lake McDonald). */
function istNamensteil(worte: readonly Wort[], arten: readonly Bekanntheit[], i: number): boolean {
  const wort = worte[i];
  if (!wort?.gross || i === 0 || istAlltag(arten[i])) return false;
  const davor = worte[i - 1];
  const danach = worte[i + 1];
  const nachGrossem = davor !== undefined && i > 1 && davor.gross && davor.ende + 1 === wort.start;
  const vorGrossem = danach !== undefined && danach.gross && danach.start === wort.ende + 1 && !istAlltag(arten[i + 1]);
  return nachGrossem || vorGrossem;
}

function istAlltag(art: Bekanntheit | undefined): boolean {
  return art === "erste" || art === "zweite";
}

function schwere({ art, laenge, name }: Gewogen): number {
  return name ? 0 : SCHWERE[art] * Math.max(0.3, Math.min(2, (laenge - 2) / 8));
}

/** The most words between an article and its noun. */
function artikelAbstand(worte: readonly Wort[]): number {
  let weitester = 0;
  for (let i = 0; i < worte.length; i++) {
    if (!artikel.has(worte[i]?.klein ?? "")) continue;
    const nomen = worte.findIndex((wort, j) => j > i && wort.gross);
    if (nomen > i) weitester = Math.max(weitester, nomen - i);
  }
  return weitester;
}

function nebensaetze(teile: readonly Wort[]): number {
  return teile.filter((teil, i) => {
    const nachKomma = teile[i - 1]?.text === ",";
    return (nachKomma && (subjunktionen.has(teil.klein) || relativwoerter.has(teil.klein))) || (teile[i - 2]?.text === "," && praepositionen.has(teile[i - 1]?.klein ?? "") && relativwoerter.has(teil.klein));
  }).length;
}

/** The most words without a comma or other mark between them. */
function laengsterTeil(teile: readonly Wort[]): number {
  let laengster = 0;
  let laufend = 0;
  for (const teil of teile) {
    laufend = /^[,;:()–]$/.test(teil.text) ? 0 : laufend + (teil.art === "zeichen" ? 0 : 1);
    laengster = Math.max(laengster, laufend);
  }
  return laengster;
}
