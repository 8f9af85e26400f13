import { dritte, erste, formen, namen, zweite } from "./grundwortschatz.ts";

/** How well known a word is: its band in the basic vocabulary, or how it is made from words of it. */
export type Bekanntheit = "erste" | "zweite" | "dritte" | "name" | "abgeleitet" | "zusammengesetzt" | "fremd";

type Band = "erste" | "zweite" | "dritte";

const ENDUNGEN = new Set(["", "e", "n", "s", "t", "en", "er", "es", "em", "et", "st", "te", "ns", "ten", "tes", "ter", "tem", "tet", "est", "ern", "ens", "end", "ere", "ste", "ende", "eren", "erer", "eres", "sten", "ster", "stes", "enden", "ender", "endes", "endem", "erin", "erinnen", "innen"]);
const LAENGSTE_ENDUNG = 7;
const TRENNBAR = /^(ab|an|auf|aus|bei|dar|durch|ein|fest|fort|her|hin|los|mit|nach|statt|teil|über|um|unter|vor|weg|weiter|wieder|zu|zurück|zusammen)(?:ge|zu)(?=.{3})/;

const baender = new Map<string, Band>();
for (const [band, liste] of [["erste", `${erste} ${formen}`], ["zweite", zweite], ["dritte", dritte]] as const) {
  for (const wort of liste.trim().split(/\s+/)) for (const form of grundformen(wort)) if (!baender.has(form)) baender.set(form, band);
}
const bekannteNamen = new Set(namen.trim().split(/\s+/));

function grundformen(wort: string): string[] {
  const kern = wort.length > 4 ? wort.replace(/(?:en|n|e)$/, "") : wort;
  return kern === wort ? [wort] : [wort, kern];
}

// Only known words are remembered: what nobody else writes, such as a name, does not stay in memory.
const merker = new Map<string, Bekanntheit>();

// The longest German words in use have about fifty letters; what is longer is no word, and would take long to take apart.
const LAENGSTES_WORT = 60;

/**
 * How well known a German word is to someone who learns German or reads little.
 * @param klein the word in lower case
 */
export function bekanntheit(klein: string): Bekanntheit {
  if (klein.length > LAENGSTES_WORT) return "fremd";
  const gemerkt = merker.get(klein);
  if (gemerkt !== undefined) return gemerkt;
  const neu = bestimme(klein);
  if (neu !== "fremd" && merker.size < 30_000) merker.set(klein, neu);
  return neu;
}

function bestimme(klein: string): Bekanntheit {
  const band = bandVon(klein);
  if (band) return band;
  if (bekannteNamen.has(klein) || (klein.endsWith("s") && bekannteNamen.has(klein.slice(0, -1)))) return "name";
  if (istZusammengesetzt(klein)) return "zusammengesetzt";
  return istAbgeleitet(klein) ? "abgeleitet" : "fremd";
}

/** The band of an inflected form, found by taking endings, `ge-` and umlauts away. */
function bandVon(klein: string): Band | undefined {
  const getrennt = klein.replace(TRENNBAR, "$1");
  const ohneGe = klein.replace(/^ge(?=.{3})/, "");
  return bandMitEndung(klein) ?? (getrennt === klein ? undefined : bandMitEndung(getrennt)) ?? (ohneGe === klein ? undefined : bandMitEndung(ohneGe));
}

function bandMitEndung(form: string): Band | undefined {
  const ohne = ohneUmlaut(form);
  for (let laenge = 0; laenge <= LAENGSTE_ENDUNG; laenge++) {
    const ende = form.length - laenge;
    if (ende < (laenge === 0 ? 1 : 3)) return undefined;
    if (!ENDUNGEN.has(form.slice(ende))) continue;
    const band = baender.get(form.slice(0, ende)) ?? (ohne === form ? undefined : baender.get(ohne.slice(0, ende)));
    if (band) return band;
  }
  return undefined;
}

/** Umlauts fall letter by letter, so that the form keeps its length: Häuser, hauser. */
function ohneUmlaut(wort: string): string {
  return /[äöü]/.test(wort) ? wort.replaceAll("ä", "a").replaceAll("ö", "o").replaceAll("ü", "u") : wort;
}

const VORSILBE = /^(?:un|be|ver|er|ent|zer|ge|ab|an|auf|aus|ein|vor|zu|um|mit|nach|über|unter|wider|wieder|herab|hinaus|zurück|haupt|gesamt|selbst|neu|fort|durch|bei|hin|her|miss|nicht)/;
const NACHSILBE = /(?:igkeit|lichkeit|barkeit|ung|heit|keit|schaft|bar|lich|los|haft|ig|isch|erin|chen|lein|er|ler|nis|tum|ös|iv|al|ell)(?:en|nen|e|er|es|em|s|n)?$/;

/** A word derived from an everyday one: Er-wärm-ung from warm. */
function istAbgeleitet(klein: string): boolean {
  const ohneNach = klein.replace(NACHSILBE, "");
  const ohneVor = klein.replace(VORSILBE, "");
  const kerne = [ohneNach, ohneVor, ohneVor.replace(NACHSILBE, "")];
  return kerne.some((kern) => kern !== klein && kern.length > 2 && bandVon(kern) !== undefined);
}

/** Everyday parts of a compound: Bahn-hof is known by its parts, with or without a linking letter. */
function istZusammengesetzt(klein: string): boolean {
  for (let i = 3; i <= klein.length - 3; i++) {
    if (bandMitEndung(klein.slice(i)) === undefined) continue;
    const vorn = klein.slice(0, i).replace(/-$/, "");
    if (istGlied(vorn) || istGlied(vorn.replace(/(?:es|en|er|s|n)$/, ""))) return true;
  }
  return false;
}

function istGlied(teil: string): boolean {
  return teil.length > 2 && bandMitEndung(teil) !== undefined;
}
