import { istAbkuerzung, kannSatzBeenden } from "./abkuerzungen.ts";
import { istZeilenumbruchSatzende } from "./zeilen.ts";
import { satzanfaenge } from "./satzanfaenge.ts";

/** A stretch of the text: UTF-16 offsets, end exclusive. */
export type Spanne = { readonly start: number; readonly ende: number };

const KANDIDAT = /[.!?…]+|\n+|[([]/g;
const SCHLIESSEND = /["“”»«’‘'›‹)\]]/;
const OEFFNEND = /["„“”»«‚‘'›‹([–—-]/;
/** Points of a list that go on in small letters: `b) Er hat …`, `aa) Zunächst …`. */
const KLEINER_PUNKT = /^(?:[a-z]|([a-z])\1)\)\s/;
const MONATE = /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan|Feb|Mär|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)\b/;
const NACH_ORDNUNGSZAHL = /^(?:Halbsatz|Hs|HS|Alternative|Alt|Var|Senats?|Kammer|Instanz|Spiegelstrich|Aufl|Auflage|Klasse|Stock|Etage|Jahrhunderts?|Lebensjahr\p{Ll}*|Kapitel|Abschnitt|Buch|Tag\p{Ll}*|Monats?|Jahr\p{Ll}*|Quartals?|Halbjahr\p{Ll}*|Mal|Woche|Weltkrieg\p{Ll}*|Schritt|Klässler|Geburtstag\p{Ll}*|Bundestag\p{Ll}*|Obergeschoss|Kind\p{Ll}*|Teil|Absatz|Lesung|ÄndG|Gesetz\p{Ll}*|Zivilsenat\p{Ll}*|Strafsenat\p{Ll}*|Fassung|Rang|Platz|Legislaturperiode|Wahlperiode|Person)/u;
const VOR_ORDNUNGSZAHL = /(?:^|[\s(„"])(?:der|die|das|dem|den|des|am|im|zum|zur|vom|beim|ein|eine|einen|einem|einer|ab|bis|seit|jede[rnms]?|diese[rnms]?|unsere?[rnms]?|ihre?[rnms]?|seine?[rnms]?|und|oder|sowie|erst|bereits|nach|vor|zwischen|auf|in)$/i;
const VOR_NUMMER = /(?:§§?|Abs\.?|Absatz|Nr\.?|Nummer|Satz|S\.|Art\.?|Artikel|Rn\.?|Rdnr\.?|Rz\.?|Seite|Kapitel|Ziffer|Ziff\.?|Anlage|Bl\.?|Blatt|Zeile|Zimmer|Raum|Hausnummer|Telefon|Tel\.?|Stufe|Buch|SGB|Hartz|Aktenzeichen|Az\.?|Band|Bd\.?)$/i;

/**
 * Cuts a German text into sentences, in order and without overlap; white space around them is left out.
 * Survives abbreviations, dates, ordinals, § references, lists, quotations and parentheses.
 */
export function saetze(text: string): Spanne[] {
  const gefunden: Spanne[] = [];
  let start = 0;
  let klammerEnde = -1;
  const schliesse = (ende: number): void => {
    const satz = beschnitten(text, start, ende);
    if (satz) gefunden.push(satz);
    start = ende;
  };
  for (const { 0: zeichen, index } of text.matchAll(KANDIDAT)) {
    if (index < start || (index < klammerEnde && !zeichen.startsWith("\n"))) continue;
    if (zeichen === "(" || zeichen === "[") {
      if (text.slice(start, index).trim() !== "") klammerEnde = endeDerKlammer(text, index);
    } else if (zeichen.startsWith("\n")) {
      if (index >= klammerEnde && istZeilenumbruchSatzende(text, start, index, zeichen)) schliesse(index);
    } else {
      const ende = nachSchliessenden(text, index + zeichen.length);
      if (istSatzende(text, start, index, zeichen, ende)) schliesse(ende);
    }
  }
  schliesse(text.length);
  return gefunden;
}

function beschnitten(text: string, start: number, ende: number): Spanne | undefined {
  const stueck = text.slice(start, ende);
  if (!/[\p{L}\p{N}]/u.test(stueck)) return undefined;
  const vorn = stueck.length - stueck.trimStart().length;
  return { start: start + vorn, ende: start + stueck.trimEnd().length };
}

/** Position behind the bracket that closes the one at `auf`; `auf` itself when none does within the paragraph. */
function endeDerKlammer(text: string, auf: number): number {
  const zu = text.charAt(auf) === "(" ? ")" : "]";
  let tiefe = 0;
  const grenze = Math.min(text.length, auf + 800);
  for (let i = auf; i < grenze; i++) {
    const zeichen = text.charAt(i);
    if (zeichen === text.charAt(auf)) tiefe++;
    else if (zeichen === zu && --tiefe === 0) return i + 1;
    else if (zeichen === "\n" && text.charAt(i + 1) === "\n") break;
  }
  return auf;
}

function nachSchliessenden(text: string, index: number): number {
  let ende = index;
  while (ende < text.length && SCHLIESSEND.test(text.charAt(ende))) ende++;
  return ende;
}

function istSatzende(text: string, satzStart: number, index: number, zeichen: string, ende: number): boolean {
  if (ende >= text.length) return true;
  if (!/\s/.test(text.charAt(ende))) return false;
  const danach = naechstesWort(text, ende);
  if (danach === "") return true;
  if (KLEINER_PUNKT.test(danach)) return true;
  if (/^[\p{Ll},;:]/u.test(danach)) return false;
  return zeichen !== "." || istPunktSatzende(text, satzStart, index, danach);
}

function naechstesWort(text: string, ab: number): string {
  let i = ab;
  while (i < text.length && (/\s/.test(text.charAt(i)) || OEFFNEND.test(text.charAt(i)))) i++;
  return text.slice(i, i + 24);
}

function istPunktSatzende(text: string, satzStart: number, index: number, danach: string): boolean {
  const davor = text.slice(Math.max(satzStart, index - 40), index);
  const zahl = /(?:^|[^\p{L}\p{N}])(\p{N}+)$/u.exec(davor)?.[1];
  if (zahl !== undefined) return istSatzendeNachZahl(zahl, davor, text.slice(satzStart, index), danach);
  const kurz = /[\p{L}]+(?:\.\s?\p{L}+)*$/u.exec(davor)?.[0];
  return kurz === undefined || istSatzendeNachWort(kurz, davor, text.slice(satzStart, index), danach);
}

function istSatzendeNachZahl(zahl: string, davor: string, satz: string, danach: string): boolean {
  if (satz.trim() === zahl || /^\s*(?:\d{1,2}\.)+\d{1,2}$/.test(satz)) return false;
  if (MONATE.test(danach) || NACH_ORDNUNGSZAHL.test(danach)) return false;
  if (/^\d/.test(danach)) return zahl.length > 2;
  if (zahl.length > 3) return true;
  const vorZahl = davor.slice(0, davor.length - zahl.length).trimEnd();
  if (/\d\.\s*$/.test(vorZahl)) return beginntSatz(danach);
  if (VOR_NUMMER.test(vorZahl)) return true;
  return !VOR_ORDNUNGSZAHL.test(vorZahl) || beginntSatz(danach);
}

function istSatzendeNachWort(kurz: string, davor: string, satz: string, danach: string): boolean {
  const glatt = kurz.replaceAll(/\s/g, "").toLowerCase();
  const letztes = glatt.slice(glatt.lastIndexOf(".") + 1);
  if (istRoemisch(letztes, kurz)) return istSatzendeNachRoemischerZahl(davor, satz, danach);
  if (/(?:str|pl|hs)$/.test(letztes) && letztes.length > 5) return beginntSatz(danach);
  const bekannt = [glatt, letztes].find((form) => istAbkuerzung(form));
  if (bekannt !== undefined) return kannSatzBeenden(bekannt, danach) && beginntSatz(danach);
  if (/(?:[bdgknst]|ch)l$/.test(letztes)) return beginntSatz(danach);
  if (letztes.length === 1) return (/\p{Lu}$/u.test(kurz) || /\d\s\p{Ll}$/u.test(davor)) && satz.trim() !== kurz && beginntSatz(danach);
  if (/^\p{L}[b-df-hj-np-tv-xzß]{1,4}$/u.test(letztes) && !/[aeiouyäöü]/.test(letztes) && !/\p{Lu}{2}|\p{Lu}$/u.test(kurz)) return beginntSatz(danach);
  return true;
}

function istRoemisch(letztes: string, kurz: string): boolean {
  return letztes.length <= 4 && /(?:^|\s|\.)[IVX]+$/.test(kurz);
}

function istSatzendeNachRoemischerZahl(davor: string, satz: string, danach: string): boolean {
  if (/^\s*[IVX]+$/.test(satz)) return false;
  return /(?:SGB|Buch(?:es)?|Hartz|BGB|ALG|Alg)\s+[IVX]+$/.test(davor) || beginntSatz(danach);
}

function beginntSatz(danach: string): boolean {
  const wort = /^\p{L}+/u.exec(danach)?.[0];
  return wort !== undefined && satzanfaenge.has(wort);
}
