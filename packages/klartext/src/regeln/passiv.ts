import type { Satz } from "../analyse.ts";
import type { Fund, Regel } from "../befund.ts";
import { partizip } from "../sprache/partizip.ts";
import type { Wort } from "../sprache/worte.ts";
import { aktiveForm } from "./aktiv.ts";

const FINIT = new Set("werde wirst wird werden werdet wurde wurdest wurden wurdet würde würdest würden würdet".split(" "));
const GRENZE = /^[;:–—]$/;
/** A verb stands at most this many pieces behind its auxiliary; what is farther belongs to no sentence anybody reads. */
const LAENGSTE_KLAMMER = 80;
/** A marked stretch longer than this would cover half a sentence: then the participle alone is marked. */
const LAENGSTE_STELLE = 90;

/**
 * The passive with `werden` (Vorgangspassiv) in every tense and mood: wird geprüft, wurde abgelehnt, ist bewilligt worden,
 * muss eingereicht werden. Not meant: future (wird prüfen), becoming (wird krank), states (ist geöffnet).
 */
export const passiv: Regel = {
  name: "passiv",
  nutzen: 6,
  finde: (analyse) => analyse.saetze.flatMap((satz) => passivPaare(satz).map(([hilfsverb, verb]) => alsFund(hilfsverb, verb))),
};

function alsFund(hilfsverb: Wort, verb: Wort): Fund {
  const weit = { start: Math.min(hilfsverb.start, verb.start), ende: Math.max(hilfsverb.ende, verb.ende) };
  const stelle = weit.ende - weit.start > LAENGSTE_STELLE ? { start: verb.start, ende: verb.ende } : weit;
  const aktiv = aktiveForm(verb.klein);
  return {
    ...stelle,
    grund: {
      de: "Hier steht nicht, wer handelt.",
      en: "The passive hides who acts.",
    },
    vorschlag: aktiv
      ? { de: `Sagen Sie, wer handelt. Sind Sie es? Dann: „${aktiv}“.`, en: `Say who acts. Is it you? Then: “${aktiv}”.` }
      : { de: "Sagen Sie, wer handelt: „Wir …“ oder „Sie …“.", en: "Say who acts: “Wir …” or “Sie …”." },
  };
}

/** Each form of `werden` in the sentence that makes a passive, with the participle it belongs to. */
export function passivPaare(satz: Satz): [hilfsverb: Wort, verb: Wort][] {
  const { teile } = satz;
  return teile.flatMap((teil, i) => {
    if (teil.klein === "worden") return paar(teil, vorher(teile, i));
    if (!FINIT.has(teil.klein)) return [];
    if (folgtWorden(teile, i)) return [];
    return paar(teil, vorher(teile, i) ?? spaeter(teile, i));
  });
}

function paar(hilfsverb: Wort, verb: Wort | undefined): [Wort, Wort][] {
  return verb ? [[hilfsverb, verb]] : [];
}

/** `wird … worden sein`: the passive is found at `worden`. */
function folgtWorden(teile: readonly Wort[], i: number): boolean {
  return teile.slice(i + 1, i + 30).some((teil, j, rest) => teil.klein === "worden" && !rest.slice(0, j).some((w) => w.text === "," || GRENZE.test(w.text)));
}

/** A participle right before the verb: `… abgelehnt wird`, `abgelehnt werden muss`, also `geprüft und abgelehnt wird`. */
function vorher(teile: readonly Wort[], i: number): Wort | undefined {
  const davor = teile[i - 1];
  if (!davor || davor.art !== "wort") return undefined;
  if (davor.gross) return i === 1 && partizip(davor.klein) === "sicher" ? davor : undefined;
  const sicher = partizip(davor.klein) !== undefined;
  if (!sicher) return davor.klein === "nicht" || davor.klein === "zu" ? vorherOhneZu(teile, i - 1) : undefined;
  return davor;
}

function vorherOhneZu(teile: readonly Wort[], i: number): Wort | undefined {
  const davor = teile[i - 1];
  return davor && !davor.gross && partizip(davor.klein) !== undefined ? davor : undefined;
}

/** After a finite `wird`: the first participle or infinitive at the end of the clause decides. `wurde` takes no infinitive. */
function spaeter(teile: readonly Wort[], i: number): Wort | undefined {
  const nurPartizip = /^wurden?$/.test(teile[i]?.klein ?? "");
  let tiefe = 0;
  for (let j = i + 1; j < teile.length && j < i + LAENGSTE_KLAMMER; j++) {
    const teil = teile[j];
    if (teil?.text === "–") {
      j = naechsterStrich(teile, j) ?? teile.length;
      continue;
    }
    if (!teil || GRENZE.test(teil.text)) return undefined;
    if (teil.text === "(") tiefe++;
    else if (teil.text === ")") tiefe--;
    else if (teil.text === ",") j = hinterEinschub(teile, j) ?? j;
    if (tiefe > 0 || teil.art !== "wort" || teil.gross) continue;
    const art = partizip(teil.klein);
    if ((art === "sicher" || (art === "mehrdeutig" && nurPartizip)) && istRechteKlammer(teile, j)) return teil;
    if (nurPartizip && NEUES_VERB.test(teil.klein)) return undefined;
    if (art !== "sicher" && istInfinitivAmEnde(teile, j)) return undefined;
  }
  return undefined;
}

/** After one of these a new predicate begins: `wurde krank und musste das Haus verlassen`. */
const NEUES_VERB = /^(?:kann|können|konnten?|muss|müssen|mussten?|soll|sollen|sollten?|darf|dürfen|durften?|will|wollen|wollten?)$/;

/** The dash that closes what the dash at `auf` opens. */
function naechsterStrich(teile: readonly Wort[], auf: number): number | undefined {
  const zu = teile.findIndex((teil, j) => j > auf && teil.text === "–");
  return zu < 0 ? undefined : zu;
}

const NEBENSATZ_ANFANG = /^(?:dass|weil|wenn|obwohl|damit|ob|während|nachdem|bevor|sobald|solange|sofern|soweit|falls|da|wobei|sodass|wie|der|die|das|dem|den|denen|deren|dessen|welche[rsmn]?|um|ohne|statt)$/;
const VORWORT = /^(?:in|an|auf|aus|bei|mit|nach|von|zu|für|durch|über|unter|vor)$/;

/** The comma that closes an inserted clause, if the sentence goes on behind it. */
function hinterEinschub(teile: readonly Wort[], komma: number): number | undefined {
  const erstes = teile[komma + 1];
  const zweites = teile[komma + 2];
  if (!erstes) return undefined;
  if (zweites?.art === "zahl") return undefined;
  const eroeffnet = NEBENSATZ_ANFANG.test(erstes.klein) || (VORWORT.test(erstes.klein) && /^(?:d(?:er|ie|as|em|en|enen|eren|essen)|welche[rsmn]?)$/.test(zweites?.klein ?? ""));
  if (!eroeffnet) return undefined;
  for (let j = komma + 2; j < teile.length && j < komma + LAENGSTE_KLAMMER; j++) {
    if (teile[j]?.text === "," && !NEBENSATZ_ANFANG.test(teile[j + 1]?.klein ?? "") && endetMitVerb(teile[j - 1])) return j;
    if (GRENZE.test(teile[j]?.text ?? "")) return undefined;
  }
  return teile.length;
}

function endetMitVerb(wort: Wort | undefined): boolean {
  return wort !== undefined && !wort.gross && wort.art === "wort";
}

/** The participle closes the clause: no noun that it could describe comes after it. */
function istRechteKlammer(teile: readonly Wort[], j: number): boolean {
  const danach = teile[j + 1];
  if (!danach || danach.art === "zeichen") return true;
  if (danach.klein === "haben" || danach.klein === "habe" || danach.klein === "hat" || danach.klein === "sein") return false;
  return !(danach.gross && /(?:e|en|er|es|em)$/.test(teile[j]?.klein ?? "") && !/(?:en|t)$/.test(teile[j]?.klein ?? ""));
}

const INFINITIV = /(?:en|ern|eln|tun|sein)$/;

function istInfinitivAmEnde(teile: readonly Wort[], j: number): boolean {
  const teil = teile[j];
  const danach = teile[j + 1];
  if (!teil || !INFINITIV.test(teil.klein) || teil.klein.length < 4 || KEIN_INFINITIV.test(teil.klein)) return false;
  return !danach || /^[,.!?;:)“"–]$/.test(danach.text) || danach.klein === "und" || danach.klein === "oder" || danach.klein === "können" || danach.klein === "müssen";
}

const KEIN_INFINITIV = /^(?:(?:ein|kein|mein|dein|sein|ihr|unser|eur|dies|jen|jed|all|beid|viel|wenig|einig|ander|manch|solch|welch)en|ihnen|denen|neben|wegen|gegen|zwischen|oben|unten|innen|außen|morgen|gestern|eben|selten|seiten|einzeln|sondern|gern|fern|extern|intern|modern|.*(?:lichen|igen|ischen|baren|losen|sten|eren|enden|ierten))$/;
