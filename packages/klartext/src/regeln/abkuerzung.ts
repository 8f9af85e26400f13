import type { Satz } from "../analyse.ts";
import type { Fund, Regel } from "../befund.ts";
import { abkuerzungen } from "../sprache/abkuerzungen.ts";
import { kurzwoerter } from "./kurzwoerter.ts";

/** Everybody knows these, or they belong to an address or a reference in brackets. */
const GELAEUFIG = new Set(["nr", "dr", "prof", "str", "tel", "st", "az", "abs", "art", "s", "ing", "e.v", "gez", "hr", "fr", "i.a", "i.v", "f.d.r", "n.n", "geb", "g.g.u", "d.o"]);
const MIT_PUNKT = /(?<![\p{L}\p{N}.])(?:\p{L}{1,8}\.(?:\s?\p{L}{1,4}\.){0,5}|i\.\s?V\.\s?m\.)/gu;

/** Abbreviations, with the words written out. A short form that the text explains itself is fine. */
export const abkuerzung: Regel = {
  name: "abkuerzung",
  nutzen: 3,
  finde: ({ text, saetze }) => saetze.flatMap((satz) => [...mitPunkt(text, satz), ...grosse(text, satz)]),
};

function mitPunkt(text: string, satz: Satz): Fund[] {
  const inhalt = text.slice(satz.start, satz.ende);
  if (!inhalt.includes(".")) return [];
  return [...inhalt.matchAll(MIT_PUNKT)].flatMap((treffer) => {
    const kurz = laengsteBekannte(treffer[0]);
    const lang = kurz && abkuerzungen.get(glatt(kurz));
    return kurz && lang && !GELAEUFIG.has(glatt(kurz)) ? [alsFund(satz.start + treffer.index, kurz, lang, grossWieVorher(kurz, lang, treffer.index))] : [];
  });
}

/** `z. B. da.` holds the abbreviation `z. B.` */
function laengsteBekannte(kette: string): string | undefined {
  for (let kurz = kette; kurz !== ""; kurz = kurz.replace(/\s?\p{L}+\.$/u, "")) if (abkuerzungen.has(glatt(kurz))) return kurz;
  return undefined;
}

function glatt(kurz: string): string {
  return kurz.replaceAll(/\s/g, "").replace(/\.$/, "").toLowerCase();
}

function grossWieVorher(kurz: string, lang: string, index: number): string {
  return index === 0 && /^\p{Lu}/u.test(kurz) ? lang.charAt(0).toUpperCase() + lang.slice(1) : lang;
}

/** KdU, WBA, eLb: short forms of the trade. */
function grosse(text: string, satz: Satz): Fund[] {
  return satz.teile.flatMap((teil, i) => {
    const lang = teil.art === "wort" ? kurzwoerter.get(teil.text) : undefined;
    const erklaert = lang !== undefined && (text.includes(lang) || satz.teile[i + 1]?.text === "(" || (satz.teile[i - 1]?.text === "(" && satz.teile[i + 1]?.text === ")"));
    return lang && !erklaert ? [alsFund(teil.start, teil.text, lang, lang)] : [];
  });
}

function alsFund(start: number, kurz: string, lang: string, ersatz: string): Fund {
  return {
    start,
    ende: start + kurz.length,
    grund: { de: `„${kurz}“ müssen viele erst übersetzen.`, en: `Many readers have to decode “${kurz}”.` },
    vorschlag: { de: `Schreiben Sie es aus: „${lang}“.`, en: `Write it out: “${lang}”.` },
    ersatz,
  };
}
